// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/investigation/interviewmode.h"

#include "ui/app/session.h"
#include "ui/theme/theme.h"
#include "ui/tr.h"
#include "ui/widgets/focusring.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/textbox.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTextBlock>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double pointsToRead = 16;
constexpr int minutesToListen = 45; ///< before the idle lock

} // namespace

InterviewMode::InterviewMode(Session &session, TextBox *into, const QString &who)
    : QWidget(into, Qt::Window | Qt::FramelessWindowHint)
    , m_into(into)
    , m_box(new TextBox)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(Tr::tr("Interview mode"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(Theme::s6 * 2, Theme::s5, Theme::s6 * 2, Theme::s5);
    box->setSpacing(Theme::s3);
    auto *head = new QHBoxLayout;
    head->addWidget(paragraph(who, TextRole::Heading), 1);
    QPushButton *away = button(Tr::tr("Back to the form (Esc)"), u"check"_s);
    connect(away, &QPushButton::clicked, this, &InterviewMode::leave);
    head->addWidget(away);
    box->addLayout(head);
    box->addWidget(paragraph(Tr::tr("Every word is kept as you type. Ctrl+T writes the time."),
                             TextRole::Muted));
    m_box->setLines(8, 2000);
    m_box->setFont(Theme::current().font(pointsToRead));
    m_box->setAccessibleName(Tr::tr("What was said"));
    m_box->setTime([&session] { return session.casebook().clock().now().toLocalTime().time(); });
    m_box->setPlainText(into->toPlainText());
    m_box->installEventFilter(this);
    box->addWidget(m_box, 1);
    connect(m_box->document(), &QTextDocument::contentsChange, this, &InterviewMode::mirror);
    QTextCursor caret = m_box->textCursor();
    caret.setPosition(into->textCursor().position());
    m_box->setTextCursor(caret);
    setGeometry(into->window()->geometry());
    new FocusRing(this);
    session.putOffIdleLock(minutesToListen);
    connect(this, &QObject::destroyed, &session, [&session] { session.putOffIdleLock(0); });
    show();
    m_box->setFocus(Qt::OtherFocusReason);
}

void InterviewMode::mirror(int position, int removed, int added)
{
    const QString now = m_box->toPlainText();
    QTextCursor cursor(m_into->document());
    const int last = m_into->document()->characterCount() - 1;
    cursor.setPosition(std::min(position, last));
    cursor.setPosition(std::min(position + removed, last), QTextCursor::KeepAnchor);
    cursor.insertText(now.mid(position, added));
    if (m_into->toPlainText() != now)
        m_into->setPlainText(now);
    QTextCursor caret = m_into->textCursor();
    caret.setPosition(std::min(position + added, m_into->document()->characterCount() - 1));
    m_into->setTextCursor(caret);
}

void InterviewMode::leave()
{
    m_into->setFocus(Qt::OtherFocusReason);
    close();
}

void InterviewMode::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        QWidget::keyPressEvent(event);
}

bool InterviewMode::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_box && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        leave();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ui
