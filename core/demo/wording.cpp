// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/wording.h"

using namespace Qt::StringLiterals;

namespace core::demo {

namespace {

QString choose(const QString &pattern, Random &random)
{
    QString text;
    qsizetype at = 0;
    while (at < pattern.size()) {
        const qsizetype open = pattern.indexOf(u'[', at);
        const qsizetype close = open < 0 ? -1 : pattern.indexOf(u']', open);
        if (close < 0)
            return text + pattern.mid(at);
        text += pattern.mid(at, open - at);
        text += random.pick(pattern.mid(open + 1, close - open - 1).split(u'|'));
        at = close + 1;
    }
    return text;
}

/// A capital after the end of each sentence, and one blank between words.
void tidy(QString &text)
{
    text = text.simplified();
    text.replace(u" ."_s, u"."_s);
    bool begins = true;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar letter = text.at(i);
        if (begins && letter.isLetter())
            text[i] = letter.toUpper();
        if (letter.isLetterOrNumber())
            begins = false;
        else if (letter == u' ' && i > 0 && (text.at(i - 1) == u'.' || text.at(i - 1) == u'!'))
            begins = true;
    }
}

} // namespace

QString fill(const QString &pattern, const Words &words, Random &random)
{
    QString text = choose(pattern, random);
    for (auto word = words.begin(); word != words.end(); ++word)
        text.replace(u'{' + word.key() + u'}', word.value());
    tidy(text);
    return text;
}

void addPronouns(Words &words, bool male)
{
    words.insert(u"he"_s, male ? u"he"_s : u"she"_s);
    words.insert(u"him"_s, male ? u"him"_s : u"her"_s);
    words.insert(u"his"_s, male ? u"his"_s : u"her"_s);
}

} // namespace core::demo
