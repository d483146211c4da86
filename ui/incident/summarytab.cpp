// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incident/summarytab.h"

#include "core/domain/labels.h"
#include "core/rules/deadlinewords.h"
#include "core/rules/dutywords.h"
#include "core/rules/nextstep.h"
#include "core/usecases/casetimeline.h"
#include "ui/editors/changecatcher.h"
#include "ui/incident/incidentsteps.h"
#include "ui/incident/incidentwords.h"
#include "ui/incident/notificationrows.h"
#include "ui/incident/timelineview.h"
#include "ui/tr.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/clockrow.h"
#include "ui/widgets/factgrid.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/listrow.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace ui {

using namespace Qt::StringLiterals;
using core::List;

namespace {

/// A duty without a day in law: as a clock, but nothing runs.
QWidget *undated(const ClockRow::Content &content)
{
    auto *row = new QWidget;
    auto *box = new QVBoxLayout(row);
    box->setContentsMargins(Theme::s1, Theme::s2, Theme::s1, Theme::s2);
    box->setSpacing(Theme::s1);
    auto *top = new QHBoxLayout;
    top->addWidget(paragraph(content.what, TextRole::Strong), 1);
    top->addWidget(pill(content.left, content.tone), 0, Qt::AlignTop);
    box->addLayout(top);
    box->addWidget(paragraph(content.record, TextRole::Small));
    return row;
}

} // namespace

SummaryTab::SummaryTab(Session &session, const QString &incidentUid, QWidget *parent)
    : IncidentTab(session, incidentUid, parent)
    , m_details(new Card(Tr::tr("What happened"), Tr::tr("Edit")))
    , m_timeline(new Card(Tr::tr("Timeline"), Tr::tr("Open all")))
    , m_gaps(new Card(Tr::tr("Still missing"), Tr::tr("Fill in")))
    , m_clocks(new Card(Tr::tr("Clocks and duties"), Tr::tr("Open all")))
    , m_people(new Card(Tr::tr("People"), Tr::tr("Open all")))
    , m_links(new Card(Tr::tr("Linked, and others like it")))
    , m_left(new QVBoxLayout)
    , m_banners(new QVBoxLayout)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, Theme::s3, Theme::s2, Theme::s4);
    grid->setHorizontalSpacing(Theme::s3);
    grid->setVerticalSpacing(Theme::s4);
    grid->addWidget(m_details, 0, 0);
    grid->addWidget(m_timeline, 0, 1);
    m_left->setSpacing(Theme::s4);
    m_left->addWidget(m_gaps);
    m_left->addStretch();
    grid->addLayout(m_left, 1, 0, 1, 2);
    auto *side = new QVBoxLayout;
    side->setSpacing(Theme::s4);
    m_banners->setSpacing(Theme::s4);
    side->addLayout(m_banners);
    for (Card *card : {m_clocks, m_people, m_links})
        side->addWidget(card);
    side->addStretch(1);
    grid->addLayout(side, 0, 2, 2, 1);
    grid->setColumnStretch(0, 11);
    grid->setColumnStretch(1, 10);
    grid->setColumnStretch(2, 9);
    grid->setRowStretch(1, 1);
    const auto leads = [this](Card *card, const QString &tab) {
        connect(card, &Card::actionTriggered, this, [this, tab] { Q_EMIT tabWanted(tab); });
    };
    leads(m_timeline, u"timeline"_s);
    leads(m_clocks, u"duties"_s);
    leads(m_people, u"people"_s);
    for (Card *card : {m_details, m_gaps})
        connect(card, &Card::actionTriggered, this, [this] { Q_EMIT stepWanted(u"edit"_s); });
}

void SummaryTab::present(const core::HeldCase &held)
{
    clear(m_banners);
    details(held);
    nextStep(held);
    footage(held);
    clocks(held);
    people(held);
    timeline(held);
    gaps(held);
    links(held);
    if (!m_told) {
        m_told = new NotificationRows(session(), held);
        m_left->insertWidget(0, m_told);
    } else {
        m_told->present(held);
    }
}

