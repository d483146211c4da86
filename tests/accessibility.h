// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

/// Checks any window or page must pass in every theme. Each returns its faults in words, none if
/// good. The widget must be shown; checks that need the keyboard activate its window.
namespace accessibility {

/// Controls that take the focus without a name or a role for assistive technology.
QStringList unnamedControls(QWidget *root);

/// Controls that the Tab key never reaches (one of an exclusive group is enough).
QStringList unreachableByTab(QWidget *root);

/// Mnemonics that two visible controls share.
QStringList repeatedMnemonics(QWidget *root);

/// Targets smaller than 24 by 24 (WCAG 2.2, 2.5.8).
QStringList smallTargets(QWidget *root);

/// Words whose rendered contrast is under 4.5:1, and pale placeholders.
QStringList paleText(QWidget *root);

/// Labels and buttons smaller than their words need, and pages wider than what shows them where
/// nothing scrolls.
QStringList cutText(QWidget *root);

/// All of the above, each fault with the name of its check.
QStringList faults(QWidget *root);

} // namespace accessibility
