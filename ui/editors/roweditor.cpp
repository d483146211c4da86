// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/roweditor.h"

#include "ui/app/session.h"
#include "ui/editors/changecatcher.h"
#include "ui/editors/listprint.h"
#include "ui/editors/rowpanel.h"
#include "ui/tr.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/labels.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

RowEditor::RowEditor(Session &session,
                     const RowWords &words,
                     const QString &editor,
                     const QString &recordUid,
                     QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_words(words)
    , m_editor(editor)
    , m_recordUid(recordUid)
    , m_card(new Card(words.heading, words.add))
    , m_list(new QVBoxLayout)
    , m_empty(new EmptyState)
{
    buildCard();
    m_leaving.setSingleShot(true);
    connect(&m_leaving, &QTimer::timeout, this, &RowEditor::leaveQuietly);
    connect(qApp, &QApplication::focusChanged, this, &RowEditor::follow);
}

RowEditor::~RowEditor()
{
    disconnect(qApp, nullptr, this, nullptr); // the focus still moves while a window goes
}

void RowEditor::buildCard()
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_card);
    QPushButton *print = button(Tr::tr("Print"), {}, ButtonKind::Flat);
    print->setAccessibleName(Tr::tr("Print: %1").arg(m_words.heading));
    connect(print, &QPushButton::clicked, this, &RowEditor::print);
    if (m_card->head())
        m_card->head()->addWidget(print);
    if (m_card->action())
        connect(m_card, &Card::actionTriggered, this, &RowEditor::openNew);
    m_list->setSpacing(0);
    m_card->body()->addLayout(m_list);
    m_empty->setMessage(m_words.emptyIcon, m_words.emptySentence, m_words.emptyHint);
    m_card->body()->addWidget(m_empty);
}

void RowEditor::ready()
{
    reload();
    openDraft();
}

void RowEditor::reload()
{
    m_rows = rows();
    QSet<QString> gone(m_views.keyBegin(), m_views.keyEnd());
    for (const RowShown &row : std::as_const(m_rows)) {
        gone.remove(row.uid);
        RowView *&view = m_views[row.uid];
        if (!view) {
            view = new RowView;
            connect(view, &RowView::actionChosen, this, [this, uid = row.uid](const QString &code) {
                choose(uid, code);
            });
        }
        view->setRow(row, m_editable);
    }
    for (const QString &uid : std::as_const(gone)) {
        RowView *view = m_views.take(uid);
        view->hide();
        view->deleteLater();
    }
    place();
    Q_EMIT reloaded(int(m_rows.size()));
}

// The rows in their order; an open form stands where its row is, a new one above them all.
void RowEditor::place()
{
    while (QLayoutItem *item = m_list->takeAt(0))
        delete item;
    const bool open = m_panel && form();
    if (open && m_panel->rowUid().isEmpty())
        m_list->addWidget(m_panel);
    bool found = !open || m_panel->rowUid().isEmpty();
    for (const RowShown &row : std::as_const(m_rows)) {
        RowView *view = m_views.value(row.uid);
        const bool inForm = open && row.uid == m_panel->rowUid();
        if (inForm) {
            m_list->addWidget(m_panel);
            found = true;
        }
        m_list->addWidget(view);
        view->setVisible(!inForm);
    }
    if (!found)
        m_list->addWidget(m_panel);
    m_empty->setVisible(m_rows.isEmpty() && !open);
}

void RowEditor::setEditable(bool editable)
{
    m_editable = editable;
    if (m_card->action())
        m_card->action()->setVisible(editable);
    reload();
}

void RowEditor::openNew()
{
    if (settle())
        open({});
}

void RowEditor::openRow(const QString &rowUid)
{
    if (settle())
        open(rowUid);
}

bool RowEditor::openDraft()
{
    auto draft = m_session.drafts().find(m_editor, m_recordUid);
    if (!draft || !*draft || !m_editable)
        return false;
    if (!m_panel)
        open((*draft)->fields.value(u"row"_s));
    return true;
}

void RowEditor::takeUp(QWidget *page, const QString &editor)
{
    for (RowEditor *rows : page->findChildren<RowEditor *>()) {
        if (rows->m_editor == editor && rows->openDraft())
            rows->putCaret();
    }
}

bool RowEditor::putCaret()
{
    const bool typed = m_panel && m_panel->keeper().hasDraft();
    if (typed)
        m_panel->keeper().putCaret();
    return typed;
}

void RowEditor::open(const QString &rowUid)
{
    QString uid = rowUid;
    auto draft = m_session.drafts().find(m_editor, m_recordUid);
    if (draft && *draft) {
        const QString typed = (*draft)->fields.value(u"row"_s);
        if (typed != uid)
            m_session.say(Tr::tr("First finish or discard what you typed here before."));
        uid = typed;
    }
    if (!uid.isEmpty() && !m_views.contains(uid))
        uid.clear(); // the row has gone; its words start a new one
    m_panel = new RowPanel(m_session,
                           uid.isEmpty() ? m_words.newHeading : m_words.editHeading,
                           m_editor,
                           m_recordUid,
                           uid,
                           m_words.remove,
                           this);
    build(m_panel->form());
    const qint64 version = fill(m_panel->form(), uid);
    const QString name = uid.isEmpty() ? m_words.newHeading : m_words.editHeading;
    m_panel->ready(m_reference.isEmpty() ? name : u"%1, %2"_s.arg(name, m_reference), version);
    connect(m_panel, &RowPanel::saveAsked, this, &RowEditor::save);
    connect(m_panel, &RowPanel::closeAsked, this, &RowEditor::leave);
    connect(m_panel, &RowPanel::removeAsked, this, &RowEditor::removeRow);
    place();
    m_panel->show();
    if (m_panel->keeper().hasDraft())
        m_panel->keeper().putCaret();
    else
        m_panel->focusFirst();
}

