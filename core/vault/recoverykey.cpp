// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/recoverykey.h"

#include "core/base/counted.h"
#include "core/base/tr.h"

#include <algorithm>
#include <array>
#include <sodium.h>
#include <span>

using namespace Qt::StringLiterals;

namespace core::vault {

namespace {

constexpr size_t KeySize = 32;
constexpr size_t ChecksumSize = 5;
constexpr size_t TotalSize = KeySize + ChecksumSize;
constexpr qsizetype Characters = 60; // 37 bytes, five bits a character, four bits of nothing
constexpr qsizetype GroupSize = 5;

constexpr QLatin1StringView Alphabet("0123456789ABCDEFGHJKMNPQRSTVWXYZ");

std::array<unsigned char, ChecksumSize> checksum(const unsigned char *key)
{
    std::array<unsigned char, crypto_generichash_BYTES> hash{};
    crypto_generichash(hash.data(), hash.size(), key, KeySize, nullptr, 0);
    std::array<unsigned char, ChecksumSize> sum{};
    std::copy_n(hash.begin(), ChecksumSize, sum.begin());
    return sum;
}

QString typedCharacters(const QString &text)
{
    QString typed;
    for (const QChar c : text.toUpper()) {
        if (c == u'O')
            typed += u'0';
        else if (c == u'I' || c == u'L')
            typed += u'1';
        else if (!c.isSpace() && c.category() != QChar::Punctuation_Dash)
            typed += c;
    }
    return typed;
}

unsigned bitAt(const SecureBytes &bytes, size_t bit)
{
    return bit / 8 < bytes.size() ? (unsigned(bytes.data()[bit / 8]) >> (7 - bit % 8)) & 1U : 0U;
}

Error typingError(const QString &message)
{
    return {Error::Code::Invalid, message, {}};
}

} // namespace

QString recoveryKeyText(const SecureBytes &key)
{
    Q_ASSERT(key.size() == KeySize);
    SecureBytes all(TotalSize);
    std::copy_n(key.data(), KeySize, all.data());
    std::ranges::copy(checksum(key.data()), all.data() + KeySize);

    QString text;
    for (qsizetype i = 0; i < Characters; ++i) {
        unsigned value = 0;
        for (size_t bit = 0; bit < 5; ++bit)
            value = value << 1 | bitAt(all, static_cast<size_t>(i) * 5 + bit);
        if (i > 0 && i % GroupSize == 0)
            text += u'-';
        text += Alphabet[static_cast<qsizetype>(value)];
    }
    return text;
}

Result<SecureBytes> recoveryKeyFrom(const QString &text)
{
    const QString typed = typedCharacters(text);
    SecureBytes all(TotalSize);
    for (qsizetype i = 0; i < typed.size(); ++i) {
        const qsizetype value = Alphabet.indexOf(typed.at(i));
        if (value < 0)
            return typingError(
                Tr::tr("Group %1 of the recovery key has the character “%2”, which is "
                       "never used in one. Compare it with the printed sheet.")
                    .arg(QString::number(i / GroupSize + 1), typed.at(i)));
        for (size_t bit = 0; bit < 5; ++bit) {
            const size_t at = static_cast<size_t>(i) * 5 + bit;
            if (at / 8 < all.size() && (static_cast<size_t>(value) >> (4 - bit) & 1U) != 0)
                all.data()[at / 8]
                    = static_cast<unsigned char>(all.data()[at / 8] | 1U << (7 - at % 8));
        }
    }
    if (typed.size() != Characters)
        return typingError(
            counted(typed.size(),
                    Tr::tr("The recovery key has 1 letter or digit, but should have 60 in "
                           "twelve groups of five. Compare it with the printed sheet."),
                    Tr::tr("The recovery key has %1 letters and digits, but should have 60 in "
                           "twelve groups of five. Compare it with the printed sheet.")));

    SecureBytes key(KeySize);
    std::copy_n(all.data(), KeySize, key.data());
    if (!std::ranges::equal(checksum(key.data()), std::span(all.data() + KeySize, ChecksumSize)))
        return typingError(
            Tr::tr("One or more characters of the recovery key are not right. Compare "
                   "each group with the printed sheet."));
    return key;
}

} // namespace core::vault
