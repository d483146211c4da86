// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/actionspage.h"

#include "ui/actions/managerlists.h"
#include "ui/app/session.h"
#include "ui/tr.h"
#include "ui/widgets/labels.h"

#include <QPushButton>

namespace ui {

using namespace Qt::StringLiterals;

ActionsPage::ActionsPage(Session &session)
    : ListPage(session, actionLook())
{
    QPushButton *answers = button(Tr::tr("Read answers &back…"), u"arrow-back-up"_s);
    connect(answers, &QPushButton::clicked, this, [this] {
        readAnswersBack(this->session(), this);
    });
    addHeaderButton(answers);
    QPushButton *prepare = button(Tr::tr("Prepare &lists…"), u"file-spreadsheet"_s);
    connect(prepare, &QPushButton::clicked, this, [this] {
        prepareManagerLists(this->session(), this);
    });
    addHeaderButton(prepare);
    // A reader of the casebook may send lists, but not take answers over.
    answers->setVisible(core::may(session.user().role, core::Permission::Write)
                        && session.casebook().readOnlyReason().isEmpty());
}

} // namespace ui
