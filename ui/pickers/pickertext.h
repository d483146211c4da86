// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editors/fieldtext.h"

namespace ui {

class RecordPicker;
class Session;

/// What a picker holds, as a draft keeps it: the record that was chosen, the words that are to
/// become one, or the words as they stand.
class PickerText : public FieldText
{
    Q_OBJECT

public:
    PickerText(RecordPicker *picker, Session &session);

    QString text() const override;
    void setText(const QString &text) override;
    QString words(const QString &text) const override;
    int caret() const override;
    void setCaret(int position) override;

private:
    RecordPicker *m_picker;
    Session &m_session;
};

} // namespace ui
