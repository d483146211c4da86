// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tr.h"
#include "core/vault/header.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <optional>
#include <sodium.h>

using namespace Qt::StringLiterals;

namespace core::vault {

namespace {

constexpr QLatin1StringView Kind("security-casebook");

QString base64(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QByteArray fromBase64(const QJsonValue &value)
{
    return QByteArray::fromBase64(value.toString().toLatin1());
}

QJsonObject slotJson(const Slot &slot)
{
    return {{u"uid"_s, slot.uid},
            {u"type"_s, slot.type == Slot::Type::Recovery ? u"recovery"_s : u"passphrase"_s},
            {u"user"_s, slot.userUid},
            {u"label"_s, slot.label},
            {u"ops"_s, slot.work.passes},
            {u"mem_kib"_s, slot.work.memoryKib},
            {u"salt"_s, base64(slot.salt)},
            {u"nonce"_s, base64(slot.nonce)},
            {u"box"_s, base64(slot.box)}};
}

/// None where the slot is not one this program could have written.
std::optional<Slot> slotFrom(const QJsonObject &json)
{
    Slot slot;
    const QString type = json.value(u"type"_s).toString();
    if (type == u"recovery"_s)
        slot.type = Slot::Type::Recovery;
    else if (type != u"passphrase"_s)
        return std::nullopt;

    slot.uid = json.value(u"uid"_s).toString();
    slot.userUid = json.value(u"user"_s).toString();
    slot.label = json.value(u"label"_s).toString();
    slot.work = {json.value(u"ops"_s).toInteger(), json.value(u"mem_kib"_s).toInteger()};
    slot.salt = fromBase64(json.value(u"salt"_s));
    slot.nonce = fromBase64(json.value(u"nonce"_s));
    slot.box = fromBase64(json.value(u"box"_s));

    const bool rightSizes
        = slot.salt.size() == crypto_pwhash_SALTBYTES
          && slot.nonce.size() == crypto_secretbox_NONCEBYTES
          && slot.box.size() == qsizetype(Keys::Size) + qsizetype(crypto_secretbox_MACBYTES);
    const bool rightWork
        = slot.type == Slot::Type::Recovery ? slot.work == Work{} : slot.work.isReasonable();
    if (slot.uid.isEmpty() || !rightSizes || !rightWork)
        return std::nullopt;
    return slot;
}

Error damaged(const QString &folder, const QString &detail)
{
    return {
        Error::Code::Damaged,
        Tr::tr("The file casebook.header in “%1” is damaged. Restore the casebook from a backup.")
            .arg(folder),
        detail};
}

} // namespace

QByteArray toJson(const Header &header)
{
    QJsonArray slotList;
    for (const Slot &slot : header.keySlots)
        slotList.append(slotJson(slot));
    const QJsonObject json{{u"kind"_s, Kind},
                           {u"format"_s, header.format},
                           {u"casebook_uid"_s, header.casebookUid},
                           {u"cipher"_s, header.cipher},
                           {u"generation"_s, header.generation},
                           {u"holder"_s, header.holder},
                           {u"organisation"_s, header.organisation},
                           {u"slots"_s, slotList},
                           {u"mac"_s, base64(header.mac)}};
    return QJsonDocument(json).toJson();
}

Result<Header> headerFromJson(const QByteArray &json, const QString &folder)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object.value(u"kind"_s).toString() != Kind)
        return damaged(folder, u"not a header"_s);

    Header header;
    header.format = object.value(u"format"_s).toInt();
    if (header.format > Header::CurrentFormat)
        return Error{
            Error::Code::Newer,
            Tr::tr("The casebook “%1” was written by a later version of Security Casebook. "
                   "Install that version to open it.")
                .arg(folder),
            u"header format %1"_s.arg(header.format)};

    header.casebookUid = object.value(u"casebook_uid"_s).toString();
    header.cipher = object.value(u"cipher"_s).toString();
    header.generation = object.value(u"generation"_s).toInteger();
    header.holder = object.value(u"holder"_s).toString();
    header.organisation = object.value(u"organisation"_s).toString();
    header.mac = fromBase64(object.value(u"mac"_s));
    if (header.format < 1 || header.casebookUid.isEmpty() || header.generation < 1
        || (header.cipher != u"aegis"_s && header.cipher != u"chacha20"_s))
        return damaged(folder, u"a field is missing or impossible"_s);

    for (const QJsonValue &value : object.value(u"slots"_s).toArray()) {
        const std::optional<Slot> slot = slotFrom(value.toObject());
        if (!slot)
            return damaged(folder, u"an impossible key slot"_s);
        header.keySlots.append(*slot);
    }
    if (header.people().isEmpty())
        return damaged(folder, u"nobody can open it"_s);
    return header;
}

} // namespace core::vault
