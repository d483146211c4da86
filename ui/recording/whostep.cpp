// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recording/whostep.h"

#include "core/domain/labels.h"
#include "ui/app/session.h"
#include "ui/editors/draftkeeper.h"
#include "ui/recording/lostcard.h"
#include "ui/recording/partcard.h"
#include "ui/recording/relatedstrip.h"
#include "ui/tr.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

const QString newParts = u"parts.new"_s; ///< "1:victim 2:assailant"
const QString newLost = u"lost.new"_s;
const QString gone = u"removed"_s;

template<typename Child>
QString storedKey(const Child &child)
{
    return u's' + QString::number(child.id.value());
}

int highest(const QStringList &groups)
{
    int last = 0;
    for (const QString &group : groups)
        last = std::max(last, group.section(u'.', 1).toInt());
    return last;
}

template<typename Card>
Card *cardOf(const QList<Card *> &cards, const QString &group)
{
    const auto found = std::find_if(
        cards.begin(), cards.end(), [&group](const Card *card) { return card->group() == group; });
    return found == cards.end() ? nullptr : *found;
}

} // namespace

WhoStep::WhoStep(Session &session, ChosenLinks &links)
    : IncidentStep(session)
    , m_links(links)
    , m_people(new QVBoxLayout)
    , m_things(new QVBoxLayout)
{
    for (QVBoxLayout *list : {m_people, m_things})
        list->setSpacing(Theme::s4);
    form().hide(); // everything here stands in cards
    column()->addLayout(m_people);
    column()->addLayout(m_things);
    buildButtons();
}

void WhoStep::buildButtons()
{
    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::s2);
    const auto add = [line](const QString &text, const QString &icon) {
        QPushButton *made = button(text, icon);
        line->addWidget(made);
        return made;
    };
    const std::pair<QString, QString> roles[] = {{u"victim"_s, Tr::tr("Add a victim")},
                                                 {u"assailant"_s, Tr::tr("Add an assailant")},
                                                 {u"witness"_s, Tr::tr("Add a witness")},
                                                 {u"responder"_s, Tr::tr("Add a responder")}};
    for (const auto &[role, text] : roles) {
        connect(add(text, u"user-plus"_s), &QPushButton::clicked, this, [this, role = role] {
            addPart(role)->forms().constFirst()->focusFirst();
        });
    }
    connect(add(Tr::tr("Add a thing lost"), u"plus"_s), &QPushButton::clicked, this, [this] {
        addLost()->form()->focusFirst();
    });
    line->addStretch();
    column()->addLayout(line);
}

QString WhoStep::heading(const QString &role) const
{
    const auto same = std::count_if(m_parts.begin(), m_parts.end(), [&role](const PartCard *card) {
        return card->role() == role;
    });
    return Tr::tr("%1 %2").arg(core::label(core::List::PartRole, role), QString::number(same + 1));
}

PartCard *WhoStep::makePart(const QString &key, const QString &role)
{
    auto *card = new PartCard(session(), m_links, u"part."_s + key, role, heading(role));
    connect(card, &PartCard::edited, this, &IncidentStep::edited);
    connect(card, &PartCard::removeRequested, this, [this, card] { removePart(card); });
    // Victims first, then the others in the order in which they were added.
    qsizetype at = m_parts.size();
    if (role == u"victim") {
        at = std::count_if(m_parts.begin(), m_parts.end(), [](const PartCard *other) {
            return other->role() == u"victim";
        });
    }
    m_parts.insert(at, card);
    m_people->insertWidget(int(at), card);
    setCaller(m_caller);
    return card;
}

LostCard *WhoStep::makeLost(const QString &key)
{
    auto *card = new LostCard(session(), u"lost."_s + key);
    connect(card, &LostCard::edited, this, &IncidentStep::edited);
    connect(card, &LostCard::removeRequested, this, [this, card] { removeLost(card); });
    m_lost.append(card);
    m_things->addWidget(card);
    return card;
}

PartCard *WhoStep::addPart(const QString &role)
{
    QStringList groups;
    for (const PartCard *card : std::as_const(m_parts))
        groups << card->group();
    PartCard *card = makePart(QString::number(highest(groups) + 1), role);
    if (m_keeper)
        card->watch(*m_keeper);
    keepKeys();
    Q_EMIT edited();
    return card;
}

LostCard *WhoStep::addLost()
{
    QStringList groups;
    for (const LostCard *card : std::as_const(m_lost))
        groups << card->group();
    LostCard *card = makeLost(QString::number(highest(groups) + 1));
    if (m_keeper)
        card->form()->keepWith(*m_keeper);
    keepKeys();
    Q_EMIT edited();
    return card;
}

void WhoStep::removePart(PartCard *card)
{
    m_parts.removeAll(card);
    if (card->group().startsWith(u"part.s"))
        m_gone << card->group();
    if (m_keeper)
        m_keeper->unwatchGroup(card->group());
    keepKeys();
    card->hide();
    card->deleteLater();
    setCaller(m_caller);
    Q_EMIT edited();
}

void WhoStep::removeLost(LostCard *card)
{
    m_lost.removeAll(card);
    if (card->group().startsWith(u"lost.s"))
        m_gone << card->group();
    if (m_keeper)
        m_keeper->unwatchGroup(card->group());
    keepKeys();
    card->hide();
    card->deleteLater();
    Q_EMIT edited();
}

