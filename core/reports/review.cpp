// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/review.h"

#include "core/base/tr.h"
#include "core/reports/reviewwriter.h"

namespace core::reports {

using namespace Qt::StringLiterals;

namespace {

QString releasedNote(const Release &release, const Discretion &discretion)
{
    const QString day = longDay(release.on).section(u' ', 1);
    const QString by = discretion.other(release.by, Tr::tr("the LSMS"));
    return Tr::tr("Released %1 by %2").arg(day, by);
}

} // namespace

Document review(const ReviewReport &report, const Frame &frame, const Discretion &discretion)
{
    ReviewWriter writer(report, frame.printedOn, discretion);
    Document document = begin(frame,
                              Tr::tr("Post-incident review: %1").arg(writer.title()),
                              report.file.review.record.reference());
    document.version = writer.version();
    if (report.release)
        document.footerNote = releasedNote(*report.release, discretion);
    writer.cover();
    writer.inShort();
    writer.terms();
    writer.incidents();
    writer.told();
    writer.method();
    writer.timeline();
    writer.expectedAndHappened();
    writer.support();
    writer.wellAndNot();
    writer.analysis();
    writer.outcome();
    writer.lessons();
    writer.actions();
    writer.risk();
    writer.dissemination();
    writer.agreement();
    writer.appendices();
    document.blocks = writer.blocks();
    return document;
}

} // namespace core::reports
