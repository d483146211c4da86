// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/transaction.h"
#include "core/usecases/drafts.h"
#include "core/usecases/importing.h"
#include "core/usecases/incidents.h"
#include "tests/bench/figures.h"
#include "tests/bench/filler.h"
#include "tests/bench/raw.h"

#include <QDir>
#include <QLocale>
#include <QTemporaryDir>

#include <sqlite3.h>

using namespace core;
using namespace Qt::StringLiterals;

namespace bench {

namespace {

constexpr int saves = 30;
constexpr int mostImported = 100'000;

template<typename T>
T sure(Result<T> result)
{
    if (!result)
        qFatal("%s (%s)", qPrintable(result.error().message), qPrintable(result.error().detail));
    return *std::move(result);
}

IncidentFile call(int number)
{
    IncidentFile file;
    file.incident.reportedOn = today;
    file.incident.occurredOn = today;
    file.incident.occurredAt = QTime(8, 15);
    file.incident.category = u"PA"_s;
    file.incident.subcategory = u"PA01"_s;
    file.incident.loneWorker = Tri::Yes;
    file.incident.placeType = u"patient_home"_s;
    file.incident.placeDetail = u"%1 Larch Road"_s.arg(number);
    file.incident.description
        = u"Punched in the face by the patient while changing a dressing. Left at once and rang from the car."_s;
    file.incident.immediateAction = u"Police called; colleague drove her home."_s;
    PartFile victim;
    victim.part.role = u"victim"_s;
    victim.part.workStatus = u"employee"_s;
    victim.part.employer = u"trust"_s;
    victim.part.atWork = Tri::Yes;
    victim.part.acts = u"PA01"_s;
    victim.part.physicalHarm = u"low"_s;
    PartFile assailant;
    assailant.part.role = u"assailant"_s;
    assailant.part.describedAs = u"Patient, 50s"_s;
    assailant.part.workStatus = u"patient"_s;
    file.parts = {victim, assailant};
    return file;
}

/// What is typed becomes a draft, and the draft an incident with its duties, audit and words.
void record(Casebook &casebook, int number, const QString &draft)
{
    sure(Incidents(casebook.journal()).record(call(number), {}, draft));
}

QString draft(Casebook &casebook)
{
    Draft typed;
    typed.editor = u"incident.record"_s;
    typed.fields = {{u"description"_s, u"Punched in the face by the patient."_s}};
    if (auto done = Drafts(casebook.database(), casebook.user(), casebook.clock()).save(typed); !done)
        qFatal("%s", qPrintable(done.error().detail));
    return typed.uid;
}

bool writes(const QByteArray &sql)
{
    const QByteArray word = sql.trimmed().left(6).toUpper();
    return word == "INSERT" || word == "UPDATE" || word == "DELETE";
}

/// The writes of so many saves, compiled, to be run again as they were.
QList<QList<sqlite3_stmt *>> writesOf(Casebook &casebook, int many)
{
    QList<QByteArrayList> texts;
    {
        Transaction passing(casebook.database()); // undone: the same rows can be written again
        for (int i = 0; i < many; ++i) {
            const QString typed = draft(casebook);
            texts << statementsOf(casebook.database(), [&] { record(casebook, i, typed); });
        }
    }
    QList<QList<sqlite3_stmt *>> all;
    for (const QByteArrayList &save : std::as_const(texts)) {
        QList<sqlite3_stmt *> statements;
        for (const QByteArray &sql : save) {
            sqlite3_stmt *statement = nullptr;
            if (writes(sql)
                && sqlite3_prepare_v2(
                       casebook.database().handle(), sql.constData(), -1, &statement, nullptr)
                       == SQLITE_OK)
                statements << statement;
        }
        all << statements;
    }
    return all;
}

void saveFigure(Suite &suite, Casebook &casebook)
{
    const QString name = u"incident, draft to commit"_s;
    if (!suite.wants(name))
        return;
    const auto statements = writesOf(casebook, saves);
    QList<double> bare;
    for (const auto &save : statements)
        bare << milliseconds([&] {
            runRaw(casebook.database().handle(), "BEGIN IMMEDIATE");
            for (sqlite3_stmt *statement : save) {
                while (sqlite3_step(statement) == SQLITE_ROW) {
                }
                if (sqlite3_reset(statement) != SQLITE_OK)
                    qFatal("%s", sqlite3_errmsg(casebook.database().handle()));
            }
            runRaw(casebook.database().handle(), "COMMIT");
        });
    for (const auto &save : statements) {
        for (sqlite3_stmt *statement : save)
            sqlite3_finalize(statement);
    }
    QList<double> ours;
    for (int i = 0; i < saves; ++i) {
        const QString typed = draft(casebook);
        ours << milliseconds([&] { record(casebook, i, typed); });
    }
    Figure figure{.name = name, .against = u"the same rows, index and audit entries written in C"_s, .goal = 2};
    figure.ours = median(ours);
    figure.raw = median(bare);
    suite.add(figure);
}

QByteArray listing(int rows)
{
    QByteArray csv("ID,Ref,Incident date,Time,Reported,Type,Category,Sub category,Location,Exact "
                   "location,Description,Severity\r\n");
    for (int row = 0; row < rows; ++row) {
        const QDate day = today.addDays(-1 - row % 1500);
        csv += QByteArray::number(500'000 + row) + ",W" + QByteArray::number(row) + ','
               + day.toString(u"dd/MM/yyyy"_s).toLatin1() + ",08:" + QByteArray::number(10 + row % 50)
               + ',' + day.addDays(1).toString(u"dd/MM/yyyy"_s).toLatin1();
        csv += row % 2 ? ",Security,Security,Theft of staff property,Northgate Unit,Car park,"
                       : ",\"Abuse, violence, harassment\",Violence and aggression,Physical assault on "
                         "staff by patient,Northgate Unit,Zone C,";
        csv += "\"Reported by the ward after the late shift; number " + QByteArray::number(row)
               + " of the list.\",No harm\r\n";
    }
    return csv;
}

Casebook::Created emptyCasebook(const QString &path)
{
    return sure(Casebook::create(path,
                                 {.organisation = u"Northmoor NHS Trust"_s,
                                  .userName = u"Priya Raman"_s,
                                  .passphrase = passphrase},
                                 Clock::at(today)));
}

} // namespace

void savingFigures(Suite &suite, Casebook &casebook)
{
    saveFigure(suite, casebook);
}

void importFigures(Suite &suite)
{
    const int rows = std::min(suite.incidents(), mostImported);
    const QString name
        = u"import, a CSV of %1 rows"_s.arg(QLocale(QLocale::English).toString(rows));
    if (!suite.wants(name))
        return;
    QTemporaryDir folder(QDir(suite.folder()).filePath(u"bench-import-XXXXXX"_s));
    const Casebook::Created ours = emptyCasebook(folder.filePath(u"ours.casebook"_s));
    const Casebook::Created bare = emptyCasebook(folder.filePath(u"bare.casebook"_s));
    const QByteArray csv = listing(rows);
    Figure figure{.name = name, .against = u"the same rows and indexes written in C"_s, .goal = 2};
    figure.ours = milliseconds([&] {
        sure(Importing(ours.casebook->journal()).incidents(csv, u"listing.csv"_s, {}, false));
    });
    figure.raw = copyRaw(ours.casebook->database().handle(), bare.casebook->database().handle());
    suite.add(figure);
}

} // namespace bench
