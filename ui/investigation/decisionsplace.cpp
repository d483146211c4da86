// SPDX-License-Identifier: GPL-3.0-or-later
// The decisions of an investigation: numbered, with their reasons, never changed.
#include "ui/investigation/investigationstep.h"
#include "ui/investigation/steps.h"
#include "ui/tr.h"

namespace ui {

using namespace Qt::StringLiterals;

namespace {

class DecisionsPlace : public InvestigationStep
{
public:
    explicit DecisionsPlace(InvestigationPage &page)
        : InvestigationStep(page, u"decisions"_s)
    {
        addRows(decisions());
    }

private:
    RowShown shown(const core::Decision &decision) const
    {
        RowShown row;
        row.icon = u"gavel"_s;
        row.title = u"%1. %2"_s.arg(QString::number(decision.number), firstLine(decision.decision));
        row.detail = joined(
            {Tr::tr("Because: %1").arg(decision.reasons),
             decision.options.isEmpty() ? QString()
                                        : Tr::tr("Also considered: %1").arg(decision.options),
             decision.reliedOn.isEmpty() ? QString()
                                         : Tr::tr("Relied on: %1").arg(decision.reliedOn)},
            u"\n"_s);
        row.note = joined({momentOf(decision.onDay, decision.atTime),
                           decision.byWhom,
                           decision.reviewOn.isValid()
                               ? Tr::tr("look at it again on %1").arg(momentOf(decision.reviewOn))
                               : QString()});
        row.fixed = true;
        row.cells = {QString::number(decision.number),
                     joined({decision.decision, row.detail}, u"\n"_s),
                     row.note};
        return row;
    }

    RowKind<core::Decision> decisions()
    {
        using core::Decision;
        RowKind<Decision> kind;
        kind.words = {Tr::tr("Decisions"),
                      Tr::tr("Add a decision"),
                      Tr::tr("A new decision"),
                      {},
                      {},
                      u"gavel"_s,
                      Tr::tr("No decision is written down yet."),
                      Tr::tr("Write each one when it is made: what else was possible, and why "
                             "this.")};
        kind.editor = u"decision"_s;
        kind.columns = {Tr::tr("Number"), Tr::tr("Decision and reasons"), Tr::tr("When, by whom")};
        kind.rows = [this] { return file().decisions; };
        kind.fresh = [this] {
            Decision fresh;
            fresh.recordId = recordId();
            fresh.onDay = session().today();
            fresh.byWhom = session().user().name;
            return fresh;
        };
        kind.show = [this](const Decision &decision) { return shown(decision); };
        kind.fields = [](BoundForm<Decision> &f) {
            f.longText(u"decision"_s,
                       Tr::tr("What is decided"),
                       &Decision::decision,
                       FieldRow::Need::Required);
            f.longText(
                u"reasons"_s, Tr::tr("The reasons"), &Decision::reasons, FieldRow::Need::Required);
            f.longText(u"options"_s, Tr::tr("What else was considered"), &Decision::options);
            f.longText(u"relied_on"_s, Tr::tr("What it relies on"), &Decision::reliedOn);
            f.date(u"on"_s, Tr::tr("Decided on"), &Decision::onDay);
            f.form().beside();
            f.time(u"at"_s, Tr::tr("At"), &Decision::atTime);
            f.form().beside();
            f.text(u"by"_s, Tr::tr("By whom"), &Decision::byWhom);
            f.date(u"review_on"_s,
                   Tr::tr("Look at it again on"),
                   &Decision::reviewOn,
                   YearGuess::ThisYear);
        };
        kind.problems = [](const Decision &decision) {
            QMap<QString, QString> wrong;
            if (decision.decision.trimmed().isEmpty())
                wrong.insert(u"decision"_s, Tr::tr("Write what is decided."));
            if (decision.reasons.trimmed().isEmpty())
                wrong.insert(u"reasons"_s, Tr::tr("Write the reasons."));
            return wrong;
        };
        kind.keep = [this](const Decision &decision, const Decision &, const QString &draftUid) {
            return session().investigations().decide(decision, draftUid);
        };
        kind.commitsOnLeaving = false;
        kind.stored = Tr::tr("The decision is written down. It cannot be changed any more.");
        return kind;
    }
};

} // namespace

StepPage *makeDecisionsPlace(InvestigationPage &page)
{
    return new DecisionsPlace(page);
}

} // namespace ui
