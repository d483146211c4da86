// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recording/whenstep.h"

#include "core/domain/labels.h"
#include "ui/app/session.h"
#include "ui/pickers/pickers.h"
#include "ui/recording/relatedstrip.h"
#include "ui/tr.h"

#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

WhenStep::WhenStep(Session &session, ChosenLinks &links)
    : IncidentStep(session)
    , m_site(new SitePicker(session, NewRecord::InCommit))
    , m_related(new RelatedStrip(session, links))
{
    buildWhen();
    buildWhere();
    form().addWidget(m_related);
    buildKind();
    connect(&form(), &Form::edited, this, [this](const QString &code) {
        if (code == u"category")
            showFollowing();
        else if (code.startsWith(u"place") || code == u"occurred.on")
            showRelated();
        if (code == u"precision" || code == u"hate" || code == u"weapon" || code == u"place.site")
            showFollowing();
    });
    showFollowing();
}

void WhenStep::buildWhen()
{
    form().section(Tr::tr("When"));
    form().choice(u"precision"_s, Tr::tr("How exactly is it known?"), core::List::Precision);
    form().date(u"occurred.on"_s, Tr::tr("It happened on"));
    form().beside();
    form().time(u"occurred.at"_s, Tr::tr("At"));
    form().date(u"until.on"_s, Tr::tr("And no later than"));
    form().beside();
    form().time(u"until.at"_s, Tr::tr("No later than this time"));
    form().date(u"discovered.on"_s, Tr::tr("Found out on, if later"));
    form().beside();
    form().time(u"discovered.at"_s, Tr::tr("Found out at"));
}

void WhenStep::buildWhere()
{
    form().section(Tr::tr("Where"));
    form().add(u"place.site"_s, Tr::tr("Site, if it was at one of ours"), m_site);
    form().beside();
    form().choice(u"place.type"_s, Tr::tr("Kind of place"), core::List::PlaceType);
    form().text(u"place.detail"_s, Tr::tr("Exact place"));
    form().row(u"place.detail"_s)->setHelp(Tr::tr("Ward, room, car park, or house and street"));
    form().text(u"place.address"_s, Tr::tr("Address"));
}

void WhenStep::buildKind()
{
    form().section(Tr::tr("What kind"));
    form().choice(u"category"_s, Tr::tr("Kind of incident"), core::List::Category);
    form().beside();
    form().choice(u"subcategory"_s, Tr::tr("More exactly"), QList<ChoiceBox::Choice>());
    form().choice(u"outcome"_s, Tr::tr("Counted as"), core::List::OutcomeClass);
    form().beside();
    form().tri(u"lone"_s, Tr::tr("Was someone working alone?"));
    form().tri(u"weapon"_s, Tr::tr("Was there a weapon?"));
    form().beside();
    form().choice(u"weapon.kind"_s, Tr::tr("What weapon"), core::List::WeaponKind);
    form().tri(u"hate"_s, Tr::tr("Was it motivated by hate?"));
    form().beside();
    form().choice(u"hate.strand"_s, Tr::tr("Hate because of"), core::List::HateStrand);
    form().tri(u"sexual"_s, Tr::tr("Was it sexual?"));
    form().beside();
    form().tri(u"restraint"_s, Tr::tr("Was anyone restrained?"));
}

void WhenStep::showFollowing()
{
    const QString precision = form().value(u"precision"_s);
    form().row(u"until.on"_s)->setVisible(precision == u"between");
    form().row(u"until.at"_s)->setVisible(precision == u"between");
    form().row(u"occurred.at"_s)->setVisible(precision != u"unknown");
    form().row(u"weapon.kind"_s)->setVisible(form().answer(u"weapon"_s) == core::Tri::Yes);
    form().row(u"hate.strand"_s)->setVisible(form().answer(u"hate"_s) == core::Tri::Yes);
    form().row(u"place.address"_s)->setVisible(m_site->typed().isEmpty());
    const QString category = form().value(u"category"_s);
    QList<ChoiceBox::Choice> kinds;
    if (!category.isEmpty()) {
        for (const core::Code &code : core::codes(core::List::Subcategory, category))
            kinds.append({code.code, core::label(core::List::Subcategory, code.code)});
    }
    auto *box = form().field<ChoiceBox>(u"subcategory"_s);
    box->setChoices(kinds);
    box->setEnabled(!kinds.isEmpty());
}

void WhenStep::showRelated()
{
    const QString detail = form().value(u"place.detail"_s).trimmed();
    const QString key = m_site->uid() + u'/' + detail;
    if (key == m_relatedTo)
        return;
    m_relatedTo = key;
    m_related->showPlace(m_site->siteId(), detail, m_incident);
}

