// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incident/timelinetab.h"

#include "core/domain/labels.h"
#include "core/usecases/casetimeline.h"
#include "ui/editors/listprint.h"
#include "ui/editors/rowsof.h"
#include "ui/incident/incidentwords.h"
#include "ui/incident/timelineview.h"
#include "ui/widgets/card.h"

#include <QHBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using core::List;

namespace {

RowWords words()
{
    return {Tr::tr("Entries written down"),
            Tr::tr("Add an entry"),
            Tr::tr("A new entry"),
            Tr::tr("Change this entry"),
            Tr::tr("Remove this entry"),
            u"clock"_s,
            Tr::tr("No entry is written down yet."),
            Tr::tr("Add what happened, when, and who says so. What Casebook knows itself is on the "
                   "line already.")};
}

RowShown shownEntry(const core::TimelineEntry &entry)
{
    RowShown row;
    row.icon = u"clock"_s;
    row.title = entry.what;
    row.detail = entry.detail;
    QStringList more;
    const QString when = momentWords(entry.happenedOn, entry.happenedAt);
    more << (when.isEmpty()                ? Tr::tr("When is not known")
             : entry.precision == u"about" ? Tr::tr("About %1").arg(when)
                                           : when);
    if (!entry.source.isEmpty())
        more << Tr::tr("says %1").arg(entry.source);
    if (entry.learnedOn.isValid())
        more << Tr::tr("learned on %1").arg(dayWords(entry.learnedOn));
    row.note = more.join(u", "_s);
    row.cells = {more.constFirst(), row.title, row.detail, entry.source};
    return row;
}

} // namespace

TimelineTab::TimelineTab(Session &session, const core::HeldCase &held, QWidget *parent)
    : IncidentTab(session, held.incident().record.uid, parent)
    , m_held(held)
    , m_card(new Card(Tr::tr("What happened when"), Tr::tr("Print")))
    , m_view(new TimelineView)
    , m_entries(makeEntries(held))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, Theme::s3, Theme::s2, Theme::s4);
    row->setSpacing(Theme::s4);
    m_card->body()->addWidget(m_view);
    m_card->body()->addStretch();
    row->addWidget(m_card, 6);
    auto *right = new QVBoxLayout;
    right->addWidget(m_entries);
    right->addStretch(1);
    row->addLayout(right, 5);
    connect(m_card, &Card::actionTriggered, this, &TimelineTab::print);
}

RowEditor *TimelineTab::makeEntries(const core::HeldCase &held)
{
    const core::Record record = held.incident().record;
    RowKind<core::TimelineEntry> kind;
    kind.words = words();
    kind.editor = u"incident.entry"_s;
    kind.useCase = u"incident.entry"_s;
    kind.columns = {Tr::tr("When"), Tr::tr("What"), Tr::tr("Details"), Tr::tr("Source")};
    kind.rows = [this, record] {
        auto rows = session().rows().of<core::TimelineEntry>(record.id);
        QList<core::TimelineEntry> entries = rows ? *rows : QList<core::TimelineEntry>();
        std::stable_sort(entries.begin(), entries.end(), [](const auto &a, const auto &b) {
            return std::pair(a.happenedOn, a.happenedAt) < std::pair(b.happenedOn, b.happenedAt);
        });
        return entries;
    };
    kind.show = shownEntry;
    kind.fresh = [record, day = held.incident().occurredOn] {
        core::TimelineEntry entry;
        entry.recordId = record.id;
        entry.happenedOn = day;
        entry.precision = u"exact"_s;
        return entry;
    };
    kind.fields = [](BoundForm<core::TimelineEntry> &fields) {
        using Entry = core::TimelineEntry;
        fields.text(u"what"_s, Tr::tr("What happened"), &Entry::what, Form::Need::Required);
        fields.date(u"on"_s, Tr::tr("On"), &Entry::happenedOn);
        fields.form().beside();
        fields.time(u"at"_s, Tr::tr("At"), &Entry::happenedAt);
        fields.choice(u"precision"_s,
                      Tr::tr("How exactly"),
                      {{u"exact"_s, core::label(List::Precision, u"exact"_s)},
                       {u"about"_s, core::label(List::Precision, u"about"_s)}},
                      &Entry::precision);
        fields.form().beside();
        fields.text(u"source"_s, Tr::tr("Who or what says so"), &Entry::source);
        fields.date(u"learned"_s, Tr::tr("Learned on"), &Entry::learnedOn);
        fields.longText(u"detail"_s, Tr::tr("Details"), &Entry::detail);
    };
    kind.problems = [](const core::TimelineEntry &entry) {
        QMap<QString, QString> wrong;
        if (entry.what.trimmed().isEmpty())
            wrong.insert(u"what"_s, Tr::tr("Write what happened."));
        return wrong;
    };
    kind.stored = Tr::tr("The entry is saved.");
    return new RowsOf<core::TimelineEntry>(session(), kind, record.uid, record.reference());
}

void TimelineTab::present(const core::HeldCase &held)
{
    m_held = held;
    m_view->setEvents(core::caseTimeline(held));
    m_entries->setEditable(!held.incident().record.isWithdrawn());
}

void TimelineTab::print()
{
    core::reports::Table table;
    table.header = {Tr::tr("When"), Tr::tr("What"), Tr::tr("Details"), Tr::tr("Source")};
    table.shares = {2, 3, 4, 2};
    for (const core::CaseEvent &event : core::caseTimeline(m_held))
        table.rows.append({{momentWords(event.day, event.at), {}, false},
                           {event.what, {}, false},
                           {event.detail, {}, false},
                           {event.source, {}, false}});
    const QString reference = m_held.incident().record.reference();
    previewTables(this, session(), Tr::tr("%1: timeline").arg(reference), reference, {table});
}

} // namespace ui
