// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/counted.h"
#include "core/base/tr.h"
#include "core/domain/labels.h"
#include "core/reports/reviewwriter.h"
#include "core/rules/brag.h"
#include "core/rules/risk.h"

#include <algorithm>

/// The first page of a review: it must be sufficient alone.
namespace core::reports {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostFindings = 4;
constexpr qsizetype mostNext = 4;
constexpr qsizetype mostNamed = 4;

/// The first few of \a items, then "and 3 more".
QString some(QStringList items, const QString &separator)
{
    items.removeDuplicates();
    items.removeAll(QString());
    const qsizetype more = items.size() - mostNamed;
    if (more > 1)
        return items.first(mostNamed).join(separator) + separator + Tr::tr("and %1 more").arg(more);
    return items.join(separator);
}

QString known(const QString &words)
{
    return words.isEmpty() ? notKnown() : words;
}

QString scored(const risk::Score &score, int version)
{
    return u"%1 %2"_s.arg(QString::number(score.value()),
                          label(List::RiskBand, risk::code(risk::band(score, version))));
}

risk::Score score(const std::optional<qint64> &consequence, const std::optional<qint64> &likelihood)
{
    return {int(consequence.value_or(0)), int(likelihood.value_or(0))};
}

/// "The risk was 16 Extreme; it is now 12 High; the target is 6 Moderate."
QString riskInShort(const Review &review)
{
    const int version = int(review.matrixVersion);
    const risk::Score then = score(review.thenConsequence, review.thenLikelihood);
    const risk::Score now = score(review.nowConsequence, review.nowLikelihood);
    const risk::Score target = score(review.targetConsequence, review.targetLikelihood);
    if (!then.isScored() && !now.isScored())
        return Tr::tr("The risk has not been scored.");
    QString said = then.isScored() ? Tr::tr("The risk was %1").arg(scored(then, version))
                                   : Tr::tr("The risk then was not scored");
    said += now.isScored() ? Tr::tr("; it is now %1").arg(scored(now, version))
                           : Tr::tr("; the risk now is not scored");
    if (target.isScored())
        said += Tr::tr("; the target is %1").arg(scored(target, version));
    return said + u'.';
}

} // namespace

void ReviewWriter::cover()
{
    const Review &review = m_file.review;
    QStringList references, where, kinds, happenedWhen, harm, police;
    for (const IncidentFile &file : m_file.incidents) {
        const Incident &one = file.incident;
        references << one.record.reference();
        where << m_discretion.place(one);
        kinds << label(List::Category, one.category);
        happenedWhen << m_discretion.when(one);
        harm << label(List::HarmPhysical, one.harm);
        for (const OtherReference &other : file.references)
            if (other.system == u"crime")
                police << Tr::tr("Crime reference %1").arg(m_discretion.number(other.value));
    }
    QStringList with;
    for (const Participant &one : m_file.participants) {
        if (one.attended != Tri::Yes)
            continue;
        with << (one.partId.isNull() ? m_discretion.other(one.name, one.job)
                                     : m_discretion.name(one.partId));
    }
    for (const PoliceEntry &entry : m_file.police)
        if (!entry.outcome.isEmpty())
            police << label(List::PoliceOutcome, entry.outcome);
    if (police.isEmpty() && !m_file.incidents.isEmpty()) {
        const Tri called = m_file.incidents.constFirst().incident.policeCalled;
        police << Tr::tr("Called: %1").arg(label(called).toLower());
    }
    m_blocks << Paragraph{Tr::tr("POST-INCIDENT REVIEW"), true, true} << Heading{title(), 0};
    m_blocks << Facts{
        {{Tr::tr("Review"),
          u"%1, %2"_s.arg(review.record.reference(),
                          m_report.release || review.state == u"released"
                              ? Tr::tr("version %1").arg(version())
                              : version())},
         {isSeveral() ? Tr::tr("Incidents") : Tr::tr("Incident"), known(some(references, u", "_s))},
         {Tr::tr("Where"), known(some(where, u"; "_s))},
         {Tr::tr("Kind"), known(some(kinds, u"; "_s))},
         {Tr::tr("Happened"), known(some(happenedWhen, u"; "_s))},
         {Tr::tr("Reviewed"),
          review.heldOn.isValid() ? m_discretion.day(review.heldOn) : Tr::tr("Not held yet")},
         {Tr::tr("Led by"),
          known(m_discretion.other(review.lead, Tr::tr("Local Security Management Specialist")))},
         {Tr::tr("With"), with.isEmpty() ? Tr::tr("Nobody recorded") : some(with, u"; "_s)},
         {Tr::tr("Harm"), known(some(harm, u"; "_s))},
         {Tr::tr("Police"), known(some(police, u"; "_s))}}};
}

