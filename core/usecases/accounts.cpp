// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/accounts.h"

#include "core/platform/pathkind.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace core {

Result<ClosedCasebook> lookAt(const QString &path)
{
    const QString folder = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    auto header = vault::Header::read(folder);
    if (!header)
        return header.error();
    ClosedCasebook found{folder,
                         QFileInfo(folder).completeBaseName(),
                         header->organisation,
                         {},
                         platform::reasonNotToWrite(platform::pathKind(folder))};
    for (const vault::Slot &slot : header->people())
        found.people.append({slot.userUid, slot.label, {}, Role::Reader, {}});
    return found;
}

Result<void>
checkPassphrase(const QString &path, const QString &passphrase, const QString &userUid)
{
    auto header = vault::Header::read(path);
    if (!header)
        return header.error();
    QString name;
    for (const vault::Slot &slot : header->people()) {
        if (slot.userUid == userUid)
            name = slot.label;
    }
    auto way = vault::unlock(*header, passphrase, name);
    if (way)
        return {};
    if (way.error().code != Error::Code::WrongKey || !vault::unlock(*header, passphrase))
        return way.error();
    return Error{Error::Code::Denied,
                 Tr::tr("%1 has the casebook open, with something typed that could not be stored. "
                        "Until it is, only %1 can unlock it.")
                     .arg(name),
                 {}};
}

Result<QList<KeyHolder>> accounts(const Casebook &casebook)
{
    auto rows = casebook.database().run(uR"(SELECT uid, name, job, role, ends_on FROM user_account
            WHERE removed_on IS NULL ORDER BY name, id)"_s);
    if (!rows)
        return rows.error();
    QList<KeyHolder> list;
    while (rows->next())
        list.append({rows->value(0).toString(),
                     rows->value(1).toString(),
                     rows->value(2).toString(),
                     role(rows->value(3).toString()),
                     QDate::fromString(rows->value(4).toString(), Qt::ISODate)});
    if (auto whole = casebook.database().ended(*rows); !whole)
        return whole.error();
    return list;
}

} // namespace core
