// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/places/sitepage.h"

#include "core/base/counted.h"
#include "core/domain/labels.h"
#include "core/usecases/lists/lists.h"
#include "core/usecases/places.h"
#include "ui/app/session.h"
#include "ui/records/listlook.h"
#include "ui/tr.h"
#include "ui/widgets/card.h"
#include "ui/widgets/factgrid.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pageheader.h"

#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostIncidents = 12;

} // namespace

SitePage::SitePage(Session &session, const QString &uid, const QString &tab)
    : SheetPage(session, uid)
{
    Q_UNUSED(tab)
    header()->setTrail(Tr::tr("Sites"));
    QPushButton *withdrawIt = button(Tr::tr("&Withdraw"));
    connect(withdrawIt, &QPushButton::clicked, this, [this] {
        withdraw(Tr::tr("Withdraw this site"),
                 Tr::tr("It stays readable, and incidents keep it. It is offered no more."),
                 Tr::tr("%1 is withdrawn.").arg(m_site.name),
                 [this](const QString &reason) {
                     return core::Places(this->session().journal())
                         .withdrawSite(recordUid(), reason);
                 });
    });
    QPushButton *change = button(Tr::tr("&Change"), u"pencil"_s, ButtonKind::Primary);
    connect(change, &QPushButton::clicked, this, [this] {
        this->session().openEditor(u"site.details"_s, recordUid());
    });
    header()->addAction(withdrawIt);
    header()->addAction(change);
    ready();
}

void SitePage::fill()
{
    auto site = core::Places(session().journal()).site(recordUid());
    if (!site) {
        session().fail(site.error());
        return;
    }
    m_site = *site;
    header()->setTitle(m_site.name);
    QList<std::pair<QString, Tone>> pills;
    if (!m_site.siteKind.isEmpty())
        pills.append({core::label(core::List::SiteKind, m_site.siteKind), Tone::Info});
    if (m_site.record.isWithdrawn())
        pills.append({Tr::tr("Withdrawn"), Tone::Warning});
    header()->setPills(pills);
    addWithdrawn(m_site.record);
    facts();
    parts();
    incidents();
}

void SitePage::facts()
{
    Card *where = addCard(Tr::tr("Where it is"));
    auto *grid = new FactGrid(2);
    grid->add(Tr::tr("ODS site code"), m_site.code);
    QString parent;
    if (!m_site.parentId.isNull()) {
        const auto above
            = session().suggestions().of(core::recordId(m_site.parentId), session().today());
        parent = above ? above->name : QString();
    }
    grid->add(Tr::tr("Part of"), m_site.parentId.isNull() ? Tr::tr("No other site") : parent);
    QStringList address{m_site.address, m_site.postcode};
    address.removeAll(QString());
    grid->add(Tr::tr("Address"), address.join(u", "_s));
    grid->add(Tr::tr("Local authority"), m_site.localAuthority);
    grid->add(Tr::tr("Notes"), m_site.notes);
    where->body()->addWidget(grid);
    Card *cameras = addCard(Tr::tr("Cameras"), true);
    auto *footage = new FactGrid(1);
    footage->add(Tr::tr("Footage is kept for"),
                 m_site.cctvDays
                     ? core::counted(*m_site.cctvDays, Tr::tr("1 day"), Tr::tr("%1 days"))
                     : QString());
    footage->add(Tr::tr("Whom to ask"), m_site.cctvContact);
    cameras->body()->addWidget(footage);
}

void SitePage::parts()
{
    const core::Places places(session().journal());
    const auto below = places.partsOf(m_site.id());
    const auto posts = places.postsOf(m_site.id());
    if (!below || !posts) {
        session().fail(!below ? below.error() : posts.error());
        return;
    }
    Card *card = addCard(Tr::tr("Parts of it"));
    if (below->isEmpty())
        addNote(card, Tr::tr("No part is entered."));
    for (const core::Site &part : *below)
        addRow(card,
               {u"building-hospital"_s,
                part.name,
                part.siteKind.isEmpty() ? QString()
                                        : core::label(core::List::SiteKind, part.siteKind),
                {}},
               part.record.uid);
    Card *answering = addCard(Tr::tr("Posts here"), true);
    if (posts->isEmpty())
        addNote(answering, Tr::tr("No post is entered."));
    for (const core::Post &post : *posts)
        addRow(answering, {u"id-badge"_s, post.name, post.team, {}}, post.record.uid);
}

void SitePage::incidents()
{
    core::Lists lists(session().database(), session().today());
    const core::ListQuery query{u"incidents"_s, {}, {{u"site"_s, recordUid()}}};
    const QStringList columns{u"reference"_s,
                              u"occurred_on"_s,
                              u"category"_s,
                              u"location"_s,
                              u"status"_s};
    const auto count = lists.count(query, columns);
    const auto rows = lists.rows(query, 0, mostIncidents, columns);
    if (!count || !rows) {
        session().fail(!count ? count.error() : rows.error());
        return;
    }
    Card *card = addCard(*count > mostIncidents
                             ? Tr::tr("What happened here: the newest %1 of %2 incidents")
                                   .arg(QLocale().toString(mostIncidents),
                                        QLocale().toString(*count))
                             : Tr::tr("What happened here"));
    if (rows->isEmpty())
        addNote(card, Tr::tr("No incident is recorded."));
    const core::ListDefinition list = core::incidentList();
    for (const core::ListRow &row : *rows) {
        const auto words = [&](qsizetype at) {
            return core::listText(*list.column(columns.at(at)), row.value(at));
        };
        QStringList detail{QLocale().toString(row.value(1).toDate(), u"d MMM yyyy"_s),
                           words(3)};
        detail.removeAll(QString());
        addRow(card,
               {u"alert-triangle"_s,
                Tr::tr("%1 · %2").arg(words(0), words(2)),
                detail.join(u" · "_s),
                words(4),
                incidentTone(row.value(4).toString())},
               row.recordUid);
    }
}

} // namespace ui
