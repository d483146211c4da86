// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/indexing.h"

#include "core/base/tr.h"
#include "core/storage/search.h"
#include "core/storage/transaction.h"

using namespace Qt::StringLiterals;

namespace core {

Result<qint64> indexLeft(Database &database)
{
    return SearchIndex(database).postponed();
}

Result<IndexingProgress> indexNext(Database &database, int many)
{
    Transaction transaction(database);
    const SearchIndex index(database);
    auto done = index.fill(many);
    if (!done)
        return done.error();
    auto left = index.postponed();
    if (!left)
        return left.error();
    if (auto committed = transaction.commit(); !committed)
        return committed.error();
    return IndexingProgress{*done, *left};
}

Result<IndexingProgress> indexRest(Database &database, const Fraction &progress)
{
    IndexingProgress whole;
    do {
        auto step = indexNext(database);
        if (!step)
            return step;
        whole.done += step->done;
        whole.left = step->left;
        const double part = double(whole.done) / double(qMax<qint64>(1, whole.done + whole.left));
        if (progress && !progress(part) && whole.left > 0)
            return Error{
                Error::Code::Conflict,
                Tr::tr("Indexing was stopped. It goes on when the casebook is next opened."),
                u"indexing stopped"_s};
    } while (whole.left > 0);
    return whole;
}

} // namespace core
