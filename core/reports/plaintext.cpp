// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tr.h"
#include "core/reports/document.h"

using namespace Qt::StringLiterals;

namespace core::reports {

namespace {

QString words(const Cell &cell)
{
    return cell.text.isEmpty() && cell.tone ? label(*cell.tone) : cell.text;
}

QString lines(const Table &table)
{
    QStringList out;
    if (!table.caption.isEmpty())
        out += table.caption;
    out += table.header.join(u" | "_s);
    for (const QList<Cell> &row : rowsOrNone(table)) {
        QStringList cells;
        for (const Cell &cell : row)
            cells += words(cell);
        out += cells.join(u" | "_s);
    }
    return out.join(u'\n');
}

/// One overload a block; each gives the block's lines without a line end.
struct Words
{
    const Document &document;

    QString operator()(const Heading &heading) const
    {
        return QString(heading.level + 1, u'#') + u' ' + heading.text;
    }

    QString operator()(const Paragraph &paragraph) const 
    {
        return withPageCount(paragraph.text, 0);
    }

    QString operator()(const Bullets &bullets) const
    {
        return bullets.items.isEmpty() ? QString() : u"- "_s + bullets.items.join(u"\n- "_s);
    }

    QString operator()(const Callout &callout) const
    {
        return u"[%1] %2"_s.arg(callout.title.isEmpty() ? label(callout.tone) : callout.title,
                                callout.text);
    }

    QString operator()(const Facts &facts) const
    {
        QStringList out;
        for (const Fact &fact : facts.pairs)
            out += fact.name + u": "_s + fact.value;
        return out.join(u'\n');
    }

    QString operator()(const Table &table) const { return lines(table); }

    QString operator()(const Timeline &timeline) const
    {
        QStringList out;
        for (const TimelineEvent &event : timeline.events) {
            out += event.when + u"  "_s + event.title;
            if (!event.detail.isEmpty())
                out += u"    "_s + event.detail;
        }
        return out.join(u'\n');
    }

    QString operator()(const RiskMatrix &matrix) const { return summary(matrix); }

    QString operator()(const Chart &chart) const
    {
        return lines(figures(chart)) + u'\n' + chart.summary;
    }

    QString operator()(const Signatures &signatures) const
    {
        QStringList out{document.title, referenceAndVersion(document)};
        if (signatures.actions)
            out += Tr::tr("Actions: %1").arg(*signatures.actions);
        if (!signatures.chainHead.isEmpty())
            out += Tr::tr("Chain head: %1").arg(signatures.chainHead);
        for (const Signature &person : signatures.people)
            out += u"%1, %2: %3"_s.arg(person.name, person.role, state(person));
        return out.join(u'\n');
    }

    QString operator()(const PageBreak &) const { return u"----"_s; }
    QString operator()(const Space &) const { return {}; }
};

} // namespace

QString plainText(const Document &document)
{
    QStringList out{u"%1 · %2 · %3"_s.arg(
                        document.organisation, document.marking, referenceAndVersion(document)),
                    u"%1 · %2"_s.arg(Tr::tr("Audience: %1").arg(label(document.audience).toLower()),
                                     document.footerNote)};
    for (const Block &block : document.blocks) {
        const QString said = std::visit(Words{document}, block);
        if (!said.isEmpty())
            out += said;
    }
    return out.join(u"\n\n"_s) + u'\n';
}

} // namespace core::reports
