// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/steplist.h"

#include "core/base/counted.h"
#include "ui/tr.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/stepbutton.h"

#include <QLabel>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

QString gapsInWords(int gaps)
{
    if (gaps <= 0)
        return {};
    return core::counted(gaps, Tr::tr("1 thing missing"), Tr::tr("%1 things missing"));
}

} // namespace

StepList::StepList(const QString &heading, const QStringList &steps, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"stepList"_s);
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(heading);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, Theme::s4, 1, 0);
    outer->setSpacing(Theme::s2);
    QLabel *title = paragraph(heading.toUpper(), TextRole::Small);
    title->setContentsMargins(Theme::s5 - 4, 0, Theme::s3, 0);
    QFont bold = title->font();
    bold.setWeight(QFont::DemiBold);
    title->setFont(bold);
    outer->addWidget(title);

    auto *list = new QWidget;
    auto *box = new QVBoxLayout(list);
    box->setContentsMargins(0, 0, 0, Theme::s3);
    box->setSpacing(0);
    for (int i = 0; i < steps.size(); ++i) {
        auto *step = new StepButton(i + 1, steps.at(i));
        step->setLast(i + 1 == steps.size());
        m_steps.append(step);
        box->addWidget(step);
        // toggled, not clicked: a screen reader checks a button without a click.
        connect(step, &StepButton::toggled, this, [this, i](bool on) {
            if (!on || i == m_current)
                return;
            m_current = i;
            Q_EMIT stepChosen(i);
        });
    }
    box->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(list);
    list->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    outer->addWidget(scroll, 1);
    setFixedWidth(Theme::current().scaled(266));
    if (!m_steps.isEmpty())
        setCurrent(0);
}

void StepList::setCurrent(int index)
{
    m_current = index;
    m_steps.at(index)->setChecked(true);
}

void StepList::setState(int index, const State &state)
{
    const bool skipped = !state.because.isEmpty();
    const bool done = state.done || skipped;
    m_steps.at(index)->setState(done, skipped ? state.because : gapsInWords(state.gaps));
    if (index + 1 < m_steps.size())
        m_steps.at(index + 1)->setAfterDone(done);
}

} // namespace ui
