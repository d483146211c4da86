// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pickers/pickertext.h"

#include "ui/app/session.h"
#include "ui/pickers/recordpicker.h"

#include <QLineEdit>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

const QString chosenMark = u"record:"_s;
const QString newMark = u"new:"_s;

} // namespace

PickerText::PickerText(RecordPicker *picker, Session &session)
    : FieldText(picker)
    , m_picker(picker)
    , m_session(session)
{
    connect(picker, &RecordPicker::changed, this, &FieldText::edited);
}

QString PickerText::text() const
{
    if (m_picker->isChosen())
        return chosenMark + m_picker->uid();
    return m_picker->isNew() ? newMark + m_picker->edit()->text() : m_picker->edit()->text();
}

void PickerText::setText(const QString &text)
{
    if (text.startsWith(chosenMark))
        m_picker->choose(text.mid(chosenMark.size()));
    else if (text.startsWith(newMark))
        m_picker->setTyped(text.mid(newMark.size()), true);
    else
        m_picker->setTyped(text);
}

QString PickerText::words(const QString &text) const
{
    if (text.startsWith(newMark))
        return text.mid(newMark.size());
    if (!text.startsWith(chosenMark))
        return text;
    auto found = m_session.suggestions().of(text.mid(chosenMark.size()), m_session.today());
    if (!found)
        return {};
    return found->detail.isEmpty() ? found->name : found->name + u", "_s + found->detail;
}

int PickerText::caret() const
{
    return m_picker->edit()->cursorPosition();
}

void PickerText::setCaret(int position)
{
    m_picker->edit()->setCursorPosition(position);
}

} // namespace ui
