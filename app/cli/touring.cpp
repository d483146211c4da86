// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/opening.h"
#include "app/cli/saying.h"
#include "core/demo/demonstration.h"
#include "core/exchange/actionworkbook.h"
#include "core/platform/atomicfile.h"
#include "core/usecases/actionlists.h"
#include "core/usecases/papers.h"
#include "core/usecases/reviewreport.h"
#include "core/usecases/statutorypapers.h"
#include "ui/app/pictures.h"
#include "ui/app/session.h"
#include "ui/print/printing.h"

#include <QApplication>
#include <QDir>
#include <QTemporaryDir>

namespace cli {

using namespace Qt::StringLiterals;
using core::Casebook;
using core::Paper;
using core::Result;
using core::reports::Audience;

namespace {

constexpr auto tourPassphrase = "a made-up trust, opened for a tour";

/// Writes what the tour shows and names each file.
class Tour
{
public:
    Tour(Casebook &casebook, const core::DemoStory &story, const QString &folder)
        : m_casebook(casebook)
        , m_story(story)
        , m_folder(folder)
    {}

    Result<> papers();
    Result<> lists();

private:
    QString path(const QString &name) const { return QDir(m_folder).filePath(name); }
    static Result<> wrote(const QString &path, const Result<> &done)
    {
        if (done)
            printLine(path);
        return done;
    }
    Result<> paper(const Result<Paper> &made, const QString &name) const;

    Casebook &m_casebook;
    const core::DemoStory &m_story;
    QString m_folder;
};

Result<> Tour::paper(const Result<Paper> &made, const QString &name) const
{
    if (!made)
        return made.error();
    const QString pdf = path(name + u".pdf"_s);
    if (auto done = wrote(pdf, ui::print::savePdf(made->document, pdf)); !done)
        return done;
    const QString page = path(name + u".html"_s);
    return wrote(page, ui::print::saveHtml(made->document, page));
}

Result<> Tour::papers()
{
    const std::pair<Audience, QString> audiences[] = {{Audience::Full, u"full"_s},
                                                      {Audience::Restricted, u"restricted"_s},
                                                      {Audience::Shareable, u"shareable"_s}};
    for (const auto &[audience, name] : audiences) {
        auto done = paper(core::reviewPaper(m_casebook, m_story.reviewUid, audience),
                          u"review-"_s + name);
        if (!done)
            return done;
    }
    const QString &incident = m_story.incidentUid;
    const QString &victim = m_story.victim;
    const auto full = Audience::Full;
    for (const auto &[made, name] :
         {std::pair{core::incidentPaper(m_casebook, incident, full), u"incident"_s},
          std::pair{core::briefPaper(m_casebook, incident, full), u"brief"_s},
          std::pair{core::investigationPaper(m_casebook, m_story.investigationUid, full),
                    u"investigation"_s},
          std::pair{core::riddorPaper(m_casebook, incident, victim, full), u"riddor-worksheet"_s},
          std::pair{core::parsPaper(m_casebook, incident, victim, full), u"pars-report"_s}}) {
        if (auto done = paper(made, name); !done)
            return done;
    }
    return {};
}

Result<> Tour::lists()
{
    for (qsizetype i = 0; i < m_story.posts.size(); ++i) {
        auto post = core::postCalled(m_casebook, m_story.posts.at(i));
        if (!post)
            return post.error();
        const QString name = u"manager-%1"_s.arg(i + 1);
        if (auto done = paper(core::postPaper(m_casebook, post->record.uid, Audience::Full), name);
            !done)
            return done;
        auto actions = core::actionsOfPost(m_casebook, post->record.uid);
        if (!actions)
            return actions.error();
        const QString workbook = path(name + u".xlsx"_s);
        const QString calendar = path(name + u".ics"_s);
        if (auto done = wrote(workbook, core::writeActionWorkbook(actions->list, workbook)); !done)
            return done;
        auto done = wrote(
            calendar,
            core::platform::writeAtomically(calendar,
                                            core::calendar(core::calendarEntries(actions->list),
                                                           actions->list.post,
                                                           m_casebook.marking(),
                                                           m_casebook.clock().now())));
        if (!done)
            return done;
    }
    return {};
}

QByteArray releasedPdf(const core::ReviewFile &file, Casebook &casebook)
{
    auto report = core::reviewToRelease(casebook, file.review.record.uid);
    if (!report)
        return {};
    const core::reports::Discretion all(Audience::Full,
                                        report->file.incidents,
                                        report->people,
                                        core::reports::namedIn(report->file));
    return ui::print::pdf(
        core::reports::review(*report, core::frameNow(casebook, Audience::Full), all));
}

Result<>
pictures(std::unique_ptr<Casebook> casebook, const core::DemoStory &story, const QString &folder)
{
    ui::Session session(std::move(casebook));
    QList<ui::Picture> wanted = ui::sidebarPictures(session);
    wanted << ui::Picture{u"incident"_s, {}, story.incidentUid, {}, {}}
           << ui::Picture{u"evidence-of-incident"_s, {}, story.incidentUid, u"evidence"_s, {}}
           << ui::Picture{u"investigation"_s, {}, story.investigationUid, {}, {}}
           << ui::Picture{u"review"_s, {}, story.reviewUid, {}, {}}
           << ui::Picture{u"record"_s, {}, {}, {}, u"incident.record"_s};
    auto paths = ui::savePictures(*qApp, session, wanted, folder);
    if (!paths)
        return paths.error();
    for (const QString &path : *paths)
        printLine(path);
    return {};
}

Result<> takeTour(const Invocation &invocation)
{
    auto clock = invocation.clock();
    if (!clock)
        return clock.error();
    const QString folder = QDir(invocation.argument(0)).absolutePath();
    if (auto made = core::platform::makeFolder(folder); !made)
        return made;
    // The casebook itself is of no use afterwards: only its papers and pictures are.
    const QTemporaryDir place;
    core::DemoPlan plan;
    plan.today = clock->today();
    plan.passphrase = QString::fromLatin1(tourPassphrase);
    plan.paper = releasedPdf;
    auto casebook = core::makeDemonstration(place.filePath(u"Tour.casebook"_s), plan);
    if (!casebook)
        return casebook.error();
    auto story = core::demoStory(**casebook);
    if (!story)
        return story.error();
    Tour tour(**casebook, *story, folder);
    if (auto done = tour.papers(); !done)
        return done;
    if (auto done = tour.lists(); !done)
        return done;
    return pictures(*std::move(casebook), *story, QDir(folder).filePath(u"pictures"_s));
}

int tour(const Invocation &invocation)
{
    auto done = takeTour(invocation);
    return done ? Done : refuse(done.error());
}

} // namespace

Command tourCommand()
{
    return {u"tour"_s,
            {u"DIR"_s},
            u"Writes the papers, lists and pictures of a demonstration into DIR, and names each."_s,
            {},
            tour,
            true};
}

} // namespace cli
