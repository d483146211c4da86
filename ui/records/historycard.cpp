// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/historycard.h"

#include "core/base/cutatword.h"
#include "core/domain/fieldwords.h"
#include "ui/app/session.h"
#include "ui/editors/listprint.h"
#include "ui/incident/incidentwords.h"
#include "ui/tr.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

/// Long words are shown as far as they tell what changed.
QString shortened(const QString &text)
{
    return core::cutAtWord(text.simplified(), 160);
}

QString whenWords(const QDateTime &at)
{
    const QDateTime local = at.toLocalTime();
    return u"%1, %2"_s.arg(dayWords(local.date()), local.time().toString(u"HH:mm"_s));
}

} // namespace

HistoryCard::HistoryCard(Session &session, QWidget *parent)
    : Card(Tr::tr("Who changed what"), Tr::tr("Print"), parent)
    , m_session(session)
    , m_rows(new QVBoxLayout)
{
    m_rows->setSpacing(0);
    body()->addLayout(m_rows);
    action()->setAccessibleName(Tr::tr("Print: %1").arg(Tr::tr("Who changed what")));
    connect(this, &Card::actionTriggered, this, &HistoryCard::print);
}

void HistoryCard::setEntries(const QList<core::HistoryEntry> &entries,
                             const QString &name,
                             const QString &table)
{
    m_entries = entries;
    m_name = name;
    m_table = table;
    clear(m_rows);
    for (const core::HistoryEntry &entry : std::as_const(m_entries))
        m_rows->addWidget(shown(entry));
}

QString HistoryCard::deed(const QString &useCase)
{
    static const QHash<QString, QString> deeds{
        {u"incident.record"_s, Tr::tr("Recorded")},
        {u"incident.triage"_s, Tr::tr("Triaged")},
        {u"incident.entry"_s, Tr::tr("Timeline written")},
        {u"import.incidents"_s, Tr::tr("Imported")},
        {u"attachment.add"_s, Tr::tr("File added")},
        {u"attachment.copy"_s, Tr::tr("Readable copy made")},
        {u"camera.keep"_s, Tr::tr("Footage noted")},
        {u"camera.saved"_s, Tr::tr("Footage saved")},
        {u"exhibit.keep"_s, Tr::tr("Exhibit written down")},
        {u"exhibit.handover"_s, Tr::tr("Exhibit handed over")},
        {u"contact.keep"_s, Tr::tr("Contact written down")},
        {u"contact.remove"_s, Tr::tr("Contact removed")},
        {u"diary.keep"_s, Tr::tr("Note written")},
        {u"diary.finish"_s, Tr::tr("Note done")},
        {u"diary.remove"_s, Tr::tr("Note removed")},
        {u"duty.decide"_s, Tr::tr("Decided about a duty")},
        {u"duty.submit"_s, Tr::tr("Report filed")},
        {u"duty.acknowledged"_s, Tr::tr("Report acknowledged")},
        {u"duty.rejected"_s, Tr::tr("Report rejected")},
        {u"duty.reportNumber"_s, Tr::tr("Number of a report corrected")},
        {u"duty.record"_s, Tr::tr("Entered in the RIDDOR record")},
        {u"riddor.answer"_s, Tr::tr("RIDDOR questions answered")},
        {u"duty.withdraw"_s, Tr::tr("Clock stopped")},
        {u"duty.refresh"_s, Tr::tr("Clocks brought up to date")},
        {u"record.link"_s, Tr::tr("Linked")},
        {u"record.unlink"_s, Tr::tr("Link taken away")},
        {u"undo"_s, Tr::tr("Something was undone")}};
    QString otherwise = Tr::tr("Changed");
    if (useCase.endsWith(u".add"))
        otherwise = Tr::tr("Added");
    else if (useCase.endsWith(u".withdraw"))
        otherwise = Tr::tr("Withdrawn");
    return deeds.value(useCase, otherwise);
}

QStringList HistoryCard::lines(const core::HistoryEntry &entry) const
{
    QStringList lines;
    for (const core::FieldChange &change : entry.changes) {
        const QString name = core::fieldName(change.table, change.column);
        if (name.isEmpty() || change.before == change.after)
            continue;
        const QString before = core::fieldValue(change.table, change.column, change.before);
        const QString after = core::fieldValue(change.table, change.column, change.after);
        if (change.before.isEmpty() && (change.after == u"unknown" || change.after.isEmpty()))
            continue;
        const QString where = change.table == m_table ? QString() : core::tableName(change.table);
        const QString field = where.isEmpty() ? name : u"%1, %2"_s.arg(where, name.toLower());
        lines << (change.before.isEmpty()
                      ? u"%1: %2"_s.arg(field, shortened(after))
                      : u"%1: %2 → %3"_s.arg(field, shortened(before), shortened(after)));
    }
    return lines;
}

QWidget *HistoryCard::shown(const core::HistoryEntry &entry)
{
    auto *row = new QWidget;
    auto *box = new QHBoxLayout(row);
    box->setContentsMargins(0, Theme::s2, 0, Theme::s3);
    box->setSpacing(Theme::s4);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    const QString when = whenWords(entry.at);
    words->addWidget(paragraph(u"%1 · %2 · %3"_s.arg(deed(entry.useCase), entry.userName, when),
                               TextRole::Strong));
    // The reason of an undo names a commit, which says nothing to a person.
    if (!entry.reason.isEmpty() && entry.useCase != u"undo")
        words->addWidget(paragraph(Tr::tr("Reason: %1").arg(entry.reason)));
    QStringList changes = lines(entry);
    const qsizetype more = changes.size() - 12;
    if (more > 0)
        changes = changes.mid(0, 12);
    if (entry.disposed)
        changes = {Tr::tr("What changed was lawfully disposed of.")};
    for (const QString &change : std::as_const(changes))
        words->addWidget(paragraph(change, TextRole::Small));
    if (more > 0)
        words->addWidget(label(Tr::tr("and %1 more").arg(more), TextRole::Small));
    box->addLayout(words, 1);
    QPushButton *back = button(Tr::tr("Undo"), u"arrow-back-up"_s, ButtonKind::Flat);
    back->setAccessibleName(Tr::tr("Undo: %1, %2").arg(deed(entry.useCase), when));
    connect(back, &QPushButton::clicked, this, [this, entry] { undo(entry); });
    box->addWidget(back, 0, Qt::AlignTop);
    return row;
}

void HistoryCard::undo(const core::HistoryEntry &entry)
{
    auto report = m_session.history().undo(entry.changeSetUid);
    if (!report) {
        m_session.fail(report.error());
        return;
    }
    if (report->refused.isEmpty())
        m_session.say(Tr::tr("Undone: %1.").arg(deed(entry.useCase).toLower()));
    else
        QMessageBox::information(
            this, Tr::tr("Not everything could be undone"), report->refused.join(u"\n\n"_s));
}

void HistoryCard::print()
{
    core::reports::Table table;
    table.header = {Tr::tr("When"), Tr::tr("Who"), Tr::tr("What"), Tr::tr("Changes")};
    table.shares = {2, 2, 2, 6};
    for (const core::HistoryEntry &entry : std::as_const(m_entries))
        table.rows.append({{whenWords(entry.at), {}, false},
                           {entry.userName, {}, false},
                           {deed(entry.useCase), {}, false},
                           {lines(entry).join(u'\n'), {}, false}});
    previewTables(this, m_session, Tr::tr("%1: history").arg(m_name), m_name, {table});
}

} // namespace ui
