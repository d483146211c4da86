// SPDX-License-Identifier: GPL-3.0-or-later
// Step 11: what follows for whoever did it, for the victim, and for the organisation.
#include "core/domain/labels.h"
#include "core/usecases/otherclocks.h"
#include "ui/investigation/investigationstep.h"
#include "ui/investigation/steps.h"
#include "ui/pickers/pickers.h"
#include "ui/tr.h"
#include "ui/widgets/banner.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using core::List;

namespace {

constexpr int yearsToClaim = 2; ///< CICA (domain 4.11)

void noWider(BoundForm<core::Sanction> &f, const QString &code)
{
    f.form().field<ChoiceBox>(code)->setSizeAdjustPolicy(
        QComboBox::AdjustToMinimumContentsLengthWithIcon);
}

class SanctionsStep : public InvestigationStep
{
public:
    explicit SanctionsStep(InvestigationPage &page)
        : InvestigationStep(page, u"sanctions"_s)
        , m_clinical(new Banner(
              Tone::Info,
              Tr::tr("A clinical condition contributed"),
              Tr::tr("Agree the next step with the ward rather than a sanction: which of these is "
                     "it? Each makes an action for the ward.")))
    {
        column()->addWidget(m_clinical);
        offer(Tr::tr("Review the care plan"), Tr::tr("Review the care plan with the ward"));
        offer(Tr::tr("Review the environment"),
              Tr::tr("Review the environment with the ward: layout, noise, waiting"));
        offer(Tr::tr("Review the marker"),
              Tr::tr("Review whether the record needs an alert, with the ward and the patient"));
        addRows(sanctions());
        addRows(redress());
        m_actions = addRows(actions());
    }

    void fill() override
    {
        InvestigationStep::fill();
        bool clinical = investigation().medicalFactor == core::Tri::Yes;
        for (const core::PartFile &victim : words().victims())
            clinical = clinical || victim.part.intent == u"clinical";
        m_clinical->setVisible(clinical);
    }

private:
    void offer(const QString &name, const QString &what)
    {
        QPushButton *make = m_clinical->addAction(name);
        QObject::connect(make, &QPushButton::clicked, this, [this, what] {
            m_actions->openNew();
            if (Form *form = m_actions->form())
                form->set(u"what"_s, what);
        });
    }

    RowKind<core::Sanction> sanctions()
    {
        using core::Sanction;
        RowKind<Sanction> kind;
        kind.words = {Tr::tr("Sanctions"),
                      Tr::tr("Add a decision"),
                      Tr::tr("A decision on a sanction"),
                      Tr::tr("Change this decision"),
                      Tr::tr("Remove this decision"),
                      u"gavel"_s,
                      Tr::tr("No decision on a sanction yet."),
                      Tr::tr("“No further action” with its reason is a decision too.")};
        kind.editor = u"sanction"_s;
        kind.useCase = u"investigation.sanction"_s;
        kind.keep = [this](const Sanction &row, const Sanction &base, const QString &draft) {
            return core::OtherClocks(session().journal())
                .keep(row, draft, row.id.isNull() ? nullptr : &base);
        };
        kind.remove = [this](const Sanction &row) {
            return core::OtherClocks(session().journal()).remove(row);
        };
        kind.columns
            = {Tr::tr("Sanction"), Tr::tr("For whom"), Tr::tr("From and until"), Tr::tr("Result")};
        kind.rows = [this] { return file().sanctions; };
        kind.fresh = [this] {
            Sanction fresh;
            fresh.recordId = recordId();
            fresh.decidedOn = session().today();
            return fresh;
        };
        kind.show = [this](const Sanction &sanction) {
            RowShown row;
            row.icon = u"gavel"_s;
            row.title = core::label(List::Sanction, sanction.sanctionKind);
            row.detail = joined({sanction.conditions, sanction.result}, u"\n"_s);
            const QString span
                = joined({momentOf(sanction.startsOn), momentOf(sanction.expiresOn)}, u" – "_s);
            row.note
                = joined({words().part(sanction.partId),
                          sanction.offence.isEmpty() ? QString()
                                                     : core::label(List::Offence, sanction.offence),
                          span,
                          sanction.authorisedBy});
            if (sanction.reviewOn.isValid())
                row.pill = Tr::tr("Review %1").arg(momentOf(sanction.reviewOn));
            const bool hard
                = sanction.sanctionKind != u"none" && sanction.capacityChecked != core::Tri::Yes;
            if (hard && investigation().medicalFactor != core::Tri::No)
                row.warning = Tr::tr("Capacity and clinical cause are not checked yet.");
            row.cells = {row.title, words().part(sanction.partId), span, sanction.result};
            return row;
        };
        kind.fields = [this](BoundForm<Sanction> &f) {
            f.choice(
                u"part"_s, Tr::tr("For whom"), words().parts({u"assailant"_s}), &Sanction::partId);
            f.form().beside();
            f.choice(u"kind"_s,
                     Tr::tr("What is decided"),
                     List::Sanction,
                     &Sanction::sanctionKind,
                     FieldRow::Need::Required);
            noWider(f, u"kind"_s);
            f.choice(u"offence"_s,
                     Tr::tr("Offence, where one is alleged"),
                     List::Offence,
                     &Sanction::offence);
            noWider(f, u"offence"_s);
            f.form().beside();
            f.tri(u"capacity"_s,
                  Tr::tr("Capacity and clinical cause checked?"),
                  &Sanction::capacityChecked);
            f.date(u"decided_on"_s, Tr::tr("Decided on"), &Sanction::decidedOn);
            f.form().beside();
            f.date(u"starts_on"_s, Tr::tr("From"), &Sanction::startsOn, YearGuess::ThisYear);
            f.form().beside();
            f.date(u"expires_on"_s, Tr::tr("Until"), &Sanction::expiresOn, YearGuess::ThisYear);
            f.form().beside();
            f.date(u"review_on"_s, Tr::tr("Review on"), &Sanction::reviewOn, YearGuess::ThisYear);
            f.text(u"authorised_by"_s, Tr::tr("Authorised by"), &Sanction::authorisedBy);
            f.longText(u"conditions"_s, Tr::tr("Conditions, or the reason"), &Sanction::conditions);
            f.text(u"result"_s, Tr::tr("What came of it"), &Sanction::result);
        };
        kind.problems = [](const Sanction &sanction) {
            QMap<QString, QString> wrong;
            if (sanction.sanctionKind.isEmpty())
                wrong.insert(u"kind"_s, Tr::tr("Choose what is decided."));
            if (sanction.sanctionKind == u"none" && sanction.conditions.trimmed().isEmpty())
                wrong.insert(u"conditions"_s, Tr::tr("Write the reason for no further action."));
            return wrong;
        };
        return kind;
    }

