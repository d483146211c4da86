// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sidebar.h"

#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/navbutton.h"

#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

Sidebar::Sidebar(const QList<PageEntry> &entries, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"sidebar"_s);
    setAttribute(Qt::WA_StyledBackground);
    auto *list = new QWidget;
    list->setObjectName(u"sidebarList"_s);
    auto *box = new QVBoxLayout(list);
    box->setContentsMargins(0, Theme::s3, 0, Theme::s3);
    box->setSpacing(1);
    QString group;
    for (const PageEntry &entry : entries) {
        if (entry.group != group && !entry.group.isEmpty()) {
            QLabel *heading = label(entry.group.toUpper());
            heading->setProperty("role", u"group"_s);
            heading->setAccessibleName(entry.group);
            box->addWidget(heading);
        }
        group = entry.group;
        auto *b = new NavButton(entry.label, entry.icon);
        b->setObjectName(u"nav-"_s + entry.id);
        if (!entry.shortcut.isEmpty())
            b->setToolTip(u"%1 (%2)"_s.arg(spoken(entry.label),
                                           entry.shortcut.toString(QKeySequence::NativeText)));
        m_buttons.insert(entry.id, b);
        box->addWidget(b);
        // toggled, not clicked: a screen reader's action toggles the button without a click.
        connect(b, &NavButton::toggled, this, [this, id = entry.id](bool on) {
            if (!on || id == m_current)
                return;
            m_current = id;
            Q_EMIT chosen(id);
        });
        // Already marked, but perhaps a record lies over it: a click goes back to the list.
        connect(b, &NavButton::clicked, this, [this, id = entry.id] { Q_EMIT chosen(id); });
    }
    box->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(list);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 1, 0);
    outer->addWidget(scroll);
    setFixedWidth(std::max(Theme::current().scaled(212), list->sizeHint().width() + 20));
}

void Sidebar::setCurrent(const QString &id)
{
    NavButton *before = m_buttons.value(m_current);
    NavButton *b = m_buttons.value(id);
    m_current = b ? id : QString();
    if (b) {
        b->setChecked(true);
    } else if (before) {
        before->setAutoExclusive(false); // else one is always marked
        before->setChecked(false);
        before->setAutoExclusive(true);
    }
}

void Sidebar::setCount(const QString &id, int count)
{
    if (NavButton *b = m_buttons.value(id))
        b->setCount(count);
}

} // namespace ui
