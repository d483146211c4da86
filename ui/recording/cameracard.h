// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/evidence.h"
#include "core/domain/incident.h"
#include "core/domain/place.h"
#include "ui/editors/form.h"
#include "ui/widgets/card.h"

class QLabel;

namespace ui {

/// Footage to save: which cameras, of which time, and the day on which it is gone.
class CameraCard : public Card
{
    Q_OBJECT

public:
    /// \a group goes before the codes of its fields: "camera.1".
    CameraCard(Session &session, const QString &group);

    /// Fills in what the incident and its site already say, for a request just added.
    void prefill(const core::Incident &incident, const std::optional<core::Site> &site);
    core::CameraRequest read() const;
    const QString &group() const { return m_group; }
    Form *form() const { return m_form; }
    /// Whether no camera is named.
    bool isBlank() const;
    /// What is wrong with what was typed, by field.
    QMap<QString, QString> problems() const;

Q_SIGNALS:
    void edited();
    void removeRequested();

private:
    QString code(const char *field) const;
    void showOverwritten();

    Session &m_session;
    QString m_group;
    Form *m_form;
    QLabel *m_overwritten;
};

} // namespace ui
