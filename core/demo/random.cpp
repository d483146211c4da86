// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/random.h"

using namespace Qt::StringLiterals;

namespace core::demo {

QString Random::uid(qint64 epochMs)
{
    const quint64 time = quint64(epochMs) & 0xffffffffffffULL;
    const quint64 high = (time << 16) | 0x7000ULL | (next() & 0x0fffULL);
    const quint64 low = 0x8000000000000000ULL | (next() >> 2);
    const QString digits = QString::number(high, 16).rightJustified(16, u'0')
                           + QString::number(low, 16).rightJustified(16, u'0');
    return QStringList{
        digits.mid(0, 8), digits.mid(8, 4), digits.mid(12, 4), digits.mid(16, 4), digits.mid(20)}
        .join(u'-');
}

} // namespace core::demo
