// SPDX-License-Identifier: GPL-3.0-or-later
// A witness statement as the court wants it, its reverse apart, and the schedule of the rest.
#include "core/usecases/incidents.h"
#include "core/usecases/investigations.h"
#include "core/usecases/organisationbrief.h"
#include "core/usecases/reviews.h"
#include "core/usecases/rows.h"
#include "core/usecases/statementpapers.h"

#include <QApplication>
#include <QTest>

#include "tests/pdftools.h"
#include "tests/testing.h"

using namespace core;
using namespace Qt::StringLiterals;
using reports::Audience;

namespace {

template<typename T>
T must(const Result<T> &result)
{
    if (!result)
        qFatal("%s / %s", qPrintable(result.error().message), qPrintable(result.error().detail));
    return *result;
}

} // namespace

class TestStatements : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_book = std::make_unique<TestCasebook>();
        Person person;
        person.forenames = u"Adaeze"_s;
        person.surname = u"Okafor"_s;
        person.record.title = u"Adaeze Okafor"_s;
        person.phone = u"07700 900456"_s;
        person.address = u"2 Mill Lane"_s;
        person.dateOfBirth = QDate(1988, 11, 30);
        QVERIFY(m_book->journal().commit({u"test"_s},
                                         [&](ChangeSet &set) { return set.add(person); }));
        IncidentFile file = sampleIncident();
        file.parts[0].part.personId = person.id();
        OtherReference urn;
        urn.system = u"urn"_s;
        urn.value = u"01/AB/12345/26"_s;
        file.references << urn;
        m_incident = must(Incidents(m_book->journal()).record(file));
        m_inquiry
            = must(Investigations(m_book->journal()).start({m_incident.incident.id()}, {}));
    }
    void cleanup() { m_book.reset(); }

    void everyPageIsSignedAndTheReverseIsApart()
    {
        Account account = taken(u"statement"_s);
        account.body = (u"I asked to see the wound. He punched me once in the face.\n"_s).repeated(90);
        account.witnessedBy = u"PC Rees 2841"_s;
        account.datesToAvoid = u"none"_s;
        account = must(Investigations(m_book->journal()).keep(account));
        const Printed served(paper(1).document);
        const QString text = served.text();
        const QString words = text.simplified();
        for (const QString &said :
             {u"WITNESS STATEMENT"_s,
              u"Criminal Procedure Rules, r 16.2; Criminal Justice Act 1967, s. 9"_s,
              u"01/AB/12345/26"_s,
              u"Adaeze Okafor"_s,
              u"Over 18"_s,
              u"Community nurse"_s,
              u"liable to prosecution"_s,
              u"OFFICIAL-SENSITIVE (when complete)"_s})
            QVERIFY2(words.contains(said), qPrintable(said + u" is not in "_s + words.left(1500)));
        const QStringList pages = served.pages();
        QVERIFY(pages.size() > 2);
        QVERIFY(words.contains(u"consisting of %1 pages each signed by me"_s.arg(pages.size())));
        for (qsizetype i = 0; i < pages.size(); ++i) {
            QVERIFY(pages.at(i).contains(u"Page %1 of %2"_s.arg(i + 1).arg(pages.size())));
            QVERIFY(pages.at(i).contains(u"Signature:"_s));
            QVERIFY(pages.at(i).contains(u"Signature witnessed by:"_s));
            QVERIFY(pages.at(i).contains(u"PC Rees 2841"_s));
        }
        for (const QString &kept : {u"900456"_s, u"Mill Lane"_s, u"1988"_s, u"Dates to avoid"_s})
            QVERIFY2(!text.contains(kept), qPrintable(kept));

        const Printed reverse(paper(1, StatementSide::Reverse).document);
        const QString behind = reverse.text().simplified();
        for (const QString &said : {u"07700 900456"_s,
                                    u"2 Mill Lane"_s,
                                    u"30 November 1988"_s,
                                    u"never disclosed to the defence"_s,
                                    u"Not to be served on the defence"_s})
            QVERIFY2(behind.contains(said), qPrintable(said));
        QVERIFY(!behind.contains(u"punched me"_s));
        QCOMPARE(reverse.pages().size(), 1);
    }

    void onePageSaysOnePage()
    {
        Account account = taken(u"statement"_s);
        must(Investigations(m_book->journal()).keep(account));
        const Printed served(paper(1).document);
        QCOMPARE(served.pages().size(), 1);
        QVERIFY(served.text().simplified().contains(u"consisting of 1 page each signed by me"_s));
        QVERIFY(served.text().simplified().contains(u"(Not signed yet.)"_s));
    }

    void whatIsNoStatementIsRefused()
    {
        must(Investigations(m_book->journal()).keep(taken(u"account"_s)));
        QCOMPARE(refused(1).code, Error::Code::Invalid);
        QCOMPARE(refused(2).code, Error::Code::NotFound);
        must(Investigations(m_book->journal()).keep(taken(u"statement"_s)));
        QVERIFY(statementPaper(**m_book, m_inquiry.record.uid, 2, StatementSide::Served));
        for (const Audience audience : {Audience::Restricted, Audience::Shareable})
            QCOMPARE(statementPaper(
                         **m_book, m_inquiry.record.uid, 2, StatementSide::Served, audience)
                         .error()
                         .code,
                     Error::Code::Denied);
    }

    void theFirstPageOfASignedStatementIsLockedToo()
    {
        Investigations investigations(m_book->journal());
        Account account = must(investigations.keep(taken(u"statement"_s)));
        account = must(investigations.sign(account, QDate(2026, 11, 21)));
        QVERIFY(Printed(paper(1).document).text().contains(u"21 November 2026"_s));
        Account changed = account;
        changed.occupation = u"Matron"_s;
        QVERIFY(!investigations.keep(changed));
        QVERIFY(!Rows(m_book->journal()).keep(changed, u"test"_s)); // nor past the use case
    }

    void theAgeIsThatOfTheDay_data()
    {
        QTest::addColumn<QDate>("taken");
        QTest::addColumn<QString>("age");
        QTest::newRow("the day before the birthday") << QDate(2006, 11, 29) << u"17"_s;
        QTest::newRow("the birthday") << QDate(2006, 11, 30) << u"Over 18"_s;
    }
    void theAgeIsThatOfTheDay()
    {
        QFETCH(QDate, taken);
        Account account = this->taken(u"statement"_s);
        account.takenOn = taken;
        must(Investigations(m_book->journal()).keep(account));
        QTEST(ageOnPaper(), "age");
    }

    void theScheduleHasAllThatIsNotServed()
    {
        Investigations investigations(m_book->journal());
        must(investigations.keep(taken(u"account"_s)));
        const Account signedOne = must(investigations.keep(taken(u"statement"_s)));
        must(investigations.sign(signedOne, QDate(2026, 11, 21)));
        PoliceEntry entry;
        entry.recordId = m_inquiry.record.id;
        entry.onDay = QDate(2026, 11, 13);
        entry.what = u"Reported"_s;
        must(Rows(m_book->journal()).keep(entry, u"test"_s));
        const TableData list = must(unusedMaterialList(**m_book, m_inquiry.record.uid));
        QCOMPARE(list.columns.size(), 6);
        QStringList items;
        for (const QStringList &row : list.rows)
            items << row.at(1);
        QCOMPARE(items.filter(u"First account"_s).size(), 1);
        QCOMPARE(items.filter(u"Witness statement"_s).size(), 0);
        QCOMPARE(items.filter(u"Police log, 1 entry"_s).size(), 1);
        const Paper restricted
            = must(unusedMaterialPaper(**m_book, m_inquiry.record.uid, Audience::Restricted));
        QVERIFY(!reports::plainText(restricted.document).contains(u"Okafor"_s));
    }

    void theOrganisationFitsOnePageAndComparesTheSameDays()
    {
        // besides the one of 12 November: three in October, one of them after the 23rd
        for (const QDate day : {QDate(2026, 10, 2), QDate(2026, 10, 23), QDate(2026, 10, 30)}) {
            IncidentFile file = sampleIncident();
            file.incident.occurredOn = day;
            must(Incidents(m_book->journal()).record(file));
        }
        const Paper brief = must(organisationBriefPaper(**m_book, Audience::Full));
        const QString text = reports::plainText(brief.document);
        QVERIFY2(text.contains(u"Incidents | 1 | 2 | 1 fewer | 3"_s), qPrintable(text));
        QVERIFY2(text.contains(u"RIDDOR"_s), qPrintable(text)); // of October, long late
        QVERIFY(text.contains(m_incident.incident.record.reference()));
        QVERIFY(!text.contains(u"Okafor"_s));
        QCOMPARE(Printed(brief.document).pages().size(), 1);
    }

