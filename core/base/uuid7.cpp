// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/uuid7.h"

#include <QRandomGenerator>
#include <QUuid>

namespace core {

QString newUid(qint64 epochMs)
{
    std::array<quint32, 3> random{};
    QRandomGenerator::system()->fillRange(random.data(), random.size());
    const auto time = static_cast<quint64>(epochMs);
    const auto byte
        = [](quint32 word, int shift) { return static_cast<uchar>((word >> shift) & 0xff); };
    const auto high = static_cast<uint>(time >> 16);
    const auto low = static_cast<ushort>(time & 0xffff);
    const auto version = static_cast<ushort>(0x7000 | (random[0] & 0x0fff));
    const auto variant = static_cast<uchar>(0x80 | ((random[0] >> 16) & 0x3f));
    const QUuid uuid(high,
                     low,
                     version,
                     variant,
                     byte(random[0], 24),
                     byte(random[1], 0),
                     byte(random[1], 8),
                     byte(random[1], 16),
                     byte(random[1], 24),
                     byte(random[2], 0),
                     byte(random[2], 8));
    return uuid.toString(QUuid::WithoutBraces);
}

} // namespace core
