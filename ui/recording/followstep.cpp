// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recording/followstep.h"

#include "core/domain/labels.h"
#include "core/usecases/foresight.h"
#include "ui/app/session.h"
#include "ui/editors/draftkeeper.h"
#include "ui/recording/cameracard.h"
#include "ui/recording/dutylist.h"
#include "ui/recording/tellrow.h"
#include "ui/tr.h"
#include "ui/widgets/labels.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

const QString newCameras = u"camera.new"_s;

void clear(QVBoxLayout *list)
{
    while (QLayoutItem *item = list->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

} // namespace

FollowStep::FollowStep(Session &session, bool first)
    : IncidentStep(session)
    , m_first(first)
    , m_duties(new Card(Tr::tr("Duties this raises")))
    , m_tellCard(new Card(Tr::tr("Who must be told")))
    , m_tells(new QVBoxLayout)
    , m_cameraList(new QVBoxLayout)
{
    column()->insertWidget(0, m_duties);
    column()->insertWidget(1, m_tellCard);
    m_tellCard->body()->addLayout(m_tells);
    m_cameraList->setSpacing(Theme::s4);
    column()->insertLayout(2, m_cameraList);
    if (first)
        buildRingBack();
    else
        form().hide();
}

void FollowStep::buildRingBack()
{
    QPushButton *another = button(Tr::tr("Add cameras to save"), u"camera"_s);
    connect(another, &QPushButton::clicked, this, [this] { addCamera(); });
    column()->insertWidget(3, another, 0, Qt::AlignLeft);
    form().section(Tr::tr("Ring back"));
    form().date(u"ring.on"_s, Tr::tr("Ring back on"), Form::Need::Optional, YearGuess::ThisYear);
    form().beside();
    form().time(u"ring.at"_s, Tr::tr("At"));
    form().beside();
    form().text(u"ring.what"_s, Tr::tr("About what"));
}

TellRow *FollowStep::makeTell(const QString &code)
{
    auto *row = new TellRow(session(), code);
    connect(row->form(), &Form::edited, this, &IncidentStep::edited);
    m_tell.append(row);
    m_tells->addWidget(row);
    if (m_keeper)
        row->form()->keepWith(*m_keeper);
    return row;
}

CameraCard *FollowStep::makeCamera(const QString &key)
{
    auto *card = new CameraCard(session(), u"camera."_s + key);
    connect(card, &CameraCard::edited, this, &IncidentStep::edited);
    connect(card, &CameraCard::removeRequested, this, [this, card] { removeCamera(card); });
    m_cameras.append(card);
    m_cameraList->addWidget(card);
    if (m_keeper)
        card->form()->keepWith(*m_keeper);
    return card;
}

CameraCard *FollowStep::addCamera()
{
    int last = 0;
    for (const CameraCard *card : std::as_const(m_cameras))
        last = std::max(last, card->group().section(u'.', 1).toInt());
    CameraCard *card = makeCamera(QString::number(last + 1));
    card->prefill(m_incident, m_site);
    keepKeys();
    Q_EMIT edited();
    return card;
}

void FollowStep::removeCamera(CameraCard *card)
{
    m_cameras.removeAll(card);
    if (m_keeper)
        m_keeper->unwatchGroup(card->group());
    keepKeys();
    card->hide();
    card->deleteLater();
    Q_EMIT edited();
}

void FollowStep::keepKeys()
{
    QStringList keys;
    for (const CameraCard *card : std::as_const(m_cameras))
        keys << card->group().section(u'.', 1);
    if (m_keeper)
        m_keeper->keep(newCameras, keys.join(u' '));
}

void FollowStep::follow(const core::IncidentFile &file, const std::optional<core::Site> &site)
{
    m_incident = file.incident;
    m_site = site;
    auto found = core::foresee(session().database(), file, session().today());
    if (!found) {
        session().fail(found.error());
        return;
    }
    clear(m_duties->body());
    m_duties->body()->addWidget(dutyList(found->duties, file));
    for (const core::NotifyRow &rule : found->tell) {
        const bool there = std::any_of(m_tell.begin(), m_tell.end(), [&rule](const TellRow *row) {
            return row->code() == rule.code;
        });
        if (!there)
            makeTell(rule.code);
    }
    bool any = false;
    for (TellRow *row : std::as_const(m_tell)) {
        const auto rule = std::find_if(found->tell.begin(),
                                       found->tell.end(),
                                       [row](const auto &one) { return one.code == row->code(); });
        const bool applies = rule != found->tell.end();
        row->setRule(applies ? std::optional(*rule) : std::nullopt);
        row->setVisible(applies || row->isAnswered());
        any = any || applies || row->isAnswered();
    }
    m_tellCard->setVisible(any);
}

void FollowStep::fill(const core::IncidentFile &file)
{
    for (const core::Notification &stored : file.notifications) {
        const auto there
            = std::find_if(m_tell.begin(), m_tell.end(), [&stored](const TellRow *row) {
                  return row->code() == stored.whom;
              });
        TellRow *row = there == m_tell.end() ? makeTell(stored.whom) : *there;
        row->fill(stored);
    }
}

void FollowStep::read(core::IncidentFile &file) const
{
    for (const TellRow *row : m_tell) {
        const auto stored
            = std::find_if(file.notifications.begin(),
                           file.notifications.end(),
                           [row](const auto &one) { return one.whom == row->code(); });
        if (stored != file.notifications.end())
            *stored = row->read(*stored);
        else if (row->isAnswered())
            file.notifications.append(row->read({}));
    }
}

void FollowStep::watch(DraftKeeper &keeper)
{
    m_keeper = &keeper;
    if (m_first)
        IncidentStep::watch(keeper);
    for (const TellRow *row : std::as_const(m_tell))
        row->form()->keepWith(keeper);
    for (const QString &code : keeper.groups(u"tell"_s)) {
        const bool there = std::any_of(m_tell.begin(), m_tell.end(), [&code](const TellRow *row) {
            return row->code() == code;
        });
        if (!there)
            makeTell(code);
    }
    keeper.keep(newCameras, {});
    for (const QString &key : keeper.kept(newCameras).split(u' ', Qt::SkipEmptyParts))
        makeCamera(key);
}

QList<Form *> FollowStep::forms() const
{
    QList<Form *> all;
    for (const TellRow *row : m_tell)
        all += row->form();
    for (const CameraCard *card : m_cameras)
        all += card->form();
    if (m_first)
        all += &form();
    return all;
}

QMap<QString, QString> FollowStep::problems() const
{
    QMap<QString, QString> wrong = IncidentStep::problems();
    for (const CameraCard *card : m_cameras)
        wrong.insert(card->problems());
    if (m_first && !form().value(u"ring.what"_s).trimmed().isEmpty()
        && !form().day(u"ring.on"_s).isValid() && !wrong.contains(u"ring.on"_s))
        wrong.insert(u"ring.on"_s, Tr::tr("Give the day on which to ring back."));
    return wrong;
}

core::FirstSteps FollowStep::firstSteps(const QString &caller) const
{
    core::FirstSteps steps;
    for (const CameraCard *card : m_cameras) {
        if (!card->isBlank())
            steps.cameras.append(card->read());
    }
    if (m_first && form().day(u"ring.on"_s).isValid()) {
        core::DiaryNote note;
        note.noteKind = u"do"_s;
        note.dueOn = form().day(u"ring.on"_s);
        note.dueAt = form().clock(u"ring.at"_s);
        const QString about = form().value(u"ring.what"_s).trimmed();
        const QString whom
            = caller.isEmpty() ? Tr::tr("Ring back") : Tr::tr("Ring back %1").arg(caller);
        note.what = about.isEmpty() ? whom : Tr::tr("%1: %2").arg(whom, about);
        steps.ringBack = note;
    }
    return steps;
}

} // namespace ui
