// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <span>

namespace core::demo {

/// Numbers that look random and are the same on every machine for one seed and one stream. Each
/// noun has a stream of its own, so that more of one leaves the others as they are.
class Random
{
public:
    Random(quint64 seed, QStringView stream)
        : m_state(seed * 0x9e3779b97f4a7c15ULL + 0x2545f4914f6cdd1dULL)
    {
        for (const QChar letter : stream)
            m_state = (m_state ^ letter.unicode()) * 0x100000001b3ULL;
        next();
    }

    quint64 next()
    {
        m_state += 0x9e3779b97f4a7c15ULL;
        quint64 mixed = m_state;
        mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9ULL;
        mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebULL;
        return mixed ^ (mixed >> 31);
    }

    /// From 0 to \a count - 1; 0 where there is nothing to choose from.
    int below(qsizetype count) { return count > 0 ? int(next() % quint64(count)) : 0; }
    /// From \a low to \a high, both included.
    int between(int low, int high) { return low + below(high - low + 1); }
    /// True in \a percent of a hundred.
    bool chance(int percent) { return below(100) < percent; }

    template<typename T>
    const T &pick(const QList<T> &list)
    {
        return list.at(below(list.size()));
    }
    const char *pick(std::span<const char *const> list)
    {
        return list[size_t(below(qsizetype(list.size())))];
    }
    /// An index, each as likely as its weight.
    int weighted(const QList<int> &weights)
    {
        int total = 0;
        for (const int weight : weights)
            total += weight;
        int at = below(total);
        for (int i = 0; i < weights.size(); ++i) {
            at -= weights.at(i);
            if (at < 0)
                return i;
        }
        return 0;
    }

    /// A UUID, version 7, of the instant \a epochMs; the same for the same stream.
    QString uid(qint64 epochMs);

private:
    quint64 m_state;
};

} // namespace core::demo
