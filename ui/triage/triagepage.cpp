// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/triage/triagepage.h"

#include "core/base/counted.h"
#include "core/base/cutatword.h"
#include "core/domain/labels.h"
#include "core/usecases/foresight.h"
#include "ui/app/session.h"
#include "ui/editors/changecatcher.h"
#include "ui/editors/form.h"
#include "ui/incident/incidentwords.h"
#include "ui/pickers/pickers.h"
#include "ui/recording/dutylist.h"
#include "ui/tr.h"
#include "ui/triage/decidedlist.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/factgrid.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pageheader.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

/// How many are looked at for the next one: those left for later are passed over.
constexpr int ahead = 200;

QString dayOf(const core::Incident &incident)
{
    const QDate day = incident.occurredOn.isValid() ? incident.occurredOn : incident.reportedOn;
    return dayWords(day);
}

QString peopleOf(Session &session, const core::IncidentFile &file)
{
    QStringList people;
    for (const core::PartFile &part : file.parts) {
        QString who = part.part.describedAs;
        if (!part.part.personId.isNull()) {
            auto known
                = session.suggestions().of(core::recordId(part.part.personId), session.today());
            who = known ? known->name : QString();
        }
        const QString role = core::label(core::List::PartRole, part.part.role);
        people << Tr::tr("%1 %2 (%3)").arg(part.part.code, who, role).simplified();
    }
    return people.join(u", "_s);
}

} // namespace

TriagePage::TriagePage(Session &session)
    : m_session(session)
    , m_header(new PageHeader(Tr::tr("Triage")))
    , m_body(new QVBoxLayout)
    , m_decidedHere(new DecidedList(session))
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(Theme::s5, Theme::s4, Theme::s5, Theme::s4);
    box->setSpacing(Theme::s4);
    box->addWidget(m_header);
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, Theme::s2, 0);
    column->setSpacing(Theme::s4);
    column->addLayout(m_body);
    column->addWidget(m_decidedHere);
    column->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inner);
    box->addWidget(scroll, 1);
    connect(m_decidedHere, &DecidedList::undone, this, [this](const QString &uid) {
        m_skipped.remove(uid);
        if (!m_asked)
            next();
    });
    m_body->setSpacing(Theme::s4);
    connect(&session, &Session::changed, this, [this](const core::Changes &changes) {
        if (!m_deciding && !m_asked && changes.tables.contains(u"incident"_s))
            next();
    });
    next();
}

