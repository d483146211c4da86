// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/incidentfile.h"

#include <QMap>
#include <QObject>

namespace ui {

/// The incidents a person wants linked to the one at hand, each with the reason (List::LinkReason).
class ChosenLinks : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    bool contains(core::Record::Id incident) const { return m_why.contains(incident.value()); }
    void set(core::Record::Id incident, const QString &why, bool linked);
    /// As a draft keeps them, and back.
    QString text() const;
    void setText(const QString &text);
    /// As rows without their first record.
    QList<core::Link> links() const;

Q_SIGNALS:
    void changed();

private:
    QMap<qint64, QString> m_why;
};

} // namespace ui