private:
    Account taken(const QString &kind) const
    {
        Account account;
        account.investigationId = m_inquiry.id();
        account.partId = m_incident.parts.at(0).part.id;
        account.accountKind = kind;
        account.takenOn = QDate(2026, 11, 20);
        account.body = u"I asked to see the wound."_s;
        return account;
    }
    Paper paper(int number, StatementSide side = StatementSide::Served)
    {
        return must(statementPaper(**m_book, m_inquiry.record.uid, number, side));
    }
    Error refused(int number)
    {
        auto made
            = statementPaper(**m_book, m_inquiry.record.uid, number, StatementSide::Served);
        return made ? Error{Error::Code::Damaged, u"it was not refused"_s, {}} : made.error();
    }
    QString ageOnPaper()
    {
        const reports::Document document = paper(1).document;
        for (const reports::Block &block : document.blocks)
            if (const auto *facts = std::get_if<reports::Facts>(&block))
                for (const reports::Fact &fact : facts->pairs)
                    if (fact.name.startsWith(u"Age"_s))
                        return fact.value;
        return {};
    }

    std::unique_ptr<TestCasebook> m_book;
    IncidentFile m_incident;
    Investigation m_inquiry;
};

QTEST_MAIN(TestStatements)
#include "tst_statements.moc"
