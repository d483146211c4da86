// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/rowpanel.h"

#include "ui/app/session.h"
#include "ui/editors/differencestrip.h"
#include "ui/editors/savedlabel.h"
#include "ui/tr.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/errorsummary.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

RowPanel::RowPanel(Session &session,
                   const QString &heading,
                   const QString &editor,
                   const QString &recordUid,
                   const QString &rowUid,
                   const QString &removeWords,
                   QWidget *parent)
    : QFrame(parent)
    , m_rowUid(rowUid)
    , m_form(new Form(session))
    , m_keeper(new DraftKeeper(session, editor, recordUid, this))
    , m_summary(new ErrorSummary)
    , m_note(new Banner(Tone::Info,
                        Tr::tr("What you typed is thrown away"),
                        Tr::tr("You can take it back until you close this form.")))
{
    setProperty("card", true);
    setAccessibleName(heading);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(Theme::s4, Theme::s3, Theme::s4, Theme::s3);
    box->setSpacing(Theme::s3);
    box->addWidget(label(heading, TextRole::Section));
    box->addWidget(m_summary);
    box->addWidget(m_note);
    connect(m_note->addAction(Tr::tr("Take it back")), &QPushButton::clicked, this, [this] {
        m_keeper->takeBack();
        m_note->hide();
        focusFirst();
    });
    m_note->hide();
    box->addWidget(new DifferenceStrip(m_keeper));
    box->addWidget(m_form);
    box->addWidget(foot(removeWords));
    connect(m_keeper, &DraftKeeper::stateChanged, this, [this] { noteRow(); });
}

QWidget *RowPanel::foot(const QString &removeWords)
{
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::s2);
    row->addWidget(new SavedLabel(m_keeper));
    row->addStretch();
    if (!removeWords.isEmpty() && !m_rowUid.isEmpty()) {
        QPushButton *remove = button(removeWords, u"trash"_s, ButtonKind::Flat);
        connect(remove, &QPushButton::clicked, this, &RowPanel::removeAsked);
        row->addWidget(remove);
    }
    m_discard = button(Tr::tr("Discard what I typed"), {}, ButtonKind::Flat);
    m_discard->setEnabled(false);
    QPushButton *close = button(Tr::tr("Close"));
    close->setToolTip(Tr::tr("Closes and keeps what you typed as a draft (Esc)"));
    QPushButton *save = button(Tr::tr("Save"), u"device-floppy"_s, ButtonKind::Primary);
    save->setToolTip(Tr::tr("Saves and closes (Ctrl+S)"));
    connect(m_discard, &QPushButton::clicked, this, &RowPanel::discard);
    connect(close, &QPushButton::clicked, this, &RowPanel::closeAsked);
    connect(save, &QPushButton::clicked, this, &RowPanel::saveAsked);
    row->addWidget(m_discard);
    row->addWidget(close);
    row->addWidget(save);
    return foot;
}

void RowPanel::ready(const QString &title, qint64 rowVersion)
{
    m_keeper->setRecord(title, rowVersion);
    m_keeper->keep(u"row"_s, {});
    m_form->keepWith(*m_keeper);
    m_keeper->restore();
    noteRow();
}

// A draft says which row it is of, and only where something else was typed.
void RowPanel::noteRow()
{
    if (m_noting)
        return;
    m_noting = true;
    if (m_keeper->state() == DraftKeeper::State::Typing) {
        m_keeper->keep(u"row"_s, {});
        if (m_keeper->hasDraft())
            m_keeper->keep(u"row"_s, m_rowUid);
    }
    m_discard->setEnabled(m_keeper->hasDraft());
    m_noting = false;
}

void RowPanel::showProblems(const QMap<QString, QString> &problems, const QString &whole)
{
    const QList<FieldRow *> rows = m_form->showProblems(problems);
    if (whole.isEmpty())
        m_summary->setProblemsOf(rows);
    else
        m_summary->setProblems({{whole, nullptr}});
}

void RowPanel::discard()
{
    m_keeper->forget();
    showProblems({});
    m_note->setVisible(m_keeper->canTakeBack());
}

void RowPanel::focusFirst()
{
    for (QWidget *next = m_form->nextInFocusChain(); next && next != m_form;
         next = next->nextInFocusChain()) {
        if (!m_form->isAncestorOf(next))
            break;
        if (next->isVisible() && next->isEnabled() && (next->focusPolicy() & Qt::TabFocus) != 0) {
            next->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

bool RowPanel::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Save)) { // the page around has a Save of its own
            key->accept();
            return true;
        }
    }
    return QFrame::event(event);
}

void RowPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Save))
        Q_EMIT saveAsked();
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT closeAsked();
    else
        QFrame::keyPressEvent(event);
}

} // namespace ui
