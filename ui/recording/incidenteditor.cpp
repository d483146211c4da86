// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recording/incidenteditor.h"

#include "ui/app/session.h"
#include "ui/editors/draftkeeper.h"
#include "ui/recording/callstep.h"
#include "ui/recording/chosenlinks.h"
#include "ui/recording/followstep.h"
#include "ui/recording/readpart.h"
#include "ui/recording/whenstep.h"
#include "ui/recording/whostep.h"
#include "ui/tr.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/errorsummary.h"
#include "ui/widgets/steplist.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

const QString linksKept = u"links"_s;
const QString reportedKept = u"reported"_s; ///< when typing began: the moment of the call

} // namespace

IncidentEditor::IncidentEditor(Session &session, Purpose purpose, const QString &recordUid)
    : m_session(session)
    , m_purpose(purpose)
    , m_uid(recordUid)
    , m_links(new ChosenLinks(this))
    , m_keeper(
          new DraftKeeper(session,
                          purpose == Purpose::Record ? u"incident.record"_s : u"incident.edit"_s,
                          recordUid,
                          this))
{
    m_base = firstFile();
    buildSteps();
    buildFrame();
    addKeys();
    open();
}

core::IncidentFile IncidentEditor::firstFile()
{
    core::IncidentFile file;
    if (!m_uid.isEmpty()) {
        auto loaded = m_session.incidents().load(m_uid);
        if (!loaded)
            m_session.fail(loaded.error());
        else if (m_purpose == Purpose::Change)
            return *loaded;
        else
            file = core::Incidents::anotherLike(*loaded, m_session.today());
    }
    QDateTime began = QDateTime::fromString(m_keeper->kept(reportedKept), Qt::ISODate);
    if (!began.isValid())
        began = m_session.casebook().clock().now().toLocalTime();
    file.incident.reportedOn = began.date();
    file.incident.reportedAt = QTime(began.time().hour(), began.time().minute());
    return file;
}

void IncidentEditor::open()
{
    for (IncidentStep *step : std::as_const(m_steps))
        step->fill(m_base);
    nameDraft();
    m_keeper->keep(reportedKept, {});
    m_keeper->keep(linksKept, {});
    for (IncidentStep *step : std::as_const(m_steps))
        step->watch(*m_keeper);
    m_links->setText(m_keeper->kept(linksKept));
    connect(m_links, &ChosenLinks::changed, this, [this] {
        m_keeper->keep(linksKept, m_links->text());
        typed();
    });
    for (IncidentStep *step : std::as_const(m_steps))
        connect(step, &IncidentStep::edited, this, &IncidentEditor::typed);
    showStep(std::clamp(m_keeper->step().toInt(), 0, int(m_steps.size()) - 1));
    if (m_keeper->restore()) {
        m_note->setMessage(Tone::Info,
                           Tr::tr("Here is what you typed before"),
                           Tr::tr("It is not saved in the record yet."));
        m_takeBack->hide();
        m_note->show();
    }
    m_discard->setEnabled(m_keeper->hasDraft());
    m_who->setCaller(m_call->isCallerHurt() ? m_call->callerName() : QString());
    m_ready = true;
    if (m_step == int(m_steps.size()) - 1)
        m_follow->follow(read(), m_when->site());
}

QString IncidentEditor::title() const
{
    return m_purpose == Purpose::Record
               ? Tr::tr("Record an incident")
               : Tr::tr("Change %1").arg(m_base.incident.record.reference());
}

void IncidentEditor::nameDraft()
{
    const QString words = m_purpose == Purpose::Record ? m_call->firstWords() : QString();
    m_keeper->setRecord(words.isEmpty() ? title() : Tr::tr("%1: %2").arg(title(), words),
                        m_base.incident.record.rowVersion);
}

void IncidentEditor::typed()
{
    if (!m_ready)
        return;
    if (m_purpose == Purpose::Record && m_keeper->kept(reportedKept).isEmpty()) {
        const QDateTime began(m_base.incident.reportedOn, m_base.incident.reportedAt);
        m_keeper->keep(reportedKept, began.toString(Qt::ISODate));
    }
    nameDraft();
    m_who->setCaller(m_call->isCallerHurt() ? m_call->callerName() : QString());
    m_discard->setEnabled(m_keeper->hasDraft());
}

void IncidentEditor::showStep(int index)
{
    const bool last = index == int(m_steps.size()) - 1;
    m_step = index;
    m_keeper->setStep(QString::number(index));
    if (m_ready && m_purpose == Purpose::Record && m_steps.at(index) == m_who
        && read().incident.anyoneHurt != core::Tri::No)
        m_who->offerPeople();
    if (m_ready && last)
        m_follow->follow(read(), m_when->site());
    m_list->setCurrent(index);
    for (int i = 0; i < index; ++i)
        m_list->setState(i, {.done = true, .gaps = 0, .because = {}});
    m_stack->setCurrentIndex(index);
    m_pages.at(index)->verticalScrollBar()->setValue(0);
    m_back->setEnabled(index > 0);
    m_next->setVisible(!last);
    const QList<Form *> forms = m_steps.at(index)->forms();
    if (m_ready && !forms.isEmpty())
        forms.constFirst()->focusFirst();
}

