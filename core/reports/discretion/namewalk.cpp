// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/discretion/namewalk.h"

#include "core/reports/discretion/ordinarywords.h"

#include <algorithm>

namespace core::reports::hiding {

using namespace Qt::StringLiterals;

namespace {

/// What may stand between two words of one name.
enum class Gap { None, Joined, Comma };

Gap gapBetween(const QString &text, const Token &left, const Token &right)
{
    const QStringView gap = QStringView(text).mid(left.end(), right.at - left.end());
    if (gap.isEmpty())
        return Gap::Joined;
    if (gap.size() > 24 || gap.count(u'\n') > 1)
        return Gap::None;
    const QStringView bare = gap.trimmed();
    if (bare.isEmpty())
        return Gap::Joined;
    if (bare == u"." && (left.length == 1 || bare.size() == gap.size()))
        return Gap::Joined;
    if (bare.size() == 1 && bare.size() == gap.size()
        && (bare == u"_" || flat(bare.toString()) == u"-" || flat(bare.toString()) == u"'"))
        return Gap::Joined;
    if (flat(bare.toString()) == u"-" && gap.contains(u'\n'))
        return Gap::Joined;
    return bare == u"," ? Gap::Comma : Gap::None;
}

class Walk
{
public:
    Walk(const NameForms &forms,
         const QString &text,
         const QList<Token> &words,
         const QList<Hit> &taken)
        : m_forms(forms)
        , m_text(text)
        , m_words(words)
        , m_taken(taken)
    {}

    QList<Hit> hits()
    {
        for (qsizetype i = 0; i < m_words.size();)
            i = step(i);
        return m_hits;
    }

private:
    struct Run
    {
        qsizetype first = 0;
        qsizetype last = 0;
        QList<int> who;
        int names = 0;
        bool initial = false;
        bool certain = false;
        bool stranger = false; ///< an initial that is nobody's here
    };

    bool isTaken(const Token &word) const { return isCovered(m_taken, word); }

    bool isInitial(qsizetype i) const
    {
        const Token &word = m_words.at(i);
        return word.folded.size() == 1 && (word.capital || pointAfter(word));
    }

    bool pointAfter(const Token &word) const
    {
        return word.end() < m_text.size() && m_text.at(word.end()) == u'.';
    }

    /// The people of \a who whose names word \a i fits.
    QList<int> fitting(qsizetype i, const QList<int> &who) const
    {
        const Token &word = m_words.at(i);
        QList<int> left;
        const QList<int> owners = m_forms.owners(word.folded);
        for (const int person : who) {
            const bool initial
                = isInitial(i) && m_forms.person(person).initials.contains(word.folded);
            if (owners.contains(person) || initial)
                left << person;
        }
        return left;
    }

    qsizetype step(qsizetype i)
    {
        if (isTaken(m_words.at(i)))
            return i + 1;
        if (m_words.at(i).folded.size() == 1) {
            if (const qsizetype after = dottedInitials(i); after > i)
                return after;
            return i + 1;
        }
        if (m_forms.monogram(m_words.at(i).folded).size() > 0 && isMonogram(i)) {
            hide(m_words.at(i).at,
                 m_words.at(i).end(),
                 m_forms.monogram(m_words.at(i).folded),
                 false);
            return i + 1;
        }
        Run run{.first = i, .last = i, .who = m_forms.owners(m_words.at(i).folded)};
        if (run.who.isEmpty()) {
            run = acrossApostrophe(i);
            if (run.who.isEmpty())
                return insideFileName(i);
        }
        count(run, i);
        forwards(run);
        backwards(run);
        if (!isName(run))
            return run.last + 1;
        const qsizetype from = withTitle(run.first);
        qsizetype to = m_words.at(run.last).end();
        if (m_words.at(run.last).folded.size() == 1 && pointAfter(m_words.at(run.last))
            && !endsSentence(to))
            ++to;
        hide(from, to, run.who, run.stranger);
        return run.last + 1;
    }

    /// begumstatement.pdf: a rare enough name is found without anything around it.
    qsizetype insideFileName(qsizetype i)
    {
        const Token &word = m_words.at(i);
        if (word.folded.size() < 6 || !isInFileName(word))
            return i + 1;
        for (const QString &name : m_forms.distinctive()) {
            if (word.folded.contains(name)) {
                hide(word.at, word.end(), m_forms.owners(name), false);
                break;
            }
        }
        return i + 1;
    }

