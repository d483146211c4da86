// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/recordlist.h"

#include "core/base/tr.h"

#include <QLocale>

namespace core::reports {

Document recordList(const Frame &frame, const RecordList &list)
{
    Document document = begin(frame, list.title, {});
    const QString number = QLocale().toString(list.rows.size());
    QString which = Tr::tr("%1 on %2.").arg(number, longDay(frame.printedOn));
    if (list.chosen)
        which = Tr::tr("%1 chosen on %2.").arg(number, longDay(frame.printedOn));
    else if (!list.question.isEmpty())
        which = Tr::tr("%1 found on %2. Asked for: %3.")
                    .arg(number, longDay(frame.printedOn), list.question);
    document.blocks.append(Paragraph{which, true, true});
    Table table;
    table.header = list.columns;
    table.shares = list.shares;
    for (const QStringList &row : list.rows) {
        QList<Cell> cells;
        for (const QString &text : row)
            cells.append({text, {}, false});
        table.rows.append(cells);
    }
    document.blocks.append(table);
    return document;
}

} // namespace core::reports