void WhoStep::keepKeys()
{
    if (!m_keeper)
        return;
    QStringList parts;
    for (const PartCard *card : std::as_const(m_parts)) {
        if (!card->group().startsWith(u"part.s"))
            parts << card->group().section(u'.', 1) + u':' + card->role();
    }
    QStringList things;
    for (const LostCard *card : std::as_const(m_lost)) {
        if (!card->group().startsWith(u"lost.s"))
            things << card->group().section(u'.', 1);
    }
    m_keeper->keep(newParts, parts.join(u' '));
    m_keeper->keep(newLost, things.join(u' '));
    m_keeper->keep(gone, m_gone.join(u' '));
}

void WhoStep::offerPeople()
{
    if (!m_parts.isEmpty())
        return;
    addPart(u"victim"_s);
    addPart(u"assailant"_s);
}

void WhoStep::setCaller(const QString &name)
{
    m_caller = name;
    bool first = true;
    for (PartCard *card : std::as_const(m_parts)) {
        if (card->role() != u"victim")
            continue;
        card->setCaller(first ? name : QString());
        first = false;
    }
}

bool WhoStep::linkNext()
{
    return std::any_of(m_parts.begin(), m_parts.end(), [](const PartCard *card) {
        return card->related()->linkNext();
    });
}

void WhoStep::fill(const core::IncidentFile &file)
{
    fillParts(file);
    fillLost(file);
}

void WhoStep::fillParts(const core::IncidentFile &file)
{
    int made = 0;
    for (const core::PartFile &part : file.parts) {
        if (part.part.role == u"caller")
            continue; // of the first step
        const QString key = part.part.id.isNull() ? QString::number(++made) : storedKey(part.part);
        const QString group = u"part."_s + key;
        if (m_gone.contains(group))
            continue;
        PartCard *card = cardOf(m_parts, group);
        if (!card) {
            card = makePart(key, part.part.role);
            if (m_keeper)
                card->watch(*m_keeper);
        }
        card->fill(part);
    }
}

void WhoStep::fillLost(const core::IncidentFile &file)
{
    for (const core::LostProperty &item : file.property) {
        const QString group = u"lost."_s + storedKey(item);
        if (m_gone.contains(group))
            continue;
        LostCard *card = cardOf(m_lost, group);
        if (!card) {
            card = makeLost(storedKey(item));
            if (m_keeper)
                card->form()->keepWith(*m_keeper);
        }
        card->fill(item);
    }
}

void WhoStep::read(core::IncidentFile &file) const
{
    QList<core::PartFile> parts;
    for (const core::PartFile &part : file.parts) {
        if (part.part.role == u"caller")
            parts << part;
    }
    for (const PartCard *card : m_parts) {
        core::PartFile before;
        for (const core::PartFile &stored : file.parts) {
            if (!stored.part.id.isNull() && card->group() == u"part."_s + storedKey(stored.part))
                before = stored;
        }
        if (!card->isBlank())
            parts << card->read(before);
    }
    file.parts = parts;
    QList<core::LostProperty> things;
    for (const LostCard *card : m_lost) {
        core::LostProperty before;
        for (const core::LostProperty &stored : file.property) {
            if (card->group() == u"lost."_s + storedKey(stored))
                before = stored;
        }
        if (!card->isBlank() || !before.id.isNull())
            things << card->read(before);
    }
    file.property = things;
}

void WhoStep::watch(DraftKeeper &keeper)
{
    m_keeper = &keeper;
    QStringList parts;
    for (PartCard *card : std::as_const(m_parts)) {
        card->watch(keeper);
        if (!card->group().startsWith(u"part.s"))
            parts << card->group().section(u'.', 1) + u':' + card->role();
    }
    for (LostCard *card : std::as_const(m_lost))
        card->form()->keepWith(keeper);
    keeper.keep(newParts, parts.join(u' '));
    keeper.keep(newLost, {});
    keeper.keep(gone, {});
    m_gone = keeper.kept(gone).split(u' ', Qt::SkipEmptyParts);
    for (const QString &one : keeper.kept(newParts).split(u' ', Qt::SkipEmptyParts)) {
        const QString key = one.section(u':', 0, 0);
        if (!cardOf(m_parts, u"part."_s + key))
            makePart(key, one.section(u':', 1))->watch(keeper);
    }
    for (const QString &key : keeper.kept(newLost).split(u' ', Qt::SkipEmptyParts))
        makeLost(key)->form()->keepWith(keeper);
    const QStringList wanted = keeper.kept(newParts).split(u' ', Qt::SkipEmptyParts);
    for (PartCard *card : QList<PartCard *>(m_parts)) {
        const bool isStored = card->group().startsWith(u"part.s");
        const QString entry = card->group().section(u'.', 1) + u':' + card->role();
        if (isStored ? m_gone.contains(card->group()) : !wanted.contains(entry)) {
            m_parts.removeAll(card);
            keeper.unwatchGroup(card->group());
            card->hide();
            card->deleteLater();
        }
    }
}

QList<Form *> WhoStep::forms() const
{
    QList<Form *> all;
    for (const PartCard *card : m_parts)
        all += card->forms();
    for (const LostCard *card : m_lost)
        all += card->form();
    return all;
}

QMap<QString, QString> WhoStep::problems() const
{
    QMap<QString, QString> wrong = IncidentStep::problems();
    for (const LostCard *card : m_lost)
        wrong.insert(card->problems());
    return wrong;
}

} // namespace ui