    /// "O Neill", "Mc Donald": the two words together are the name.
    Run acrossApostrophe(qsizetype i) const
    {
        if (i + 1 >= m_words.size() || !isParticle(m_words.at(i).folded)
            || gapBetween(m_text, m_words.at(i), m_words.at(i + 1)) != Gap::Joined)
            return {};
        return {.first = i,
                .last = i + 1,
                .who = m_forms.owners(m_words.at(i).folded + m_words.at(i + 1).folded)};
    }

    void count(Run &run, qsizetype i) const
    {
        const QString &word = m_words.at(i).folded;
        if (isParticle(word) && !m_forms.standsAlone(word) && run.first == run.last)
            return;
        if (word.size() == 1) {
            run.initial = true;
            return;
        }
        ++run.names;
        if (!isOrdinaryWord(word) && !isParticle(word))
            run.certain = true;
    }

    void forwards(Run &run) const
    {
        bool comma = false;
        for (qsizetype j = run.last + 1; j < m_words.size(); ++j) {
            const Gap gap = gapBetween(m_text, m_words.at(j - 1), m_words.at(j));
            if (gap == Gap::None || (gap == Gap::Comma && comma) || isTaken(m_words.at(j)))
                return;
            const QList<int> left = fitting(j, run.who);
            if (left.isEmpty())
                return;
            const QString &word = m_words.at(j).folded;
            const bool letter = word.size() == 1;
            if (letter && !m_words.at(j).capital)
                return;
            if (letter && (word == u"i" || word == u"a") && !pointAfter(m_words.at(j)))
                return;
            if (gap == Gap::Comma) {
                const bool given = std::any_of(left.cbegin(), left.cend(), [&](int person) {
                    return letter || m_forms.person(person).given.contains(word);
                });
                if (!given || !m_words.at(j).capital || (letter && beginsAnother(j)))
                    return;
                comma = true;
            }
            run.who = left;
            run.last = j;
            count(run, j);
        }
    }

    /// The initial after a comma is that of the next name: "Ward, M. Ward".
    bool beginsAnother(qsizetype initial) const
    {
        return initial + 1 < m_words.size() && m_forms.knows(m_words.at(initial + 1).folded)
               && gapBetween(m_text, m_words.at(initial), m_words.at(initial + 1)) == Gap::Joined;
    }

    void backwards(Run &run) const
    {
        while (run.first > 0) {
            const qsizetype j = run.first - 1;
            const Token &word = m_words.at(j);
            if (!isInitial(j) || !m_words.at(run.first).capital
                || gapBetween(m_text, word, m_words.at(run.first)) != Gap::Joined)
                return;
            if (!m_hits.isEmpty() && m_hits.constLast().end() > word.at)
                return;
            const bool sure = pointAfter(word);
            const QList<int> left = fitting(j, run.who);
            if (left.isEmpty() && !sure)
                return;
            if ((word.folded == u"i" || word.folded == u"a") && !sure && word.opens)
                return;
            if (left.isEmpty())
                run.stranger = true;
            else
                run.who = left;
            run.first = j;
            run.initial = true;
        }
    }

    bool isName(const Run &run) const
    {
        if (run.names == 0)
            return false;
        if (run.certain || run.names > 1)
            return true;
        if (run.initial && m_words.at(run.last).capital)
            return true;
        qsizetype name = run.first;
        while (name < run.last && m_words.at(name).folded.size() == 1)
            ++name;
        return isInFileName(m_words.at(name)) || isCertainlyName(m_text, m_words, name);
    }

    /// will_statement.pdf, but neither ward_7.pdf nor may_2026.pdf.
    bool isInFileName(const Token &word) const
    {
        const auto isPart
            = [&](qsizetype i) { return i >= 0 && i < m_text.size() && !m_text.at(i).isSpace(); };
        qsizetype end = word.end();
        while (isPart(end) && end - word.end() < 80)
            ++end;
        const QStringView rest = QStringView(m_text).mid(word.end(), end - word.end());
        const qsizetype dot = rest.lastIndexOf(u'.');
        const bool named = dot >= 0 && rest.size() - dot >= 3 && rest.size() - dot <= 6
                           && rest.at(dot + 1).isLetter();
        if (!named)
            return false;
        return !(rest.size() > 1 && rest.at(1).isDigit());
    }