void WhenStep::fill(const core::IncidentFile &file)
{
    const core::Incident &incident = file.incident;
    m_incident = incident.id();
    form().set(u"precision"_s, incident.precision);
    form().set(u"occurred.on"_s, incident.occurredOn);
    form().set(u"occurred.at"_s, incident.occurredAt);
    form().set(u"until.on"_s, incident.occurredUntilOn);
    form().set(u"until.at"_s, incident.occurredUntilAt);
    form().set(u"discovered.on"_s, incident.discoveredOn);
    form().set(u"discovered.at"_s, incident.discoveredAt);
    m_site->choose(core::recordId(incident.siteId));
    form().set(u"place.type"_s, incident.placeType);
    form().set(u"place.detail"_s, incident.placeDetail);
    form().set(u"place.address"_s, incident.placeAddress);
    form().set(u"category"_s, incident.category);
    showFollowing();
    form().set(u"subcategory"_s, incident.subcategory);
    form().set(u"outcome"_s, incident.outcomeClass);
    form().set(u"lone"_s, incident.loneWorker);
    form().set(u"weapon"_s, incident.weapon);
    form().set(u"weapon.kind"_s, incident.weaponKind);
    form().set(u"hate"_s, incident.hate);
    form().set(u"hate.strand"_s, incident.hateStrand);
    form().set(u"sexual"_s, incident.sexual);
    form().set(u"restraint"_s, incident.restraint);
    showFollowing();
}

void WhenStep::read(core::IncidentFile &file) const
{
    core::Incident &incident = file.incident;
    incident.precision = form().value(u"precision"_s);
    const bool between = incident.precision == u"between";
    incident.occurredOn = form().day(u"occurred.on"_s);
    incident.occurredAt
        = incident.precision == u"unknown" ? QTime() : form().clock(u"occurred.at"_s);
    incident.occurredUntilOn = between ? form().day(u"until.on"_s) : QDate();
    incident.occurredUntilAt = between ? form().clock(u"until.at"_s) : QTime();
    incident.discoveredOn = form().day(u"discovered.on"_s);
    incident.discoveredAt = form().clock(u"discovered.at"_s);
    incident.siteId = m_site->siteId();
    file.newSite.reset();
    incident.placeDetail = form().value(u"place.detail"_s).trimmed();
    if (m_site->isNew()) {
        file.newSite = core::Site();
        file.newSite->name = m_site->typed();
    } else if (!m_site->isChosen() && !m_site->typed().isEmpty()) {
        // Words that are no site of ours still say where it was.
        incident.placeDetail = incident.placeDetail.isEmpty()
                                   ? m_site->typed()
                                   : Tr::tr("%1, %2").arg(m_site->typed(), incident.placeDetail);
    }
    incident.placeType = form().value(u"place.type"_s);
    incident.placeAddress = form().value(u"place.address"_s).trimmed();
    incident.category = form().value(u"category"_s);
    incident.subcategory = form().value(u"subcategory"_s);
    incident.outcomeClass = form().value(u"outcome"_s);
    incident.loneWorker = form().answer(u"lone"_s);
    incident.weapon = form().answer(u"weapon"_s);
    incident.weaponKind
        = incident.weapon == core::Tri::Yes ? form().value(u"weapon.kind"_s) : QString();
    incident.hate = form().answer(u"hate"_s);
    incident.hateStrand
        = incident.hate == core::Tri::Yes ? form().value(u"hate.strand"_s) : QString();
    incident.sexual = form().answer(u"sexual"_s);
    incident.restraint = form().answer(u"restraint"_s);
}

QMap<QString, QString> WhenStep::problems() const
{
    QMap<QString, QString> wrong = IncidentStep::problems();
    const QDate from = form().day(u"occurred.on"_s);
    if (from > session().today() && !wrong.contains(u"occurred.on"_s))
        wrong.insert(u"occurred.on"_s, Tr::tr("This day has not come yet. Correct it."));
    const QDate until = form().day(u"until.on"_s);
    if (form().value(u"precision"_s) == u"between" && from.isValid() && until.isValid()
        && until < from)
        wrong.insert(u"until.on"_s, Tr::tr("This is before the first day. Correct one of them."));
    return wrong;
}

std::optional<core::Site> WhenStep::site() const
{
    if (!m_site->isChosen())
        return {};
    auto site = session().suggestions().site(m_site->siteId());
    return site ? std::optional(*site) : std::nullopt;
}

} // namespace ui
