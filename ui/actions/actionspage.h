// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/listpage.h"

namespace ui {

/// The register of actions, with the lists that go to managers and the answers that come back.
class ActionsPage : public ListPage
{
    Q_OBJECT

public:
    explicit ActionsPage(Session &session);
};

} // namespace ui