void TriagePage::clear()
{
    m_asked = nullptr;
    m_problem = nullptr;
    while (QLayoutItem *item = m_body->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

void TriagePage::next()
{
    clear();
    m_incident = {};
    auto waiting = m_session.incidents().undecided(ahead);
    if (!waiting) {
        m_session.fail(waiting.error());
        return;
    }
    for (const core::Incident &incident : *waiting) {
        if (m_skipped.contains(incident.record.uid))
            continue;
        auto file = m_session.incidents().load(incident.id());
        if (!file) {
            m_session.fail(file.error());
            return;
        }
        m_header->setSubtitle(
            core::counted(waiting->size(),
                          Tr::tr("One incident waits for your decision."),
                          Tr::tr("%1 incidents wait for your decision, the oldest first.")));
        show(*file);
        return;
    }
    m_skipped.clear();
    showNothing();
}

void TriagePage::showNothing()
{
    m_header->setSubtitle({});
    auto *empty = new EmptyState;
    empty->setMessage(u"circle-check"_s,
                      Tr::tr("No incident waits for your decision."),
                      Tr::tr("What is recorded next appears here."),
                      Tr::tr("Record an incident"));
    connect(empty, &EmptyState::actionTriggered, this, [this] {
        m_session.openEditor(u"incident.record"_s);
    });
    m_body->addWidget(empty);
}

void TriagePage::show(const core::IncidentFile &file)
{
    m_incident = file.incident;
    // Shown at once, so that the next letter already finds its shortcut.
    for (QWidget *part : {summary(file), duties(file), choices()}) {
        m_body->addWidget(part);
        part->show();
    }
}

QWidget *TriagePage::summary(const core::IncidentFile &file)
{
    const core::Incident &incident = file.incident;
    auto *card = new Card(Tr::tr("%1 · %2").arg(incident.record.reference(), incident.record.title),
                          Tr::tr("Open it"));
    connect(card, &Card::actionTriggered, this, [this] { m_session.open(current()); });
    card->body()->setSpacing(Theme::s3);
    const QString words = incident.description.trimmed();
    card->body()->addWidget(paragraph(words.isEmpty() ? Tr::tr("Nobody wrote what happened yet.")
                                                      : core::cutAtWord(words, 900)));
    auto *facts = new FactGrid(3);
    facts->add(Tr::tr("Happened"), dayOf(incident));
    facts->add(Tr::tr("Kind"), core::label(core::List::Subcategory, incident.subcategory));
    facts->add(Tr::tr("Place"), incident.placeDetail);
    facts->add(Tr::tr("Harm"), core::label(core::List::HarmPhysical, incident.harm));
    facts->add(Tr::tr("Working alone"), core::label(incident.loneWorker));
    facts->add(Tr::tr("People"), peopleOf(m_session, file));
    card->body()->addWidget(facts);
    QList<core::Person::Id> people;
    for (const core::PartFile &part : file.parts)
        people << part.part.personId;
    auto related = m_session.incidents().related(
        people, incident.siteId, incident.placeDetail, incident.id(), m_session.today());
    if (related && !related->isEmpty()) {
        QStringList others;
        for (const core::RelatedIncident &other : related->mid(0, 5))
            others << other.incident.record.reference();
        card->body()->addWidget(
            paragraph(Tr::tr("Same people or place in twelve months: %1").arg(others.join(u", "_s)),
                      TextRole::Strong));
    }
    return card;
}

QWidget *TriagePage::duties(const core::IncidentFile &file)
{
    auto *card = new Card(Tr::tr("Duties this raises"));
    auto found = core::foresee(m_session.database(), file, m_session.today());
    if (found)
        card->body()->addWidget(dutyList(found->duties, file));
    return card;
}

QWidget *TriagePage::choices()
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::s2);
    struct Choice
    {
        QString code, words;
        Qt::Key key;
    };
    const Choice all[] = {{u"investigate"_s, Tr::tr("I  Investigate"), Qt::Key_I},
                          {u"manager"_s, Tr::tr("M  Ask the manager"), Qt::Key_M},
                          {u"note"_s, Tr::tr("N  Note only"), Qt::Key_N},
                          {u"refer"_s, Tr::tr("R  Refer"), Qt::Key_R},
                          {u"duplicate"_s, Tr::tr("D  Duplicate"), Qt::Key_D},
                          {u"skip"_s, Tr::tr("S  Decide later"), Qt::Key_S}};
    for (const Choice &choice : all) {
        QPushButton *made
            = button(choice.words,
                     {},
                     choice.code == u"investigate" ? ButtonKind::Primary : ButtonKind::Plain);
        connect(made, &QPushButton::clicked, this, [this, code = choice.code] { choose(code); });
        // A letter typed into a box that asks stays a letter: a box takes it before a shortcut.
        auto *key = new QShortcut(QKeySequence(choice.key), line);
        connect(key, &QShortcut::activated, this, [this, code = choice.code] { choose(code); });
        row->addWidget(made);
    }
    row->addStretch();
    return line;
}

void TriagePage::choose(const QString &code)
{
    if (current().isEmpty() || m_asked)
        return;
    if (code == u"skip") {
        m_skipped.insert(current());
        next();
        return;
    }
    const bool serious = m_incident.category == u"PA" || m_incident.loneWorker == core::Tri::Yes;
    if (code == u"investigate" || (code == u"note" && !serious))
        decide({code, {}, {}, {}});
    else
        ask(code);
}

