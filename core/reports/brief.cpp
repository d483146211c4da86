// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/brief.h"

#include "core/base/counted.h"
#include "core/base/tr.h"
#include "core/domain/labels.h"
#include "core/reports/casetables.h"
#include "core/reports/incidentsummary.h"
#include "core/rules/brag.h"
#include "core/rules/deadlinewords.h"

#include <QLocale>

#include <cmath>

namespace core::reports {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype lines = 4; // bullets in each list
constexpr qsizetype lineLength = 84;

/// \a text cut to the room that \a most usual letters take, so that a page of capitals fits too.
QString fitting(const QString &text, double most)
{
    double width = 0;
    const QString plain = text.simplified();
    for (qsizetype i = 0; i < plain.size(); ++i) {
        const QChar c = plain.at(i);
        const bool wide = c.isUpper() || c == u'm' || c == u'w' || c.unicode() > 0x2000;
        width += wide ? 1.9 : 1;
        if (width > most)
            return shortened(plain, i);
    }
    return plain;
}

/// At most a few short lines; the last one says how many more there are.
QStringList few(const QStringList &all)
{
    QStringList kept;
    for (const QString &one : all.mid(0, all.size() > lines ? lines - 1 : lines))
        kept << fitting(one, lineLength);
    if (all.size() > lines)
        kept << Tr::tr("and %1 more: see the incident summary.").arg(all.size() - kept.size());
    return kept;
}

QStringList late(const ReportedIncident &held, const Discretion &d, QDate today)
{
    QStringList all;
    for (const DutyFile &file : held.duties) {
        const bool open = file.duty.state == u"due" || file.duty.state == u"pending";
        if (open && file.duty.dueOn.isValid() && file.duty.dueOn < today)
            all << Tr::tr("%1: %2 (%3).")
                       .arg(file.reference,
                            label(List::DutyRule, file.duty.rule),
                            sentence(dueOn(file.duty.dueOn, today)).toLower());
    }
    for (const CameraRequest &one : held.cameras) {
        const bool open = one.state == u"to_ask" || one.state == u"asked" || one.state.isEmpty();
        if (open && one.overwrittenOn.isValid() && one.overwrittenOn <= today)
            all << Tr::tr("Footage may already be overwritten (since %1).")
                       .arg(d.shortDay(one.overwrittenOn));
    }
    for (const Action &one : held.actions) {
        if (brag(one, today).code == u"red")
            all << Tr::tr("%1 (%2): %3")
                       .arg(one.record.reference(),
                            sentence(dueOn(one.dueOn, today)).toLower(),
                            d.words(one.what, Tr::tr("Action")));
    }
    return all;
}

QStringList toSign(const ReportedIncident &held)
{
    QStringList all;
    for (const Review &one : held.reviews) {
        if (one.state != u"released")
            all << Tr::tr("%1: the post-incident review, once it has been held.")
                       .arg(one.record.reference());
    }
    for (const DutyFile &file : held.duties) {
        const bool open = file.duty.state == u"due" || file.duty.state == u"pending";
        if (open && file.decisions.isEmpty())
            all << Tr::tr("%1: agree with the working or override it.").arg(file.reference);
    }
    return all;
}

void list(Document &document, const QString &heading, const QStringList &all, const QString &none)
{
    document.blocks << Heading{heading, 2};
    if (all.isEmpty())
        document.blocks << Paragraph{none, false, false};
    else
        document.blocks << Bullets{few(all)};
}

} // namespace

Chart trendChart(const QList<TrendMonth> &months, const QString &caption, const QString &sentence)
{
    static const QLocale british(QLocale::English, QLocale::UnitedKingdom);
    Chart drawn{.kind = Chart::Kind::StackedBar};
    Series violence{.name = Tr::tr("Violence")};
    Series other{.name = Tr::tr("Other")};
    for (const TrendMonth &one : months) {
        drawn.categories << british.toString(one.month, u"MMM"_s);
        violence.values << one.violence;
        other.values << one.other;
    }
    drawn.series = {violence, other};
    drawn.caption = caption;
    drawn.summary = sentence;
    return drawn;
}

QString trendSentence(const QList<TrendMonth> &months)
{
    if (months.size() < 6)
        return Tr::tr("There are too few months to say whether it is getting better or worse.");
    int now = 0;
    int before = 0;
    for (qsizetype i = 0; i < 3; ++i) {
        now += months.at(months.size() - 1 - i).violence;
        before += months.at(months.size() - 4 - i).violence;
    }
    const QString figures
        = counted(now,
                  Tr::tr("1 violent incident in the last three months, %1 in the three before"),
                  Tr::tr("%1 violent incidents in the last three months, %2 in the three before"))
              .arg(before);
    // smaller differences than chance gives between two such counts say nothing
    if (std::abs(now - before) <= 2 * std::sqrt(double(now + before)))
        return Tr::tr("No clear change: %1.").arg(figures);
    return now > before ? Tr::tr("Getting worse: %1.").arg(figures)
                        : Tr::tr("Getting better: %1.").arg(figures);
}

Document brief(const BriefCase &held, const Frame &frame, const Discretion &d)
{
    constexpr qsizetype storyLength = 460;
    const ReportedIncident &incident = held.incident;
    const QString reference = incident.incident().record.reference();
    Document document = begin(frame, Tr::tr("Brief for the Security Director"), reference);
    document.blocks
        = {Paragraph{Tr::tr("BRIEF FOR THE SECURITY DIRECTOR"), true, true},
           Heading{fitting(d.words(incident.incident().record.title, Tr::tr("Title")), 76), 0},
           Callout{Tr::tr("What happened"), fitting(inShort(incident, d), 330), Tone::Info}};
    const QString story = d.words(incident.incident().description, Tr::tr("What happened"));
    QString told = fitting(story, storyLength);
    if (told != story.simplified())
        told += u' ' + Tr::tr("(Continued in the incident summary %1.)").arg(reference);
    document.blocks << Paragraph{
        told.isEmpty() ? Tr::tr("Nobody has described it yet.") : told, false, false};
    const QString trend = trendSentence(held.trend);
    document.blocks << Heading{Tr::tr("Is it getting better or worse?"), 2};
    if (held.trend.size() < 6)
        document.blocks << Paragraph{trend, false, false};
    else
        document.blocks << trendChart(held.trend,
                                      Tr::tr("Incidents across the organisation, by whole month"),
                                      trend);
    list(document,
         Tr::tr("What is late?"),
         late(incident, d, frame.printedOn),
         Tr::tr("Nothing is late."));
    list(document,
         Tr::tr("What do I sign?"),
         toSign(incident),
         Tr::tr("Nothing waits for you today."));
    return document;
}

} // namespace core::reports
