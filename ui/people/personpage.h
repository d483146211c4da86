// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/person.h"
#include "ui/records/sheetpage.h"

namespace ui {

/// A person of the register: what is known, and the incidents they are part of.
class PersonPage : public SheetPage
{
    Q_OBJECT

public:
    /// \a tab is not used: everything stands on one sheet.
    PersonPage(Session &session, const QString &uid, const QString &tab = {});

protected:
    void fill() override;

private:
    void facts();
    void incidents();
    void merge();

    core::Person m_person;
};

} // namespace ui