void SummaryTab::details(const core::HeldCase &held)
{
    const core::Incident &incident = held.incident();
    clear(m_details->body());
    m_details->action()->setVisible(!incident.record.isWithdrawn());
    QVBoxLayout *body = m_details->body();
    const auto words = [body](const QString &name, const QString &text, const QString &none) {
        body->addWidget(label(name, TextRole::Field));
        QLabel *said = paragraph(text.trimmed().isEmpty() ? none : text.trimmed(),
                                 text.trimmed().isEmpty() ? TextRole::Muted : TextRole::Plain);
        said->setTextInteractionFlags(Qt::TextSelectableByMouse);
        said->setFocusPolicy(Qt::NoFocus);
        body->addWidget(said);
        body->addSpacing(Theme::s3);
    };
    words(Tr::tr("In their words"), incident.description, Tr::tr("Nobody has said yet."));
    words(Tr::tr("Done at once"), incident.immediateAction, Tr::tr("Not written down yet."));
    body->addWidget(line());
    body->addSpacing(Theme::s3);
    auto *facts = new FactGrid(2);
    facts->add(Tr::tr("Happened"), happenedWords(incident));
    facts->add(Tr::tr("Reported"), momentWords(incident.reportedOn, incident.reportedAt));
    facts->add(Tr::tr("Where"), placeWords(held));
    facts->add(Tr::tr("Kind"), kindWords(incident));
    facts->add(Tr::tr("Also"), overlayWords(incident));
    facts->add(Tr::tr("Lone worker"), core::label(incident.loneWorker));
    facts->add(Tr::tr("Police called"),
               incident.policeForce.isEmpty()
                   ? core::label(incident.policeCalled)
                   : u"%1, %2"_s.arg(core::label(incident.policeCalled),
                                     core::label(List::PoliceForce, incident.policeForce)));
    QStringList references;
    for (const core::OtherReference &other : held.file.references)
        references << u"%1 %2"_s.arg(core::label(List::ReferenceSystem, other.system), other.value);
    facts->add(Tr::tr("Other numbers"),
               references.isEmpty() ? Tr::tr("None") : references.join(u'\n'));
    QStringList lost;
    for (const core::LostProperty &item : held.file.property)
        lost << (item.owner.isEmpty() ? item.item : u"%1 (%2)"_s.arg(item.item, item.owner));
    if (!lost.isEmpty())
        facts->add(Tr::tr("Lost or damaged"), lost.join(u'\n'));
    facts->add(Tr::tr("Lead"), incident.lead);
    body->addWidget(facts);
    body->addStretch();
}

void SummaryTab::nextStep(const core::HeldCase &held)
{
    const core::Incident &incident = held.incident();
    if (incident.record.isWithdrawn()) {
        m_banners->addWidget(new Banner(
            Tone::Neutral, Tr::tr("This incident is withdrawn"), incident.record.withdrawnReason));
        return;
    }
    QString whom = incident.triageTo;
    if (incident.triage == u"refer" && core::isKnown(List::Referral, whom))
        whom = core::label(List::Referral, whom);
    const core::NextStep step = core::nextStep(incident.status, whom, core::openReports(held.duties));
    auto *banner = new Banner(step.action.isEmpty() ? Tone::Success : Tone::Info,
                              Tr::tr("Next: %1").arg(step.sentence),
                              step.why);
    banner->setIcon(step.isWaiting ? u"clock"_s : u"arrow-right"_s);
    const QString words = IncidentSteps::words(step.action, held);
    if (!words.isEmpty())
        connect(banner->addAction(words), &QPushButton::clicked, this, [this, step] {
            Q_EMIT stepWanted(step.action);
        });
    m_banners->addWidget(banner);
}

void SummaryTab::footage(const core::HeldCase &held)
{
    for (const core::CameraRequest &camera : held.cameras) {
        if (camera.state != u"to_ask" && camera.state != u"asked")
            continue;
        const core::Due due = core::dueOn(camera.overwrittenOn, session().today());
        const bool near = due.state != core::DueState::NoDate && due.days <= 7;
        const QString what = camera.cameras.isEmpty() ? camera.system : camera.cameras;
        QString words = camera.overwrittenOn.isValid()
                            ? due.days < 0 ? Tr::tr("%1 may be gone since %2.")
                                                 .arg(what, dayWords(camera.overwrittenOn))
                                           : Tr::tr("%1 may be overwritten from %2.")
                                                 .arg(what, dayWords(camera.overwrittenOn))
                            : Tr::tr("%1: ask how many days the recorder keeps.").arg(what);
        words += u' '
                 + (camera.askedOn.isValid()
                        ? Tr::tr("Asked on %1; not saved yet.").arg(dayWords(camera.askedOn))
                        : Tr::tr("Nobody has been asked yet."));
        auto *banner
            = new Banner(near ? Tone::Danger : Tone::Warning, Tr::tr("Save the CCTV"), words);
        banner->setIcon(u"camera"_s);
        connect(banner->addAction(Tr::tr("Open the request")), &QPushButton::clicked, this, [this] {
            Q_EMIT tabWanted(u"evidence"_s);
        });
        m_banners->addWidget(banner);
    }
}

