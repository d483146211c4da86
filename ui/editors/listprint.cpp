// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/listprint.h"

#include "ui/app/session.h"
#include "ui/print/printing.h"

namespace ui {

core::reports::Frame frameOf(const Session &session, core::reports::Audience audience)
{
    return {session.casebook().organisation(),
            session.casebook().marking(),
            session.user().name,
            session.today(),
            audience};
}

void previewTables(QWidget *parent,
                   const Session &session,
                   const QString &title,
                   const QString &reference,
                   const QList<core::reports::Table> &tables)
{
    core::reports::Document document = core::reports::begin(frameOf(session), title, reference);
    for (core::reports::Table table : tables) {
        if (tables.size() > 1)
            document.blocks.append(core::reports::Heading{table.caption, 1});
        table.caption.clear();
        document.blocks.append(table);
    }
    print::preview(parent, document);
}

} // namespace ui
