// SPDX-License-Identifier: GPL-3.0-or-later
// Step 12: all gaps in one list, what must be reviewed, finishing and opening again.
#include "core/base/counted.h"
#include "ui/investigation/investigationstep.h"
#include "ui/investigation/steps.h"
#include "ui/tr.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysToReview = 28;

class FinishStep : public InvestigationStep
{
public:
    explicit FinishStep(InvestigationPage &page)
        : InvestigationStep(page, u"finish"_s)
        , m_state(new Banner(Tone::Info, {}, {}))
        , m_problem(paragraph({}, TextRole::Error))
    {
        column()->addWidget(m_state);
        m_reopen = m_state->addAction(Tr::tr("Open it again…"));
        m_review = m_state->addAction(Tr::tr("Start the review"));
        QObject::connect(m_reopen, &QPushButton::clicked, this, &FinishStep::askReopen);
        QObject::connect(
            m_review, &QPushButton::clicked, this, [this] { this->page().startReview(); });
        form(); // the reasons, one for each gap
        addRows(reviews());
        m_finish
            = button(Tr::tr("Finish the investigation"), u"circle-check"_s, ButtonKind::Primary);
        QObject::connect(m_finish, &QPushButton::clicked, this, &FinishStep::finish);
        column()->addWidget(m_problem);
        column()->addWidget(m_finish, 0, Qt::AlignLeft);
        m_problem->hide();
    }

    void fill() override
    {
        const bool finished = investigation().finishedOn.isValid();
        const QList<core::StepGap> gaps = core::investigationGaps(file());
        showGaps(finished ? QList<core::StepGap>() : gaps);
        if (finished)
            m_state->setMessage(Tone::Success,
                                Tr::tr("Finished on %1").arg(momentOf(investigation().finishedOn)),
                                Tr::tr("Nothing in it changes until it is opened again, with a "
                                       "reason."));
        else if (gaps.isEmpty())
            m_state->setMessage(Tone::Success, Tr::tr("Nothing is missing"), {});
        else
            m_state->setMessage(
                Tone::Warning,
                core::counted(gaps.size(),
                              Tr::tr("1 thing is missing"),
                              Tr::tr("%1 things are missing")),
                Tr::tr("Go there and complete it, or say beside it why it stays open."));
        m_reopen->setVisible(finished);
        m_review->setVisible(finished);
        m_finish->setVisible(!finished);
    }

private:
    static QString keyOf(const core::StepGap &gap)
    {
        return u"reason.%1-%2"_s.arg(gap.step, QString(gap.field).replace(u'.', u'-'));
    }

    void showGaps(const QList<core::StepGap> &gaps)
    {
        QStringList now;
        for (const core::StepGap &gap : gaps)
            now.append(keyOf(gap));
        for (const QString &key : std::as_const(m_shown)) {
            if (now.contains(key))
                continue;
            form().removeGroup(key);
            wizard().keeper().unwatchGroup(u"finish."_s + key);
        }
        for (const core::StepGap &gap : gaps) {
            const QString key = keyOf(gap);
            if (m_shown.contains(key))
                continue;
            FieldRow *row = form().text(key + u".why"_s, core::label(gap));
            QPushButton *go = button(Tr::tr("Go there"), {}, ButtonKind::Link);
            go->setAccessibleName(Tr::tr("Go there: %1").arg(core::label(gap)));
            QObject::connect(go, &QPushButton::clicked, this, [this, gap] {
                page().showStep(gap.step, gap.field);
            });
            // Beside the name of the gap, at the right end of its line.
            if (auto *top = qobject_cast<QHBoxLayout *>(row->layout()->itemAt(0)->layout()))
                top->addWidget(go);
            if (m_watching)
                wizard().keeper().watch(u"finish.%1.why"_s.arg(key), row->editor(), row->text());
        }
        m_shown = now;
        m_gaps = gaps;
        m_watching = true;
    }

    void finish()
    {
        QMap<QString, QString> reasons;
        QMap<QString, QString> missing;
        for (const core::StepGap &gap : std::as_const(m_gaps)) {
            const QString code = keyOf(gap) + u".why"_s;
            const QString reason = form().value(code).trimmed();
            if (reason.isEmpty())
                missing.insert(code, Tr::tr("Complete it, or say why it stays open."));
            reasons.insert(gap.step + u'/' + gap.field, reason);
        }
        const QList<FieldRow *> wrong = form().showProblems(missing);
        if (!wrong.isEmpty()) {
            wrong.constFirst()->editor()->setFocus(Qt::OtherFocusReason);
            return;
        }
        auto done = session().investigations().finish(investigation().record.uid, reasons);
        m_problem->setText(done ? QString() : done.error().message);
        m_problem->setVisible(!done);
        page().refresh();
        if (done)
            session().say(Tr::tr("%1 is finished.").arg(investigation().record.reference()));
    }

