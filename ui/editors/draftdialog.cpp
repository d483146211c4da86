// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/draftdialog.h"

#include "ui/app/session.h"
#include "ui/editors/draftkeeper.h"

#include <QApplication>
#include <QEventLoop>

namespace ui {

DraftDialog::DraftDialog(QWidget *parent)
    : QDialog(parent)
{}

int DraftDialog::exec()
{
    QEventLoop loop;
    connect(this, &QDialog::finished, &loop, &QEventLoop::quit);
    setModal(true);
    setResult(QDialog::Rejected);
    show();
    loop.exec(QEventLoop::DialogExec);
    return result();
}

void DraftDialog::settled()
{
    if (!m_keeper)
        return;
    if (const QString uid = m_keeper->draftUid(); !uid.isEmpty()) {
        if (auto gone = m_session->drafts().discard(uid); !gone)
            m_session->fail(gone.error());
    }
    m_keeper->committed();
}

void DraftDialog::leave()
{
    if (m_keeper)
        m_keeper->forget();
    reject();
}

DraftKeeper *DraftDialog::keepAs(Session &session, const QString &editor, const QString &recordUid)
{
    for (const QWidget *window : QApplication::topLevelWidgets()) {
        if (window->findChild<DraftKeeper *>(DraftKeeper::nameOf(editor, recordUid)))
            return nullptr;
    }
    m_session = &session;
    m_keeper = new DraftKeeper(session, editor, recordUid, this);
    m_keeper->setRecord(windowTitle());
    return m_keeper;
}

} // namespace ui
