// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/discretion/patterns.h"

#include "core/base/tr.h"

#include <QLocale>

#include <algorithm>

namespace core::reports::hiding {

using namespace Qt::StringLiterals;

namespace {

/// \a phrase as an expression that minds neither the spaces nor, in numbers, the strokes between.
QString loosely(const QString &phrase, bool number)
{
    const QString plain = flat(phrase.normalized(QString::NormalizationForm_C)).trimmed();
    QString expression;
    bool gap = false;
    for (const QChar c : plain) {
        const bool skip = c.isSpace() || (number && QStringView(u"-/.()").contains(c));
        if (skip || (!number && c == u',')) {
            gap = !expression.isEmpty();
            continue;
        }
        if (number && !expression.isEmpty())
            expression += u"[\\s()./-]{0,3}"_s;
        else if (gap)
            expression += u"[\\s,]+"_s;
        gap = false;
        expression += QRegularExpression::escape(QString(c));
    }
    return expression;
}

bool isFree(const QByteArray &taken, qsizetype at, qsizetype length)
{
    for (qsizetype i = at; i < at + length; ++i) {
        if (taken.at(i))
            return false;
    }
    return true;
}

void take(QByteArray &taken, QList<Hit> &hits, qsizetype at, qsizetype length, const QString &with)
{
    if (length <= 0 || !isFree(taken, at, length))
        return;
    std::fill_n(taken.begin() + at, length, char(1));
    hits.append({at, length, with});
}

} // namespace

Patterns::Patterns(const KnownFacts &known, bool shareable)
    : m_shareable(shareable)
    , m_births(known.births)
{
    const QString telephone = Tr::tr("[telephone number]");
    const QString reference = Tr::tr("[reference]");
    const QString address = Tr::tr("[address]");
    // our own references stand
    add(u"\\b(?:inc|inv|pir|act|ra)-\\d{4}-\\d{4,}(?:/[a-z]\\d+(?:/[a-z]+)?)?\\b"_s, {});
    add(u"[\\w.+'-]+@[\\w-]+(?:\\.[\\w-]+)+"_s, Tr::tr("[e-mail address]"));
    addPhrases(known.telephones, telephone, true);
    addPhrases(known.identifiers, Tr::tr("[patient number]"), true);
    addPhrases(known.numbers, reference, true);
    addPhrases(known.addresses, address, false);
    addPhrases(known.places, shareable ? Tr::tr("[place]") : QString(), false);
    if (shareable)
        addPhrases(known.teams, Tr::tr("[team]"), false);
    std::swap(m_before, m_after);
    add(u"(?<![\\w])(?:\\+44\\s?(?:\\(0\\))?|0044|\\(?0)(?:[\\s().-]{0,2}\\d){9,10}(?!\\d)"_s,
        telephone);
    add(u"\\+\\d{1,3}(?:[\\s().-]{0,2}\\d){7,12}(?!\\d)"_s, telephone);
    add(u"\\b(?:ext|extn|extension|bleep|pager|tel|telephone|phone|mobile|mob)\\b\\.?:?\\s*((?:\\d[\\s-]?){3,11})(?!\\d)"_s,
        telephone);
    add(u"(?<![\\w-])\\d{3}[\\s-]?\\d{3}[\\s-]?\\d{4}(?![\\w-])"_s, Tr::tr("[patient number]"));
    add(u"\\b(?:nhs|chi|hcn|h&c|hospital|patient|mrn)\\s*(?:no|number|num|id)?\\b[.:#]?\\s*([a-z]?\\d[\\d\\s-]{4,14}\\d)"_s,
        Tr::tr("[patient number]"));
    add(u"\\b[a-z]{2}\\s?\\d{2}\\s?\\d{2}\\s?\\d{2}\\s?[a-d]\\b"_s,
        Tr::tr("[national insurance number]"));
    add(u"\\b(?:cad|urn|crime|police|log|datix|ulysses|occurrence|collar|warrant)\\s+(?:log\\s+)?"
        "(?:reference|ref|number|num|no|log|incident)?[.:#]?\\s*([a-z]{0,4}[-/]?\\d[\\da-z/-]{2,})\\b"_s,
        reference);
    add(u"\\b[a-z]{1,2}\\d[a-z\\d]?\\s{0,2}\\d[a-z]{2}\\b"_s, Tr::tr("[postcode]"));
    add(u"\\b[A-Z]{2}\\d{2}\\s?[A-Z]{3}\\b"_s, Tr::tr("[vehicle registration]"), true);
    add(u"\\b(?:[Ff]lat\\s+\\d+[A-Za-z]?,?\\s+)?\\d{1,4}[A-Za-z]?,?\\s+(?:[A-Z][\\w'’-]+\\s+){1,3}"
        "(?:Road|Rd|Street|St|Lane|Ln|Close|Avenue|Ave|Drive|Dr|Crescent|Grove|Terrace|Gardens|Way|"
        "Court|Place|Mews|Row|Walk|Rise|Square)\\b"_s,
        address,
        true);
}

void Patterns::add(const QString &expression, const QString &replacement, bool exactCase)
{
    m_after.append({QRegularExpression(expression, QRegularExpression::UseUnicodePropertiesOption),
                    replacement,
                    exactCase});
}

void Patterns::addPhrases(const QStringList &phrases, const QString &replacement, bool number)
{
    QStringList loose;
    for (const QString &phrase : phrases) {
        const QString expression = loosely(phrase, number);
        if (phrase.trimmed().size() >= 3 && !loose.contains(expression))
            loose << expression;
    }
    if (loose.isEmpty())
        return;
    // the longest first, so that a whole address goes before its street
    std::sort(loose.begin(), loose.end(), [](const QString &a, const QString &b) {
        return a.size() != b.size() ? a.size() > b.size() : a < b;
    });
    add(u"(?<!\\w)(?:%1)(?!\\w)"_s.arg(loose.join(u'|')), replacement);
}

void Patterns::findDates(const QString &plain, QByteArray &taken, QList<Hit> &hits) const
{
    static const QRegularExpression born(
        u"(?:\\bd\\.?o\\.?b\\.?|\\bborn|\\bdate of birth)(?:\\s+(?:on|is|was))?[\\s:.(-]*$"_s);
    static const QLocale british(QLocale::English, QLocale::UnitedKingdom);
    for (const auto &[at, day] : writtenDays(plain)) {
        const QDate date(day.year, day.month, day.day);
        const bool isBirth
            = m_births.contains(date)
              || born.match(plain.mid(std::max<qsizetype>(0, at - 24), std::min<qsizetype>(at, 24)))
                     .hasMatch();
        // what ends with a blank or a stroke leaves it
        qsizetype length = day.length;
        while (length > 0 && !plain.at(at + length - 1).isLetterOrNumber())
            --length;
        if (isBirth)
            take(taken, hits, at, length, Tr::tr("[date of birth]"));
        else if (m_shareable)
            take(taken,
                 hits,
                 at,
                 length,
                 day.year > 0 ? british.toString(QDate(day.year, day.month, 1), u"MMMM yyyy"_s)
                              : british.standaloneMonthName(day.month));
    }
}

QList<Hit> Patterns::find(const QString &text) const
{
    const QString plain = flat(text);
    QByteArray taken(text.size(), char(0));
    QList<Hit> hits;
    const auto run = [&](const QList<Pattern> &patterns) {
        for (const Pattern &pattern : patterns) {
            auto all = pattern.expression.globalMatch(pattern.exactCase ? text : plain);
            while (all.hasNext()) {
                const QRegularExpressionMatch match = all.next();
                const int group = match.lastCapturedIndex();
                qsizetype length = match.capturedLength(group);
                while (length > 0 && text.at(match.capturedStart(group) + length - 1).isSpace())
                    --length;
                take(taken, hits, match.capturedStart(group), length, pattern.replacement);
            }
        }
    };
    run(m_before);
    findDates(plain, taken, hits);
    run(m_after);
    std::sort(hits.begin(), hits.end(), [](const Hit &a, const Hit &b) { return a.at < b.at; });
    return hits;
}

} // namespace core::reports::hiding
