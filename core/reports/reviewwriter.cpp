// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/reviewwriter.h"

#include "core/base/tr.h"
#include "core/domain/labels.h"
#include "core/rules/brag.h"

#include <algorithm>

namespace core::reports {

using namespace Qt::StringLiterals;

QString firstSentence(const QString &text, int most)
{
    const QString whole = text.simplified();
    const qsizetype end = whole.indexOf(u". "_s);
    QString sentence = end < 0 ? whole : whole.left(end + 1);
    if (sentence.size() <= most)
        return sentence;
    const qsizetype word = sentence.lastIndexOf(u' ', most);
    return sentence.left(word > most / 2 ? word : most) + u'…';
}

ReviewWriter::ReviewWriter(const ReviewReport &report, QDate today, const Discretion &discretion)
    : m_report(report)
    , m_file(report.file)
    , m_today(today)
    , m_discretion(discretion)
{}

qint64 ReviewWriter::versionNumber() const
{
    if (m_report.release)
        return m_report.release->version;
    return m_file.review.state == u"released" ? m_file.review.version : m_file.review.version + 1;
}

QString ReviewWriter::version() const
{
    const QString number = QString::number(versionNumber());
    const bool isReleased = m_report.release || m_file.review.state == u"released";
    return isReleased ? number : Tr::tr("draft of version %1").arg(number);
}

QString ReviewWriter::title() const
{
    const QString given = said(m_file.review.record.title, Tr::tr("Title"));
    return given.isEmpty() ? Tr::tr("What happened, and what we learned") : given;
}

void ReviewWriter::section(const QString &title)
{
    m_blocks << Heading{u"%1  %2"_s.arg(QString::number(++m_sections), title), 1};
}

void ReviewWriter::part(const QString &title)
{
    m_blocks << Heading{title, 2};
}

void ReviewWriter::muted(const QString &sentence, bool keepWithNext)
{
    m_blocks << Paragraph{sentence, true, keepWithNext};
}

void ReviewWriter::text(const QString &words, const QString &where, const QString &otherwise)
{
    const QString shown = said(words, where);
    bool any = false;
    for (const QString &paragraph : shown.split(u'\n', Qt::SkipEmptyParts)) {
        if (paragraph.trimmed().isEmpty())
            continue;
        m_blocks << Paragraph{paragraph.trimmed()};
        any = true;
    }
    if (!any)
        muted(otherwise);
}

void ReviewWriter::table(const QString &caption,
                         const QStringList &header,
                         const QList<double> &shares,
                         const QList<QList<Cell>> &rows)
{
    if (!rows.isEmpty())
        m_blocks << Table{header, shares, rows, caption};
    else if (caption.isEmpty())
        muted(Tr::tr("Nothing recorded."));
    else
        muted(Tr::tr("%1: nothing recorded.").arg(caption));
}

QString ReviewWriter::said(const QString &words, const QString &where) const
{
    return words.trimmed().isEmpty() ? QString() : m_discretion.words(words.trimmed(), where);
}

QString ReviewWriter::someone(const QString &name) const
{
    return name.trimmed().isEmpty() ? QString() : m_discretion.other(name.trimmed());
}

QString ReviewWriter::when(QDate day, QTime time, const QString &precision) const
{
    const QString shown = m_discretion.shortDay(day);
    const QString clock
        = time.isValid() && precision != u"unknown" ? m_discretion.time(time) : QString();
    if (clock.isEmpty())
        return shown;
    return precision == u"about" ? Tr::tr("%1 about %2").arg(shown, clock)
                                 : u"%1 %2"_s.arg(shown, clock);
}

/// An exhibit's code begins with the initials of who produced it: outside the full report it is
/// counted instead.
QString ReviewWriter::exhibit(const Exhibit &exhibit) const
{
    if (isFull())
        return exhibit.code;
    for (qsizetype i = 0; i < m_file.exhibits.size(); ++i)
        if (m_file.exhibits.at(i).id() == exhibit.id())
            return Tr::tr("Exhibit %1").arg(i + 1);
    return Tr::tr("Exhibit");
}

QString ReviewWriter::accountable(const Action &action) const
{
    if (action.postId.isNull())
        return Tr::tr("No post yet");
    const QString post = m_discretion.post(action.postId);
    if (!isFull())
        return post;
    for (const PostHolder &holder : m_report.people.holders) {
        const bool isNow = holder.postId == action.postId
                           && (!holder.fromOn.isValid() || holder.fromOn <= m_today)
                           && (!holder.untilOn.isValid() || holder.untilOn >= m_today);
        if (isNow && !holder.name.isEmpty())
            return u"%1, %2"_s.arg(post, holder.name);
    }
    return post;
}

Cell ReviewWriter::state(const Action &action) const
{
    const Brag now = brag(action, m_today);
    if (now.reason == u"verified")
        return {Tr::tr("Verified"), Tone::Success};
    if (now.reason == u"awaiting_verification")
        return {Tr::tr("Done, to verify"), Tone::Info};
    if (now.reason == u"rejected")
        return {Tr::tr("Not pursued"), Tone::Neutral};
    if (now.reason == u"overdue")
        return {Tr::tr("Overdue"), Tone::Danger};
    if (now.reason == u"flagged")
        return {Tr::tr("At risk"), Tone::Warning};
    if (now.reason == u"due_soon")
        return {Tr::tr("Due soon"), Tone::Warning};
    return now.reason == u"not_started" ? Cell{Tr::tr("Not started"), Tone::Neutral}
                                        : Cell{Tr::tr("In progress"), Tone::Info};
}

} // namespace core::reports
