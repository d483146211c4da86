// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/labels.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using core::List;

namespace {

/// Answers every text of the core in another tongue.
class Echo final : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        return qstrcmp(context, "Core") == 0 ? u"cy "_s + QString::fromUtf8(source) : QString();
    }
};

QStringList codesOf(List list)
{
    QStringList all;
    for (const core::Code &code : core::codes(list))
        all.append(code.code);
    return all;
}

/// The codes a comment beside a field of a struct names: "…: a, b, c; …".
QStringList namedBeside(const QString &header, const QString &type, const QString &field)
{
    QFile file(QFINDTESTDATA(u"../core/domain/"_s + header));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString text = QString::fromUtf8(file.readAll());
    const qsizetype start = text.indexOf(u"struct "_s + type + u"\n{"_s);
    if (start < 0)
        return {};
    const QRegularExpression line(u"QString\\s+%1;((?:\\s*///<[^\\n]*)+)"_s.arg(field));
    QString comment = line.match(text, start).captured(1);
    comment.replace(QRegularExpression(u"\\s*///<\\s*"_s), u" "_s);
    const QString list = comment.section(u';', 0, 0).section(u':', -1);
    QStringList codes;
    for (const QString &code : list.split(u','))
        codes.append(code.trimmed());
    return codes;
}

QStringList exampleEnum(const QString &fact)
{
    QFile file(qEnvironmentVariable("CASEBOOK_SHARED_DATA") + u"/riddor_examples.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject enums = QJsonDocument::fromJson(file.readAll())[u"enums"].toObject();
    const QJsonValue own = enums[fact];
    QStringList codes;
    for (const QJsonValue &value : (own.isArray() ? own : enums[u"facts"_s][fact]).toArray()) {
        if (value.isString() && value != "unknown"_L1)
            codes.append(value.toString());
    }
    return codes;
}

} // namespace

