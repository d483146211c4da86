// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/html.h"

#include "core/base/tr.h"
#include "core/domain/labels.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::reports {

namespace {

const auto style = uR"(
body{font:1rem/1.5 Arial,'Liberation Sans',sans-serif;color:#212b32;background:#fff;max-width:52rem;margin:0 auto;padding:1.5rem}
h1{color:#003087;font-size:1.9rem}h2{color:#005eb8;font-size:1.4rem;margin-top:2rem}h3{font-size:1.1rem}
header,footer{display:flex;flex-wrap:wrap;gap:.5rem 2rem;justify-content:space-between;color:#4c6272}
header{border-bottom:3px solid #005eb8}footer{border-top:1px solid #c6cfd5;margin-top:2rem}
.marking{font-weight:bold;color:#212b32}.muted,dt,caption,figcaption{color:#4c6272;font-size:.9rem}
.text{white-space:pre-line;overflow-wrap:anywhere}
dl{display:grid;grid-template-columns:1fr 1fr;gap:.6rem 2rem;border:solid #c6cfd5;border-width:1px 0;padding:.8rem 0}
dd{margin:0}caption{text-align:left;padding:.3rem 0}
table{width:100%;border-collapse:collapse;margin:1rem 0}
th,td{text-align:left;vertical-align:top;padding:.4rem .5rem;border-bottom:1px solid #c6cfd5;overflow-wrap:anywhere}
thead th{background:#003087;color:#fff}tbody th{font-weight:normal}b{font-weight:bold}
.tone{font-weight:bold;border-radius:4px;padding:.1rem .4rem}
.neutral{background:#e8edee;color:#3a4a55}.info{background:#e0edf9;color:#003f7d}.success{background:#dff2e6;color:#005a2b}
.warning{background:#ffefd1;color:#6b3d00}.danger{background:#fbe2e0;color:#9a1108}
section.callout{border-left:5px solid;padding:.6rem 1rem;margin:1rem 0}section.callout p{color:#212b32}
.low{background:#cdebd7}.moderate{background:#fff4a3}.high{background:#ffd199}.extreme{background:#f7aba5}
@media print{body{max-width:none;padding:0}tr,li,figure{break-inside:avoid}h1,h2,h3{break-after:avoid}}
)"_s;

/// Text safe inside an element or attribute; characters XML does not know are left out.
QString safe(const QString &text)
{
    QString kept;
    kept.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool pair
            = c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        if (pair) {
            kept += c;
            kept += text.at(++i);
        } else if (!c.isSurrogate() && (c >= u' ' || c == u'\n' || c == u'\t')
                   && c < QChar(0xFFFE)) {
            kept += c;
        }
    }
    return kept.toHtmlEscaped();
}

QString element(const QString &tag, const QString &inner, const QString &attributes = {})
{
    return u'<' + tag + attributes + u'>' + inner + u"</"_s + tag + u">\n"_s;
}

QString classes(const QString &names)
{
    return u" class=\""_s + names + u'"';
}

QString className(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return u"neutral"_s;
    case Tone::Info:
        return u"info"_s;
    case Tone::Success:
        return u"success"_s;
    case Tone::Warning:
        return u"warning"_s;
    case Tone::Danger:
        return u"danger"_s;
    }
    return {};
}

QString inside(const Cell &cell)
{
    if (cell.tone)
        return u"<span class=\"tone %1\">%2</span>"_s.arg(
            className(*cell.tone), safe(cell.text.isEmpty() ? label(*cell.tone) : cell.text));
    return cell.bold ? u"<b>"_s + safe(cell.text) + u"</b>"_s : safe(cell.text);
}

QString headerRow(const QStringList &header)
{
    QString cells;
    for (const QString &text : header)
        cells += element(u"th"_s, safe(text), u" scope=\"col\""_s);
    return element(u"thead"_s, element(u"tr"_s, cells));
}

QString tableOf(const Table &table)
{
    QString rows;
    for (const QList<Cell> &row : rowsOrNone(table)) {
        QString cells;
        for (qsizetype i = 0; i < std::max(row.size(), table.header.size()); ++i) {
            const QString text = i < row.size() ? inside(row.at(i)) : QString();
            cells += i == 0 ? element(u"th"_s, text, u" scope=\"row\""_s) : element(u"td"_s, text);
        }
        rows += element(u"tr"_s, cells);
    }
    const QString caption
        = table.caption.isEmpty() ? QString() : element(u"caption"_s, safe(table.caption));
    return element(u"table"_s,
                   caption + headerRow(table.header) + element(u"tbody"_s, rows),
                   classes(u"text"_s));
}

QString matrixCell(const RiskMatrix &matrix, const risk::Score &score)
{
    const risk::Band band = risk::band(score, matrix.version);
    QStringList words{QString::number(score.value()), risk::letter(band)};
    if (matrix.then == score)
        words += Tr::tr("then", "mark in the risk matrix");
    if (matrix.now == score)
        words += Tr::tr("now", "mark in the risk matrix");
    if (matrix.target == score)
        words += Tr::tr("target", "mark in the risk matrix");
    const QString text = safe(words.join(u' '));
    return element(
        u"td"_s, words.size() > 2 ? u"<b>"_s + text + u"</b>"_s : text, classes(risk::code(band)));
}

QString matrixOf(const RiskMatrix &matrix)
{
    QStringList header{Tr::tr("Likelihood \\ consequence")};
    for (int consequence = 1; consequence <= 5; ++consequence)
        header += core::label(List::Consequence, QString::number(consequence));
    QString rows;
    for (int likelihood = 5; likelihood >= 1; --likelihood) {
        const QString name = core::label(List::Likelihood, QString::number(likelihood));
        QString cells = element(u"th"_s, safe(name), u" scope=\"row\""_s);
        for (int consequence = 1; consequence <= 5; ++consequence)
            cells += matrixCell(matrix, {.consequence = consequence, .likelihood = likelihood});
        rows += element(u"tr"_s, cells);
    }
    return element(u"table"_s,
                   element(u"caption"_s, safe(summary(matrix))) + headerRow(header)
                       + element(u"tbody"_s, rows));
}

/// One overload a block; each gives complete elements.
struct Markup
{
    const Document &document;

    QString operator()(const Heading &heading) const
    {
        return element(u"h%1"_s.arg(std::clamp(heading.level, 0, 2) + 1), safe(heading.text));
    }

    QString operator()(const Paragraph &paragraph) const
    {
        return element(
            u"p"_s, safe(withPageCount(paragraph.text, 0)), classes(paragraph.muted ? u"text muted"_s : u"text"_s));
    }

    QString operator()(const Bullets &bullets) const
    {
        QString items;
        for (const QString &item : bullets.items)
            items += element(u"li"_s, safe(item), classes(u"text"_s));
        return items.isEmpty() ? QString() : element(u"ul"_s, items);
    }

    QString operator()(const Callout &callout) const
    {
        const QString title = callout.title.isEmpty() ? label(callout.tone) : callout.title;
        return element(u"section"_s,
                       element(u"strong"_s, safe(title))
                           + element(u"p"_s, safe(callout.text), classes(u"text"_s)),
                       classes(u"callout "_s + className(callout.tone)));
    }

    QString operator()(const Facts &facts) const
    {
        QString pairs;
        for (const Fact &fact : facts.pairs)
            pairs += element(u"div"_s,
                             element(u"dt"_s, safe(fact.name))
                                 + element(u"dd"_s, safe(fact.value), classes(u"text"_s)));
        return pairs.isEmpty() ? QString() : element(u"dl"_s, pairs);
    }

    QString operator()(const Table &table) const { return tableOf(table); }

    QString operator()(const Timeline &timeline) const
    {
        QString items;
        for (const TimelineEvent &event : timeline.events)
            items += element(u"li"_s,
                             u"%1 <strong>%2</strong>"_s.arg(safe(event.when), safe(event.title))
                                 + (event.detail.isEmpty()
                                        ? QString()
                                        : element(u"p"_s, safe(event.detail), classes(u"text"_s))));
        return items.isEmpty() ? QString() : element(u"ol"_s, items);
    }

    QString operator()(const RiskMatrix &matrix) const { return matrixOf(matrix); }

    QString operator()(const Chart &chart) const
    {
        return element(u"figure"_s,
                       tableOf(figures(chart)) + element(u"figcaption"_s, safe(chart.summary)));
    }

    QString operator()(const Signatures &signatures) const
    {
        Facts facts{{{Tr::tr("Document"), document.title},
                     {Tr::tr("Reference"), referenceAndVersion(document)}}};
        if (signatures.actions)
            facts.pairs += Fact{Tr::tr("Actions"), QString::number(*signatures.actions)};
        if (!signatures.chainHead.isEmpty())
            facts.pairs += Fact{Tr::tr("Chain head"), signatures.chainHead};
        Table table{.header = {Tr::tr("Name"), Tr::tr("Role"), Tr::tr("Signed")},
                    .caption = Tr::tr("Signatures")};
        for (const Signature &person : signatures.people)
            table.rows += QList<Cell>{{person.name}, {person.role}, {state(person)}};
        return (*this)(facts) + tableOf(table);
    }

    QString operator()(const PageBreak &) const { return {}; }
    QString operator()(const Space &) const { return {}; }
};

bool isTitle(const Block &block)
{
    const auto *heading = std::get_if<Heading>(&block);
    return heading && heading->level <= 0;
}

QString span(const QString &text, const QString &attributes = {})
{
    return text.isEmpty() ? QString() : element(u"span"_s, safe(text), attributes);
}

} // namespace

QString html(const Document &document)
{
    const bool hasTitle = std::any_of(document.blocks.begin(), document.blocks.end(), isTitle);
    const Markup markup{document};
    QString main = hasTitle ? QString() : element(u"h1"_s, safe(document.title));
    for (const Block &block : document.blocks)
        main += std::visit(markup, block);

    const QString reference = referenceAndVersion(document);
    const QString head
        = u"<meta charset=\"utf-8\"/>\n"
          "<meta name=\"viewport\" content=\"width=device-width\"/>\n"
          "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\"/>\n"_s
          + element(u"title"_s, safe(QStringList{document.title, reference}.join(u' ').trimmed()))
          + element(u"style"_s, style);
    const QString top = span(document.organisation) + span(document.marking, classes(u"marking"_s))
                        + span(reference);
    const QString audience = Tr::tr("Audience: %1").arg(label(document.audience).toLower());
    const QString foot = span(audience) + span(document.footerNote)
                         + span(document.marking, classes(u"marking"_s));
    const QString body
        = element(u"header"_s, top) + element(u"main"_s, main) + element(u"footer"_s, foot);
    return u"<!DOCTYPE html>\n<html lang=\"%1\">\n"_s.arg(safe(document.language))
           + element(u"head"_s, head) + element(u"body"_s, body) + u"</html>\n"_s;
}

} // namespace core::reports
