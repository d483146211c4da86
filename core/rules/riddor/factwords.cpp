// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/riddor/factwords.h"

#include "core/base/tr.h"
#include "core/domain/labels.h"
#include "core/rules/riddor/codes.h"

#include <QLocale>

namespace core::riddor {

using namespace Qt::StringLiterals;

namespace {

QString day(QDate date)
{
    return QLocale(QLocale::English, QLocale::UnitedKingdom).toString(date, u"d MMMM yyyy"_s);
}

template<typename E>
QString coded(List list, E value)
{
    return value == E::Unknown ? label(Tri::Unknown) : label(list, codeOf(value));
}

QString injuries(const Facts &facts)
{
    if (facts.specifiedStatus == SpecifiedStatus::Unknown)
        return label(Tri::Unknown);
    QStringList words{label(List::SpecifiedStatus, codeOf(facts.specifiedStatus))};
    for (const SpecifiedInjury one : facts.specified)
        words << label(List::SpecifiedInjury, codeOf(one));
    if (facts.diagnosedBy != DiagnosedBy::NotStated)
        words << Tr::tr("diagnosed by: %1")
                     .arg(label(List::DiagnosedBy, codeOf(facts.diagnosedBy)).toLower());
    if (facts.diagnosedOn.isValid())
        words << day(facts.diagnosedOn);
    return words.join(u", "_s);
}

QString periods(const Facts &facts)
{
    QStringList words;
    for (const IncapacityPeriod &one : facts.incapacity) {
        const QString days = one.to.isValid()
                                 ? Tr::tr("%1 to %2").arg(day(one.from), day(one.to))
                                 : Tr::tr("from %1, still going on").arg(day(one.from));
        words << u"%1 %2 (%3)"_s.arg(label(List::PeriodKind, codeOf(one.kind)),
                                     days,
                                     label(List::PeriodCause, codeOf(one.cause)).toLower());
    }
    if (words.isEmpty())
        words << (facts.unlistedDays == UnlistedDays::Fit ? Tr::tr("None: normal work was possible")
                                                          : Tr::tr("Nobody has said"));
    else if (facts.unlistedDays == UnlistedDays::Fit)
        words << Tr::tr("normal work on every other day");
    return words.join(u"; "_s);
}

QString reports(const Facts &facts)
{
    QStringList words;
    for (const Submission &made : facts.submissions)
        words << u"%1, %2"_s.arg(label(List::RiddorCategory, made.category),
                                 made.date.isValid() ? day(made.date) : Tr::tr("day not known"));
    return words.join(u"; "_s);
}

void addDeath(const Facts &facts, QList<FactLine> &lines)
{
    if (!facts.deathDate.isValid())
        return;
    lines.append({Tr::tr("Died on"), day(facts.deathDate)});
    if (facts.deathLearned.isValid())
        lines.append({Tr::tr("Death learned of on"), day(facts.deathLearned)});
    lines.append({Tr::tr("Injury a cause of the death"), label(facts.deathCauseLinked)});
}

} // namespace

QList<FactLine> factLines(const Facts &facts)
{
    QList<FactLine> lines{
        {Tr::tr("Day of the incident"), day(facts.incidentDate)},
        {Tr::tr("What happened"), coded(List::RiddorEvent, facts.eventType)},
        {Tr::tr("Injured person"), coded(List::WorkStatus, facts.role)},
        {Tr::tr("At work"), label(facts.atWork)},
        {Tr::tr("Agreed to the contact"), label(facts.consensual)},
        {Tr::tr("Physical injury"), label(facts.physicalInjury)},
        {Tr::tr("Who did it"), coded(List::AssailantRelation, facts.assailant)},
        {Tr::tr("What it was about"), coded(List::RiddorMotive, facts.motive)},
        {Tr::tr("Work-related"), label(facts.workRelated)},
        {Tr::tr("Where"), coded(List::Premises, facts.premises)},
        {Tr::tr("Who controlled the premises"), coded(List::PremisesController, facts.controller)},
        {Tr::tr("Employer"), coded(List::Employer, facts.employer)},
        {Tr::tr("Specified injury"), injuries(facts)},
        {Tr::tr("Taken to hospital"), coded(List::TakenToHospital, facts.toHospital)},
        {Tr::tr("Unable to do normal work"), periods(facts)}};
    for (const ExemptionFact one : facts.exemptions)
        lines.append({Tr::tr("Exemption"), label(List::RiddorExemption, codeOf(one))});
    if (facts.sharpSource != SharpSource::NotASharp)
        lines.append({Tr::tr("Source of the sharp"), coded(List::SharpSource, facts.sharpSource)});
    if (facts.occurrence != OccurrenceKind::None)
        lines.append({Tr::tr("Dangerous occurrence"),
                      label(List::DangerousOccurrence, codeOf(facts.occurrence))});
    if (facts.diagnosis)
        lines.append({Tr::tr("Disease"),
                      Tr::tr("%1; of the work: %2")
                          .arg(facts.diagnosis->disease,
                               label(facts.diagnosis->attributedToWork).toLower())});
    addDeath(facts, lines);
    if (!facts.submissions.isEmpty())
        lines.append({Tr::tr("Reports filed"), reports(facts)});
    return lines;
}

QStringList changedFacts(const Facts &before, const Facts &now)
{
    const QList<FactLine> old = factLines(before);
    const QList<FactLine> lines = factLines(now);
    const auto valueIn = [](const QList<FactLine> &all, const QString &name) {
        for (const FactLine &line : all) {
            if (line.name == name)
                return line.value;
        }
        return Tr::tr("none");
    };
    QStringList changed;
    for (const FactLine &line : lines) {
        const QString was = valueIn(old, line.name);
        if (was != line.value)
            changed << Tr::tr("%1: %2 (before: %3)").arg(line.name, line.value, was);
    }
    for (const FactLine &line : old) {
        if (valueIn(lines, line.name) == Tr::tr("none"))
            changed << Tr::tr("%1: no longer (before: %2)").arg(line.name, line.value);
    }
    return changed;
}

} // namespace core::riddor
