// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/riddor/factsjson.h"
#include "core/rules/riddor/outcomejson.h"
#include "core/rules/riddor/riddor.h"
#include "core/rules/riddor/words.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;

/// The worked examples that lie beside the repository: every key of every expected decision.
class RiddorExamplesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decidesAsExpected_data();
    void decidesAsExpected();
    void factsSurviveBeingWritten_data() { decidesAsExpected_data(); }
    void factsSurviveBeingWritten();
};

void RiddorExamplesTest::decidesAsExpected_data()
{
    QTest::addColumn<QJsonObject>("example");

    QFile file(qEnvironmentVariable("CASEBOOK_SHARED_DATA") + u"/riddor_examples.json"_s);
    QVERIFY2(file.open(QIODevice::ReadOnly),
             qPrintable(file.fileName() + u": "_s + file.errorString()));
    const QJsonArray cases = QJsonDocument::fromJson(file.readAll())[u"cases"_s].toArray();
    QVERIFY(!cases.isEmpty());
    for (const QJsonValue &value : cases) {
        const QString name = value[u"id"_s].toString() + u' ' + value[u"title"_s].toString();
        QTest::newRow(qPrintable(name)) << value.toObject();
    }
}

namespace {

QStringList sorted(const QJsonValue &array)
{
    QStringList words;
    for (const QJsonValue &word : array.toArray())
        words.append(word.toString());
    words.sort();
    return words;
}

QString written(const QJsonValue &value)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
}

} // namespace

void RiddorExamplesTest::decidesAsExpected()
{
    QFETCH(QJsonObject, example);

    const auto facts = riddor::factsFromJson(example);
    QVERIFY2(facts.has_value(), facts ? "" : qPrintable(facts.error().message));
    const QList<riddor::Outcome> outcomes = riddor::assess(*facts);
    const QStringList working = riddor::working(*facts, outcomes);
    QVERIFY(!working.isEmpty());
    const QJsonObject decided = riddor::toJson(outcomes, working);

    const QJsonObject expected = example.value(u"expected"_s).toObject();
    for (auto it = expected.begin(); it != expected.end(); ++it) {
        const QJsonValue found = decided.value(it.key());
        QVERIFY2(decided.contains(it.key()), qPrintable(it.key()));
        if (it.key() == u"secondary" || it.key() == u"further")
            QCOMPARE(sorted(found), sorted(it.value()));
        else if (!(it.key() == u"longest_incapacity_run_days" && it.value().isNull()))
            QVERIFY2(found == it.value(),
                     qPrintable(u"%1: %2 instead of %3"_s.arg(
                         it.key(), written(found), written(it.value()))));
    }
}

void RiddorExamplesTest::factsSurviveBeingWritten()
{
    QFETCH(QJsonObject, example);

    const auto facts = riddor::factsFromJson(example);
    QVERIFY(facts.has_value());
    const auto again = riddor::factsFromJson(riddor::toJson(*facts));

    QVERIFY2(again.has_value(), again ? "" : qPrintable(again.error().message));
    QVERIFY(*again == *facts);
}

QTEST_APPLESS_MAIN(RiddorExamplesTest)
#include "tst_riddorexamples.moc"
