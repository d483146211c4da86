// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longHeading = 40;

} // namespace

Card::Card(const QString &heading, const QString &action, QWidget *parent)
    : QFrame(parent)
{
    setProperty("card", true);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(Theme::s4, Theme::s3, Theme::s4, Theme::s4);
    outer->setSpacing(Theme::s2);
    if (!heading.isEmpty()) {
        m_head = new QHBoxLayout;
        QLabel *name = label(heading, TextRole::Section);
        const bool isLong = heading.size() > longHeading; // wraps where the page is narrow
        name->setWordWrap(isLong);
        m_head->addWidget(name, isLong ? 1 : 0);
        if (!isLong)
            m_head->addStretch();
        if (!action.isEmpty()) {
            m_action = button(action, {}, ButtonKind::Flat);
            m_action->setAccessibleName(u"%1: %2"_s.arg(spoken(action), heading));
            connect(m_action, &QPushButton::clicked, this, &Card::actionTriggered);
            m_head->addWidget(m_action);
        }
        outer->addLayout(m_head);
    }
    m_body = new QVBoxLayout;
    m_body->setSpacing(0);
    outer->addLayout(m_body, 1);
}

} // namespace ui
