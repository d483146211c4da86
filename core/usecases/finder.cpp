// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/finder.h"

#include "core/base/tr.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

/// The table of \a kind, its column that names the owner, and the tab that shows it there.
struct Belongs
{
    QStringView kind;
    QStringView table;
    QStringView column;
    QStringView tab;
};

constexpr Belongs owners[] = {
    {u"exhibit", u"exhibit", u"incident_id", u"evidence"},
    {u"camera", u"camera_request", u"incident_id", u"evidence"},
    {u"action", u"action", u"source_id", u"actions"},
};

Error notHere()
{
    return {Error::Code::NotFound, Tr::tr("That record is not in this casebook."), u"find"_s};
}

} // namespace

Finder::Finder(Database &db)
    : m_db(db)
{}

Result<QList<SearchHit>> Finder::find(const QString &text, int limit) const
{
    auto hits = SearchIndex(m_db).find(text, limit);
    if (!hits)
        return hits.error();
    QStringList kinds;
    for (const SearchHit &hit : *hits) {
        if (!kinds.contains(hit.kind))
            kinds << hit.kind;
    }
    QList<SearchHit> sorted;
    for (const QString &kind : kinds) {
        for (const SearchHit &hit : *hits) {
            if (hit.kind == kind)
                sorted << hit;
        }
    }
    return sorted;
}

Result<Shown> Finder::place(const QString &recordUid) const
{
    auto row = m_db.run(u"SELECT kind FROM record WHERE uid = ?"_s, {recordUid});
    if (!row)
        return row.error();
    if (!row->next())
        return notHere();
    return Shown{row->value(0).toString(), recordUid, {}};
}

Result<Shown> Finder::owner(const QString &recordUid) const
{
    auto shown = place(recordUid);
    if (!shown)
        return shown.error();
    for (const Belongs &belongs : owners) {
        if (belongs.kind != shown->kind)
            continue;
        auto row = m_db.run(uR"(SELECT o.kind, o.uid FROM record r JOIN %1 t ON t.id = r.id
                JOIN record o ON o.id = t.%2 WHERE r.uid = ?)"_s
                                .arg(belongs.table, belongs.column),
                            {recordUid});
        if (!row)
            return row.error();
        if (row->next())
            return Shown{
                row->value(0).toString(), row->value(1).toString(), belongs.tab.toString()};
    }
    return notHere();
}

} // namespace core
