// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lockers/lockerpage.h"

#include "core/reports/frame.h"
#include "core/usecases/lockers.h"
#include "ui/app/session.h"
#include "ui/tr.h"
#include "ui/widgets/card.h"
#include "ui/widgets/factgrid.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pageheader.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

LockerPage::LockerPage(Session &session, const QString &uid, const QString &tab)
    : SheetPage(session, uid)
{
    Q_UNUSED(tab)
    header()->setTrail(Tr::tr("Lockers"));
    QPushButton *change = button(Tr::tr("&Change"), u"pencil"_s, ButtonKind::Primary);
    connect(change, &QPushButton::clicked, this, [this] {
        this->session().openEditor(u"locker.details"_s, recordUid());
    });
    header()->addAction(change);
    ready();
}

void LockerPage::fill()
{
    auto locker = core::Lockers(session().journal()).locker(recordUid());
    if (!locker) {
        session().fail(locker.error());
        return;
    }
    header()->setTitle(locker->record.title);
    addWithdrawn(locker->record);
    auto *grid = new FactGrid(2);
    grid->add(Tr::tr("Place"), locker->place);
    grid->add(Tr::tr("Holder"), locker->holder);
    grid->add(Tr::tr("Given on"),
              locker->givenOn.isValid() ? core::reports::shortDay(locker->givenOn) : QString());
    grid->add(Tr::tr("Notes"), locker->notes);
    addCard(Tr::tr("The locker"))->body()->addWidget(grid);
}

} // namespace ui