    void askReopen()
    {
        AskStrip::Question question;
        question.question = Tr::tr("Why is the investigation opened again?");
        question.help = Tr::tr("The reason is kept in its history.");
        question.yes = Tr::tr("Open it again");
        question.take = [this](const QString &reason) {
            auto done = session().investigations().reopen(investigation().record.uid, reason);
            page().refresh();
            return done ? QString() : done.error().message;
        };
        page().ask(question);
    }

    core::Result<void> makeAction(const core::DiaryNote &note)
    {
        core::Action action;
        action.sourceId = recordId();
        action.what = note.what;
        action.dueOn = note.dueOn;
        if (auto added = session().actions().add(action); !added)
            return added.error();
        return session().diary().remove(note.id);
    }

    RowKind<core::DiaryNote> reviews()
    {
        using core::DiaryNote;
        RowKind<DiaryNote> kind;
        kind.words = {Tr::tr("Which risk assessments and policies must be reviewed?"),
                      Tr::tr("Add a review"),
                      Tr::tr("To be reviewed"),
                      Tr::tr("Change this note"),
                      Tr::tr("Remove this note"),
                      u"clipboard-list"_s,
                      Tr::tr("Nothing is to be reviewed."),
                      Tr::tr("Each becomes a note in your diary. Where somebody else must do it, "
                             "make it an action.")};
        kind.editor = u"review"_s;
        kind.useCase = u"diary.keep"_s;
        kind.columns = {Tr::tr("What"), Tr::tr("By")};
        kind.rows = [this] {
            QList<DiaryNote> open;
            if (auto notes = session().diary().notesOf(recordId()))
                for (const DiaryNote &note : std::as_const(*notes))
                    if (!note.doneOn.isValid() && note.repeatDays.value_or(0) == 0)
                        open.append(note);
            return open;
        };
        kind.fresh = [this] {
            DiaryNote fresh;
            fresh.recordId = recordId();
            fresh.noteKind = u"do"_s;
            fresh.dueOn = session().today().addDays(daysToReview);
            fresh.forWhom = session().user().name;
            return fresh;
        };
        kind.show = [](const DiaryNote &note) {
            RowShown row;
            row.icon = u"clipboard-list"_s;
            row.title = note.what;
            row.note = Tr::tr("By %1").arg(momentOf(note.dueOn));
            row.actions = {{u"action"_s, Tr::tr("Make it an action")}};
            row.cells = {note.what, momentOf(note.dueOn)};
            return row;
        };
        kind.fields = [](BoundForm<DiaryNote> &f) {
            f.text(u"what"_s,
                   Tr::tr("What is to be reviewed, and why"),
                   &DiaryNote::what,
                   FieldRow::Need::Required);
            f.date(u"due_on"_s,
                   Tr::tr("By"),
                   &DiaryNote::dueOn,
                   YearGuess::ThisYear,
                   FieldRow::Need::Required);
        };
        kind.problems = [](const DiaryNote &note) {
            QMap<QString, QString> wrong;
            if (note.what.trimmed().isEmpty())
                wrong.insert(u"what"_s, Tr::tr("Write what is to be reviewed."));
            if (!note.dueOn.isValid())
                wrong.insert(u"due_on"_s, Tr::tr("Give the day."));
            return wrong;
        };
        kind.act = [this](const DiaryNote &note, const QString &) {
            if (auto done = makeAction(note); !done)
                session().fail(done.error());
            page().refresh();
        };
        return kind;
    }

    Banner *m_state;
    QLabel *m_problem;
    QPushButton *m_reopen = nullptr;
    QPushButton *m_review = nullptr;
    QPushButton *m_finish = nullptr;
    QStringList m_shown; ///< the gaps with a box now
    QList<core::StepGap> m_gaps;
    bool m_watching = false;
};

} // namespace

StepPage *makeFinishStep(InvestigationPage &page)
{
    return new FinishStep(page);
}

} // namespace ui
