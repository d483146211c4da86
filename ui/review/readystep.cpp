// SPDX-License-Identifier: GPL-3.0-or-later
// Step 1: whether everything before the review is done, and who took part.
#include "core/domain/labels.h"
#include "core/rules/reviewgaps.h"
#include "ui/cases/coveredcard.h"
#include "ui/review/reviewstep.h"
#include "ui/review/steps.h"
#include "ui/tr.h"
#include "ui/widgets/banner.h"

#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using core::Participant;
using core::Review;

namespace {

RowShown shown(const Participant &one)
{
    RowShown row;
    row.icon = u"user"_s;
    row.title = one.name.isEmpty() ? Tr::tr("A person not named yet") : one.name;
    row.detail = one.job;
    row.note = core::label(core::List::ParticipantRole, one.whyAsked);
    if (one.attended == core::Tri::Yes)
        row.pill = Tr::tr("Took part"), row.tone = Tone::Success;
    else if (one.attended == core::Tri::No)
        row.pill = Tr::tr("Did not"), row.tone = Tone::Neutral;
    else
        row.pill = Tr::tr("Not known"), row.tone = Tone::Warning;
    row.cells = {row.title, one.job, row.note, row.pill};
    return row;
}

class ReadyStep : public ReviewStep
{
public:
    explicit ReadyStep(ReviewPage &page)
        : ReviewStep(page, u"ready"_s)
    {
        column()->addWidget(m_state = new Banner(Tone::Info, {}, {}));
        m_covered = new CoveredCard(
            session(),
            [this](core::Incident::Id one) { return session().reviews().cover(review().id(), one); },
            [this](core::Incident::Id one) {
                return session().reviews().uncover(review().id(), one);
            });
        column()->addWidget(m_covered);
        auto &f = fields();
        f.text(u"lead"_s, Tr::tr("Who leads the review"), &Review::lead);
        f.form().beside();
        f.date(u"held_on"_s, Tr::tr("Held on"), &Review::heldOn);
        f.form().beside();
        f.date(u"target_on"_s, Tr::tr("Target"), &Review::targetOn, YearGuess::ThisYear);
        f.longText(u"ready_reason"_s,
                   Tr::tr("Why it is held before everything is done"),
                   &Review::readyReason);
        addParticipants();
    }

    void fill() override
    {
        ReviewStep::fill();
        m_covered->present(file().incidents, !this->page().isReleased());
        const QStringList before = core::notReady(file());
        if (before.isEmpty())
            m_state->setMessage(Tone::Success,
                                Tr::tr("Everything before the review is done"),
                                Tr::tr("The investigation is finished, and so is every action that "
                                       "was to be done first."));
        else
            m_state->setMessage(Tone::Warning,
                                Tr::tr("Not everything before the review is done"),
                                before.join(u' ') + u' '
                                    + Tr::tr("Hold it later, or say below why it is held now."));
        fields()
            .form()
            .row(u"ready_reason"_s)
            ->setVisible(!before.isEmpty() || !review().readyReason.isEmpty());
    }

private:
    void addParticipants()
    {
        RowKind<Participant> kind;
        kind.words = {Tr::tr("Who takes part"),
                      Tr::tr("Add a person"),
                      Tr::tr("A person who takes part"),
                      Tr::tr("Change this person"),
                      Tr::tr("Remove this person"),
                      u"users"_s,
                      Tr::tr("Nobody is asked yet."),
                      Tr::tr("Ask the victim, if they wish, their manager, and who can change "
                             "something.")};
        kind.editor = u"participants"_s;
        kind.useCase = u"review.participant"_s;
        kind.columns = {Tr::tr("Person"), Tr::tr("Job"), Tr::tr("Asked as"), Tr::tr("Took part")};
        kind.rows = [this] { return file().participants; };
        kind.show = shown;
        kind.fields = [](BoundForm<Participant> &f) {
            f.text(u"name"_s, Tr::tr("Name"), &Participant::name, FieldRow::Need::Required);
            f.form().beside();
            f.text(u"job"_s, Tr::tr("Job"), &Participant::job);
            f.choice(
                u"why"_s, Tr::tr("Asked as"), core::List::ParticipantRole, &Participant::whyAsked);
            f.tri(u"attended"_s, Tr::tr("Took part"), &Participant::attended);
        };
        kind.fresh = [this] {
            Participant fresh;
            fresh.reviewId = review().id();
            return fresh;
        };
        kind.problems = [](const Participant &one) {
            QMap<QString, QString> wrong;
            if (one.name.trimmed().isEmpty())
                wrong.insert(u"name"_s, Tr::tr("Give the name of the person."));
            return wrong;
        };
        kind.stored = Tr::tr("The person is saved.");
        addRows(kind);
    }

    Banner *m_state;
    CoveredCard *m_covered;
};

} // namespace

StepPage *makeReadyStep(ReviewPage &page)
{
    return new ReadyStep(page);
}

} // namespace ui