void SummaryTab::clocks(const core::HeldCase &held)
{
    clear(m_clocks->body());
    const QDate today = session().today();
    const QList<core::DutyFound> found = core::dutiesOf(held.incident(), held.victims, today);
    bool any = false;
    for (const core::DutyFile &file : held.duties) {
        const core::Duty &duty = file.duty;
        if (duty.state == u"not_owed" || duty.state == u"withdrawn")
            continue;
        if (any)
            m_clocks->body()->addWidget(line());
        any = true;
        const bool done = duty.state == u"submitted";
        const core::Due due = core::dueOn(duty.dueOn, today, done);
        const QDate from = held.incident().occurredOn.isValid() ? held.incident().occurredOn
                                                                : held.incident().reportedOn;
        const qint64 whole
            = duty.dueOn.isValid() ? std::max<qint64>(1, from.daysTo(duty.dueOn)) : 1;
        ClockRow::Content row;
        row.what = core::label(List::DutyRule, duty.rule);
        if (!file.partCode.isEmpty())
            row.what = u"%1, %2"_s.arg(row.what, file.partCode);
        row.left = duty.dueOn.isValid() && duty.state == u"due"
                       ? core::sentence(due)
                       : core::label(List::DutyState, duty.state);
        row.percentGone = done ? 100
                          : duty.dueOn.isValid()
                              ? int(std::clamp<qint64>(from.daysTo(today) * 100 / whole, 0, 100))
                              : 0;
        row.tone = done                                   ? Tone::Success
                   : due.state == core::DueState::Overdue ? Tone::Danger
                   : duty.state == u"pending"             ? Tone::Info
                                                          : Tone::Warning;
        for (const core::DutyFound &now : found) {
            if (now.rule == duty.rule && now.part == file.partCode)
                row.record = core::sentence(now);
        }
        if (!duty.dueOn.isValid()) {
            m_clocks->body()->addWidget(undated(row));
            continue;
        }
        auto *clock = new ClockRow(row);
        connect(clock, &ClockRow::clicked, this, [this] { Q_EMIT tabWanted(u"duties"_s); });
        m_clocks->body()->addWidget(clock);
    }
    if (!any)
        m_clocks->body()->addWidget(paragraph(
            Tr::tr("Nothing runs. What is written down later may change that."), TextRole::Muted));
}

void SummaryTab::people(const core::HeldCase &held)
{
    clear(m_people->body());
    for (const core::PartFile &file : held.file.parts) {
        QStringList detail{core::label(List::PartRole, file.part.role)};
        if (!file.part.job.isEmpty())
            detail << file.part.job;
        if (!file.part.physicalHarm.isEmpty() && file.part.role == u"victim")
            detail << Tr::tr("harm: %1")
                          .arg(core::label(List::HarmPhysical, file.part.physicalHarm).toLower());
        auto *row = new ListRow({u"user"_s,
                                 u"%1  %2"_s.arg(file.part.code, held.nameOf(file.part)),
                                 detail.join(u", "_s),
                                 {},
                                 Tone::Neutral});
        connect(row, &QAbstractButton::clicked, this, [this] { Q_EMIT tabWanted(u"people"_s); });
        m_people->body()->addWidget(row);
    }
    if (held.file.parts.isEmpty())
        m_people->body()->addWidget(
            paragraph(Tr::tr("Nobody is written down yet."), TextRole::Muted));
}