    RowKind<core::Redress> redress()
    {
        using core::Redress;
        RowKind<Redress> kind;
        kind.words = {Tr::tr("Redress"),
                      Tr::tr("Add redress"),
                      Tr::tr("Redress that is sought"),
                      Tr::tr("Change this redress"),
                      Tr::tr("Remove this redress"),
                      u"scale"_s,
                      Tr::tr("No redress is sought."),
                      Tr::tr("Compensation, recovery of cost, injury allowance, criminal injuries "
                             "compensation within two years.")};
        kind.editor = u"redress"_s;
        kind.useCase = u"investigation.redress"_s;
        kind.columns = {Tr::tr("Route"), Tr::tr("For whom"), Tr::tr("Note")};
        kind.rows = [this] { return file().redress; };
        kind.fresh = [this] {
            Redress fresh;
            fresh.recordId = recordId();
            return fresh;
        };
        kind.show = [this](const Redress &redress) {
            RowShown row;
            row.icon = u"scale"_s;
            row.title = core::label(List::Redress, redress.route);
            row.detail = redress.note;
            const auto pounds = [](const QString &words, std::optional<qint64> pence) {
                return pence ? words.arg(QString::number(double(*pence) / 100, 'f', 2)) : QString();
            };
            row.note = joined({words().part(redress.partId),
                               pounds(Tr::tr("claimed £%1"), redress.claimedPence),
                               pounds(Tr::tr("received £%1"), redress.receivedPence)});
            if (redress.deadlineOn.isValid()) {
                row.pill = Tr::tr("By %1").arg(momentOf(redress.deadlineOn));
                row.tone = redress.deadlineOn < session().today() ? Tone::Danger : Tone::Neutral;
            }
            row.cells = {row.title, words().part(redress.partId), joined({row.note, redress.note})};
            return row;
        };
        kind.fields = [this](BoundForm<Redress> &f) {
            f.choice(u"route"_s,
                     Tr::tr("Route"),
                     List::Redress,
                     &Redress::route,
                     FieldRow::Need::Required);
            f.form().beside();
            f.choice(u"part"_s, Tr::tr("For whom"), words().parts({u"victim"_s}), &Redress::partId);
            f.money(u"claimed"_s, Tr::tr("Claimed, in pounds"), &Redress::claimedPence);
            f.form().beside();
            f.money(u"received"_s, Tr::tr("Received, in pounds"), &Redress::receivedPence);
            f.form().beside();
            f.date(u"deadline"_s,
                   Tr::tr("To be claimed by"),
                   &Redress::deadlineOn,
                   YearGuess::ThisYear);
            f.longText(u"note"_s, Tr::tr("Note"), &Redress::note);
            QObject::connect(
                &f.form(), &Form::edited, this, [this, form = &f.form()](const QString &code) {
                    if (code != u"route" || form->value(u"route"_s) != u"cica"
                        || !form->value(u"deadline"_s).isEmpty() || file().incidents.isEmpty())
                        return;
                    const QDate day = file().incidents.constFirst().incident.occurredOn;
                    if (day.isValid())
                        form->set(u"deadline"_s, day.addYears(yearsToClaim));
                });
        };
        kind.problems = [](const Redress &redress) {
            QMap<QString, QString> wrong;
            if (redress.route.isEmpty())
                wrong.insert(u"route"_s, Tr::tr("Choose the route."));
            return wrong;
        };
        return kind;
    }

