// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/incident.h"
#include "ui/editors/form.h"
#include "ui/widgets/card.h"

namespace ui {

/// A thing that was stolen, damaged or lost.
class LostCard : public Card
{
    Q_OBJECT

public:
    /// \a group goes before the codes of its fields: "lost.1".
    LostCard(Session &session, const QString &group);

    void fill(const core::LostProperty &item);
    core::LostProperty read(core::LostProperty before) const;
    const QString &group() const { return m_group; }
    Form *form() const { return m_form; }
    bool isBlank() const { return read({}) == core::LostProperty(); }
    /// What is wrong with what was typed, by field.
    QMap<QString, QString> problems() const;

Q_SIGNALS:
    void edited();
    void removeRequested();

private:
    QString code(const char *field) const;

    QString m_group;
    Form *m_form;
};

/// "12.50", "£1,250" in pence; nothing where it is no amount of money.
std::optional<qint64> pence(const QString &typed);
/// "1,250.00" for pence.
QString pounds(qint64 pence);

} // namespace ui
