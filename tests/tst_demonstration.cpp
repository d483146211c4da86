// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demonstration.h"
#include "core/usecases/verify.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include "tests/testing.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 25);

std::unique_ptr<Casebook> made(const QString &folder, int incidents, quint64 seed = 1)
{
    qputenv("CASEBOOK_LIGHT_KDF", "1");
    qputenv("CASEBOOK_PATH_KIND", "local");
    auto casebook = makeDemonstration(folder,
                                      {.incidents = incidents,
                                       .seed = seed,
                                       .today = today,
                                       .passphrase = QString::fromLatin1(testPassphrase)});
    if (!casebook)
        qFatal("%s / %s", qPrintable(casebook.error().message), qPrintable(casebook.error().detail));
    return *std::move(casebook);
}

} // namespace

class DemonstrationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_dir.isValid());
        m_casebook = made(m_dir.filePath(u"Northmoor.casebook"_s), 250);
    }

    void isSound()
    {
        auto report = verify(*m_casebook);
        QVERIFY(report.has_value());
        QVERIFY2(report->isSound(), qPrintable(report->problems.join(u'\n')));
    }

    void holdsAllIncidents()
    {
        QCOMPARE(number(m_casebook->database(), u"SELECT count(*) FROM incident"_s), 250);
    }

private:
    QTemporaryDir m_dir;
    std::unique_ptr<Casebook> m_casebook;
};

QTEST_GUILESS_MAIN(DemonstrationTest)

#include "tst_demonstration.moc"
