// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/recordrow.h"

#include <QSqlQuery>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace core {

QStringList recordColumns()
{
    return {u"r.id"_s,
            u"r.uid"_s,
            u"r.kind"_s,
            u"r.ref_year"_s,
            u"r.ref_number"_s,
            u"r.title"_s,
            u"r.created_at"_s,
            u"r.updated_at"_s,
            u"r.row_version"_s,
            u"r.withdrawn_at"_s,
            u"r.withdrawn_reason"_s,
            u"r.hold"_s};
}

Record readRecord(const QSqlQuery &row, int &at)
{
    Record record;
    record.id = Record::Id(row.value(at++).toLongLong());
    record.uid = row.value(at++).toString();
    record.kind = row.value(at++).toString();
    record.refYear = row.value(at++).toInt();
    record.refNumber = row.value(at++).toLongLong();
    record.title = row.value(at++).toString();
    record.createdAt = row.value(at++).toLongLong();
    record.updatedAt = row.value(at++).toLongLong();
    record.rowVersion = row.value(at++).toLongLong();
    const QVariant withdrawn = row.value(at++);
    if (!withdrawn.isNull())
        record.withdrawnAt = withdrawn.toLongLong();
    record.withdrawnReason = row.value(at++).toString();
    record.hold = row.value(at++).toBool();
    return record;
}

} // namespace core
