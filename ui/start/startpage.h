// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/recent.h"
#include "ui/start/frontpage.h"

namespace ui {

/// The first page: the casebooks opened lately, and the ways to another one.
class StartPage : public FrontPage
{
    Q_OBJECT

public:
    explicit StartPage(const core::RecentCasebooks &recent, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The casebook in \a path is to be opened.
    void openRequested(const QString &path);
    /// Another casebook is to be found on the disk.
    void browseRequested();
    void createRequested();
    void demonstrationRequested();

private:
    QWidget *recentCard();
    QWidget *otherCard();
    void fillRecent();

    core::RecentCasebooks m_recent;
    QVBoxLayout *m_rows = nullptr;
};

} // namespace ui
