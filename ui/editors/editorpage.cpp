// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/editorpage.h"

#include "ui/app/session.h"
#include "ui/editors/differencestrip.h"
#include "ui/editors/savedlabel.h"
#include "ui/tr.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/errorsummary.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pageheader.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

EditorPage::EditorPage(Session &session,
                       const QString &title,
                       const QString &editor,
                       const QString &recordUid,
                       QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_recordUid(recordUid)
    , m_form(new Form(session))
    , m_keeper(new DraftKeeper(session, editor, recordUid, this))
{
    build(title);
    auto *keys = new QShortcut(QKeySequence::Save, this);
    keys->setContext(Qt::WidgetWithChildrenShortcut);
    connect(keys, &QShortcut::activated, this, &EditorPage::save);
    connect(m_keeper, &DraftKeeper::stateChanged, this, [this] {
        m_discard->setEnabled(m_keeper->hasDraft());
    });
}

void EditorPage::build(const QString &title)
{
    m_header = new PageHeader(title);
    m_summary = new ErrorSummary;
    m_differences = new DifferenceStrip(m_keeper);
    m_note = new Banner(Tone::Info, QString(), QString());
    m_takeBack = m_note->addAction(Tr::tr("Take it back"));
    connect(m_takeBack, &QPushButton::clicked, this, [this] {
        m_keeper->takeBack();
        m_note->hide();
    });
    m_note->hide();

    auto *column = new QWidget;
    column->setMaximumWidth(Theme::current().scaled(820));
    auto *words = new QVBoxLayout(column);
    words->setContentsMargins(0, 0, Theme::s2, 0);
    words->setSpacing(Theme::s4);
    words->addWidget(m_summary);
    words->addWidget(m_note);
    words->addWidget(m_differences);
    words->addWidget(m_form);
    words->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(column);

    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(Theme::s5, Theme::s4, Theme::s5, Theme::s4);
    box->setSpacing(Theme::s4);
    box->addWidget(m_header);
    box->addWidget(scroll, 1);
    box->addWidget(foot());
}

QWidget *EditorPage::foot()
{
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::s2);
    m_discard = button(Tr::tr("Discard what I typed"), {}, ButtonKind::Flat);
    m_discard->setEnabled(false);
    QPushButton *close = button(Tr::tr("Close"));
    close->setToolTip(Tr::tr("Closes and keeps what you typed as a draft (Esc)"));
    QPushButton *saveIt = button(Tr::tr("Save"), u"device-floppy"_s, ButtonKind::Primary);
    saveIt->setToolTip(Tr::tr("Saves and closes (Ctrl+S)"));
    connect(m_discard, &QPushButton::clicked, this, &EditorPage::discard);
    connect(close, &QPushButton::clicked, this, &EditorPage::leave);
    connect(saveIt, &QPushButton::clicked, this, &EditorPage::save);
    row->addWidget(new SavedLabel(m_keeper));
    row->addStretch();
    row->addWidget(m_discard);
    row->addWidget(close);
    row->addWidget(saveIt);
    return foot;
}

void EditorPage::ready(const QString &name, qint64 rowVersion)
{
    m_keeper->setRecord(name, rowVersion);
    m_form->keepWith(*m_keeper);
    offerDraft(m_keeper->restore());
}

void EditorPage::offerDraft(bool restored)
{
    if (!restored)
        return;
    m_note->setMessage(Tone::Info,
                       Tr::tr("Here is what you typed before"),
                       Tr::tr("It is not saved in the record yet."));
    m_takeBack->hide();
    m_note->show();
    m_discard->setEnabled(true);
}

bool EditorPage::save()
{
    QMap<QString, QString> wrong = problems();
    wrong.insert(m_form->unreadable());
    m_summary->setProblemsOf(m_form->showProblems(wrong));
    if (!wrong.isEmpty())
        return false;
    core::Result<Done> done = commit(m_keeper->draftUid());
    if (!done) {
        refuse(done.error());
        return false;
    }
    m_keeper->committed();
    if (!done->sentence.isEmpty())
        m_session.say(done->sentence);
    Q_EMIT saved(done->recordUid);
    Q_EMIT closed();
    return true;
}

void EditorPage::refuse(const core::Error &error)
{
    if (error.code == core::Error::Code::Conflict)
        m_keeper->reload([this] { return fill(); });
    m_summary->setProblems({{error.message, nullptr}});
    if (error.code != core::Error::Code::Invalid && error.code != core::Error::Code::Conflict)
        m_session.fail(error);
}

void EditorPage::leave()
{
    const bool kept = m_keeper->hasDraft();
    if (!m_keeper->flush())
        return; // the words are only here: the label says why
    if (kept && m_keeper->hasDraft())
        m_session.say(Tr::tr("What you typed is kept as a draft."));
    Q_EMIT closed();
}

void EditorPage::discard()
{
    m_keeper->forget();
    m_summary->setProblems({});
    m_form->showProblems({});
    m_note->setMessage(Tone::Info,
                       Tr::tr("What you typed is thrown away"),
                       Tr::tr("You can take it back until you close this editor."));
    m_takeBack->setVisible(m_keeper->canTakeBack());
    m_note->setVisible(m_keeper->canTakeBack());
}

QString EditorPage::title() const
{
    return m_header->title();
}

void EditorPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        leave();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace ui
