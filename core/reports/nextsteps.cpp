// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/counted.h"
#include "core/base/cutatword.h"
#include "core/base/tr.h"
#include "core/domain/labels.h"
#include "core/reports/casetables.h"
#include "core/rules/brag.h"
#include "core/rules/deadlinewords.h"
#include "core/rules/gaps.h"

namespace core::reports {

using namespace Qt::StringLiterals;

namespace {

/// "by Fri 27 Nov 2026, 2 days late", as far as there is a day.
QString byWhen(QDate due, QDate today, const Discretion &d)
{
    if (!due.isValid())
        return {};
    const QString how = sentence(dueOn(due, today));
    return how.isEmpty() ? Tr::tr(" by %1").arg(d.shortDay(due))
                         : Tr::tr(" by %1 (%2)").arg(d.shortDay(due), how.toLower());
}

} // namespace

QStringList nextSteps(const ReportedIncident &held, const Discretion &d, QDate today)
{
    QStringList steps;
    for (const DutyFile &file : held.duties) {
        const QString what = label(List::DutyRule, file.duty.rule);
        const QString whose
            = file.partCode.isEmpty() ? QString() : Tr::tr(" for %1").arg(file.partCode);
        if (file.duty.state == u"due")
            steps << Tr::tr("%1%2 is owed%3.").arg(what, whose, byWhen(file.duty.dueOn, today, d));
        else if (file.duty.state == u"pending")
            steps << Tr::tr("%1%2 may be owed%3: find out what decides it.")
                         .arg(what, whose, byWhen(file.duty.dueOn, today, d));
    }
    for (const CameraRequest &one : held.cameras) {
        if (one.state == u"to_ask" || one.state == u"asked" || one.state.isEmpty())
            steps << Tr::tr("Save the footage of %1%2.")
                         .arg(d.words(one.cameras.isEmpty() ? one.system : one.cameras,
                                      Tr::tr("Cameras")),
                              one.overwrittenOn.isValid()
                                  ? Tr::tr(" before %1, when it is overwritten")
                                        .arg(d.shortDay(one.overwrittenOn))
                                  : QString());
    }
    qsizetype untold = 0;
    for (const QList<Cell> &row : tables::told(held, d).rows)
        untold += row.at(2).tone == Tone::Warning ? 1 : 0;
    if (untold > 0)
        steps << counted(untold,
                         Tr::tr("One body must still be told."),
                         Tr::tr("%1 bodies must still be told."));
    if (held.incident().triage.isEmpty())
        steps << Tr::tr("Triage has not been decided.");
    for (const DiaryNote &note : held.notes) {
        if (!note.doneOn.isValid())
            steps << Tr::tr("%1%2.").arg(d.words(note.what, Tr::tr("Diary note")),
                                         byWhen(note.dueOn, today, d));
    }
    // the actions stand in a table of their own
    qsizetype open = 0;
    QDate first;
    for (const Action &action : held.actions) {
        const QString state = brag(action, today).code;
        if (state == u"blue" || state == u"rejected")
            continue;
        ++open;
        if (action.dueOn.isValid() && (!first.isValid() || action.dueOn < first))
            first = action.dueOn;
    }
    if (open == 1)
        steps << Tr::tr("One action is open%1.").arg(byWhen(first, today, d));
    else if (open > 1)
        steps << Tr::tr("%1 actions are open, the first%2.")
                     .arg(QString::number(open), byWhen(first, today, d));
    return steps;
}

QStringList gapWords(const ReportedIncident &held)
{
    IncidentFacts facts{held.incident(), {}, held.file.property, !held.cameras.isEmpty()};
    for (const PartFile &one : held.file.parts)
        facts.parts.append({one.part, one.injuries, one.periods});
    QStringList words;
    for (const Gap &gap : gaps(facts))
        words << label(gap);
    return words;
}

QString shortened(const QString &text, qsizetype most)
{
    return cutAtWord(text.simplified(), most);
}

void addTable(Document &document,
              const QString &heading,
              const Table &table,
              const QString &otherwise)
{
    document.blocks << Heading{heading, 1};
    if (table.rows.isEmpty())
        document.blocks << Paragraph{otherwise, true, false};
    else
        document.blocks << table;
}

void addText(Document &document, const QString &text)
{
    bool any = false;
    for (const QString &paragraph : text.split(u'\n', Qt::SkipEmptyParts)) {
        if (paragraph.trimmed().isEmpty())
            continue;
        document.blocks << Paragraph{paragraph.trimmed(), false, false};
        any = true;
    }
    if (!any)
        document.blocks << Paragraph{Tr::tr("Not recorded."), true, false};
}

} // namespace core::reports
