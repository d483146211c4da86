// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace ui {

class FieldRow;

/// A new passphrase typed twice, with a word on how good it is.
class PassphraseFields : public QWidget
{
    Q_OBJECT

public:
    explicit PassphraseFields(QWidget *parent = nullptr);

    QString passphrase() const;
    /// Says beside the fields what is wrong; true where nothing is.
    bool check();
    /// The row that has an error, for a summary; null where there is none.
    FieldRow *wrongRow() const;
    /// Empties both fields.
    void clear();

private:
    void judge();

    QLineEdit *m_first;
    QLineEdit *m_second;
    FieldRow *m_firstRow;
    FieldRow *m_secondRow;
    QLabel *m_strength;
};

/// One line for a passphrase, hidden as it is typed; the eye in it shows it.
QLineEdit *passphraseEdit();

} // namespace ui
