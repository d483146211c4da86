// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importreading.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using core::ImportedRow;
using core::ImportMapping;
using core::ImportReading;
using Values = QMap<QString, QString>;

namespace {

core::Result<ImportReading> reading(const QByteArray &csv, const ImportMapping &mapping = {})
{
    return core::readIncidents(core::CsvReader(csv), mapping);
}

/// The only row of a listing with these columns.
ImportedRow
rowOf(const QByteArray &header, const QByteArray &cells, const ImportMapping &mapping = {})
{
    const auto result = reading(header + '\n' + cells + '\n', mapping);
    return result && result->rows.size() == 1 ? result->rows.constFirst() : ImportedRow();
}

} // namespace

class TestImportReading final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRowOfADatixListingIsUnderstood()
    {
        const auto result
            = reading("\xEF\xBB\xBFID,Ref,Name,Incident date,Time,Reported,Type,Category,Sub "
                      "category,Location,"
                      "Exact location,Description,Action taken,Result,Severity,Handler\r\n"
                      "5002,W10043,\"Schaden, Brooks\",12/04/2025,2040,13/04/2025,\"Abuse, "
                      "violence, harassment\","
                      "Violence and aggression,Physical assault on staff by patient,Northgate Unit,"
                      "Emergency Department,\"Punched.\r\nSecurity attended. \",Police "
                      "called,Harm,Low harm,Heathcote\r\n");
        QVERIFY(result);
        QCOMPARE(result->rows.size(), 1);
        QCOMPARE(result->problems, QList<core::ImportProblem>());
        const ImportedRow &row = result->rows.constFirst();
        QCOMPARE(row.row, 1);
        QCOMPARE(row.sourceReference, u"5002"_s);
        QVERIFY(!row.skipped);
        const Values expected{
            {u"source_reference"_s, u"5002"_s},
            {u"other_reference"_s, u"W10043"_s},
            {u"occurred_on"_s, u"2025-04-12"_s},
            {u"occurred_at"_s, u"20:40"_s},
            {u"precision"_s, u"exact"_s},
            {u"reported_on"_s, u"2025-04-13"_s},
            {u"category"_s, u"PA"_s},
            {u"category_words"_s,
             u"Abuse, violence, harassment / Violence and aggression / Physical assault on staff by patient"_s},
            {u"site"_s, u"Northgate Unit"_s},
            {u"place_detail"_s, u"Emergency Department"_s},
            {u"description"_s, u"Punched.\nSecurity attended."_s},
            {u"immediate_action"_s, u"Police called"_s},
            {u"harm"_s, u"low"_s},
            {u"handler"_s, u"Heathcote"_s},
        };
        QCOMPARE(row.values, expected);
        const auto cells = core::rawCells(row.raw);
        QCOMPARE(cells.size(), 16);
        QCOMPARE(cells.value(u"Name"_s), u"Schaden, Brooks"_s);
        QCOMPARE(cells.value(u"Description"_s), u"Punched.\r\nSecurity attended. "_s);
    }

    void theSampleListingIsReadWithoutAProblem()
    {
        QFile file(qEnvironmentVariable("CASEBOOK_SHARED_DATA")
                   + u"/import_samples/datix_listing_labels.csv"_s);
        if (!file.open(QIODevice::ReadOnly)) // the sample lies beside the repository, not in it
            return;
        const auto result = core::readIncidents(core::CsvReader(&file), {});
        QVERIFY(result);
        QCOMPARE(result->rows.size(), 25);
        QCOMPARE(result->problems, QList<core::ImportProblem>());
        for (const ImportedRow &row : result->rows) {
            QVERIFY(!row.skipped);
            QVERIFY(row.values.value(u"category"_s) != u"OT"_s);
            QVERIFY(QDate::fromString(row.values.value(u"occurred_on"_s), Qt::ISODate).isValid());
        }
    }

    void aWrongValueIsAProblemAndNeverAGuess_data()
    {
        QTest::addColumn<QByteArray>(
            "cells"); // ID, Incident date, Time, Reported, Severity, Lone worker?
        QTest::addColumn<bool>("skipped");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("message");
        QTest::newRow("31 February")
            << QByteArray("1,31/02/2026,,,,") << true << u"occurred_on"_s
            << u"Row 1, Incident date: '31/02/2026' is not a date. Correct it in the file and import again."_s;
        QTest::newRow("a date that only works month first")
            << QByteArray("1,01/17/2026,,,,") << true << u"occurred_on"_s
            << u"Row 1, Incident date: '01/17/2026' is not a date. Correct it in the file and import again."_s;
        QTest::newRow("no date at all")
            << QByteArray("1,,1430,,,") << true << u"occurred_on"_s
            << u"Row 1, Incident date: no date is given. Add it in the file and import again."_s;
        QTest::newRow("no number of the incident")
            << QByteArray(",17/01/2026,,,,") << true << u""_s
            << u"Row 1 has no number of the incident, so that it could not be found again. Add it in the file and import again."_s;
        QTest::newRow("an empty row")
            << QByteArray(", ,,,,") << true << u""_s << u"Row 1 is empty."_s;
        QTest::newRow("a comma too many")
            << QByteArray("1,17/01/2026,,,,No,harm") << true << u""_s
            << u"Row 1 has 7 cells where the header has 6. Most likely a comma stands outside quotation marks. Correct it in the file and import again."_s;
        QTest::newRow("a row cut short")
            << QByteArray("1,17/01/2026") << false << u""_s
            << u"Row 1 has only 2 cells where the header has 6; the rest is taken as empty. Look whether a line break stands outside quotation marks."_s;
        QTest::newRow("a time that is none")
            << QByteArray("1,17/01/2026,25:00,,,") << false << u"occurred_at"_s
            << u"Row 1, Time: '25:00' is not a time of day. The incident is imported without it."_s;
        QTest::newRow("a day of report that is none")
            << QByteArray("1,17/01/2026,,30/02/2026,,") << false << u"reported_on"_s
            << u"Row 1, Reported: '30/02/2026' is not a date. The incident is imported without it."_s;
        QTest::newRow("reported before it happened")
            << QByteArray("1,17/01/2026,,16/01/2026,,") << false << u"reported_on"_s
            << u"Row 1, Reported: '16/01/2026' is before the day of the incident. The incident is imported without it."_s;
        QTest::newRow("a degree of harm nobody knows")
            << QByteArray("1,17/01/2026,,,Catastrophic,") << false << u"harm"_s
            << u"Row 1, Severity: 'Catastrophic' is no degree of harm that is known. Name it in a mapping; the incident is imported without it."_s;
        QTest::newRow("neither yes nor no")
            << QByteArray("1,17/01/2026,,,,perhaps") << false << u"lone_worker"_s
            << u"Row 1, Lone worker?: 'perhaps' is neither yes nor no. The incident is imported without it."_s;
    }

    void aWrongValueIsAProblemAndNeverAGuess()
    {
        QFETCH(const QByteArray, cells);
        QFETCH(const bool, skipped);
        QFETCH(const QString, field);
        QFETCH(const QString, message);
        const ImportedRow row
            = rowOf("ID,Incident date,Time,Reported,Severity,Lone worker?", cells);
        QCOMPARE(row.problems.size(), 1);
        QCOMPARE(row.problems.constFirst().message, message);
        QCOMPARE(row.problems.constFirst().field, field);
        QCOMPARE(row.problems.constFirst().row, 1);
        QCOMPARE(row.skipped, skipped);
        QVERIFY(!row.values.contains(field));
        if (!skipped)
            QCOMPARE(row.values.value(u"occurred_on"_s), u"2026-01-17"_s);
    }

    void whatNobodyKnowsIsNoProblem()
    {
        const ImportedRow row = rowOf("ID,Incident date,Time,Reported,Severity,Lone worker?",
                                      "1,17/01/2026,N/K,,Unknown,not known");
        QCOMPARE(row.problems, QList<core::ImportProblem>());
        const Values expected{{u"source_reference"_s, u"1"_s},
                              {u"occurred_on"_s, u"2026-01-17"_s},
                              {u"precision"_s, u"unknown"_s}};
        QCOMPARE(row.values, expected);
    }

    void wordsNobodyKnowsAreKeptUnderOther()
    {
        const ImportedRow row = rowOf("ID,Incident date,Category,Sub category",
                                      "1,17/01/2026,Security,Loss of water supply");
        QCOMPARE(row.values.value(u"category"_s), u"OT"_s);
        QCOMPARE(row.values.value(u"subcategory"_s), u"OT04"_s);
        QCOMPARE(row.values.value(u"category_words"_s), u"Security / Loss of water supply"_s);
    }

    void aHateIncidentSaysItsStrand()
    {
        const ImportedRow row = rowOf("ID,Incident date,Sub category", "1,17/01/2026,Racist abuse");
        QCOMPARE(row.values.value(u"category"_s), u"HC"_s);
        QCOMPARE(row.values.value(u"hate"_s), u"yes"_s);
        QCOMPARE(row.values.value(u"hate_strand"_s), u"race"_s);
    }

    void theSecondRowOfAnIncidentIsNotASecondIncident()
    {
        const auto result = reading("ID,Incident date\n7,31/02/2026\n7,17/01/2026\n7,17/01/2026\n");
        QVERIFY(result);
        QVERIFY(result->rows.at(0).skipped);
        QVERIFY(!result->rows.at(1).skipped); // the first was not taken
        QVERIFY(result->rows.at(2).skipped);
        QCOMPARE(result->problems.size(), 2);
        QCOMPARE(
            result->problems.at(1).message,
            u"Row 3 is about the same incident as row 2 (7), which was taken. Only the first row of an incident is imported."_s);
    }

    void twoColumnsOfOneNameAreBothKept()
    {
        const ImportedRow row
            = rowOf("ID,Incident date,Description,Description", "1,17/01/2026,,second");
        QCOMPARE(row.values.value(u"description"_s), u"second"_s);
        QCOMPARE(core::rawCells(row.raw).value(u"Description (2)"_s), u"second"_s);
    }

    void aFileThatIsNoListingIsRefused_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QString>("message");
        QTest::newRow("an empty file")
            << QByteArray() << u"The file is empty: there is no header row in it."_s;
        QTest::newRow("no number")
            << QByteArray("Incident date,Colour\n17/01/2026,red\n")
            << u"The file has no column for the number of the incident, such as \"ID\" or \"Ref\". Its columns are: Incident date, Colour. Name the right one in a mapping."_s;
        QTest::newRow("no date")
            << QByteArray("ID,Colour\n1,red\n")
            << u"The file has no column for the date of the incident, such as \"Incident date\". Its columns are: ID, Colour. Name the right one in a mapping."_s;
        QTest::newRow("it breaks off")
            << QByteArray("ID,Incident date\n1,17/01/2026\n2,\"17/01/2026\n")
            << u"Row 2: the quotation mark opened in line 3 of the file is never closed. Correct it in the file and try again."_s;
    }

    void aFileThatIsNoListingIsRefused()
    {
        QFETCH(const QByteArray, csv);
        QFETCH(const QString, message);
        const auto result = reading(csv);
        QVERIFY(!result);
        QCOMPARE(result.error().message, message);
    }

    void aMappingSaysWhatColumnsAndWordsMean()
    {
        const auto mapping = core::importMapping(R"({"system": "ulysses",
            "columns": {"Incident No.": "source_reference", "When": "occurred_on", "Where": "location", "Time": ""},
            "values": {"category": {"Violence and aggression / Physical assault": "PA",
                                    "Security": "SE", "Theft of staff property": "TH03"},
                       "harm": {"Catastrophic": "death"}}})");
        QVERIFY(mapping);
        QCOMPARE(mapping->system, u"ulysses"_s);
        const QByteArray header = "Incident No,When,Where,Time,Category,Sub category,Severity";
        const ImportedRow row = rowOf(
            header,
            "9,17/01/2026,Ward 1,nonsense,Violence and Aggression,physical assault,catastrophic",
            *mapping);
        QCOMPARE(row.problems, QList<core::ImportProblem>());
        QCOMPARE(row.sourceReference, u"9"_s);
        QCOMPARE(row.values.value(u"place_detail"_s), u"Ward 1"_s);
        QCOMPARE(row.values.value(u"category"_s), u"PA"_s);
        QCOMPARE(row.values.value(u"harm"_s), u"death"_s);
        QVERIFY(!row.values.contains(u"occurred_at"_s));

        // Narrow words win over wide ones, whoever knows them.
        const auto category = [&](const QByteArray &narrow) {
            const Values values
                = rowOf(header, "9,17/01/2026,,,Security," + narrow + ",", *mapping).values;
            return values.value(u"category"_s) + u'/' + values.value(u"subcategory"_s);
        };
        QCOMPARE(category("Theft of staff property"), u"TH/TH03"_s);
        QCOMPARE(category("Graffiti"), u"CD/CD04"_s);
        QCOMPARE(category("Loss of water supply"), u"SE/"_s);
    }

    void aMappingComesBackAsItWent()
    {
        const ImportMapping mapping{u"inphase"_s,
                                    {{u"When"_s, u"occurred_on"_s}, {u"Notes"_s, u""_s}},
                                    {{u"harm"_s, {{u"Bad"_s, u"severe"_s}}}}};
        const auto back = core::importMapping(core::json(mapping));
        QVERIFY(back);
        QCOMPARE(*back, mapping);
    }

    void aColumnOfTheMappingThatTheFileLacksIsAProblem()
    {
        const auto result = reading("ID,Incident date\n1,17/01/2026\n",
                                    {u"datix"_s, {{u"Ward"_s, u"place_detail"_s}}, {}});
        QVERIFY(result);
        QCOMPARE(result->problems.size(), 1);
        QCOMPARE(result->problems.constFirst().row, 0);
        QCOMPARE(result->problems.constFirst().message,
                 u"The mapping names a column \"Ward\", which the file does not have."_s);
    }

    void aMappingThatCannotBeRightIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("inMessage");
        QTest::newRow("no JSON") << QByteArray("columns: ID") << u"at byte"_s;
        QTest::newRow("no object") << QByteArray("[]") << u"it is not a JSON object"_s;
        QTest::newRow("a field nobody knows")
            << QByteArray(R"({"columns": {"When": "ocurred_on"}})")
            << u"\"When\" is given the unknown field \"ocurred_on\""_s;
        QTest::newRow("values of a field nobody knows")
            << QByteArray(R"({"values": {"colour": {"Red": "1"}}})")
            << u"unknown field \"colour\""_s;
        QTest::newRow("a code nobody knows")
            << QByteArray(R"({"values": {"category": {"Assault": "ZZ"}}})")
            << u"\"Assault\" is given the value \"ZZ\""_s;
    }

    void aMappingThatCannotBeRightIsRefused()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QString, inMessage);
        const auto mapping = core::importMapping(json);
        QVERIFY(!mapping);
        QVERIFY2(mapping.error().message.contains(inMessage), qPrintable(mapping.error().message));
    }

    void anImportIsComparedWithTheOneBefore()
    {
        const QByteArray header = "ID,Incident date,Severity,Description,Approval status";
        const Values before
            = rowOf(header, "1,17/01/2026,Low harm,\"He said \"\"no\"\"\t\\\",Open").values;
        QCOMPARE(core::importedValues(core::valuesText(before)), before);
        QCOMPARE(
            core::changedFields(
                before, rowOf(header, "1,17.01.2026,LOW,\"He said \"\"no\"\"\t\\\",Closed").values),
            QStringList());
        QCOMPARE(
            core::changedFields(before, rowOf(header, "1,18/01/2026,,Other words,Open").values),
            QStringList({u"description"_s, u"harm"_s, u"occurred_on"_s}));
    }
};

QTEST_GUILESS_MAIN(TestImportReading)
#include "tst_importreading.moc"
