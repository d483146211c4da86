// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/trichoice.h"

#include "ui/theme/theme.h"
#include "ui/tr.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QRadioButton>

namespace ui {

using namespace Qt::StringLiterals;

TriChoice::TriChoice(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
    , m_yes(new QRadioButton(Tr::tr("Yes")))
    , m_no(new QRadioButton(Tr::tr("No")))
    , m_unknown(new QRadioButton(Tr::tr("Not known")))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::s5);
    for (QRadioButton *choice : {m_yes, m_no, m_unknown}) {
        choice->setMinimumHeight(28);
        m_group->addButton(choice);
        row->addWidget(choice);
    }
    row->addStretch();
    m_unknown->setChecked(true);
    setFocusProxy(m_unknown);
    // toggled, not clicked: a screen reader checks a button without a click.
    connect(m_group, &QButtonGroup::buttonToggled, this, [this](QAbstractButton *choice, bool on) {
        if (!on)
            return;
        setFocusProxy(choice);
        Q_EMIT valueChanged(value());
    });
}

std::optional<bool> TriChoice::value() const
{
    if (m_yes->isChecked())
        return true;
    if (m_no->isChecked())
        return false;
    return std::nullopt;
}

void TriChoice::setValue(std::optional<bool> value)
{
    (value ? *value ? m_yes : m_no : m_unknown)->setChecked(true);
}

void TriChoice::setQuestion(const QString &question)
{
    m_question = question;
    setAccessibleName(question);
    for (QRadioButton *choice : {m_yes, m_no, m_unknown})
        choice->setAccessibleName(u"%1: %2"_s.arg(question, choice->text()));
}

} // namespace ui
