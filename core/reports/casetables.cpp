// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/casetables.h"

#include "core/base/tr.h"
#include "core/domain/labels.h"

#include <QLocale>

namespace core::reports::tables {

using namespace Qt::StringLiterals;

namespace {

QString joined(QStringList parts, const QString &with = u", "_s)
{
    parts.removeAll(QString());
    return parts.join(with);
}

/// Known words only: nothing where nobody has said.
QString known(List list, const QString &code)
{
    return code.isEmpty() ? QString() : label(list, code);
}

QString worksFor(const Part &part, const Discretion &d)
{
    const QString who = known(List::WorkStatus, part.workStatus);
    if (d.audience() == Audience::Shareable || part.employerName.isEmpty())
        return who;
    return joined({who, d.words(part.employerName, Tr::tr("Employer"))});
}

QString injuries(const PartFile &one, const Discretion &d)
{
    QStringList lines;
    for (const Injury &injury : one.injuries) {
        QString line = joined({known(List::InjuryKind, injury.injuryKind),
                               known(List::BodyPart, injury.bodyPart).toLower(),
                               known(List::Treatment, injury.treatment).toLower()});
        if (!injury.diagnosis.isEmpty())
            line = joined({line, d.words(injury.diagnosis, Tr::tr("Diagnosis"))}, u": "_s);
        lines << line;
    }
    if (!one.part.harmNote.isEmpty())
        lines << d.words(one.part.harmNote, Tr::tr("What hurts"));
    return joined(lines, u"; "_s);
}

QString timeOff(const PartFile &one, const Discretion &d)
{
    QStringList lines;
    for (const IncapacityPeriod &period : one.periods) {
        const QString kind = label(List::PeriodKind, period.periodKind);
        const QString from = d.shortDay(period.fromOn);
        if (d.audience() == Audience::Shareable)
            lines << kind;
        else if (period.untilOn.isValid())
            lines << Tr::tr("%1, %2 to %3").arg(kind, from, d.shortDay(period.untilOn));
        else
            lines << Tr::tr("%1 since %2").arg(kind, from);
    }
    lines.removeDuplicates();
    return lines.isEmpty() ? Tr::tr("None recorded") : lines.join(u"; "_s);
}

QString harmOf(const Part &part)
{
    QStringList words{
        Tr::tr("Physical: %1").arg(label(List::HarmPhysical, part.physicalHarm).toLower()),
        Tr::tr("Psychological: %1")
            .arg(label(List::HarmPsychological, part.psychologicalHarm).toLower())};
    return words.join(u'\n');
}

QString pounds(std::optional<qint64> pence)
{
    static const QLocale british(QLocale::English, QLocale::UnitedKingdom);
    return pence ? u"£"_s + british.toString(double(*pence) / 100, 'f', 2) : notKnown();
}

} // namespace

Table people(const IncidentFile &file, const Discretion &d)
{
    const bool shareable = d.audience() == Audience::Shareable;
    Table table{.header = {Tr::tr("Who"),
                           Tr::tr("Part in it"),
                           Tr::tr("Job and team that day"),
                           Tr::tr("Works as")},
                .shares = {30, 18, 30, 22}};
    if (shareable) {
        table.header = {Tr::tr("Who"), Tr::tr("Part in it"), Tr::tr("Works as")};
        table.shares = {20, 40, 40};
    }
    for (const PartFile &one : file.parts) {
        const Part &part = one.part;
        const QString who = d.audience() == Audience::Full ? d.name(part) : d.code(part);
        QList<Cell> row{{who, {}, true}, {label(List::PartRole, part.role)}};
        if (!shareable)
            row << Cell{
                joined({d.words(part.job, Tr::tr("Job")), d.words(part.team, Tr::tr("Team"))})};
        row << Cell{worksFor(part, d)};
        table.rows << row;
    }
    return table;
}

Table harm(const IncidentFile &file, const Discretion &d)
{
    Table table{.header = {Tr::tr("Who"),
                           Tr::tr("What was done"),
                           Tr::tr("Harm"),
                           Tr::tr("Injury and treatment"),
                           Tr::tr("Time off normal work")},
                .shares = {14, 20, 22, 24, 20}};
    for (const PartFile &one : file.parts) {
        if (one.part.role != u"victim")
            continue;
        const QString acts = labels(List::Act, one.part.acts);
        const QString hurt = injuries(one, d);
        table.rows << QList<Cell>{{d.code(one.part), {}, true},
                                  {acts.isEmpty() ? notKnown() : acts},
                                  {harmOf(one.part)},
                                  {hurt.isEmpty() ? Tr::tr("None recorded") : hurt},
                                  {timeOff(one, d)}};
    }
    return table;
}

Table property(const IncidentFile &file, const Discretion &d)
{
    Table table{.header = {Tr::tr("What"),
                           Tr::tr("Whose"),
                           Tr::tr("Number"),
                           Tr::tr("Value"),
                           Tr::tr("Personal data")},
                .shares = {34, 22, 18, 12, 14}};
    for (const LostProperty &item : file.property)
        table.rows << QList<Cell>{{d.words(item.item, Tr::tr("Lost property"))},
                                  {d.other(item.owner)},
                                  {d.number(item.serial)},
                                  {pounds(item.valuePence)},
                                  {label(item.personalData)}};
    return table;
}

Table references(const IncidentFile &file, const Discretion &d)
{
    Table table{.header = {Tr::tr("System"), Tr::tr("Number")}, .shares = {40, 60}};
    for (const OtherReference &one : file.references)
        table.rows << QList<Cell>{{label(List::ReferenceSystem, one.system)},
                                  {d.number(one.value)}};
    return table;
}

Table police(const QList<PoliceEntry> &entries, const Discretion &d)
{
    Table table{.header = {Tr::tr("When"),
                           Tr::tr("What"),
                           Tr::tr("With whom"),
                           Tr::tr("Said or done"),
                           Tr::tr("Outcome")},
                .shares = {16, 14, 18, 34, 18}};
    for (const PoliceEntry &one : entries)
        table.rows << QList<Cell>{{joined({d.shortDay(one.onDay), d.time(one.atTime)}, u" "_s)},
                                  {label(List::PoliceEntryKind, one.entryKind)},
                                  {d.other(one.withWhom, Tr::tr("police officer"))},
                                  {d.words(one.what, Tr::tr("Police log"))},
                                  {known(List::PoliceOutcome, one.outcome)}};
    return table;
}

Table support(const QList<Support> &offered, const Discretion &d)
{
    Table table{
        .header
        = {Tr::tr("Who"), Tr::tr("Support"), Tr::tr("Offered"), Tr::tr("Taken up"), Tr::tr("Note")},
        .shares = {14, 28, 16, 14, 28}};
    for (const Support &one : offered) {
        const QString who = d.code(one.partId);
        table.rows << QList<Cell>{{who, {}, true},
                                  {label(List::SupportKind, one.supportKind)},
                                  {d.shortDay(one.offeredOn)},
                                  {label(one.takenUp)},
                                  {d.words(one.note, Tr::tr("Support"))}};
    }
    return table;
}

Timeline timeline(const QList<TimelineEntry> &entries, const Discretion &d)
{
    Timeline line;
    for (const TimelineEntry &one : entries) {
        QString when = joined({d.shortDay(one.happenedOn), d.time(one.happenedAt)}, u" "_s);
        if (one.precision == u"about" && d.audience() != Audience::Shareable)
            when = Tr::tr("about %1").arg(when);
        const QString source
            = one.source.isEmpty()
                  ? QString()
                  : Tr::tr("Source: %1.").arg(d.words(one.source, Tr::tr("Source")));
        const Tone tone = one.quality == u"good"      ? Tone::Success
                          : one.quality == u"problem" ? Tone::Danger
                                                      : Tone::Neutral;
        QString title = d.words(one.what, Tr::tr("Timeline"));
        if (one.quality == u"good")
            title += Tr::tr(" (good practice)");
        if (one.quality == u"problem")
            title += Tr::tr(" (problem)");
        line.events << TimelineEvent{
            when, title, joined({d.words(one.detail, Tr::tr("Timeline")), source}, u" "_s), tone};
    }
    return line;
}

} // namespace core::reports::tables
