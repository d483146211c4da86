// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace ui {

/// The head of a page: where it belongs, its title, its state in pills, and what can be done.
class PageHeader : public QWidget
{
    Q_OBJECT

public:
    explicit PageHeader(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    QString title() const;
    /// One line below the title; empty hides it.
    void setSubtitle(const QString &subtitle);
    /// The small line above the title, such as "Incidents › INC-2026-0412"; empty hides it.
    void setTrail(const QString &trail);
    /// Replaces the pills after the title.
    void setPills(const QList<std::pair<QString, Tone>> &pills);
    /// Adds \a button at the right end; the header owns it.
    void addAction(QPushButton *button);
    /// The same, before the buttons that are there.
    void addFirstAction(QPushButton *button);

private:
    QLabel *m_trail;
    QLabel *m_title;
    QLabel *m_subtitle;
    QHBoxLayout *m_pills;
    QHBoxLayout *m_actions;
};

} // namespace ui