void TriagePage::ask(const QString &code)
{
    auto *card = new Card(core::label(core::List::Triage, code));
    card->body()->setSpacing(Theme::s3);
    m_problem = new Banner(Tone::Danger, {}, {});
    m_problem->hide();
    m_asked = new Form(m_session);
    auto *post = code == u"manager" ? new PostPicker(m_session) : nullptr;
    auto *same = code == u"duplicate" ? new IncidentPicker(m_session) : nullptr;
    if (post)
        m_asked->add(u"post"_s, Tr::tr("Which manager"), post, Form::Need::Required);
    if (same)
        m_asked->add(u"same"_s, Tr::tr("Of which incident"), same, Form::Need::Required);
    if (code == u"refer")
        m_asked->choice(u"to"_s, Tr::tr("To whom"), core::List::Referral, Form::Need::Required);
    m_asked->text(u"reason"_s, Tr::tr("Why"));
    auto *line = new QHBoxLayout;
    QPushButton *done = button(Tr::tr("Decide"), {}, ButtonKind::Primary);
    QPushButton *back = button(Tr::tr("Back"));
    connect(back, &QPushButton::clicked, this, &TriagePage::next);
    connect(done, &QPushButton::clicked, this, [this, code, post, same] {
        core::TriageDecision decision;
        decision.code = code;
        decision.reason = m_asked->value(u"reason"_s);
        if (post)
            decision.to = post->typed();
        if (code == u"refer" && !m_asked->value(u"to"_s).isEmpty())
            decision.to = core::label(core::List::Referral, m_asked->value(u"to"_s));
        if (same)
            decision.duplicateOf = same->uid();
        decide(decision);
    });
    line->addWidget(done);
    line->addWidget(back);
    line->addStretch();
    card->body()->addWidget(m_problem);
    card->body()->addWidget(m_asked);
    card->body()->addLayout(line);
    m_body->addWidget(card);
    card->show();
    m_asked->focusFirst();
}

void TriagePage::decide(const core::TriageDecision &decision)
{
    m_deciding = true;
    const ChangeCatcher commit(m_session);
    auto done = m_session.incidents().triage(current(), decision);
    const core::Incident decided = m_incident;
    if (!done) {
        m_deciding = false;
        if (!m_problem) {
            m_session.fail(done.error());
            return;
        }
        m_problem->setMessage(Tone::Danger, done.error().message, {});
        m_problem->show();
        return;
    }
    m_asked = nullptr;
    QStringList commits{commit.uid()};
    core::Record made;
    if (decision.code == u"investigate") {
        const ChangeCatcher second(m_session);
        auto started = m_session.investigations().start({decided.id()}, m_session.user().name);
        if (started) {
            made = started->record;
            commits << second.uid();
        } else {
            m_session.fail(started.error());
        }
    }
    note(decided, decision, commits, made);
    m_deciding = false;
    next();
}

/// The line about a decision stays on the page with its Undo: what is said of the next one does not
/// take it away.
void TriagePage::note(const core::Incident &decided,
                      const core::TriageDecision &decision,
                      const QStringList &commits,
                      const core::Record &made)
{
    DecidedList::Decided line;
    line.incidentUid = decided.record.uid;
    line.title = Tr::tr("%1: %2").arg(decided.record.reference(),
                                      core::label(core::List::Triage, decision.code));
    QStringList detail{decision.to, decision.reason};
    if (!made.uid.isEmpty()) {
        line.openUid = made.uid;
        line.openWords = Tr::tr("Open %1").arg(made.reference());
        detail.prepend(Tr::tr("%1 is started").arg(made.reference()));
    }
    detail.removeAll(QString());
    line.detail = detail.join(u" · "_s);
    line.commits = commits;
    m_decidedHere->add(line);
    m_session.say(made.uid.isEmpty()
                      ? line.title
                      : Tr::tr("%1. %2 is started.").arg(line.title, made.reference()));
}

} // namespace ui
