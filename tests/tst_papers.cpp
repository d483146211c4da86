// SPDX-License-Identifier: GPL-3.0-or-later
// No paper of a demonstration names anyone of its case to those who may not know, and those that
// must be short are.
#include "core/demo/demonstration.h"
#include "core/usecases/casepeople.h"
#include "core/usecases/incidents.h"
#include "core/usecases/investigations.h"
#include "core/usecases/papers.h"
#include "core/usecases/reviews.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include "tests/pdftools.h"
#include "tests/testing.h"

using namespace core;
using namespace Qt::StringLiterals;
using reports::Audience;

namespace {

using Make = Result<Paper> (*)(Casebook &, const QString &, Audience);

/// What of these people's names stands in \a text. A single word that is an English one too is not
/// looked for; together with another of their names it is.
QStringList named(const QString &text, const CasePeople &people)
{
    static const QStringList ordinary{u"Will"_s,
                                      u"May"_s,
                                      u"Ward"_s,
                                      u"Price"_s,
                                      u"Grace"_s,
                                      u"Mark"_s,
                                      u"Bell"_s,
                                      u"Green"_s,
                                      u"Hope"_s,
                                      u"Young"_s};
    QStringList found;
    for (const Person &person : people.people) {
        QStringList forms{person.forenames + u' ' + person.surname,
                          u"Mr "_s + person.surname,
                          u"Mrs "_s + person.surname,
                          u"Ms "_s + person.surname};
        for (const QString &name : {person.surname, person.forenames, person.knownAs}) {
            if (name.size() > 2 && !ordinary.contains(name))
                forms << name;
        }
        for (const QString &number : {person.phone, person.identifier, person.postcode}) {
            if (!number.isEmpty())
                forms << number;
        }
        for (const QString &form : std::as_const(forms)) {
            const QRegularExpression word(
                u"(?<!\\p{L})%1(?!\\p{L})"_s.arg(QRegularExpression::escape(form)),
                QRegularExpression::UseUnicodePropertiesOption);
            if (const auto match = word.match(text); match.hasMatch())
                found << form + u": …"_s
                             + text.mid(std::max<qsizetype>(0, match.capturedStart() - 40), 90);
        }
    }
    return found;
}

} // namespace

class TestPapers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("CASEBOOK_LIGHT_KDF", "1");
        qputenv("CASEBOOK_PATH_KIND", "local");
        auto made = makeDemonstration(m_dir.filePath(u"Northmoor.casebook"_s),
                                      {.incidents = 120,
                                       .today = QDate(2026, 11, 25),
                                       .passphrase = QString::fromLatin1(testPassphrase)});
        QVERIFY(made);
        m_casebook = *std::move(made);
    }

    void fullNamesThem()
    {
        // or the next test would look for nothing
        int papers = 0;
        for (const QString &uid : uids(u"incident"_s)) {
            const auto file = Incidents(m_casebook->journal()).load(uid);
            const auto people = casePeople(m_casebook->journal(), {*file});
            const auto paper = incidentPaper(*m_casebook, uid, Audience::Full);
            papers += named(reports::plainText(paper->document), *people).isEmpty() ? 0 : 1;
        }
        QVERIFY2(papers > 80, qPrintable(QString::number(papers)));
    }

    void nobodyIsNamed_data()
    {
        QTest::addColumn<int>("audience");
        QTest::newRow("restricted") << int(Audience::Restricted);
        QTest::newRow("shareable") << int(Audience::Shareable);
    }

    void nobodyIsNamed()
    {
        QFETCH(int, audience);
        int papers = 0;
        const auto check
            = [&](Make make, const QString &uid, const QList<IncidentFile> &incidents) {
                  const auto paper = make(*m_casebook, uid, Audience(audience));
                  const auto people = casePeople(m_casebook->journal(), incidents);
                  if (!paper || !people)
                      return QStringList{u"not made"_s};
                  ++papers;
                  const reports::Document &document = paper->document;
                  return named(reports::plainText(document) + u'\n' + document.title, *people);
              };
        QStringList leaks;
        for (const QString &uid : uids(u"incident"_s)) {
            const auto file = Incidents(m_casebook->journal()).load(uid);
            leaks << check(incidentPaper, uid, {*file}) << check(briefPaper, uid, {*file});
        }
        for (const QString &uid : uids(u"investigation"_s)) {
            const auto file = Investigations(m_casebook->journal()).load(uid);
            leaks << check(investigationPaper, uid, file->incidents);
        }
        for (const QString &uid : uids(u"review"_s)) {
            const auto file = Reviews(*m_casebook).load(uid);
            leaks << check(reviewPaper, uid, file->incidents);
        }
        for (const QString &uid : uids(u"post"_s))
            leaks << check(postPaper, uid, {});
        QVERIFY(papers > 250);
        leaks.removeDuplicates();
        QVERIFY2(leaks.isEmpty(), qPrintable(leaks.mid(0, 40).join(u"\n---\n"_s)));
    }

    void theSummaryOfEveryIncidentTakesTwoPagesAtMost()
    {
        QStringList longer;
        int two = 0;
        for (const QString &uid : uids(u"incident"_s)) {
            const auto paper = incidentPaper(*m_casebook, uid, Audience::Full);
            const auto pages = Printed(paper->document).pages().size();
            two += pages == 2 ? 1 : 0;
            if (pages > 2)
                longer << u"%1: %2"_s.arg(paper->document.reference, QString::number(pages));
        }
        QVERIFY2(longer.isEmpty(), qPrintable(longer.join(u", "_s)));
        QVERIFY(two > 20); // the rich ones are among them
    }

    void theMonthThatRunsIsNotComparedWithWholeOnes()
    {
        const auto paper = briefPaper(*m_casebook, uids(u"incident"_s).constLast(), Audience::Full);
        QVERIFY(paper);
        QStringList months;
        for (const reports::Block &block : paper->document.blocks) {
            if (const auto *chart = std::get_if<reports::Chart>(&block))
                months = chart->categories;
        }
        QCOMPARE(months.constLast(), u"Oct"_s);
        QCOMPARE(months.size(), 11);
    }

private:
    QStringList uids(const QString &kind)
    {
        QStringList all;
        auto rows = m_casebook->database().run(
            u"SELECT uid FROM record WHERE kind = ? ORDER BY id"_s, {kind});
        while (rows && rows->next())
            all << rows->value(0).toString();
        return all;
    }

    QTemporaryDir m_dir;
    std::unique_ptr<Casebook> m_casebook;
};

QTEST_MAIN(TestPapers)
#include "tst_papers.moc"