    RowShown shown(const core::Action &action) const
    {
        RowShown row;
        row.icon = u"list-check"_s;
        row.title = joined({action.record.reference(), firstLine(action.what)}, u" "_s);
        row.detail = action.why;
        QString post;
        if (!action.postId.isNull())
            if (auto found
                = session().suggestions().of(core::recordId(action.postId), session().today()))
                post = found->name;
        row.note = joined({post, action.doer});
        if (action.doneOn.isValid()) {
            row.pill = Tr::tr("Done %1").arg(momentOf(action.doneOn));
            row.tone = Tone::Success;
        } else if (action.dueOn.isValid()) {
            row.pill = Tr::tr("Due %1").arg(momentOf(action.dueOn));
            row.tone = action.dueOn < session().today() ? Tone::Danger : Tone::Info;
        }
        if (action.postId.isNull() || !action.dueOn.isValid())
            row.warning = Tr::tr("It needs an accountable post and a date.");
        row.actions = {{u"open"_s, Tr::tr("Open")}};
        row.cells = {action.record.reference(), action.what, joined({row.note, row.pill})};
        return row;
    }

    RowKind<core::Action> actions()
    {
        using core::Action;
        RowKind<Action> kind;
        kind.words = {Tr::tr("Remedial actions"),
                      Tr::tr("Add an action"),
                      Tr::tr("A new action"),
                      Tr::tr("Change this action"),
                      {},
                      u"list-check"_s,
                      Tr::tr("No remedial action yet."),
                      Tr::tr("The strongest first: remove the danger before training people to "
                             "live with it.")};
        kind.editor = u"action"_s;
        kind.columns = {Tr::tr("Reference"), Tr::tr("Action"), Tr::tr("Whose, by when")};
        kind.rows = [this] { return file().actions; };
        kind.fresh = [this] {
            Action fresh;
            fresh.sourceId = recordId();
            return fresh;
        };
        kind.show = [this](const Action &action) { return shown(action); };
        kind.fields = [this](BoundForm<Action> &f) {
            f.longText(
                u"what"_s, Tr::tr("What is to be done"), &Action::what, FieldRow::Need::Required);
            f.longText(u"why"_s, Tr::tr("Why"), &Action::why);
            auto *picker = new PostPicker(session());
            f.form().add(u"post"_s, Tr::tr("Accountable post"), picker);
            f.bind(
                u"post"_s,
                [picker](Form &, const Action &action) {
                    picker->choose(core::recordId(action.postId));
                },
                [picker](const Form &, Action &action) { action.postId = picker->postId(); });
            f.form().beside();
            f.text(u"doer"_s, Tr::tr("Who does it"), &Action::doer);
            f.date(u"due_on"_s, Tr::tr("Due on"), &Action::dueOn, YearGuess::ThisYear);
            f.form().beside();
            f.choice(u"priority"_s, Tr::tr("Priority"), List::Priority, &Action::priority);
            f.form().beside();
            f.choice(u"strength"_s, Tr::tr("Kind of control"), List::Strength, &Action::strength);
            f.form().text(u"date_reason"_s, Tr::tr("Why a date that was set moves"));
            f.bind(
                u"date_reason"_s,
                [](Form &form, const Action &) { form.set(u"date_reason"_s, QString()); },
                [](const Form &, Action &) {});
            f.tick(u"before_review"_s,
                   Tr::tr("Must be done before the review"),
                   &Action::beforeReview);
        };
        kind.problems = [](const Action &action) {
            QMap<QString, QString> wrong;
            if (action.what.trimmed().isEmpty())
                wrong.insert(u"what"_s, Tr::tr("Write what is to be done."));
            return wrong;
        };
        kind.keep = [this](const Action &action, const Action &, const QString &draftUid) {
            const QString reason = m_actions->form()->value(u"date_reason"_s);
            return action.record.id.isNull() ? session().actions().add(action, draftUid)
                                             : session().actions().save(action, reason, draftUid);
        };
        kind.act
            = [this](const Action &action, const QString &) { session().open(action.record.uid); };
        return kind;
    }

    Banner *m_clinical;
    RowsOf<core::Action> *m_actions = nullptr;
};

} // namespace

StepPage *makeSanctionsStep(InvestigationPage &page)
{
    return new SanctionsStep(page);
}

} // namespace ui
