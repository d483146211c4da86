// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/listlook.h"

#include "core/domain/labels.h"
#include "ui/records/lookparts.h"
#include "ui/tr.h"

#include <QLocale>
#include <QTime>

namespace ui {

using namespace Qt::StringLiterals;
using namespace look;

namespace {

/// The words before the explanation: "Low" of "Low: minor injury or first aid".
QString inShort(core::List list, const QString &code)
{
    return code.isEmpty() ? QString() : core::label(list, code).section(u':', 0, 0);
}

QVariant happened(const ListCells &cells)
{
    const QDate day = cells.value(u"occurred_on"_s).toDate();
    if (!day.isValid())
        return Tr::tr("Not known");
    const QTime time = cells.value(u"occurred_at"_s).toTime();
    const QString words = QLocale().toString(day, u"d MMM yyyy"_s);
    return time.isValid() ? Tr::tr("%1, %2").arg(words, time.toString(u"HH:mm"_s)) : words;
}

QVariant kindOf(const ListCells &cells)
{
    const QString category = text(cells, u"category"_s);
    if (category.isEmpty())
        return Tr::tr("Not known yet");
    const QString sub = text(cells, u"subcategory"_s);
    const QString words = core::label(core::List::Category, category);
    return sub.isEmpty() ? words
                         : Tr::tr("%1: %2").arg(words, core::label(core::List::Subcategory, sub));
}

QVariant placeOf(const ListCells &cells)
{
    QStringList parts{text(cells, u"site"_s), text(cells, u"location"_s)};
    parts.removeAll(QString());
    if (parts.isEmpty() && !text(cells, u"place_type"_s).isEmpty())
        return core::label(core::List::PlaceType, text(cells, u"place_type"_s));
    return parts.join(u", "_s);
}

Tone harmTone(const QString &harm)
{
    if (harm == u"death")
        return Tone::Extreme;
    if (harm == u"severe")
        return Tone::High;
    if (harm == u"moderate")
        return Tone::Moderate;
    return harm == u"low" ? Tone::Low : Tone::Neutral;
}

} // namespace

Tone incidentTone(const QString &status)
{
    static const QHash<QString, Tone> tones{{u"new"_s, Tone::Warning},
                                            {u"to_investigate"_s, Tone::Warning},
                                            {u"awaiting_review"_s, Tone::Warning},
                                            {u"investigating"_s, Tone::Info},
                                            {u"manager"_s, Tone::Info},
                                            {u"actions_open"_s, Tone::Info},
                                            {u"investigated"_s, Tone::Success},
                                            {u"review_done"_s, Tone::Success},
                                            {u"closed"_s, Tone::Success}};
    return tones.value(status, Tone::Neutral);
}

ListLook incidentLook()
{
    ListColumnLook when = plain(u"occurred_on"_s, Tr::tr("Happened"), Kind::Date);
    when.from = {u"occurred_on"_s, u"occurred_at"_s};
    when.show = happened;
    ListColumnLook kind = stretched(u"category"_s, Tr::tr("Kind"));
    kind.from = {u"category"_s, u"subcategory"_s};
    kind.show = kindOf;
    ListColumnLook place = plain(u"place"_s, Tr::tr("Place"));
    place.column.width = 220;
    place.from = {u"site"_s, u"place_type"_s, u"location"_s};
    place.show = placeOf;
    ListColumnLook harm = plain(u"harm"_s, Tr::tr("Harm"), Kind::Pill);
    harm.show = [](const ListCells &cells) {
        return QVariant(inShort(core::List::HarmPhysical, text(cells, u"harm"_s)));
    };
    harm.tone = [](const ListCells &cells) { return harmTone(text(cells, u"harm"_s)); };
    ListColumnLook status = plain(u"status"_s, Tr::tr("Status"), Kind::Pill);
    status.tone = [](const ListCells &cells) { return incidentTone(text(cells, u"status"_s)); };
    return {u"incidents"_s,
            {Tr::tr("Incidents"),
             Tr::tr("Find by reference, person, place or words"),
             Tr::tr("&Record an incident"),
             Tr::tr("No incidents yet."),
             Tr::tr("Record the first one, or import a listing of another system."),
             {{u"investigate"_s, Tr::tr("Investigate together…")},
              {u"review"_s, Tr::tr("Review these together…")}}},
            Tr::tr("Showing %1 of %2 incidents"),
            u"incident.record"_s,
            {plain(u"reference"_s, Tr::tr("Reference")),
             when,
             kind,
             place,
             harm,
             status,
             plain(u"lead"_s, Tr::tr("Lead"))}};
}

ListLook investigationLook()
{
    ListColumnLook state = plain(u"state"_s, Tr::tr("State"), Kind::Pill);
    state.show = [](const ListCells &cells) {
        return QVariant(text(cells, u"state"_s) == u"open" ? Tr::tr("Open") : Tr::tr("Finished"));
    };
    state.tone = [](const ListCells &cells) {
        return text(cells, u"state"_s) == u"open" ? Tone::Info : Tone::Success;
    };
    return {u"investigations"_s,
            {Tr::tr("Investigations"),
             Tr::tr("Find by reference, incident or words"),
             {},
             Tr::tr("No investigations yet."),
             Tr::tr("Open an incident and start one from there.")},
            Tr::tr("Showing %1 of %2 investigations"),
            {},
            {plain(u"reference"_s, Tr::tr("Reference")),
             stretched(u"title"_s, Tr::tr("About")),
             plain(u"incidents"_s, Tr::tr("Incidents"), Kind::Number),
             plain(u"lead"_s, Tr::tr("Lead")),
             plain(u"started_on"_s, Tr::tr("Started"), Kind::Date),
             plain(u"target_on"_s, Tr::tr("Target"), Kind::Date),
             state}};
}

ListLook reviewLook()
{
    ListColumnLook state = plain(u"state"_s, Tr::tr("State"), Kind::Pill);
    state.from = {u"state"_s, u"version"_s};
    state.show = [](const ListCells &cells) {
        return QVariant(text(cells, u"state"_s) == u"released"
                            ? Tr::tr("Released, version %1").arg(text(cells, u"version"_s))
                            : Tr::tr("In progress"));
    };
    state.tone = [](const ListCells &cells) {
        return text(cells, u"state"_s) == u"released" ? Tone::Success : Tone::Info;
    };
    return {u"reviews"_s,
            {Tr::tr("Post-incident reviews"),
             Tr::tr("Find by reference, incident or words"),
             {},
             Tr::tr("No reviews yet."),
             Tr::tr("Open an incident or an investigation and start one from there.")},
            Tr::tr("Showing %1 of %2 reviews"),
            {},
            {plain(u"reference"_s, Tr::tr("Reference")),
             stretched(u"title"_s, Tr::tr("About")),
             plain(u"incidents"_s, Tr::tr("Incidents"), Kind::Number),
             plain(u"lead"_s, Tr::tr("Lead")),
             plain(u"started_on"_s, Tr::tr("Started"), Kind::Date),
             plain(u"target_on"_s, Tr::tr("Target"), Kind::Date),
             state}};
}

QString actionState(const QString &brag)
{
    static const QHash<QString, const char *> words{
        {u"red"_s, QT_TRANSLATE_NOOP("Ui", "Overdue")},
        {u"amber"_s, QT_TRANSLATE_NOOP("Ui", "At risk")},
        {u"green"_s, QT_TRANSLATE_NOOP("Ui", "On track")},
        {u"grey"_s, QT_TRANSLATE_NOOP("Ui", "Not started")},
        {u"blue"_s, QT_TRANSLATE_NOOP("Ui", "Verified")},
        {u"rejected"_s, QT_TRANSLATE_NOOP("Ui", "Rejected")}};
    return Tr::tr(words.value(brag, ""));
}

Tone actionTone(const QString &brag)
{
    static const QHash<QString, Tone> tones{{u"red"_s, Tone::Danger},
                                            {u"amber"_s, Tone::Warning},
                                            {u"green"_s, Tone::Success},
                                            {u"blue"_s, Tone::Info}};
    return tones.value(brag, Tone::Neutral);
}

ListLook actionLook()
{
    ListColumnLook state = plain(u"status"_s, Tr::tr("State"), Kind::Pill);
    state.show
        = [](const ListCells &cells) { return QVariant(actionState(text(cells, u"status"_s))); };
    state.tone = [](const ListCells &cells) { return actionTone(text(cells, u"status"_s)); };
    ListColumnLook progress = plain(u"progress"_s, Tr::tr("Progress"), Kind::Number);
    progress.show = [](const ListCells &cells) {
        return QVariant(Tr::tr("%1 %").arg(cells.value(u"progress"_s).toLongLong()));
    };
    return {u"actions"_s,
            {Tr::tr("Actions"),
             Tr::tr("Find by reference, source, manager or words"),
             Tr::tr("&Add an action"),
             Tr::tr("No actions yet."),
             Tr::tr("Actions come from incidents, investigations and reviews, or add one here.")},
            Tr::tr("Showing %1 of %2 actions"),
            u"action.details"_s,
            {plain(u"reference"_s, Tr::tr("Reference")),
             stretched(u"action"_s, Tr::tr("Action")),
             plain(u"manager"_s, Tr::tr("Manager")),
             plain(u"doer"_s, Tr::tr("Done by")),
             plain(u"due"_s, Tr::tr("Due"), Kind::Date),
             progress,
             state,
             plain(u"source"_s, Tr::tr("Came from"))},
            {{u"status"_s, u"open"_s}}};
}

ListLook personLook()
{
    return {u"people"_s,
            {Tr::tr("People"),
             Tr::tr("Find by name, number, telephone or words"),
             Tr::tr("&Add a person"),
             Tr::tr("Nobody yet."),
             Tr::tr("People appear here when they are part of an incident, or add one.")},
            Tr::tr("Showing %1 of %2 people"),
            u"person.details"_s,
            {stretched(u"name"_s, Tr::tr("Name")),
             plain(u"kind"_s, Tr::tr("Who they are")),
             plain(u"job"_s, Tr::tr("Job")),
             plain(u"employer"_s, Tr::tr("Employer")),
             plain(u"phone"_s, Tr::tr("Telephone")),
             plain(u"incidents"_s, Tr::tr("Incidents"), Kind::Number)}};
}

ListLook postLook()
{
    return {u"posts"_s,
            {Tr::tr("Posts"),
             Tr::tr("Find by post, team, holder or e-mail"),
             Tr::tr("&Add a post"),
             Tr::tr("No posts yet."),
             Tr::tr("A post answers for actions: “Matron, ED”. Add the first one.")},
            Tr::tr("Showing %1 of %2 posts"),
            u"post.details"_s,
            {stretched(u"name"_s, Tr::tr("Post")),
             plain(u"team"_s, Tr::tr("Team")),
             plain(u"site"_s, Tr::tr("Site")),
             plain(u"holder"_s, Tr::tr("Held by")),
             plain(u"email"_s, Tr::tr("E-mail")),
             plain(u"open_actions"_s, Tr::tr("Open actions"), Kind::Number)}};
}

ListLook siteLook()
{
    return {u"sites"_s,
            {Tr::tr("Sites"),
             Tr::tr("Find by name, code, address or words"),
             Tr::tr("&Add a site"),
             Tr::tr("No sites yet."),
             Tr::tr("Add the places your organisation works in, with how long CCTV is kept.")},
            Tr::tr("Showing %1 of %2 sites"),
            u"site.details"_s,
            {stretched(u"name"_s, Tr::tr("Site")),
             plain(u"code"_s, Tr::tr("Code")),
             plain(u"kind"_s, Tr::tr("Kind")),
             plain(u"part_of"_s, Tr::tr("Part of")),
             plain(u"cctv_days"_s, Tr::tr("CCTV kept, days"), Kind::Number),
             plain(u"cctv_contact"_s, Tr::tr("Ask for footage")),
             plain(u"incidents"_s, Tr::tr("Incidents"), Kind::Number)}};
}

ListLook exhibitLook()
{
    return {u"exhibits"_s,
            {Tr::tr("Evidence"),
             Tr::tr("Find by exhibit, incident, seal or words"),
             {},
             Tr::tr("No exhibits yet."),
             Tr::tr("Open an incident and add what was found on its Evidence tab.")},
            Tr::tr("Showing %1 of %2 exhibits"),
            {},
            {plain(u"code"_s, Tr::tr("Exhibit")),
             plain(u"kind"_s, Tr::tr("Kind")),
             stretched(u"description"_s, Tr::tr("What it is")),
             plain(u"incident"_s, Tr::tr("Incident")),
             plain(u"found_on"_s, Tr::tr("Found"), Kind::Date),
             plain(u"kept_where"_s, Tr::tr("Kept where")),
             plain(u"seal"_s, Tr::tr("Seal")),
             plain(u"continuity"_s, Tr::tr("Hand-overs"), Kind::Number)}};
}

} // namespace ui
