// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/organisation.h"

#include "core/usecases/consequences.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

Error invalid(const QString &sentence)
{
    return {Error::Code::Invalid, sentence, {}};
}

/// Every incident in which the law of another nation may decide otherwise.
Result<void> refreshInjured(ChangeSet &set, QDate today)
{
    auto rows = set.database().run(
        u"SELECT DISTINCT incident_id FROM duty WHERE rule = 'RIDDOR' ORDER BY incident_id"_s);
    if (!rows)
        return rows.error();
    QList<qint64> incidents;
    while (rows->next())
        incidents << rows->value(0).toLongLong();
    rows->finish();
    for (const qint64 id : std::as_const(incidents)) {
        if (auto done = refreshConsequences(set, Id<Incident>(id), today); !done)
            return done;
    }
    return {};
}

} // namespace

Organisation organisationOf(const Casebook &casebook)
{
    return {casebook.organisation(),
            casebook.setting(setting::ods),
            casebook.marking(),
            casebook.setting(setting::jurisdiction, u"GB"_s)};
}

Result<void> changeOrganisation(Casebook &casebook, Organisation next)
{
    next.name = next.name.trimmed();
    next.ods = next.ods.trimmed().toUpper();
    next.marking = next.marking.trimmed();
    if (next.name.isEmpty())
        return invalid(Tr::tr("Give the name of the organisation."));
    if (next.marking.isEmpty())
        return invalid(Tr::tr("Give a protective marking; OFFICIAL-SENSITIVE is usual."));
    if (next.jurisdiction != u"GB" && next.jurisdiction != u"NI")
        return invalid(Tr::tr("Choose whose law on reporting accidents applies."));
    const Organisation before = organisationOf(casebook);
    if (before == next)
        return {};
    auto done = casebook.journal().commit(
        {u"setting.organisation"_s}, [&](ChangeSet &set) -> Result<void> {
            const std::pair<const char *, QString> values[]{{setting::organisation, next.name},
                                                            {setting::ods, next.ods},
                                                            {setting::marking, next.marking},
                                                            {setting::jurisdiction,
                                                             next.jurisdiction}};
            for (const auto &[key, value] : values) {
                if (auto saved = set.saveSetting(QString::fromLatin1(key), value); !saved)
                    return saved;
            }
            if (before.jurisdiction == next.jurisdiction)
                return {};
            return refreshInjured(set, casebook.clock().today());
        });
    return done ? Result<void>() : done.error();
}

Result<void> startInNation(Casebook &casebook, const QString &nation)
{
    if (nation != u"EW" && nation != u"SCT" && nation != u"NI")
        return invalid(Tr::tr("Choose whose law on reporting accidents applies."));
    auto done = casebook.journal().commit(
        {u"setting.organisation"_s}, [&](ChangeSet &set) -> Result<void> {
            const QString law = nation == u"NI" ? u"NI"_s : u"GB"_s;
            auto saved = set.saveSetting(QString::fromLatin1(setting::jurisdiction), law);
            if (!saved)
                return saved;
            saved = set.saveSetting(u"clock_jurisdiction"_s, nation);
            return saved ? refreshInjured(set, casebook.clock().today()) : saved;
        });
    return done ? Result<void>() : done.error();
}

} // namespace core
