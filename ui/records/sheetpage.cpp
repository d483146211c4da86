// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/sheetpage.h"

#include "core/domain/labels.h"
#include "core/reports/frame.h"
#include "ui/app/session.h"
#include "ui/incident/reasondialog.h"
#include "ui/records/historycard.h"
#include "ui/records/listlook.h"
#include "ui/tr.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pageheader.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

SheetPage::SheetPage(Session &session, const QString &recordUid, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_recordUid(recordUid)
    , m_header(new PageHeader({}))
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(Theme::s5, Theme::s4, Theme::s5, Theme::s4);
    box->setSpacing(Theme::s4);
    box->addWidget(m_header);
    auto *inside = new QWidget;
    m_column = new QVBoxLayout(inside);
    m_column->setContentsMargins(0, 0, Theme::s2, 0);
    m_column->setSpacing(Theme::s4);
    m_lasting = new QVBoxLayout;
    m_lasting->setSpacing(Theme::s4);
    m_column->addLayout(m_lasting);
    m_column->addWidget(m_history = new HistoryCard(session));
    m_column->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inside);
    box->addWidget(scroll, 1);
}

void SheetPage::ready()
{
    connect(&m_session, &Session::changed, this, [this] {
        // Many commits in a row are shown once.
        if (m_soon)
            return;
        m_soon = true;
        QTimer::singleShot(50, this, &SheetPage::rebuild);
    });
    rebuild();
}

void SheetPage::rebuild()
{
    m_soon = false;
    if (auto kind = m_session.finder().place(m_recordUid))
        m_table = kind->kind; // a noun's table is called as its kind is
    if (m_sheet) {
        m_sheet->hide();
        m_sheet->deleteLater();
    }
    m_sheet = new QWidget;
    m_cards = new QVBoxLayout(m_sheet);
    m_cards->setContentsMargins(0, 0, 0, 0);
    m_cards->setSpacing(Theme::s4);
    m_line = nullptr;
    fill();
    m_column->insertWidget(0, m_sheet);
    auto entries = m_session.history().of(m_recordUid);
    if (entries)
        m_history->setEntries(*entries, m_header->title(), m_table);
    else
        m_session.fail(entries.error());
}

Card *SheetPage::addCard(const QString &heading, bool beside)
{
    auto *card = new Card(heading);
    card->body()->setSpacing(Theme::s2);
    if (!beside || !m_line) {
        m_line = new QWidget;
        auto *row = new QHBoxLayout(m_line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(Theme::s4);
        m_cards->addWidget(m_line);
    }
    static_cast<QHBoxLayout *>(m_line->layout())->addWidget(card, 1, Qt::AlignTop);
    return card;
}

void SheetPage::addLasting(QWidget *widget)
{
    m_lasting->addWidget(widget);
}

void SheetPage::addRow(Card *card, const ListRow::Content &content, const QString &uid)
{
    auto *row = new ListRow(content);
    connect(row, &QAbstractButton::clicked, this, [this, uid] { m_session.open(uid); });
    card->body()->addWidget(row);
}

void SheetPage::addIncident(Card *card, const core::Incident &incident, const QString &detail)
{
    QStringList words{incident.occurredOn.isValid() ? core::reports::shortDay(incident.occurredOn)
                                                    : Tr::tr("day not known"),
                      incident.placeDetail,
                      detail};
    words.removeAll(QString());
    addRow(card,
           {u"alert-triangle"_s,
            Tr::tr("%1 · %2").arg(incident.record.reference(),
                                  core::label(core::List::Category, incident.category)),
            words.join(u" · "_s),
            core::label(core::List::IncidentStatus, incident.status),
            incidentTone(incident.status)},
           incident.record.uid);
}

void SheetPage::addNote(Card *card, const QString &sentence)
{
    card->body()->addWidget(paragraph(sentence, TextRole::Muted));
}

void SheetPage::addWithdrawn(const core::Record &record)
{
    if (!record.isWithdrawn())
        return;
    m_cards->addWidget(new Banner(
        Tone::Warning, Tr::tr("This entry is withdrawn"), record.withdrawnReason));
}

void SheetPage::withdraw(const QString &title,
                         const QString &explanation,
                         const QString &done,
                         const std::function<core::Result<QString>(const QString &reason)> &act)
{
    ReasonDialog dialog(title, explanation, Tr::tr("Why"), Tr::tr("Withdraw"), this);
    dialog.keepFor(m_session, u"reason.withdraw"_s, m_recordUid);
    if (dialog.exec() != QDialog::Accepted)
        return;
    auto changeSet = act(dialog.reason());
    if (!changeSet) {
        m_session.fail(changeSet.error());
        return;
    }
    dialog.settled();
    m_session.say(done, *changeSet);
}

} // namespace ui
