// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/riddor/factsjson.h"

#include <QJsonArray>
#include <QJsonDocument>

#include "riddorfacts.h"

using namespace riddorfacts;

namespace {

QJsonObject read(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

/// A good file with other facts laid over it.
QJsonObject file(const QByteArray &facts, const QByteArray &top = "{}")
{
    QJsonObject all = read(R"({"as_of": "2026-03-12", "incident_date": "2026-03-02"})");
    const QJsonObject changed = read(facts);
    for (auto it = changed.begin(); it != changed.end(); ++it)
        all.insert(it.key(), it.value());
    QJsonObject whole{{u"jurisdiction"_s, u"GB"_s}, {u"facts"_s, all}};
    const QJsonObject over = read(top);
    for (auto it = over.begin(); it != over.end(); ++it)
        whole.insert(it.key(), it.value());
    return whole;
}

void refused(const char *name, const QByteArray &facts, const char *naming)
{
    QTest::newRow(name) << file(facts) << QString::fromUtf8(naming);
}

} // namespace

/// What a facts file says wrongly: one sentence that names the field.
class RiddorRefusalsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refuses_data();
    void refuses();
    void accepts_data();
    void accepts();

private:
    static void days();
    static void shapes();
};

void RiddorRefusalsTest::refuses_data()
{
    QTest::addColumn<QJsonObject>("given");
    QTest::addColumn<QString>("naming");

    QTest::newRow("no jurisdiction")
        << QJsonObject{{u"facts"_s, QJsonObject{{u"as_of"_s, u"2026-03-12"_s}}}}
        << u"jurisdiction"_s;
    QTest::newRow("jurisdiction null")
        << file("{}", R"({"jurisdiction": null})") << u"jurisdiction"_s;
    QTest::newRow("a jurisdiction there is not")
        << file("{}", R"({"jurisdiction": "ROI"})") << u"jurisdiction: “ROI”"_s;
    QTest::newRow("no facts") << QJsonObject{{u"jurisdiction"_s, u"GB"_s}} << u"facts"_s;
    QTest::newRow("facts that are a list") << file("{}", R"({"facts": []})") << u"facts"_s;
    days();
    shapes();
}

void RiddorRefusalsTest::days()
{
    refused("no incident date", R"({"incident_date": null})", "incident_date");
    refused("no day to decide for", R"({"as_of": null})", "as_of");
    refused("decided before it happened", R"({"as_of": "2026-03-01"})", "as_of");
    refused("a day that does not exist", R"({"incident_date": "2026-02-30"})", "incident_date");
    refused("a day with a time", R"({"as_of": "2026-03-12T10:00"})", "as_of");
    refused("a day in British order", R"({"death_date": "05/03/2026"})", "death_date");
    refused("a day that is a number", R"({"death_date": 20260305})", "death_date: “20260305”");
    refused("a death before the accident", R"({"death_date": "2026-03-01"})", "death_date");
    refused("a death to come", R"({"death_date": "2026-03-13"})", "death_date");
    refused("a death learned of before it",
            R"({"death_date": "2026-03-09", "death_learned_date": "2026-03-08"})",
            "death_learned_date");
    refused("a death learned of that nobody died",
            R"({"death_learned_date": "2026-03-08"})",
            "death_date");
    refused("a diagnosis before the accident",
            R"({"injury": {"diagnosed_date": "2026-03-01"}})",
            "injury.diagnosed_date");
    refused("a diagnosis to come",
            R"({"injury": {"diagnosed_date": "2026-03-13"}})",
            "injury.diagnosed_date");
    refused("a disease to come",
            R"({"disease_diagnosis": {"disease": "TB", "diagnosis_received": "2026-03-13"}})",
            "disease_diagnosis.diagnosis_received");
    refused("a period that ends before it begins",
            R"({"incapacity_periods": [{"from": "2026-03-05", "to": "2026-03-04"}]})",
            "incapacity_periods[0].to");
    refused("a period before the accident",
            R"({"incapacity_periods": [{"from": "2026-03-01", "to": "2026-03-04"}]})",
            "incapacity_periods[0].from");
    refused("a period that ends in the future",
            R"({"incapacity_periods": [{"from": "2026-03-03", "to": "2026-03-13"}]})",
            "incapacity_periods[0].to");
    refused("a period without a first day",
            R"({"incapacity_periods": [{"to": "2026-03-04"}]})",
            "incapacity_periods[0].from");
    refused("two open periods",
            R"({"incapacity_periods": [{"from": "2026-03-03"}, {"from": "2026-03-06"}]})",
            "incapacity_periods");
}

