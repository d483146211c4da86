// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

/// Pages that show every widget of the program with made-up content.
namespace gallery {

/// What a page of the day is made of: tiles, rows, clocks, banners, a timeline.
QWidget *readingPage();

/// What a form is made of: every field, with and without an error, and the risk matrix.
QWidget *formPage();

/// The whole window, opened on a page of the day.
QWidget *todayWindow();

/// The whole window, opened on a register of 1,318 rows.
QWidget *registerWindow();

} // namespace gallery
