// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/counted.h"
#include "core/base/tr.h"
#include "core/domain/labels.h"
#include "core/reports/reviewwriter.h"
#include "core/rules/brag.h"
#include "core/rules/risk.h"

/// What was learned, what will be done, how great the risk is and who is told.
namespace core::reports {

using namespace Qt::StringLiterals;

namespace {

risk::Score score(const std::optional<qint64> &consequence, const std::optional<qint64> &likelihood)
{
    return {int(consequence.value_or(0)), int(likelihood.value_or(0))};
}

QString sentence(risk::Warning warning)
{
    switch (warning) {
    case risk::Warning::TargetAboveCurrent:
        return Tr::tr("The target is above the risk now.");
    case risk::Warning::CurrentAboveInitial:
        return Tr::tr("The risk now is above the risk then.");
    case risk::Warning::TargetAboveInitial:
        return Tr::tr("The target is above the risk then.");
    }
    return {};
}

} // namespace

void ReviewWriter::lessons()
{
    const auto list = [&](const QString &kind, const QString &otherwise) {
        QStringList items;
        for (const Lesson &one : m_file.lessons) {
            if (one.lessonKind != kind || one.text.trimmed().isEmpty())
                continue;
            QString item = said(one.text, Tr::tr("Lesson or recommendation"));
            if (!one.measure.trimmed().isEmpty())
                item += u' '
                        + Tr::tr("How we will know it worked: %1")
                              .arg(said(one.measure, Tr::tr("Lesson or recommendation")));
            items << item;
        }
        if (items.isEmpty())
            muted(otherwise);
        else
            m_blocks << Bullets{items};
    };
    section(Tr::tr("What we learned"));
    list(u"lesson"_s, Tr::tr("No lesson was recorded."));
    section(Tr::tr("Recommendations"));
    list(u"recommendation"_s, Tr::tr("No recommendation was recorded."));
}

void ReviewWriter::actions()
{
    section(Tr::tr("Action plan"));
    m_blocks << Paragraph{actionFigures() + u' '
                              + Tr::tr("Each is accountable to a post. It is closed when it is "
                                       "done, with evidence, and verified."),
                          false,
                          true};
    QList<QList<Cell>> rows;
    for (const Action &one : m_file.actions) {
        QStringList what{said(one.what, Tr::tr("Action"))};
        if (!one.why.trimmed().isEmpty())
            what << Tr::tr("Why: %1").arg(said(one.why, Tr::tr("Action")));
        if (!one.strength.isEmpty())
            what
                << Tr::tr("Kind of control: %1").arg(label(List::Strength, one.strength).toLower());
        if (!one.progressNote.trimmed().isEmpty())
            what << Tr::tr("Progress: %1").arg(said(one.progressNote, Tr::tr("Action")));
        if (!one.evidence.trimmed().isEmpty())
            what << Tr::tr("Evidence: %1").arg(said(one.evidence, Tr::tr("Action")));
        if (!one.effectResult.isEmpty())
            what << Tr::tr("Effect: %1").arg(label(List::EffectResult, one.effectResult).toLower());
        if (!one.rejectedReason.trimmed().isEmpty())
            what << Tr::tr("Not pursued: %1").arg(said(one.rejectedReason, Tr::tr("Action")));
        QStringList whose{accountable(one)};
        if (!one.doer.trimmed().isEmpty() && isFull())
            whose << Tr::tr("Doer: %1").arg(one.doer.trimmed());
        QStringList due{one.dueOn.isValid() ? m_discretion.shortDay(one.dueOn)
                                            : Tr::tr("No date yet")};
        if (one.originalDueOn.isValid() && one.originalDueOn != one.dueOn)
            due << Tr::tr("first %1").arg(m_discretion.shortDay(one.originalDueOn));
        QString priority = one.priority.isEmpty() ? QString() : label(List::Priority, one.priority);
        rows << QList<Cell>{
            {QStringList{one.record.reference(), priority}.join(u'\n').trimmed(), {}, true},
            {what.join(u'\n')},
            {whose.join(u'\n')},
            {due.join(u'\n')},
            state(one)};
    }
    table({},
          {Tr::tr("Ref."), Tr::tr("Action"), Tr::tr("Accountable"), Tr::tr("Due"), Tr::tr("State")},
          {18, 37, 18, 13, 14},
          rows);
}

void ReviewWriter::risk()
{
    const Review &review = m_file.review;
    section(Tr::tr("The risk, then and now"));
    const RiskMatrix matrix{score(review.thenConsequence, review.thenLikelihood),
                            score(review.nowConsequence, review.nowLikelihood),
                            score(review.targetConsequence, review.targetLikelihood),
                            int(review.matrixVersion)};
    if (!matrix.then.isScored())
        muted(Tr::tr("The risk at the time has not been scored."));
    if (!matrix.now.isScored())
        muted(Tr::tr("The risk now has not been scored."));
    if (matrix.then.isScored() || matrix.now.isScored() || matrix.target.isScored())
        m_blocks << matrix;
    m_blocks << Facts{
        {{Tr::tr("Why this score"),
          review.riskReason.trimmed().isEmpty() ? Tr::tr("No reason was recorded")
                                                : said(review.riskReason, Tr::tr("Risk"))},
         {Tr::tr("Agreed by"),
          review.riskAgreedBy.trimmed().isEmpty()
              ? Tr::tr("Nobody recorded")
              : m_discretion.other(review.riskAgreedBy, Tr::tr("a named person, on file"))},
         {Tr::tr("Matrix"),
          Tr::tr("Five by five, version %1").arg(qMax<qint64>(1, review.matrixVersion))}}};
    for (const risk::Warning warning : risk::warnings(matrix.then, matrix.now, matrix.target))
        m_blocks << Callout{{}, sentence(warning), Tone::Warning};
    chart();
}

/// The same place, or the same kind, over the twelve months before.
void ReviewWriter::chart()
{
    if (!m_report.figures || m_report.figures->months.isEmpty())
        return;
    const MonthFigures &figures = *m_report.figures;
    const QLocale british(QLocale::English, QLocale::UnitedKingdom);
    const bool isPlace = !figures.siteId.isNull();
    const QString what
        = isPlace ? m_discretion.site(figures.siteId) : label(List::Category, figures.category);
    double all = 0, physical = 0, most = -1;
    QStringList names;
    QString worst;
    for (qsizetype i = 0; i < figures.months.size(); ++i) {
        const QDate month = figures.months.at(i);
        names << british.toString(month, u"MMM"_s);
        const double here = figures.physical.value(i) + figures.other.value(i);
        physical += figures.physical.value(i);
        all += here;
        if (here > most) {
            most = here;
            worst = british.toString(month, u"MMMM yyyy"_s);
        }
    }
    const QString span = Tr::tr("%1 to %2")
                             .arg(british.toString(figures.months.constFirst(), u"MMMM yyyy"_s),
                                  british.toString(figures.months.constLast(), u"MMMM yyyy"_s));
    QString summary = counted(qint64(all),
                              Tr::tr("1 incident in these months, of which physical assaults: %1."),
                              Tr::tr("%1 incidents in these months, of which physical assaults: "
                                     "%2."))
                          .arg(figure(physical));
    if (most > 0)
        summary += u' ' + Tr::tr("The most in one month was %1, in %2.").arg(figure(most), worst);
    QList<Series> series;
    if (physical > 0 || isPlace)
        series << Series{Tr::tr("Physical assaults"), figures.physical};
    if (all > physical || isPlace)
        series << Series{Tr::tr("Other incidents"), figures.other};
    m_blocks << Chart{Chart::Kind::StackedBar,
                      names,
                      series,
                      (isPlace ? Tr::tr("Incidents at %1, %2 (number of incidents)")
                               : Tr::tr("%1 across the organisation, %2 (number of incidents)"))
                          .arg(what, span),
                      summary};
}

void ReviewWriter::dissemination()
{
    section(Tr::tr("Who needs to know"));
    QList<QList<Cell>> rows;
    for (const Dissemination &one : m_file.dissemination)
        rows << QList<Cell>{
            {said(one.audience, Tr::tr("Who needs to know")), {}, true},
            {label(List::Dissemination, one.method)},
            {m_discretion.shortDay(one.dueOn)},
            {one.doneOn.isValid() ? m_discretion.shortDay(one.doneOn) : Tr::tr("Not yet")},
            {said(one.note, Tr::tr("Who needs to know"))}};
    table({},
          {Tr::tr("Who"), Tr::tr("How"), Tr::tr("By"), Tr::tr("Told"), Tr::tr("Note")},
          {26, 20, 14, 14, 26},
          rows);
}

} // namespace core::reports
