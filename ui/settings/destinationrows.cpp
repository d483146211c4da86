// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/destinationrows.h"

#include "ui/app/session.h"
#include "ui/tr.h"

namespace ui {

using namespace Qt::StringLiterals;
using core::AssaultDestination;

namespace {

RowWords destinationWords()
{
    return {Tr::tr("Other places reports of assaults go to"),
            Tr::tr("Add a place"),
            Tr::tr("Another place"),
            Tr::tr("Change this place"),
            Tr::tr("Remove this place"),
            u"send"_s,
            Tr::tr("No other place is named."),
            Tr::tr("Such as a commissioner or a violence reduction board. A report says to which "
                   "one it went.")};
}

} // namespace

DestinationRows::DestinationRows(Session &session, QWidget *parent)
    : RowEditor(session, destinationWords(), u"settings.destination"_s, {}, parent)
{
    setReference(Tr::tr("Settings"));
    ready();
}

QStringList DestinationRows::columns() const
{
    return {Tr::tr("Place"), Tr::tr("How")};
}

// A place is known by its name: nothing else of it is kept.
QList<RowShown> DestinationRows::rows()
{
    QList<RowShown> all;
    for (const AssaultDestination &one : core::furtherDestinations(session().casebook())) {
        RowShown row;
        row.uid = one.name;
        row.icon = u"send"_s;
        row.title = one.name;
        row.detail = one.method;
        row.cells = {one.name, one.method};
        all.append(row);
    }
    return all;
}

void DestinationRows::build(Form &form)
{
    m_fields.emplace(form);
    m_fields->text(
        u"name"_s, Tr::tr("They go to"), &AssaultDestination::name, FieldRow::Need::Required);
    form.beside();
    m_fields->text(u"method"_s, Tr::tr("How"), &AssaultDestination::method);
}

qint64 DestinationRows::fill(Form &, const QString &rowUid)
{
    AssaultDestination shown;
    for (const AssaultDestination &one : core::furtherDestinations(session().casebook())) {
        if (one.name == rowUid)
            shown = one;
    }
    m_fields->show(shown);
    return 0;
}

QMap<QString, QString> DestinationRows::problems(const Form &) const
{
    AssaultDestination shown;
    m_fields->read(shown);
    if (shown.name.trimmed().isEmpty())
        return {{u"name"_s, Tr::tr("Give the place a name.")}};
    return {};
}

core::Result<RowEditor::Done>
DestinationRows::commit(const Form &, const QString &rowUid, const QString &draftUid)
{
    AssaultDestination shown;
    m_fields->read(shown);
    shown.name = shown.name.trimmed();
    QList<AssaultDestination> all = core::furtherDestinations(session().casebook());
    bool found = false;
    for (AssaultDestination &one : all) {
        if (rowUid.isEmpty() || one.name != rowUid)
            continue;
        one = shown;
        found = true;
    }
    if (!found)
        all.append(shown);
    if (auto kept = core::changeFurtherDestinations(session().casebook(), all, draftUid); !kept)
        return kept.error();
    return Done{shown.name, Tr::tr("The place is kept. A report can say that it went there.")};
}

core::Result<void> DestinationRows::remove(const QString &rowUid)
{
    QList<AssaultDestination> all = core::furtherDestinations(session().casebook());
    all.removeIf([&](const AssaultDestination &one) { return one.name == rowUid; });
    return core::changeFurtherDestinations(session().casebook(), all);
}

} // namespace ui
