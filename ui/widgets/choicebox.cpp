// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/choicebox.h"

#include "ui/tr.h"

#include <QSignalBlocker>
#include <QWheelEvent>

#include <algorithm>

namespace ui {

ChoiceBox::ChoiceBox(QWidget *parent)
    : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus); // a wheel over a form must not take the focus
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(this, &QComboBox::currentIndexChanged, this, [this] { Q_EMIT codeChanged(code()); });
}

void ChoiceBox::setChoices(const QList<Choice> &choices)
{
    setChoices(choices, Tr::tr("Not known yet"));
}

void ChoiceBox::setChoices(const QList<Choice> &choices, const QString &unknown)
{
    const QString before = code();
    {
        const QSignalBlocker quiet(this);
        clear();
        addItem(unknown, QString());
        for (const Choice &choice : choices)
            addItem(choice.label, choice.code);
        setCurrentIndex(std::max(0, findData(before)));
    }
    if (code() != before)
        Q_EMIT codeChanged(code());
}

QString ChoiceBox::code() const
{
    return currentData().toString();
}

void ChoiceBox::setCode(const QString &code)
{
    if (findData(code) < 0)
        addItem(code, code);
    setCurrentIndex(findData(code));
}

void ChoiceBox::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore(); // the page scrolls; the answer stays
}

} // namespace ui
