// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/textbox.h"

#include "ui/theme/theme.h"

#include <QFontMetrics>
#include <QKeyEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

bool isTimeKey(const QKeyEvent *key)
{
    return key->key() == Qt::Key_T && key->modifiers() == Qt::ControlModifier;
}

} // namespace

TextBox::TextBox(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    connect(this, &QPlainTextEdit::textChanged, this, [this] { updateGeometry(); });
}

void TextBox::setTime(std::function<QTime()> time)
{
    m_time = std::move(time);
}

void TextBox::setLines(int least, int most)
{
    m_least = least;
    m_most = most;
    updateGeometry();
}

int TextBox::heightFor(int lines) const
{
    // 2 x 6 padding and 2 x 1 border of the style sheet, and the document's own margin.
    return lines * fontMetrics().lineSpacing() + int(std::ceil(2 * document()->documentMargin()))
           + 14;
}

QSize TextBox::sizeHint() const
{
    // A plain text document counts its height in lines.
    const int lines = int(std::ceil(document()->size().height()));
    return {Theme::current().scaled(320), heightFor(std::clamp(lines, m_least, m_most))};
}

QSize TextBox::minimumSizeHint() const
{
    return {Theme::current().scaled(160), sizeHint().height()};
}

void TextBox::keyPressEvent(QKeyEvent *event)
{
    if (isTimeKey(event) && m_time && !isReadOnly()) {
        insertPlainText(m_time().toString(u"HH:mm"_s) + u' ');
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void TextBox::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        updateGeometry(); // another width wraps to another number of lines
}

bool TextBox::event(QEvent *event)
{
    // Before any shortcut of the window: in a text box Ctrl+T is the time.
    if (event->type() == QEvent::ShortcutOverride && m_time
        && isTimeKey(static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QPlainTextEdit::event(event);
}

} // namespace ui
