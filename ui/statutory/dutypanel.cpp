// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statutory/dutypanel.h"

#include "ui/app/session.h"
#include "ui/editors/roweditor.h"
#include "ui/statutory/dutycard.h"
#include "ui/statutory/filedreports.h"
#include "ui/tr.h"
#include "ui/widgets/labels.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

DutyPanel::DutyPanel(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_scroll(new QScrollArea)
    , m_column(new QVBoxLayout)
    , m_open(button({}, u"arrow-right"_s, ButtonKind::Link))
    , m_none(paragraph({}, TextRole::Muted))
{
    auto *inside = new QWidget;
    auto *box = new QVBoxLayout(inside);
    box->setContentsMargins(0, 0, Theme::s2, 0);
    box->setSpacing(Theme::s3);
    box->addWidget(m_none);
    box->addWidget(m_open, 0, Qt::AlignLeft);
    m_column->setSpacing(Theme::s3);
    box->addLayout(m_column);
    box->addStretch();
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(inside);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_scroll);
    setMinimumWidth(Theme::current().scaled(380));
    m_soon.setSingleShot(true);
    m_soon.setInterval(40);
    connect(&m_soon, &QTimer::timeout, this, [this] { present(m_next); });
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT incidentRequested(m_incident); });
    present({});
}

void DutyPanel::follow(const QString &dutyUid)
{
    m_next = dutyUid;
    m_soon.start();
}

void DutyPanel::present(const QString &dutyUid)
{
    m_soon.stop();
    m_next = dutyUid;
    if (dutyUid == m_uid && m_card) {
        refresh();
        return;
    }
    drop(m_reports);
    m_reports = nullptr;
    m_uid = dutyUid;
    m_scroll->verticalScrollBar()->setValue(0);
    refresh();
}

void DutyPanel::refresh()
{
    if (m_uid.isEmpty()) {
        empty(Tr::tr("Choose a clock to see how it was reached."));
        return;
    }
    auto duty = core::dutyWorking(m_session.journal(), m_uid);
    if (duty)
        fill(*duty);
    else
        empty(duty.error().message);
}

void DutyPanel::fill(const core::DutyWorking &duty)
{
    // A button that had the keyboard is there again after what it did.
    const QWidget *focus = QApplication::focusWidget();
    const QString name
        = focus && m_card && m_card->isAncestorOf(focus) ? focus->accessibleName() : QString();
    drop(m_card);
    m_incident = duty.incident.record.uid;
    m_card = new DutyCard(m_session, duty, false);
    m_column->insertWidget(0, m_card);
    m_card->show();
    if (!m_reports) {
        m_reports = filedReports(
            m_session, duty.incident, duty.file.duty.id, FiledFrom::Elsewhere);
        m_column->addWidget(m_reports);
    } else {
        m_reports->reload();
    }
    m_reports->setEditable(!duty.incident.record.isWithdrawn());
    connect(m_card, &DutyCard::filingRequested, this, [this](core::Duty::Id id) {
        fileReport(*m_reports, id);
    });
    m_none->hide();
    m_open->setText(Tr::tr("Open %1").arg(duty.incident.record.reference()));
    m_open->show();
    if (name.isEmpty())
        return;
    for (QPushButton *same : m_card->findChildren<QPushButton *>()) {
        if (same->accessibleName() == name)
            same->setFocus(Qt::OtherFocusReason);
    }
}

void DutyPanel::empty(const QString &sentence)
{
    drop(m_card);
    drop(m_reports);
    m_card = nullptr;
    m_reports = nullptr;
    m_open->hide();
    m_none->setText(sentence);
    m_none->show();
}

// Not at once: what is done about a duty is asked by a button of its card.
void DutyPanel::drop(QWidget *widget)
{
    if (!widget)
        return;
    m_column->removeWidget(widget);
    widget->hide();
    widget->deleteLater();
}

} // namespace ui
