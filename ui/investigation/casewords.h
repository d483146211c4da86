// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/investigationfile.h"
#include "ui/widgets/choicebox.h"

#include <QStringList>

namespace ui {

/// The people and incidents of an investigation in words.
class CaseWords
{
public:
    CaseWords() = default;
    CaseWords(const core::InvestigationFile *file, QHash<qint64, QString> names)
        : m_file(file)
        , m_names(std::move(names))
    {}

    /// "V1 Adaeze Okafor"; with its incident where there are several. Empty for no part.
    QString part(core::Part::Id id) const;
    QString part(const core::Part &part) const;
    /// "INC-2026-0001".
    QString incident(core::Incident::Id id) const;
    /// The parts of these roles, all of them without one, as choices by number.
    QList<ChoiceBox::Choice> parts(const QStringList &roles = {}) const;
    QList<ChoiceBox::Choice> incidents() const;
    QList<ChoiceBox::Choice> exhibits() const;
    /// The victims of all incidents.
    QList<core::PartFile> victims() const;

private:
    const core::InvestigationFile *m_file = nullptr;
    QHash<qint64, QString> m_names; ///< of people, by number
};

/// "12 Nov 2026, 22:40"; empty without a day.
QString momentOf(QDate day, QTime at = {});
/// The first line of \a text, short enough for a list.
QString firstLine(const QString &text);
/// The parts that say something, one after the other.
QString joined(QStringList parts, const QString &by = QStringLiteral(" · "));

} // namespace ui
