// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

struct evp_md_ctx_st;

namespace core::vault {

/// SHA-256 of bytes that come in pieces, by the processor's own instructions where it has them.
class Sha256
{
public:
    Sha256();
    ~Sha256();

    void add(QByteArrayView bytes);

    /// The 32 bytes of the hash of everything added. To be called once, at the end.
    QByteArray result();

private:
    Q_DISABLE_COPY_MOVE(Sha256)

    evp_md_ctx_st *m_context = nullptr;
};

/// The SHA-256 of \a bytes in lower-case hexadecimal, as it is printed and stored.
QString sha256Hex(QByteArrayView bytes);

} // namespace core::vault
