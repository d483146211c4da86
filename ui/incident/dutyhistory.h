// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/dutyfile.h"

#include <QWidget>

namespace ui {

class Session;

/// Every result of a RIDDOR duty that a newer one replaced, newest first: what changed then, what
/// was decided on it, and on request its facts and working.
class DutyHistory : public QWidget
{
    Q_OBJECT

public:
    DutyHistory(Session &session, const core::DutyFile &duty, QWidget *parent = nullptr);

    /// How many earlier results there are.
    int count() const { return m_count; }

private:
    int m_count = 0;
};

} // namespace ui
