// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sampleregister.h"

#include <QDate>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace ui;

SampleRegister::SampleRegister(qint64 size, Asked *asked)
    : total(size)
    , m_asked(asked)
{}

RegisterWords SampleRegister::words() const
{
    return {u"Incidents"_s,
            u"Find by reference, person, place or words"_s,
            u"&Record an incident"_s,
            u"No incidents yet."_s,
            u"Record the first one."_s};
}

QList<RegisterColumn> SampleRegister::columns() const
{
    using Kind = RegisterColumn::Kind;
    return {{u"reference"_s, u"Reference"_s},
            {u"happened"_s, u"Happened"_s, Kind::Date},
            {u"kind"_s, u"Kind"_s, Kind::Text, 0, true},
            {u"place"_s, u"Place"_s},
            {u"risk"_s, u"Risk"_s, Kind::Pill},
            {u"status"_s, u"Status"_s, Kind::Pill},
            {u"days"_s, u"Days open"_s, Kind::Number, 0, false, false, Qt::AlignRight}};
}

QList<RegisterFilter> SampleRegister::filters() const
{
    return {{u"status"_s,
             u"Status"_s,
             u"Any status"_s,
             {{u"new"_s, u"New"_s}, {u"closed"_s, u"Closed"_s}}},
            {u"site"_s, u"Site"_s, u"All sites"_s, {{u"stb"_s, u"St Brannock's"_s}}}};
}

RegisterQuery SampleRegister::firstQuery() const
{
    return {{}, {}, u"happened"_s, false};
}

QString SampleRegister::countText(qint64 shown, qint64 all) const
{
    return u"Showing %1 of %2 incidents"_s.arg(QLocale().toString(shown), QLocale().toString(all));
}

// The text "none" finds nothing; any other text, and each filter, a tenth.
qint64 SampleRegister::count(const RegisterQuery &query)
{
    if (m_asked)
        ++m_asked->counts;
    if (query.searchText == u"none"_s)
        return 0;
    qint64 n = total;
    for (qsizetype i = 0; i < query.filters.size() + (query.searchText.isEmpty() ? 0 : 1); ++i)
        n /= 10;
    return n;
}

QList<RegisterRow> SampleRegister::rows(const RegisterQuery &query, qint64 first, int n)
{
    static const QStringList kinds{u"Physical assault on staff"_s,
                                   u"Verbal abuse"_s,
                                   u"Theft of trust property"_s,
                                   u"Criminal damage"_s,
                                   u"Missing controlled drug"_s,
                                   u"Trespass"_s};
    static const QStringList places{u"ED majors"_s,
                                    u"Birch Ward"_s,
                                    u"Car park B"_s,
                                    u"Outpatients"_s,
                                    u"Pharmacy"_s,
                                    u"Main entrance"_s};
    static const std::pair<QString, Tone> states[] = {{u"Under investigation"_s, Tone::Info},
                                                      {u"New"_s, Tone::Warning},
                                                      {u"Awaiting police"_s, Tone::Neutral},
                                                      {u"Closed"_s, Tone::Success}};
    static const std::pair<QString, Tone> risks[] = {{u"12 High"_s, Tone::High},
                                                     {u"6 Moderate"_s, Tone::Moderate},
                                                     {u"3 Low"_s, Tone::Low},
                                                     {u"16 Extreme"_s, Tone::Extreme}};
    const qint64 all = count(query);
    QList<RegisterRow> out;
    for (qint64 i = first; i < std::min(all, first + n); ++i) {
        const qint64 number = query.ascending ? i + 1 : all - i;
        const auto &[risk, riskTone] = risks[(i * 3) % 4];
        const auto &[state, stateTone] = states[i % 4];
        RegisterRow row;
        row.recordUid = u"uid-%1"_s.arg(number);
        row.cells = {u"INC-2026-%1"_s.arg(number, 4, 10, QChar(u'0')),
                     QDate(2026, 11, 22).addDays(-i * 7 / 9),
                     kinds.at(i % 6),
                     places.at((i * 5) % 6),
                     risk,
                     state,
                     qlonglong(i * 7 / 9)};
        row.tones = {{4, riskTone}, {5, stateTone}};
        out.append(row);
    }
    if (m_asked) {
        m_asked->firsts.append(first);
        m_asked->rows += out.size();
    }
    return out;
}
