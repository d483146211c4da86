// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/header.h"

#include "core/base/tr.h"
#include "core/platform/atomicfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <algorithm>
#include <sodium.h>

using namespace Qt::StringLiterals;

namespace core::vault {

namespace {

constexpr qint64 LargestFile = 32 * 1024;

QString headerPath(const QString &folder)
{
    return QDir(folder).filePath(u"casebook.header"_s);
}

QString previousPath(const QString &folder)
{
    return headerPath(folder) + u".bak"_s;
}

Result<Header> readOne(const QString &path, const QString &folder)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::Damaged,
                     Tr::tr("“%1” is not a casebook: the file casebook.header is missing or cannot "
                            "be read.")
                         .arg(folder),
                     u"QFile error %1"_s.arg(file.error())};
    return headerFromJson(file.read(LargestFile), folder);
}

void append(QByteArray &bytes, qint64 number)
{
    const qint64 stored = qToLittleEndian(number);
    bytes.append(reinterpret_cast<const char *>(&stored), sizeof stored);
}

void append(QByteArray &bytes, const QByteArray &field)
{
    append(bytes, qint64(field.size()));
    bytes.append(field);
}

/// Every field but the MAC, each with its length, so that no two headers give the same bytes.
QByteArray authenticated(const Header &header)
{
    QByteArray bytes;
    append(bytes, qint64(header.format));
    append(bytes, header.casebookUid.toUtf8());
    append(bytes, header.cipher.toUtf8());
    append(bytes, header.generation);
    append(bytes, header.holder.toUtf8());
    append(bytes, header.organisation.toUtf8());
    for (const Slot &slot : header.keySlots) {
        append(bytes, slot.uid.toUtf8());
        append(bytes, qint64(slot.type));
        append(bytes, slot.userUid.toUtf8());
        append(bytes, slot.label.toUtf8());
        append(bytes, slot.work.passes);
        append(bytes, slot.work.memoryKib);
        append(bytes, slot.salt);
        append(bytes, slot.nonce);
        append(bytes, slot.box);
    }
    return bytes;
}

bool holdsEverySlotOf(const Header &header, const Header &previous)
{
    return std::ranges::all_of(previous.keySlots,
                               [&](const Slot &slot) { return header.keySlots.contains(slot); });
}

} // namespace

Result<Header> Header::read(const QString &folder)
{
    if (!QFileInfo(folder).isDir())
        return Error{
            Error::Code::NotFound,
            Tr::tr("There is no casebook folder “%1”. Check the name, or create a casebook "
                   "there.")
                .arg(folder),
            {}};

    Result<Header> header = readOne(headerPath(folder), folder);
    if (header || header.error().code != Error::Code::Damaged)
        return header;
    Result<Header> previous = readOne(previousPath(folder), folder);
    if (!previous)
        return header;
    Header usable = *previous;
    usable.fromPreviousCopy = true;
    return usable;
}

Result<void> Header::write(const QString &folder) const
{
    const QByteArray bytes = toJson(*this);
    if (bytes.size() >= LargestFile)
        return Error{
            Error::Code::Invalid,
            Tr::tr("This casebook has as many people as it can hold. Remove someone who no "
                   "longer needs it first."),
            {}};

    const Result<Header> before = readOne(headerPath(folder), folder);
    if (before && *before != *this) {
        if (auto kept = platform::writeAtomically(previousPath(folder), toJson(*before)); !kept)
            return kept;
    }
    if (auto written = platform::writeAtomically(headerPath(folder), bytes); !written)
        return written;

    const Result<Header> after = readOne(headerPath(folder), folder);
    if (!after || toJson(*after) != bytes)
        return Error{Error::Code::File,
                     Tr::tr("The file casebook.header in “%1” could not be read back as it was "
                            "written. Check the disk, and make a backup elsewhere.")
                         .arg(folder),
                     {}};
    // A removed person's slot must not live on in the copy.
    const Result<Header> previous = readOne(previousPath(folder), folder);
    if (previous && !holdsEverySlotOf(*this, *previous))
        return platform::writeAtomically(previousPath(folder), bytes);
    return {};
}

QList<Slot> Header::people() const
{
    QList<Slot> people;
    std::ranges::copy_if(keySlots, std::back_inserter(people), [](const Slot &slot) {
        return slot.type == Slot::Type::Passphrase;
    });
    return people;
}

void Header::seal(const Keys &keys)
{
    mac = keyedHash(keys.key(Purpose::HeaderMac), authenticated(*this));
}

Result<void> Header::verify(const Keys &keys) const
{
    const QByteArray expected = keyedHash(keys.key(Purpose::HeaderMac), authenticated(*this));
    if (mac.size() == expected.size()
        && sodium_memcmp(mac.constData(), expected.constData(), size_t(expected.size())) == 0)
        return {};
    return Error{
        Error::Code::Damaged,
        Tr::tr("The list of people who can open this casebook was changed by something other "
               "than Security Casebook. Restore the casebook from a backup, and tell your "
               "information governance team."),
        u"header MAC differs"_s};
}

QString cipherForThisComputer()
{
    ensureSodium();
    return crypto_aead_aes256gcm_is_available() != 0 ? u"aegis"_s : u"chacha20"_s;
}

} // namespace core::vault
