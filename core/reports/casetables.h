// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/discretion.h"
#include "core/reports/reportedincident.h"

/// The tables reports of a case share, each as its audience may see it.
namespace core::reports::tables {

/// Who took part: code or name, part in it, job and team that day, whom they work for.
Table people(const IncidentFile &file, const Discretion &discretion);
/// What was done to whom, the harm, the treatment and the time off, victim by victim.
Table harm(const IncidentFile &file, const Discretion &discretion);
/// What was stolen, damaged or lost.
Table property(const IncidentFile &file, const Discretion &discretion);

/// What the law and the organisation ask, with the day and how it stands on \a today.
Table duties(const ReportedIncident &held, const Discretion &discretion, QDate today);
/// How each duty was reached, and what nobody has said yet.
QStringList working(const ReportedIncident &held, const Discretion &discretion);
/// The same for one, without saying whose it is.
QString workingOf(const DutyFound &found, const Discretion &discretion);
/// Who was told, and who must still be.
Table told(const ReportedIncident &held, const Discretion &discretion);
/// Numbers of other systems; for others than full only that there are some.
Table references(const IncidentFile &file, const Discretion &discretion);

Table cameras(const QList<CameraRequest> &cameras, const Discretion &discretion, QDate today);
Table exhibits(const QList<ExhibitFile> &exhibits, const Discretion &discretion);
/// Every hand-over of the exhibits, oldest first.
Table continuity(const QList<ExhibitFile> &exhibits, const Discretion &discretion);
/// Signed statements only: of whom, when, by whom taken, when signed.
Table statements(const QList<Account> &accounts, const Discretion &discretion);
/// Files, by the names they were given, with the beginning of their hash.
Table documents(const QList<Attachment> &files, const Discretion &discretion);

Table actions(const QList<Action> &actions, const Discretion &discretion, QDate today);
Table police(const QList<PoliceEntry> &entries, const Discretion &discretion);
Table support(const QList<Support> &offered, const Discretion &discretion);
Timeline timeline(const QList<TimelineEntry> &entries, const Discretion &discretion);

/// How an action stands on \a today, as a cell: its BRAG in words.
Cell bragCell(const Action &action, QDate today);
/// "Due in 3 days", with the tone of its urgency.
Cell dueCell(QDate due, QDate today, bool done = false);

} // namespace core::reports::tables

namespace core::reports {

/// Adds \a table under a heading, or the heading with \a otherwise where it has no rows.
void addTable(Document &document,
              const QString &heading,
              const Table &table,
              const QString &otherwise);

/// Adds free text as paragraphs, or "Not recorded." in small print.
void addText(Document &document, const QString &text);

/// What an incident needs next, by consequence: duties, cameras, people to tell, notes, decisions.
QStringList nextSteps(const ReportedIncident &held, const Discretion &discretion, QDate today);

/// What nobody has said yet about an incident, each with whose it is.
QStringList gapWords(const ReportedIncident &held);

/// \a text cut at a word to at most \a most letters, with an ellipsis where something is left out.
QString shortened(const QString &text, qsizetype most);

} // namespace core::reports
