// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/lockers.h"

#include "core/base/tr.h"

using namespace Qt::StringLiterals;

namespace core {

Result<Locker> Lockers::locker(const QString &uid) const
{
    return Repository<Locker>(m_journal.database()).findByUid(uid);
}

Result<Locker> Lockers::keep(Locker locker, const QString &draftUid)
{
    if (locker.number.trimmed().isEmpty())
        return Error{Error::Code::Invalid, Tr::tr("Write the number of the locker."), {}};
    locker.record.title = Tr::tr("Locker %1").arg(locker.number);
    const bool isNew = locker.id().isNull();
    auto done = m_journal.commit({isNew ? u"locker.add"_s : u"locker.change"_s},
                                 [&](ChangeSet &set) -> Result<void> {
                                     auto kept = isNew ? set.add(locker) : set.save(locker);
                                     return kept ? set.finishDraft(draftUid) : kept;
                                 });
    return done ? Result<Locker>(locker) : done.error();
}

} // namespace core
