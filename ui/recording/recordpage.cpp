// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recording/recordpage.h"

#include "ui/app/session.h"
#include "ui/recording/incidenteditor.h"
#include "ui/recording/savedpanel.h"
#include "ui/tr.h"

#include <QHideEvent>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

RecordPage::RecordPage(Session &session, const QString &likeUid)
    : m_session(session)
    , m_likeUid(likeUid)
    , m_box(new QVBoxLayout(this))
{
    m_box->setContentsMargins(0, 0, 0, 0);
    // Asked for again while the reference stands here: a new call.
    connect(&session,
            &Session::editorRequested,
            this,
            [this](const QString &editor, const QString &recordUid) {
                if (!m_editor && editor == u"incident.record" && recordUid == m_likeUid)
                    start();
            });
    start();
}

void RecordPage::put(QWidget *shown)
{
    if (m_shown) {
        m_shown->hide();
        m_shown->deleteLater();
    }
    m_shown = shown;
    m_box->addWidget(shown);
    shown->show();
}

void RecordPage::start()
{
    m_editor = new IncidentEditor(m_session, IncidentEditor::Purpose::Record, m_likeUid);
    connect(m_editor, &IncidentEditor::saved, this, &RecordPage::showSaved);
    connect(m_editor, &IncidentEditor::closed, this, &RecordPage::closed);
    put(m_editor);
}

void RecordPage::showSaved(const core::IncidentFile &file)
{
    auto *panel = new SavedPanel(m_session, file);
    connect(panel, &SavedPanel::anotherRequested, this, [this] {
        if (m_likeUid.isEmpty())
            start();
        else
            m_session.openEditor(u"incident.record"_s);
    });
    connect(panel, &SavedPanel::closed, this, &RecordPage::closed);
    m_editor = nullptr;
    put(panel);
    panel->setFocus();
}

void RecordPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    // Left with the reference read out, there is nothing to come back to.
    if (!m_editor && m_shown && !event->spontaneous())
        QMetaObject::invokeMethod(this, &RecordPage::closed, Qt::QueuedConnection);
}

ChangeIncidentPage::ChangeIncidentPage(Session &session, const QString &uid)
    : m_editor(new IncidentEditor(session, IncidentEditor::Purpose::Change, uid))
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_editor);
    connect(m_editor, &IncidentEditor::closed, this, &ChangeIncidentPage::closed);
    connect(
        m_editor, &IncidentEditor::saved, this, [this, &session](const core::IncidentFile &file) {
            session.say(Tr::tr("%1 is saved.").arg(file.incident.record.reference()));
            Q_EMIT closed();
        });
}

} // namespace ui
