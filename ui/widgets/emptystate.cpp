// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptystate.h"

#include "ui/widgets/iconlabel.h"
#include "ui/widgets/labels.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel(u"folder-open"_s, &Theme::borderStrong, 40))
    , m_sentence(paragraph({}, TextRole::Section))
    , m_whatToDo(paragraph({}, TextRole::Muted))
    , m_action(button({}, {}, ButtonKind::Primary))
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(Theme::s5, Theme::s6, Theme::s5, Theme::s6);
    box->setSpacing(Theme::s2);
    box->addStretch();
    box->addWidget(m_icon, 0, Qt::AlignHCenter);
    for (QLabel *words : {m_sentence, m_whatToDo}) {
        words->setAlignment(Qt::AlignCenter);
        box->addWidget(words);
    }
    box->addSpacing(Theme::s1);
    box->addWidget(m_action, 0, Qt::AlignHCenter);
    box->addStretch();
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionTriggered);
}

void EmptyState::setCompact()
{
    m_icon->hide();
    layout()->setContentsMargins(0, Theme::s1, 0, 0);
    layout()->setSpacing(Theme::s1);
    for (QLabel *words : {m_sentence, m_whatToDo})
        words->setAlignment(Qt::AlignLeft);
    m_sentence->setProperty("role", u"muted"_s);
    restyle(m_sentence);
}

void EmptyState::setMessage(const QString &icon,
                            const QString &sentence,
                            const QString &whatToDo,
                            const QString &action)
{
    m_icon->setIcon(icon, &Theme::borderStrong);
    m_sentence->setText(sentence);
    m_whatToDo->setText(whatToDo);
    m_whatToDo->setVisible(!whatToDo.isEmpty());
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
}

} // namespace ui