class TestCodes final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyListHasCodesThatDifferAndWordsPeopleRead()
    {
        const QRegularExpression wellFormed(u"^[A-Za-z0-9_]+$"_s);
        for (int number = 0; number < core::listCount; ++number) {
            const auto list = static_cast<List>(number);
            const QStringList all = codesOf(list);
            QVERIFY2(!all.isEmpty(), qPrintable(u"list %1 is empty"_s.arg(number)));
            QCOMPARE(QSet<QString>(all.begin(), all.end()).size(), all.size());
            for (const QString &code : all) {
                const QString words = core::label(list, code);
                const QByteArray where = (code + u" → "_s + words).toUtf8();
                QVERIFY2(wellFormed.match(code).hasMatch(), where.constData());
                QVERIFY2(core::isKnown(list, code), where.constData());
                QVERIFY2(words.size() > 1 && words.size() <= 60, where.constData());
                QVERIFY2(words.trimmed() == words && words != code, where.constData());
                QVERIFY2(!words.contains(u'_') && !words.front().isLower(), where.constData());
            }
        }
    }

    void everyParentIsAValueOfTheListAbove()
    {
        for (int number = 0; number < core::listCount; ++number) {
            const auto list = static_cast<List>(number);
            const auto above = core::parentList(list);
            for (const core::Code &code : core::codes(list)) {
                QCOMPARE(core::parentOf(list, code.code), code.parent);
                if (!code.parent.isEmpty()) {
                    QVERIFY2(above && core::isKnown(*above, code.parent), qPrintable(code.code));
                } else {
                    QVERIFY2(!above || list == List::SpecifiedInjury, qPrintable(code.code));
                }
            }
        }
        for (const core::Code &category : core::codes(List::Category))
            QVERIFY2(!core::codes(List::Subcategory, category.code).isEmpty(),
                     qPrintable(category.code));
    }

    void aCodeOnceGivenKeepsItsMeaning_data()
    {
        QTest::addColumn<List>("list");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("words");

        QTest::newRow("a punch") << List::Subcategory << u"PA01"_s << u"Punch"_s;
        QTest::newRow("an attempt without contact is an act of its own")
            << List::Act << u"PA21"_s << u"Attempted, no contact"_s;
        QTest::newRow("threat with a weapon")
            << List::Subcategory << u"NP03"_s << u"Threat with a weapon"_s;
        QTest::newRow("prescription stationery")
            << List::Subcategory << u"TH06"_s << u"Prescription stationery"_s;
        QTest::newRow("the last theft") << List::Subcategory << u"TH14"_s << u"Artwork"_s;
        QTest::newRow("section 119")
            << List::Subcategory << u"NU01"_s << u"Disturbance on NHS premises (s. 119)"_s;
        QTest::newRow("missed check-in") << List::Subcategory << u"LW03"_s << u"Missed check-in"_s;
        QTest::newRow("nurses") << List::StaffGroup << u"03"_s
                                << u"Nursing and midwifery registered"_s;
        QTest::newRow("asked and declined") << List::Ethnicity << u"Z"_s << u"Not stated"_s;
        QTest::newRow("severe harm")
            << List::HarmPhysical << u"severe"_s << u"Severe: permanent or major"_s;
    }

    void aCodeOnceGivenKeepsItsMeaning()
    {
        QFETCH(List, list);
        QFETCH(QString, code);
        QFETCH(QString, words);
        QCOMPARE(core::label(list, code), words);
    }

    void anAssaultOnAPatientIsCountedInTheSameWordsAsOneOnStaff()
    {
        const auto staff = core::codes(List::Subcategory, u"PA"_s);
        const auto others = core::codes(List::Subcategory, u"PV"_s);
        QCOMPARE(staff.size(), 22);
        QCOMPARE(others.size(), staff.size());
        for (int i = 0; i < staff.size(); ++i) {
            QCOMPARE(others[i].code.mid(2), staff[i].code.mid(2));
            QCOMPARE(core::label(List::Subcategory, others[i].code),
                     core::label(List::Subcategory, staff[i].code));
        }
    }

    void listsOfOneThingHaveTheSameCodes()
    {
        QCOMPARE(codesOf(List::NotifyDue), codesOf(List::Notify));
        QCOMPARE(codesOf(List::NotifyTrigger), codesOf(List::Notify));
        QCOMPARE(codesOf(List::OffenceLaw), codesOf(List::Offence));
        QCOMPARE(codesOf(List::PoliceForce).size(), 43 + 5 + 1);
    }

    void theCodesNamedInTheNounsAreKnown_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("field");
        QTest::addColumn<List>("list");

        const auto row = [](const char *header, const char *type, const char *field, List list) {
            QTest::addRow("%s::%s", type, field)
                << QString::fromLatin1(header) << QString::fromLatin1(type)
                << QString::fromLatin1(field) << list;
        };
        row("incident.h", "Incident", "precision", List::Precision);
        row("incident.h", "Incident", "outcomeClass", List::OutcomeClass);
        row("incident.h", "Incident", "harm", List::HarmPhysical);
        row("incident.h", "Incident", "triage", List::Triage);
        row("incident.h", "Part", "role", List::PartRole);
        row("incident.h", "Part", "workStatus", List::WorkStatus);
        row("incident.h", "Part", "employer", List::Employer);
        row("incident.h", "Part", "intent", List::Intent);
        row("incident.h", "Part", "policeWishes", List::PoliceWishes);
        row("incident.h", "Injury", "treatment", List::Treatment);
        row("incident.h", "Injury", "diagnosedBy", List::DiagnosedBy);
        row("incident.h", "Injury", "specifiedStatus", List::SpecifiedStatus);
        row("incident.h", "Injury", "takenToHospital", List::TakenToHospital);
        row("incident.h", "IncapacityPeriod", "periodKind", List::PeriodKind);
        row("incident.h", "IncapacityPeriod", "cause", List::PeriodCause);
        row("person.h", "Person", "personKind", List::PersonKind);
        row("person.h", "Person", "sex", List::Sex);
        row("person.h", "Person", "identifierScheme", List::IdentifierScheme);
        row("person.h", "Person", "preferredLanguage", List::Language);
        row("place.h", "Site", "siteKind", List::SiteKind);
        row("evidence.h", "Exhibit", "exhibitKind", List::ExhibitKind);
        row("evidence.h", "CameraRequest", "state", List::CameraState);
        row("casework.h", "DiaryNote", "noteKind", List::NoteKind);
        row("casework.h", "Contact", "contactKind", List::ContactKind);
        row("casework.h", "Link", "why", List::LinkReason);
        row("casework.h", "OtherReference", "system", List::ReferenceSystem);
        row("casework.h", "Action", "priority", List::Priority);
        row("casework.h", "Action", "effectResult", List::EffectResult);
        row("casework.h", "Duty", "rule", List::DutyRule);
        row("casework.h", "Duty", "state", List::DutyState);
        row("casework.h", "Submission", "state", List::SubmissionState);
    }

    void theCodesNamedInTheNounsAreKnown()
    {
        QFETCH(QString, header);
        QFETCH(QString, type);
        QFETCH(QString, field);
        QFETCH(List, list);
        const QStringList named = namedBeside(header, type, field);
        QVERIFY2(named.size() > 1, "the comment beside the field names its codes");
        for (const QString &code : named)
            QVERIFY2(core::isKnown(list, code), qPrintable(code));
    }

    void theCodesOfTheWorkedExamplesAreKnown_data()
    {
        QTest::addColumn<List>("list");
        QTest::newRow("injured.role") << List::WorkStatus;
        QTest::newRow("injured.employer") << List::Employer;
        QTest::newRow("premises") << List::Premises;
        QTest::newRow("premises_controller") << List::PremisesController;
        QTest::newRow("injury.specified") << List::SpecifiedInjury;
        QTest::newRow("injury.specified_status") << List::SpecifiedStatus;
        QTest::newRow("injury.diagnosed_by") << List::DiagnosedBy;
        QTest::newRow("incapacity.kind") << List::PeriodKind;
        QTest::newRow("incapacity.cause") << List::PeriodCause;
        QTest::newRow("taken_to_hospital_for_treatment") << List::TakenToHospital;
        QTest::newRow("sharp_source") << List::SharpSource;
        QTest::newRow("dangerous_occurrence") << List::DangerousOccurrence;
        QTest::newRow("exemption_facts") << List::RiddorExemption;
        QTest::newRow("event_type") << List::RiddorEvent;
        QTest::newRow("perpetrator.role") << List::AssailantRelation;
        QTest::newRow("perpetrator.motive") << List::RiddorMotive;
        QTest::newRow("category") << List::RiddorCategory;
        QTest::newRow("secondary") << List::RiddorFlag;
        QTest::newRow("responsible_person") << List::ResponsiblePerson;
    }

    void theCodesOfTheWorkedExamplesAreKnown()
    {
        QFETCH(List, list);
        const QStringList wanted = exampleEnum(QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(!wanted.isEmpty());
        for (const QString &code : wanted)
            QVERIFY2(core::isKnown(list, code), qPrintable(code));
    }

    void whatNobodySaidIsNotKnown()
    {
        QCOMPARE(core::label(List::PlaceType, QString()), u"Not known"_s);
        QCOMPARE(core::label(List::PlaceType, u"no_such_place"_s), u"Not known"_s);
        QVERIFY(!core::isKnown(List::PlaceType, QString()));
        QVERIFY(!core::isKnown(List::PlaceType, u"no_such_place"_s));
        QVERIFY(!core::isKnown(List::Subcategory, u"pa01"_s));
        QCOMPARE(core::label(core::Tri::Unknown), u"Not known"_s);
        QCOMPARE(core::label(core::Tri::Yes), u"Yes"_s);
        QCOMPARE(core::label(core::Tri::No), u"No"_s);
    }

    void aValueOfTheOrganisationsOwnMayBeStored()
    {
        QVERIFY(core::isKnown(List::PlaceType, u"X-HELIPAD"_s));
        QCOMPARE(core::label(List::PlaceType, u"X-HELIPAD"_s), u"X-HELIPAD"_s);
        QVERIFY(!core::isKnown(List::PlaceType, u"X-"_s));
    }

    void severalActsReadAsOneLine()
    {
        QCOMPARE(core::labels(List::Act, u"PA01 PA05  NP02"_s), u"Punch, Grab or hold, Threat"_s);
        QCOMPARE(core::labels(List::Act, QString()), QString());
    }

    void wordsAreTranslatedWhenTheyAreShown()
    {
        const QString english = core::label(List::BodyPart, u"thumb"_s);
        Echo echo;
        QVERIFY(QCoreApplication::installTranslator(&echo));
        QCOMPARE(core::label(List::BodyPart, u"thumb"_s), u"cy "_s + english);
        QCOMPARE(core::label(core::Tri::No), u"cy No"_s);
        QCoreApplication::removeTranslator(&echo);
        QCOMPARE(core::label(List::BodyPart, u"thumb"_s), english);
    }
};

QTEST_GUILESS_MAIN(TestCodes)
#include "tst_codes.moc"
