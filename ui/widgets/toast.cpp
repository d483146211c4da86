// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/toast.h"

#include "ui/theme/icon.h"
#include "ui/tr.h"
#include "ui/widgets/labels.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include <utility>

namespace ui {

using namespace Qt::StringLiterals;

Toast::Toast(QWidget *parent)
    : QFrame(parent)
    , m_message(paragraph({}))
    , m_undoButton(button({}))
{
    setObjectName(u"toast"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::s4, Theme::s2, Theme::s2, Theme::s2);
    row->setSpacing(Theme::s3);
    row->addWidget(m_message, 1);
    row->addWidget(m_undoButton);
    auto *close = new QToolButton;
    close->setIcon(icon(u"x"_s, &Theme::surface));
    close->setAccessibleName(Tr::tr("Close this message"));
    close->setToolTip(close->accessibleName());
    close->setIconSize({Theme::current().scaled(18), Theme::current().scaled(18)});
    close->setMinimumSize(28, 28);
    close->setFocusPolicy(Qt::StrongFocus);
    row->addWidget(close);
    hide();
    m_away.setSingleShot(true);
    m_away.setInterval(6000);
    connect(&m_away, &QTimer::timeout, this, &QWidget::hide);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_undoButton, &QPushButton::clicked, this, [this] {
        hide();
        if (const auto undo = std::exchange(m_undo, nullptr))
            undo();
    });
    parent->installEventFilter(this);
}

void Toast::say(const QString &message)
{
    say(message, {}, nullptr);
    m_away.start();
}

void Toast::say(const QString &message, const QString &undoText, std::function<void()> undo)
{
    m_away.stop();
    m_undo = std::move(undo);
    m_message->setText(message);
    m_undoButton->setText(undoText);
    m_undoButton->setVisible(!undoText.isEmpty());
    setAccessibleName(message);
    place();
    raise();
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString Toast::message() const
{
    return m_message->text();
}

void Toast::place()
{
    const QWidget *over = parentWidget();
    const int widest = std::max(200, over->width() - 2 * Theme::s5);
    const int lineWidth = m_message->fontMetrics().horizontalAdvance(m_message->text());
    m_message->setMinimumWidth(std::min(lineWidth + 8, std::max(80, widest - 200)));
    layout()->activate();
    const int width = std::min(sizeHint().width(), widest);
    const int height = std::max(sizeHint().height(), heightForWidth(width));
    setGeometry((over->width() - width) / 2, over->height() - height - Theme::s5, width, height);
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && !isHidden())
        place();
    return QFrame::eventFilter(watched, event);
}

} // namespace ui