bool RowEditor::settle()
{
    if (!m_panel)
        return true;
    if (m_panel->keeper().hasDraft())
        return commitOpen(true);
    close(false);
    return true;
}

bool RowEditor::save()
{
    if (!m_panel)
        return true;
    if (!m_panel->keeper().hasDraft() && !openRowUid().isEmpty()) {
        close(true);
        return true;
    }
    return commitOpen(true);
}

bool RowEditor::commitOpen(bool aloud)
{
    QMap<QString, QString> wrong = problems(m_panel->form());
    wrong.insert(m_panel->form().unreadable());
    if (aloud || wrong.isEmpty())
        m_panel->showProblems(wrong);
    if (!wrong.isEmpty())
        return false;
    const ChangeCatcher caught(m_session);
    const QString draft = m_panel->keeper().draftUid();
    core::Result<Done> done = commit(m_panel->form(), m_panel->rowUid(), draft);
    if (!done) {
        refuse(done.error());
        return false;
    }
    m_panel->keeper().committed();
    close(aloud);
    reload();
    if (aloud)
        if (RowView *view = m_views.value(done->rowUid))
            view->focusButton();
    if (!done->sentence.isEmpty() && !caught.uid().isEmpty())
        m_session.say(done->sentence, caught.uid());
    return true;
}

void RowEditor::refuse(const core::Error &error)
{
    if (error.code == core::Error::Code::Conflict && !m_panel->rowUid().isEmpty()) {
        reload(); // fill() shall find what is stored now
        m_panel->keeper().reload([this] { return fill(m_panel->form(), m_panel->rowUid()); });
    }
    m_panel->showProblems({}, error.message);
    if (error.code != core::Error::Code::Invalid && error.code != core::Error::Code::Conflict)
        m_session.fail(error);
}

void RowEditor::leave()
{
    if (!m_panel)
        return;
    const bool kept = m_panel->keeper().hasDraft();
    if (!m_panel->keeper().flush())
        return; // the words are only here: the label says why
    if (kept)
        m_session.say(Tr::tr("What you typed is kept as a draft."));
    close(true);
}

void RowEditor::discard()
{
    if (!m_panel)
        return;
    m_panel->discard();
}

void RowEditor::removeRow()
{
    if (!m_panel || m_panel->rowUid().isEmpty())
        return;
    const ChangeCatcher caught(m_session);
    if (auto done = remove(m_panel->rowUid()); !done) {
        refuse(done.error());
        return;
    }
    m_panel->keeper().forget();
    close(true);
    reload();
    m_session.say(Tr::tr("It is removed."), caught.uid());
}

void RowEditor::close(bool refocus)
{
    const QString uid = openRowUid();
    RowPanel *panel = m_panel;
    m_panel = nullptr;
    panel->disconnect(this);
    panel->hide();
    panel->deleteLater();
    place();
    if (!refocus)
        return;
    RowView *view = m_views.value(uid);
    if (!(view && view->focusButton()) && m_card->action())
        m_card->action()->setFocus(Qt::OtherFocusReason);
}

void RowEditor::follow(QWidget *left, QWidget *entered)
{
    const bool leaves = m_panel && left && m_panel->isAncestorOf(left) && entered
                        && !m_panel->isAncestorOf(entered) && entered->window() == window();
    if (leaves && commitsOnLeaving())
        m_leaving.start(0);
}

// Not while a button of the mouse is down: what moves under it would not be clicked.
void RowEditor::leaveQuietly()
{
    if (QGuiApplication::mouseButtons() != Qt::NoButton) {
        m_leaving.start(40);
        return;
    }
    const QWidget *focus = QApplication::focusWidget();
    if (!m_panel || (focus && m_panel->isAncestorOf(focus)))
        return;
    if (m_panel->keeper().hasDraft())
        commitOpen(false);
}

void RowEditor::choose(const QString &rowUid, const QString &code)
{
    if (code == u"edit")
        openRow(rowUid);
    else
        act(rowUid, code);
}

Form *RowEditor::form() const
{
    return m_panel ? &m_panel->form() : nullptr;
}

QString RowEditor::openRowUid() const
{
    return m_panel ? m_panel->rowUid() : QString();
}

core::reports::Table RowEditor::table() const
{
    core::reports::Table table;
    table.header = columns();
    table.caption = m_words.heading;
    for (const RowShown &row : m_rows) {
        QList<core::reports::Cell> cells;
        for (const QString &cell : row.cells)
            cells.append({cell, {}, false});
        table.rows.append(cells);
    }
    return table;
}

void RowEditor::print()
{
    const QString title
        = m_reference.isEmpty() ? m_words.heading : u"%1: %2"_s.arg(m_reference, m_words.heading);
    previewTables(this, m_session, title, m_reference, {table()});
}

QMap<QString, QString> RowEditor::problems(const Form &) const
{
    return {};
}

core::Result<void> RowEditor::remove(const QString &)
{
    return {};
}

void RowEditor::act(const QString &, const QString &) {}

} // namespace ui
