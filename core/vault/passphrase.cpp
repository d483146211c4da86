// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/passphrase.h"

#include "core/base/tr.h"

#include <QSet>
#include <QStringEncoder>

#include <algorithm>
#include <sodium.h>

using namespace Qt::StringLiterals;

namespace core::vault {

namespace {

constexpr qint64 MostPasses = 16;
constexpr qint64 MostMemoryKib = 1024 * 1024;
constexpr qint64 LeastMemoryKib = 8 * 1024;

constexpr qsizetype LeastCharacters = 12;
constexpr qsizetype LeastWords = 4;
constexpr qsizetype LeastDifferent = 5;

/// UTF-8 of the composed form, so that é typed as one key or as two is the same passphrase.
SecureBytes bytesOf(const QString &passphrase)
{
    const QString composed = passphrase.normalized(QString::NormalizationForm_C);
    QStringEncoder encoder(QStringEncoder::Utf8, QStringEncoder::Flag::Stateless);
    SecureBytes roomy(static_cast<size_t>(encoder.requiredSpace(composed.size())));
    char *begin = reinterpret_cast<char *>(roomy.data());
    const char *end = encoder.appendToBuffer(begin, composed);
    SecureBytes exact(static_cast<size_t>(end - begin));
    std::copy_n(roomy.data(), exact.size(), exact.data());
    return exact;
}

qsizetype wordCount(const QString &text)
{
    const QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    return std::count_if(words.begin(), words.end(), [](const QString &w) { return w.size() > 1; });
}

} // namespace

bool Work::isReasonable() const
{
    return passes >= 1 && passes <= MostPasses && memoryKib >= LeastMemoryKib
           && memoryKib <= MostMemoryKib;
}

QList<Work> workFor(Cost cost)
{
    if (cost == Cost::Light)
        return {{1, 8 * 1024}};
    return {{3, 256 * 1024}, {3, 64 * 1024}};
}

Cost costAtCreation()
{
    return qEnvironmentVariable("CASEBOOK_LIGHT_KDF") == u"1"_s ? Cost::Light : Cost::Full;
}

std::optional<QString> passphraseProblem(const QString &passphrase)
{
    if (passphrase.size() < LeastCharacters && wordCount(passphrase) < LeastWords)
        return Tr::tr("The passphrase is too short. Use at least 12 characters, or four words.");
    if (QSet<QChar>(passphrase.begin(), passphrase.end()).size() < LeastDifferent)
        return Tr::tr("The passphrase repeats the same few characters. Use four words that do not "
                      "belong together.");
    return std::nullopt;
}

Result<SecureBytes> stretched(const QString &passphrase, const QByteArray &salt, Work work)
{
    Q_ASSERT(!passphrase.isEmpty() && salt.size() == crypto_pwhash_SALTBYTES
             && work.isReasonable());
    const SecureBytes typed = bytesOf(passphrase);
    SecureBytes key(crypto_secretbox_KEYBYTES);
    const int status = crypto_pwhash(key.data(),
                                     key.size(),
                                     reinterpret_cast<const char *>(typed.data()),
                                     typed.size(),
                                     reinterpret_cast<const unsigned char *>(salt.constData()),
                                     static_cast<quint64>(work.passes),
                                     static_cast<size_t>(work.memoryKib) * 1024,
                                     crypto_pwhash_ALG_ARGON2ID13);
    if (status != 0)
        return Error{Error::Code::Storage,
                     Tr::tr("This computer has not enough free memory to check the passphrase. "
                            "Close other programs and try again."),
                     u"Argon2id failed with %1 KiB"_s.arg(work.memoryKib)};
    return key;
}

} // namespace core::vault
