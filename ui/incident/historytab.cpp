// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incident/historytab.h"

#include "ui/records/historycard.h"
#include "ui/theme/theme.h"

#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

HistoryTab::HistoryTab(Session &session, const core::HeldCase &held, QWidget *parent)
    : IncidentTab(session, held.incident().record.uid, parent)
    , m_card(new HistoryCard(session))
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, Theme::s3, Theme::s2, Theme::s4);
    box->addWidget(m_card);
    box->addStretch(1);
}

// What belongs with the incident but is a record of its own has a history of its own.
QList<core::HistoryEntry> HistoryTab::read(const core::HeldCase &held) const
{
    QStringList uids{uid()};
    for (const core::CameraRequest &camera : held.cameras)
        uids << camera.record.uid;
    for (const core::ExhibitFile &file : held.exhibits)
        uids << file.exhibit.record.uid;
    QList<core::HistoryEntry> all;
    for (const QString &one : std::as_const(uids)) {
        auto entries = session().history().of(one);
        if (!entries) {
            session().fail(entries.error());
            continue;
        }
        for (const core::HistoryEntry &entry : std::as_const(*entries)) {
            auto same = std::find_if(all.begin(), all.end(), [&](const core::HistoryEntry &known) {
                return known.changeSetUid == entry.changeSetUid;
            });
            if (same == all.end())
                all.append(entry);
            else
                same->changes += entry.changes;
        }
    }
    std::stable_sort(
        all.begin(), all.end(), [](const auto &a, const auto &b) { return a.at > b.at; });
    return all;
}

void HistoryTab::present(const core::HeldCase &held)
{
    m_card->setEntries(read(held), held.incident().record.reference(), u"incident"_s);
}

} // namespace ui
