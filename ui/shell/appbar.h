// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace ui {

/// The bar across the top: the program, the search for everything, the marking, who is signed in.
class AppBar : public QWidget
{
    Q_OBJECT

public:
    explicit AppBar(QWidget *parent = nullptr);

    /// The protective marking; empty hides it.
    void setMarking(const QString &marking);
    void setPerson(const QString &name, const QString &role);
    QLineEdit *searchBox() const { return m_search; }

Q_SIGNALS:
    /// Enter in the search box.
    void searchRequested(const QString &text);
    /// A pause in typing there.
    void searchEdited(const QString &text);
    void settingsRequested();
    void lockRequested();

private:
    QToolButton *tool(const QString &icon, const QString &name, const QKeySequence &key);

    QLineEdit *m_search;
    QLabel *m_marking;
    QLabel *m_person;
    QTimer m_pause;
};

} // namespace ui