core::IncidentFile IncidentEditor::read() const
{
    core::IncidentFile file = m_base;
    if (m_purpose == Purpose::Record)
        file.parts.clear(); // the cards hold them
    for (const IncidentStep *step : m_steps)
        step->read(file);
    if (m_purpose == Purpose::Record)
        readCaller(file);
    return file;
}

void IncidentEditor::readCaller(core::IncidentFile &file) const
{
    if (!m_call->isCallerHurt())
        return;
    auto victim = std::find_if(file.parts.begin(), file.parts.end(), [](const auto &part) {
        return part.part.role == u"victim";
    });
    if (victim == file.parts.end()) {
        core::PartFile part;
        part.part.role = u"victim"_s;
        victim = file.parts.insert(file.parts.begin(), part);
    }
    if (!victim->part.personId.isNull() || victim->newPerson || !victim->part.describedAs.isEmpty())
        return;
    core::PartFile caller = m_call->caller({});
    victim->part.personId = caller.part.personId;
    victim->part.describedAs = caller.part.describedAs;
    victim->newPerson = caller.newPerson;
    if (victim->newPerson) {
        victim->newPerson->personKind = personKindOf(victim->part.workStatus);
        victim->newPerson->job = victim->part.job;
        victim->newPerson->phone = caller.part.contactNote;
    }
    if (victim->part.contactNote.isEmpty())
        victim->part.contactNote = caller.part.contactNote;
}

bool IncidentEditor::complain()
{
    QList<ErrorSummary::Problem> all;
    int first = -1;
    for (int i = 0; i < int(m_steps.size()); ++i) {
        const QMap<QString, QString> wrong = m_steps.at(i)->problems();
        if (!wrong.isEmpty() && first < 0)
            first = i;
        for (Form *form : m_steps.at(i)->forms()) {
            for (FieldRow *row : form->showProblems(wrong))
                all.append({u"%1: %2"_s.arg(row->text(), row->error()),
                            first == i ? row->editor() : nullptr});
        }
    }
    if (first >= 0 && first != m_step)
        showStep(first);
    m_summary->setProblems(all);
    return !all.isEmpty();
}

core::Result<void> IncidentEditor::linkOthers(core::Record::Id record)
{
    for (const core::Link &link : m_links->links()) {
        if (auto done = m_session.diary().link(record, link.otherId, link.why); !done)
            return done;
    }
    return {};
}

core::Result<core::IncidentFile> IncidentEditor::commit(const core::IncidentFile &now)
{
    const QString draft = m_keeper->draftUid();
    if (m_purpose == Purpose::Change) {
        auto saved = m_session.incidents().save(now, m_base, draft);
        if (!saved)
            return saved;
        auto linked = linkOthers(saved->incident.record.id);
        return linked ? saved : linked.error();
    }
    QStringList caller{m_call->callerName(), m_call->callerNumber()};
    caller.removeAll(QString());
    core::FirstSteps steps = m_follow->firstSteps(caller.join(u", "_s));
    steps.links = m_links->links();
    return m_session.incidents().record(now, steps, draft);
}

bool IncidentEditor::save()
{
    if (complain())
        return false;
    if (!m_keeper->differences().isEmpty()) {
        m_summary->setProblems({{Tr::tr("This record was changed since you began to type. Choose "
                                        "below for each field which words stay, then save."),
                                 nullptr}});
        return false;
    }
    auto done = commit(read());
    if (!done) {
        refuse(done.error());
        return false;
    }
    m_keeper->committed();
    Q_EMIT saved(*done);
    return true;
}

void IncidentEditor::refuse(const core::Error &error)
{
    QWidget *field = nullptr;
    if (error.code == core::Error::Code::Conflict) {
        m_keeper->reload([this] {
            m_base = firstFile();
            for (IncidentStep *step : std::as_const(m_steps))
                step->fill(m_base);
            return m_base.incident.record.rowVersion;
        });
    } else if (error.code == core::Error::Code::Invalid) {
        showStep(0);
        field = m_call->forms().constFirst()->field<QWidget>(u"description"_s);
    } else {
        m_session.fail(error);
    }
    m_summary->setProblems({{error.message, field}});
}

void IncidentEditor::leave()
{
    const bool kept = m_keeper->hasDraft();
    if (!m_keeper->flush())
        return; // the words are only here: the label says why
    if (kept && m_keeper->hasDraft())
        m_session.say(Tr::tr("What you typed is kept as a draft."));
    Q_EMIT closed();
}

void IncidentEditor::discard()
{
    m_ready = false; // fields that go back to what they were are not typed into
    m_keeper->forget();
    m_ready = true;
    m_summary->setProblems({});
    m_note->setMessage(Tone::Info,
                       Tr::tr("What you typed is thrown away"),
                       Tr::tr("You can take it back until you close this page."));
    m_takeBack->setVisible(m_keeper->canTakeBack());
    m_note->setVisible(m_keeper->canTakeBack());
    m_discard->setEnabled(false);
}

void IncidentEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        leave();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace ui
