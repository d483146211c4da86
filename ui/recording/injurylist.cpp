// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/labels.h"
#include "ui/app/session.h"
#include "ui/editors/draftkeeper.h"
#include "ui/recording/partcard.h"
#include "ui/tr.h"
#include "ui/widgets/labels.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

QString storedKey(core::Injury::Id id)
{
    return u's' + QString::number(id.value());
}

QString field(const QString &group, const QString &key, const char *name)
{
    return u"%1.injury%2.%3"_s.arg(group, key, QLatin1String(name));
}

} // namespace

InjuryList::InjuryList(Session &session, const QString &group)
    : m_session(session)
    , m_group(group)
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(Theme::s3);
    QPushButton *another = button(Tr::tr("Add another injury"), u"plus"_s, ButtonKind::Flat);
    connect(another, &QPushButton::clicked, this, &InjuryList::addAnother);
    box->addWidget(another, 0, Qt::AlignLeft);
    add(u"1"_s);
}

Form *InjuryList::add(const QString &key)
{
    auto *form = new Form(m_session);
    form->choice(field(m_group, key, "kind"), Tr::tr("Injury"), core::List::InjuryKind);
    form->beside();
    form->choice(field(m_group, key, "body"), Tr::tr("Part of the body"), core::List::BodyPart);
    form->choice(field(m_group, key, "treatment"), Tr::tr("Treatment"), core::List::Treatment);
    form->beside();
    form->choice(
        field(m_group, key, "hospital"), Tr::tr("Taken to hospital?"), core::List::TakenToHospital);
    form->tri(field(m_group, key, "unconscious"), Tr::tr("Unconscious at any time?"));
    form->beside();
    form->choice(field(m_group, key, "status"),
                 Tr::tr("A specified injury under RIDDOR?"),
                 core::List::SpecifiedStatus);
    form->choice(field(m_group, key, "specified"),
                 Tr::tr("Which specified injury"),
                 core::List::SpecifiedInjury);
    const QString status = field(m_group, key, "status");
    const auto follow = [form, key, this, status] {
        const QString said = form->value(status);
        form->row(field(m_group, key, "specified"))
            ->setVisible(said == u"confirmed" || said == u"awaiting_doctor"
                         || said == u"self_diagnosed_only");
    };
    connect(form, &Form::edited, this, [this, follow] {
        follow();
        Q_EMIT edited();
    });
    follow();
    auto *box = static_cast<QVBoxLayout *>(layout());
    box->insertWidget(box->count() - 1, form);
    m_keys << key;
    m_forms << form;
    if (m_keeper)
        form->keepWith(*m_keeper);
    return form;
}

void InjuryList::addAnother()
{
    int last = 1;
    for (const QString &key : std::as_const(m_keys))
        last = std::max(last, key.toInt());
    const QString key = QString::number(last + 1);
    Form *form = add(key);
    if (m_keeper) {
        QStringList added;
        for (const QString &one : std::as_const(m_keys)) {
            if (one.toInt() > 1)
                added << one;
        }
        m_keeper->keep(m_group + u".injuries"_s, added.join(u' '));
    }
    form->focusFirst();
    Q_EMIT edited();
}

void InjuryList::fill(const QList<core::Injury> &injuries)
{
    for (const core::Injury &injury : injuries) {
        const QString key = storedKey(injury.id);
        const qsizetype at = m_keys.indexOf(key);
        Form *form = at < 0 ? add(key) : m_forms.at(at);
        form->set(field(m_group, key, "kind"), injury.injuryKind);
        form->set(field(m_group, key, "body"), injury.bodyPart);
        form->set(field(m_group, key, "treatment"), injury.treatment);
        form->set(field(m_group, key, "hospital"), injury.takenToHospital);
        form->set(field(m_group, key, "unconscious"), injury.unconscious);
        form->set(field(m_group, key, "status"), injury.specifiedStatus);
        form->set(field(m_group, key, "specified"), injury.specified);
    }
    // The empty one is for the first injury; where there is one, another is asked for.
    m_forms.constFirst()->setVisible(injuries.isEmpty());
}

QList<core::Injury> InjuryList::read(const QList<core::Injury> &before) const
{
    QList<core::Injury> list;
    for (qsizetype i = 0; i < m_keys.size(); ++i) {
        const QString &key = m_keys.at(i);
        const Form &form = *m_forms.at(i);
        core::Injury injury;
        for (const core::Injury &stored : before) {
            if (storedKey(stored.id) == key)
                injury = stored;
        }
        if (key.startsWith(u's') && injury.id.isNull())
            continue; // taken away elsewhere
        const bool isNew = injury.id.isNull();
        injury.injuryKind = form.value(field(m_group, key, "kind"));
        injury.bodyPart = form.value(field(m_group, key, "body"));
        injury.treatment = form.value(field(m_group, key, "treatment"));
        injury.takenToHospital = form.value(field(m_group, key, "hospital"));
        injury.unconscious = form.answer(field(m_group, key, "unconscious"));
        injury.specifiedStatus = form.value(field(m_group, key, "status"));
        injury.specified = form.value(field(m_group, key, "specified"));
        if (!isNew || injury != core::Injury())
            list << injury;
    }
    return list;
}

void InjuryList::watch(DraftKeeper &keeper)
{
    m_keeper = &keeper;
    for (const Form *form : std::as_const(m_forms))
        form->keepWith(keeper);
    keeper.keep(m_group + u".injuries"_s, {}); // none added but what a draft remembers
    for (const QString &key :
         keeper.kept(m_group + u".injuries"_s).split(u' ', Qt::SkipEmptyParts)) {
        if (!m_keys.contains(key))
            add(key);
    }
}

} // namespace ui
