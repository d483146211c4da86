// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLineEdit;

namespace ui {

/// A box whose text is read as a value. What cannot be read stays as typed, with the reason.
class TypedField : public QWidget
{
    Q_OBJECT

public:
    explicit TypedField(QWidget *parent = nullptr);
    ~TypedField() override;

    /// What stands in the box, readable or not; this is what a draft keeps.
    QString text() const;
    /// Puts \a text in the box as if typed and left.
    void setText(const QString &text);
    /// Why the text cannot be read, with what to do; empty if it can or if there is none.
    QString problem() const { return m_problem; }
    QLineEdit *edit() const { return m_edit; }

Q_SIGNALS:
    /// A person changed the text.
    void edited();
    /// The field was left, or \c setText was called, and reads so: empty is good.
    void problemChanged(const QString &problem);

protected:
    /// Reads \a text: returns what is wrong, or nothing and the text as it should stand.
    virtual QString read(const QString &text, QString *tidied) = 0;
    void setProblem(const QString &problem);
    QHBoxLayout *row() const { return m_row; }

    /// Reads the box now, as when it is left.
    void settle();

private:
    QHBoxLayout *m_row;
    QLineEdit *m_edit;
    QString m_problem;
};

} // namespace ui