    bool endsSentence(qsizetype point) const
    {
        qsizetype next = point + 1;
        while (next < m_text.size() && m_text.at(next).isSpace())
            ++next;
        return next >= m_text.size() || (next > point + 1 && m_text.at(next).isUpper());
    }

    qsizetype withTitle(qsizetype first) const
    {
        qsizetype from = m_words.at(first).at;
        for (qsizetype j = first - 1; j >= 0 && isHonorific(m_words.at(j).folded); --j) {
            const QStringView gap
                = QStringView(m_text).mid(m_words.at(j).end(), from - m_words.at(j).end());
            if (gap.size() > 3 || (gap.trimmed() != u"." && !gap.trimmed().isEmpty()))
                break;
            if (!m_hits.isEmpty() && m_hits.constLast().end() > m_words.at(j).at)
                break;
            from = m_words.at(j).at;
        }
        return from;
    }

    /// AB among words that are not all capitals, and neither an abbreviation nor an exhibit's AB/1.
    bool isMonogram(qsizetype i) const
    {
        const Token &word = m_words.at(i);
        if (!word.shouted || isAbbreviation(word.folded))
            return false;
        const auto around = [&](qsizetype at) {
            return at >= 0 && at < m_text.size() ? m_text.at(at) : QChar(u' ');
        };
        if (around(word.end()).isDigit() || around(word.at - 1).isDigit())
            return false;
        if ((around(word.end()) == u'/' || around(word.end()) == u'-')
            && around(word.end() + 1).isDigit())
            return false;
        const bool loud = (i > 0 && m_words.at(i - 1).shouted && m_words.at(i - 1).length > 3)
                          || (i + 1 < m_words.size() && m_words.at(i + 1).shouted
                              && m_words.at(i + 1).length > 3);
        return !loud || !isOrdinaryWord(word.folded);
    }

    /// "A.B.", "A. B. S.": as many initials as somebody has. Returns the word after them.
    qsizetype dottedInitials(qsizetype i)
    {
        QString letters;
        qsizetype best = i;
        QList<int> who;
        for (qsizetype j = i; j < m_words.size() && j < i + 5; ++j) {
            const Token &word = m_words.at(j);
            if (word.folded.size() != 1 || !word.capital || isTaken(word))
                break;
            if (j > i && gapBetween(m_text, m_words.at(j - 1), word) != Gap::Joined)
                break;
            if (j > i && !pointAfter(m_words.at(j - 1)))
                break;
            letters += word.folded;
            if (letters.size() > 1 && !m_forms.monogram(letters).isEmpty()) {
                best = j + 1;
                who = m_forms.monogram(letters);
            }
        }
        if (best == i)
            return i;
        // initials before a name belong to it
        if (best < m_words.size() && m_forms.knows(m_words.at(best).folded)
            && gapBetween(m_text, m_words.at(best - 1), m_words.at(best)) == Gap::Joined)
            return i;
        qsizetype to = m_words.at(best - 1).end();
        if (pointAfter(m_words.at(best - 1)) && !endsSentence(to))
            ++to;
        hide(m_words.at(i).at, to, who, false);
        return best;
    }

    void hide(qsizetype from, qsizetype to, const QList<int> &who, bool stranger)
    {
        QStringList codes;
        for (const int person : who) {
            const QString &code = m_forms.person(person).replacement;
            if (!codes.contains(code))
                codes << code;
        }
        if (codes.size() > 1)
            codes.removeAll(u"[name]"_s);
        codes.sort();
        m_hits.append({from, to - from, stranger ? u"[name]"_s : codes.join(u" or "_s)});
    }

    const NameForms &m_forms;
    const QString &m_text;
    const QList<Token> &m_words;
    const QList<Hit> &m_taken;
    QList<Hit> m_hits;
};

} // namespace

QList<Hit> findNames(const NameForms &forms,
                     const QString &text,
                     const QList<Token> &words,
                     const QList<Hit> &taken)
{
    return Walk(forms, text, words, taken).hits();
}

} // namespace core::reports::hiding
