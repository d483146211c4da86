// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace ui {

class ChoiceBox;

/// The acts one victim suffered: chosen one after the other, each taken away by its own button.
class ActsBox : public QWidget
{
    Q_OBJECT

public:
    explicit ActsBox(QWidget *parent = nullptr);

    /// Codes separated by blanks, in the order in which they were chosen: "PA01 PA05".
    QString codes() const { return m_codes.join(u' '); }
    void setCodes(const QString &codes);
    void add(const QString &code);
    void remove(const QString &code);

Q_SIGNALS:
    void codesChanged();

private:
    void showChosen();

    ChoiceBox *m_box;
    QVBoxLayout *m_chosen;
    QStringList m_codes;
};

} // namespace ui
