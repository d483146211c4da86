// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tr.h"
#include "core/domain/labels.h"
#include "core/reports/casetables.h"
#include "core/rules/deadlines.h"
#include "core/rules/deadlinewords.h"

namespace core::reports::tables {

using namespace Qt::StringLiterals;

namespace {

QString joined(QStringList parts, const QString &with = u", "_s)
{
    parts.removeAll(QString());
    return parts.join(with);
}

QString moment(QDate day, QTime time, const Discretion &d)
{
    return joined({d.shortDay(day), d.time(time)}, u" "_s);
}

/// The first 16 digits of a hash in fours, enough to tell two files apart on paper.
QString beginning(const QString &sha256)
{
    QStringList fours;
    for (qsizetype i = 0; i < 16 && i + 4 <= sha256.size(); i += 4)
        fours << sha256.mid(i, 4);
    return fours.join(u' ');
}

} // namespace

Table cameras(const QList<CameraRequest> &cameras, const Discretion &d, QDate today)
{
    Table table{.header = {Tr::tr("Cameras"),
                           Tr::tr("Footage wanted"),
                           Tr::tr("Asked"),
                           Tr::tr("Overwritten on"),
                           Tr::tr("State")},
                .shares = {26, 22, 20, 16, 16}};
    for (const CameraRequest &one : cameras) {
        const bool open = one.state == u"to_ask" || one.state == u"asked" || one.state.isEmpty();
        Cell state{label(List::CameraState, one.state)};
        if (open && one.overwrittenOn.isValid())
            state.tone = one.overwrittenOn <= today.addDays(1) ? Tone::Danger : Tone::Warning;
        else if (one.state == u"saved")
            state.tone = Tone::Success;
        QString asked = d.other(one.askedWhom);
        if (one.askedOn.isValid())
            asked = joined({asked, d.shortDay(one.askedOn)});
        QString wanted = moment(one.fromOn, one.fromAt, d);
        if (one.untilOn.isValid() || one.untilAt.isValid())
            wanted = Tr::tr("%1 to %2")
                         .arg(wanted,
                              one.untilOn == one.fromOn && one.untilAt.isValid()
                                      && d.audience() != Audience::Shareable
                                  ? d.time(one.untilAt)
                                  : moment(one.untilOn, one.untilAt, d));
        QString what = joined(
            {d.words(one.system, Tr::tr("Cameras")), d.words(one.cameras, Tr::tr("Cameras"))});
        if (!one.clockDifference.isEmpty())
            what += Tr::tr(" (clock: %1)").arg(one.clockDifference);
        table.rows << QList<Cell>{
            {what},
            {wanted},
            {asked.isEmpty() ? Tr::tr("Not yet") : asked},
            {one.overwrittenOn.isValid() ? d.shortDay(one.overwrittenOn) : notKnown()},
            state};
    }
    return table;
}

Table exhibits(const QList<ExhibitFile> &exhibits, const Discretion &d)
{
    Table table{.header = {Tr::tr("Exhibit"),
                           Tr::tr("What"),
                           Tr::tr("Found"),
                           Tr::tr("Seal"),
                           Tr::tr("Kept"),
                           Tr::tr("SHA-256 (first 16)")},
                .shares = {10, 24, 23, 12, 13, 18}};
    for (const ExhibitFile &file : exhibits) {
        const Exhibit &one = file.exhibit;
        const QString where = d.audience() == Audience::Shareable
                                  ? QString()
                                  : d.words(one.foundWhere, Tr::tr("Exhibit"));
        table.rows << QList<Cell>{
            {one.code, {}, true},
            {joined({label(List::ExhibitKind, one.exhibitKind),
                     d.words(one.description, Tr::tr("Exhibit"))},
                    u": "_s)},
            {joined({moment(one.foundOn, one.foundAt, d),
                     where,
                     one.foundBy.isEmpty() ? Tr::tr("finder not known")
                                           : Tr::tr("by %1").arg(d.other(one.foundBy))})},
            {one.seal},
            {d.words(one.keptWhere, Tr::tr("Exhibit"))},
            {beginning(one.sha256)}};
    }
    return table;
}

Table continuity(const QList<ExhibitFile> &exhibits, const Discretion &d)
{
    Table table{.header = {Tr::tr("Exhibit"),
                           Tr::tr("When"),
                           Tr::tr("From"),
                           Tr::tr("To"),
                           Tr::tr("What for"),
                           Tr::tr("Seal whole"),
                           Tr::tr("Signed")},
                .shares = {11, 16, 16, 16, 19, 10, 12}};
    for (const ExhibitFile &file : exhibits) {
        for (const ContinuityEntry &one : file.continuity)
            table.rows << QList<Cell>{{file.exhibit.code, {}, true},
                                      {moment(one.onDay, one.atTime, d)},
                                      {d.other(one.fromWhom)},
                                      {d.other(one.toWhom)},
                                      {d.words(one.purpose, Tr::tr("Continuity"))},
                                      {joined({label(one.sealIntact), one.newSeal})},
                                      {d.other(one.signedBy)}};
    }
    return table;
}

Table statements(const QList<Account> &accounts, const Discretion &d)
{
    Table table{.header = {Tr::tr("Of whom"),
                           Tr::tr("Kind"),
                           Tr::tr("Taken"),
                           Tr::tr("Taken by"),
                           Tr::tr("Signed")},
                .shares = {26, 18, 20, 18, 18}};
    for (const Account &one : accounts) {
        const QString who = one.partId.isNull() ? d.other(one.personName) : d.name(one.partId);
        QString kind = label(List::AccountKind, one.accountKind);
        if (!one.withdrawnReason.isEmpty())
            kind += Tr::tr(" (withdrawn: %1)")
                        .arg(d.words(one.withdrawnReason, Tr::tr("Statement")));
        table.rows << QList<Cell>{
            {who},
            {kind},
            {moment(one.takenOn, one.takenAt, d)},
            {d.other(one.takenBy)},
            {one.signedOn.isValid() ? d.shortDay(one.signedOn) : Tr::tr("Not signed")}};
    }
    return table;
}

Table documents(const QList<Attachment> &files, const Discretion &d)
{
    Table table{.header = {Tr::tr("File"), Tr::tr("What it shows"), Tr::tr("SHA-256 (first 16)")},
                .shares = {36, 42, 22}};
    for (const Attachment &one : files)
        table.rows << QList<Cell>{{d.words(one.fileName, Tr::tr("File name"))},
                                  {d.words(one.caption, Tr::tr("Caption"))},
                                  {beginning(one.sha256)}};
    return table;
}

} // namespace core::reports::tables