void SummaryTab::timeline(const core::HeldCase &held)
{
    clear(m_timeline->body());
    QList<core::CaseEvent> events = core::caseTimeline(held);
    const qsizetype more = events.size() - 7;
    if (more > 0)
        events = events.mid(0, 7);
    m_timeline->body()->addSpacing(Theme::s1);
    m_timeline->body()->addWidget(new TimelineView(events));
    if (more > 0)
        m_timeline->body()->addWidget(label(Tr::tr("and %1 more").arg(more), TextRole::Small));
    m_timeline->body()->addStretch();
}

void SummaryTab::gaps(const core::HeldCase &held)
{
    clear(m_gaps->body());
    const QList<core::Gap> missing = core::gaps(held.facts());
    m_gaps->action()->setVisible(!missing.isEmpty() && !held.incident().record.isWithdrawn());
    if (missing.isEmpty()) {
        m_gaps->body()->addWidget(
            paragraph(Tr::tr("Nothing that Casebook would ask for is missing."), TextRole::Muted));
        return;
    }
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Theme::s5);
    grid->setVerticalSpacing(Theme::s2);
    const int rows = int((missing.size() + 1) / 2);
    for (qsizetype i = 0; i < missing.size(); ++i) {
        auto *cell = new QVBoxLayout;
        cell->setSpacing(0);
        cell->addWidget(paragraph(core::label(missing.at(i)), TextRole::Strong));
        cell->addWidget(
            paragraph(Tr::tr("For: %1").arg(core::label(List::GapPurpose, missing.at(i).purpose)),
                      TextRole::Small));
        grid->addLayout(cell, int(i) % rows, int(i) / rows);
    }
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    m_gaps->body()->addLayout(grid);
}

void SummaryTab::links(const core::HeldCase &held)
{
    clear(m_links->body());
    QVBoxLayout *body = m_links->body();
    const auto opens
        = [this, body](const QString &title, const QString &detail, const QString &uid) {
              auto *row = new ListRow({u"link"_s, title, detail, {}, Tone::Neutral});
              connect(row, &QAbstractButton::clicked, this, [this, uid] { session().open(uid); });
              body->addWidget(row);
          };
    for (const core::Investigation &work : held.investigations)
        opens(u"%1 %2"_s.arg(work.record.reference(), Tr::tr("Investigation")),
              work.finishedOn.isValid() ? Tr::tr("Finished") : Tr::tr("Open"),
              work.record.uid);
    for (const core::Review &review : held.reviews)
        opens(u"%1 %2"_s.arg(review.record.reference(), Tr::tr("Post-incident review")),
              review.state == u"released" ? Tr::tr("Released") : Tr::tr("Draft"),
              review.record.uid);
    for (const core::LinkedRecord &linked : held.links)
        opens(u"%1 %2"_s.arg(linked.record.reference(), linked.record.title).trimmed(),
              core::label(List::LinkReason, linked.link.why),
              linked.record.uid);
    for (const core::RelatedIncident &other : held.related) {
        const QString reference = other.incident.record.reference();
        const QString why = other.why == u"same_person"
                                ? Tr::tr("Same person: %1").arg(other.person)
                                : core::label(List::LinkReason, other.why);
        opens(u"%1 %2"_s.arg(reference, other.incident.record.title),
              u"%1, %2"_s.arg(why,
                              dayWords(other.incident.occurredOn.isValid()
                                           ? other.incident.occurredOn
                                           : other.incident.reportedOn)),
              other.incident.record.uid);
        QPushButton *tie = button(Tr::tr("Link it"), u"plus"_s, ButtonKind::Link);
        tie->setAccessibleName(Tr::tr("Link %1 to this incident").arg(reference));
        connect(tie, &QPushButton::clicked, this, [this, self = held.incident().record.id, other] {
            link(self, other);
        });
        body->addWidget(tie, 0, Qt::AlignLeft);
    }
    if (body->count() == 0)
        body->addWidget(paragraph(Tr::tr("Nothing is linked, and nobody here was part of another "
                                         "incident in twelve months."),
                                  TextRole::Muted));
}

void SummaryTab::link(core::Record::Id self, const core::RelatedIncident &other)
{
    const ChangeCatcher caught(session());
    auto done = session().diary().link(self, other.incident.record.id, other.why);
    if (!done)
        session().fail(done.error());
    else
        session().say(Tr::tr("%1 is linked.").arg(other.incident.record.reference()), caught.uid());
}

} // namespace ui