QString ReviewWriter::actionFigures() const
{
    int verified = 0, overdue = 0, dropped = 0;
    for (const Action &action : m_file.actions) {
        const Brag now = brag(action, m_today);
        verified += now.code == u"blue";
        overdue += now.reason == u"overdue";
        dropped += now.code == u"rejected";
    }
    const int open = int(m_file.actions.size()) - verified - dropped;
    if (m_file.actions.isEmpty())
        return Tr::tr("No action has been agreed.");
    QString said = counted(m_file.actions.size(),
                           Tr::tr("One action is agreed: "),
                           Tr::tr("%1 actions are agreed: "));
    said += Tr::tr("%1 verified as done, %2 open").arg(verified).arg(open);
    if (overdue > 0)
        said += Tr::tr(", %1 of these overdue").arg(overdue);
    if (dropped > 0)
        said += Tr::tr(", %1 not pursued").arg(dropped);
    return said + u'.';
}

QStringList ReviewWriter::findingsInShort() const
{
    QStringList found;
    for (const Finding &finding : m_file.findings)
        if (finding.outcome != u"not_substantiated")
            found << firstSentence(said(finding.finding, Tr::tr("Finding")));
    for (const Control &control : m_file.controls) {
        if (control.held != u"no" && control.held != u"partly")
            continue;
        const QString name = said(control.name, Tr::tr("Control"));
        const QString why
            = firstSentence(said(control.reason, Tr::tr("Why a control failed")), 120);
        found << (why.isEmpty()
                      ? Tr::tr("%1: %2.").arg(name, label(List::Held, control.held).toLower())
                      : Tr::tr("%1: %2. %3")
                            .arg(name, label(List::Held, control.held).toLower(), why));
    }
    if (found.isEmpty() && !m_file.review.difference.trimmed().isEmpty())
        found << firstSentence(said(m_file.review.difference, Tr::tr("Why the difference")));
    if (found.isEmpty())
        return {Tr::tr("No finding is recorded.")};
    const qsizetype more = found.size() - mostFindings;
    if (more > 0) {
        found = found.first(mostFindings);
        found << Tr::tr("And %1 more, in the sections on what happened and why.").arg(more);
    }
    return found;
}

QStringList ReviewWriter::nextInShort() const
{
    QStringList next;
    for (const DutyFile &one : m_file.duties) {
        const Duty &duty = one.duty;
        if (duty.rule == u"REVIEW" || (duty.state != u"due" && duty.state != u"pending"))
            continue;
        const QString what = Tr::tr("%1 (%2)").arg(label(List::DutyRule, duty.rule), one.reference);
        if (!duty.dueOn.isValid())
            next << Tr::tr("%1: %2.").arg(what, label(List::DutyState, duty.state).toLower());
        else if (duty.state == u"due")
            next << Tr::tr("%1: due by %2.").arg(what, m_discretion.day(duty.dueOn));
        else
            next << Tr::tr("%1: pending; if it is owed, by %2.")
                        .arg(what, m_discretion.day(duty.dueOn));
    }
    QList<Action> open;
    for (const Action &action : m_file.actions) {
        const QString code = brag(action, m_today).code;
        if (code != u"blue" && code != u"rejected" && !action.doneOn.isValid())
            open << action;
    }
    std::stable_sort(open.begin(), open.end(), [](const Action &a, const Action &b) {
        return a.dueOn.isValid() && (!b.dueOn.isValid() || a.dueOn < b.dueOn);
    });
    for (const Action &action : open) {
        const QString by = action.dueOn.isValid()
                               ? Tr::tr("by %1").arg(m_discretion.shortDay(action.dueOn))
                               : Tr::tr("no date yet");
        QStringList whose{accountable(action), by};
        whose.removeAll(QString());
        next << Tr::tr("%1: %2 (%3).")
                    .arg(action.record.reference(),
                         firstSentence(said(action.what, Tr::tr("Action")), 110),
                         whose.join(u", "_s));
    }
    const qsizetype more = next.size() - mostNext;
    if (more > 0) {
        next = next.first(mostNext);
        next << Tr::tr("And %1 more, in the action plan.").arg(more);
    }
    return next;
}

void ReviewWriter::inShort()
{
    const QString own = said(m_file.review.inShort, Tr::tr("Summary"));
    const QString figures = riskInShort(m_file.review) + u' ' + actionFigures();
    m_blocks << Callout{Tr::tr("In short"),
                        (own.isEmpty() ? Tr::tr("Nobody has written a summary yet.") : own) + u'\n'
                            + figures,
                        Tone::Info};
    part(Tr::tr("What we found"));
    m_blocks << Bullets{findingsInShort()};
    part(Tr::tr("What happens next"));
    const QStringList next = nextInShort();
    if (next.isEmpty())
        m_blocks << Paragraph{
            m_file.actions.isEmpty()
                ? Tr::tr("Nothing: no action is agreed and no report is recorded as owed.")
                : Tr::tr("Nothing is open: every action is done or settled, and "
                         "no report is recorded as outstanding.")};
    else
        m_blocks << Bullets{next};
    m_blocks << PageBreak{};
}

} // namespace core::reports