void RiddorRefusalsTest::shapes()
{
    refused("a fact misspelt", R"({"work_releated": "yes"})", "facts.work_releated");
    refused("a fact of the person misspelt",
            R"({"injured": {"rolle": "employee"}})",
            "facts.injured.rolle");
    refused("a role there is not",
            R"({"injured": {"role": "nurse"}})",
            "facts.injured.role: “nurse” is not one of unknown, employee");
    refused("an event there is not", R"({"event_type": "punch"})", "event_type");
    refused("neither yes nor no", R"({"work_related": "perhaps"})", "facts.work_related");
    refused("a person who is no object", R"({"injured": "employee"})", "facts.injured");
    refused("an injury that is a list", R"({"injury": []})", "facts.injury");
    refused("periods that are no list", R"({"incapacity_periods": {}})", "incapacity_periods");
    refused("a period that is no object",
            R"({"incapacity_periods": ["2026-03-03"]})",
            "incapacity_periods[0]");
    refused("the second period of a kind there is not",
            R"({"incapacity_periods": [{"from": "2026-03-03", "to": "2026-03-04"},
                                       {"from": "2026-03-06", "kind": "sick"}]})",
            "incapacity_periods[1].kind: “sick”");
    refused("a specified injury there is not",
            R"({"injury": {"specified": ["broken_heart"]}})",
            "injury.specified: “broken_heart”");
    refused("an exemption there is not", R"({"exemption_facts": ["luck"]})", "exemption_facts");
    refused("a source that is a number", R"({"sharp_source": 4})", "sharp_source: “4”");
    refused("a report of no category", R"({"reports_submitted": [{}]})", "[0].category");
    refused("a report of a category there is not",
            R"({"reports_submitted": [{"category": "F2508", "date": "2026-03-04"}]})",
            "reports_submitted[0].category: “F2508”");
    refused("a disease that is a word", R"({"disease_diagnosis": "TB"})", "disease_diagnosis");
    refused("a disease without its name in quotes",
            R"({"disease_diagnosis": {"disease": 8}})",
            "disease_diagnosis.disease");
}

void RiddorRefusalsTest::refuses()
{
    QFETCH(QJsonObject, given);
    QFETCH(QString, naming);

    const auto facts = factsFromJson(given);
    QVERIFY(!facts.has_value());
    const QString said = facts.error().message;
    QVERIFY2(said.contains(naming), qPrintable(said));
    QVERIFY2(said.endsWith(u'.'), qPrintable(said));
    QVERIFY2(!said.contains(u'\n'), qPrintable(said));
}

void RiddorRefusalsTest::accepts_data()
{
    QTest::addColumn<QJsonObject>("given");

    QTest::newRow("nothing but the two days: the rest is unknown") << file("{}");
    QTest::newRow("unknown said in words")
        << file(R"({"work_related": "unknown", "injured": {"at_work": "unknown"}})");
    QTest::newRow("yes and no as words or as truth values")
        << file(R"({"work_related": true, "consensual": "no"})");
    QTest::newRow("one exemption without brackets")
        << file(R"({"exemption_facts": "road_vehicle_movement"})");
    QTest::newRow("two exemptions in brackets")
        << file(R"({"exemption_facts": ["road_vehicle_movement", "train_involved"]})");
    QTest::newRow("a period from the day of the accident itself")
        << file(R"({"incapacity_periods": [{"from": "2026-03-02", "to": "2026-03-04"}]})");
    QTest::newRow("everything beside the facts of a worked example")
        << file("{}", R"({"id": "A01", "title": "", "expected": {}})");
}

void RiddorRefusalsTest::accepts()
{
    QFETCH(QJsonObject, given);

    const auto facts = factsFromJson(given);
    QVERIFY2(facts.has_value(), facts ? "" : qPrintable(facts.error().message));
    QVERIFY(!assess(*facts).isEmpty());
}

QTEST_APPLESS_MAIN(RiddorRefusalsTest)
#include "tst_riddorrefusals.moc"
