// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tr.h"
#include "core/domain/labels.h"
#include "core/reports/reviewwriter.h"
#include "core/rules/risk.h"

/// What should have happened and what did, why, with what outcome, and what was learned.
namespace core::reports {

using namespace Qt::StringLiterals;

namespace {

Cell heldCell(const QString &held)
{
    const QString words = label(List::Held, held.isEmpty() ? u"unknown"_s : held);
    if (held == u"yes")
        return {words, Tone::Success};
    if (held == u"partly")
        return {words, Tone::Warning};
    return held == u"no" ? Cell{words, Tone::Danger} : Cell{words, Tone::Neutral};
}

QString pounds(const std::optional<qint64> &pence)
{
    return pence ? u"£%1"_s.arg(QString::number(double(*pence) / 100, 'f', 2))
                 : QString(QChar(u'–'));
}

} // namespace

void ReviewWriter::expectedAndHappened()
{
    const Review &review = m_file.review;
    section(Tr::tr("What should have happened, and what did"));
    part(Tr::tr("What should have happened"));
    text(review.expected,
         Tr::tr("What should have happened"),
         m_file.controls.isEmpty() ? Tr::tr("Nobody has said what should have happened.")
                                   : Tr::tr("See the controls below."));
    part(Tr::tr("What happened"));
    text(review.happened, Tr::tr("What happened"), Tr::tr("Nobody has said what happened."));
    part(Tr::tr("Why there was a difference"));
    text(review.difference,
         Tr::tr("Why the difference"),
         Tr::tr("Nobody has said why there was a difference."));
    controls();
}

void ReviewWriter::controls()
{
    QList<QList<Cell>> rows;
    for (const Control &one : m_file.controls) {
        QString why = said(one.reason, Tr::tr("Why a control failed"));
        if (one.reviewAssessment)
            why += (why.isEmpty() ? QString() : u" "_s)
                   + Tr::tr("The risk assessment must be reviewed.");
        rows << QList<Cell>{{said(one.name, Tr::tr("Control")), {}, true},
                            {said(one.shouldBe, Tr::tr("Control"))},
                            {said(one.was, Tr::tr("Control"))},
                            heldCell(one.held),
                            {why}};
    }
    table(Tr::tr("The controls"),
          {Tr::tr("Control"), Tr::tr("Should be"), Tr::tr("Was"), Tr::tr("Held?"), Tr::tr("Why")},
          {17, 23, 23, 14, 23},
          rows);
}

void ReviewWriter::wellAndNot()
{
    const auto list = [&](const QString &kind, const QString &otherwise) {
        QStringList items;
        for (const Lesson &one : m_file.lessons)
            if (one.lessonKind == kind && !one.text.trimmed().isEmpty())
                items << said(one.text, Tr::tr("What went well or not"));
        if (items.isEmpty())
            muted(otherwise);
        else
            m_blocks << Bullets{items};
    };
    section(Tr::tr("What went well"));
    list(u"well"_s, Tr::tr("Nothing was recorded."));
    section(Tr::tr("What did not go well"));
    list(u"not_well"_s, Tr::tr("Nothing was recorded."));
}

void ReviewWriter::analysis()
{
    section(Tr::tr("Why it happened"));
    for (const InvestigationFile &file : m_file.investigations) {
        const Investigation &one = file.investigation;
        if (m_file.investigations.size() > 1)
            part(one.record.reference());
        text(one.analysis, Tr::tr("Analysis"), Tr::tr("No analysis was written."));
        if (!one.loneWorkingNote.trimmed().isEmpty()) {
            part(Tr::tr("Lone working"));
            text(one.loneWorkingNote, Tr::tr("Lone working"), {});
        }
        if (!one.deviceNote.trimmed().isEmpty()) {
            part(Tr::tr("Device"));
            text(one.deviceNote, Tr::tr("Device"), {});
        }
        QString clinical
            = Tr::tr("Did a clinical cause contribute? %1.").arg(label(one.medicalFactor));
        if (!one.medicalOpinion.trimmed().isEmpty())
            clinical += u' ' + said(one.medicalOpinion, Tr::tr("Medical opinion"));
        m_blocks << Paragraph{clinical};
    }
    QList<QList<Cell>> factors;
    for (const Factor &one : m_file.factors)
        factors << QList<Cell>{{label(List::FactorDomain, one.domain)},
                               {said(one.factor, Tr::tr("Factor")), {}, true},
                               {said(one.evidence, Tr::tr("Factor"))},
                               {label(List::FactorRating, one.rating)}};
    table(Tr::tr("Contributing factors"),
          {Tr::tr("Domain"), Tr::tr("Factor"), Tr::tr("Evidence"), Tr::tr("Rating")},
          {24, 28, 32, 16},
          factors);
    for (const Why &one : m_file.whys) {
        part(Tr::tr("Whys: %1").arg(said(one.problem, Tr::tr("Five whys"))));
        QStringList steps;
        for (const QString &why : {one.why1, one.why2, one.why3, one.why4, one.why5})
            if (!why.trimmed().isEmpty())
                steps << Tr::tr("Because %1").arg(said(why, Tr::tr("Five whys")));
        if (!one.root.trimmed().isEmpty())
            steps << Tr::tr("At the root: %1").arg(said(one.root, Tr::tr("Five whys")));
        m_blocks << Bullets{steps};
    }
    QList<QList<Cell>> findings;
    for (const Finding &one : m_file.findings)
        findings << QList<Cell>{{said(one.finding, Tr::tr("Finding")), {}, true},
                                {said(one.evidence, Tr::tr("Finding"))},
                                {label(List::FindingOutcome, one.outcome)}};
    table(Tr::tr("Findings, on the balance of probabilities"),
          {Tr::tr("Finding"), Tr::tr("Evidence"), Tr::tr("Outcome")},
          {42, 38, 20},
          findings);
}

void ReviewWriter::outcome()
{
    section(Tr::tr("Outcome"));
    if (m_file.investigations.isEmpty())
        muted(Tr::tr("There was no investigation, and so no outcome of one."));
    for (const InvestigationFile &file : m_file.investigations) {
        const Investigation &one = file.investigation;
        m_blocks << Paragraph{Tr::tr("%1: %2.").arg(one.record.reference(),
                                                    label(List::FindingOutcome, one.outcome))};
        text(one.outcomeNote, Tr::tr("Outcome"), Tr::tr("Nothing more was said about it."));
    }
    QList<QList<Cell>> sanctions;
    for (const Sanction &one : m_file.sanctions) {
        QStringList what{label(List::Sanction, one.sanctionKind)};
        if (!one.offence.isEmpty())
            what << label(List::Offence, one.offence);
        QStringList how;
        how << said(one.conditions, Tr::tr("Sanction")) << said(one.result, Tr::tr("Sanction"));
        how.removeAll(QString());
        sanctions << QList<Cell>{
            {m_discretion.name(one.partId), {}, true},
            {what.join(u". "_s)},
            {m_discretion.shortDay(one.decidedOn)},
            {one.expiresOn.isValid() ? m_discretion.shortDay(one.expiresOn) : Tr::tr("No end set")},
            {how.join(u". "_s)}};
    }
    table(Tr::tr("Sanctions"),
          {Tr::tr("Person"),
           Tr::tr("Sanction"),
           Tr::tr("Decided"),
           Tr::tr("Until"),
           Tr::tr("Conditions and result")},
          {20, 27, 14, 14, 25},
          sanctions);
    QList<QList<Cell>> redress;
    for (const Redress &one : m_file.redress)
        redress << QList<Cell>{
            {one.partId.isNull() ? Tr::tr("The organisation") : m_discretion.name(one.partId),
             {},
             true},
            {label(List::Redress, one.route)},
            {pounds(one.claimedPence)},
            {pounds(one.receivedPence)},
            {said(one.note, Tr::tr("Redress"))}};
    table(Tr::tr("Redress"),
          {Tr::tr("For"), Tr::tr("Route"), Tr::tr("Claimed"), Tr::tr("Received"), Tr::tr("Note")},
          {20, 27, 14, 14, 25},
          redress);
}

} // namespace core::reports
