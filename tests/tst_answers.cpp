// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/actionlists.h"
#include "core/usecases/actions.h"
#include "core/usecases/answers.h"

#include <QTest>

#include "tests/testing.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace {

Post post(TestCasebook &book, const QString &name, const QString &holder)
{
    Post made;
    made.name = name;
    made.record.title = name;
    const auto done = book.journal().commit({u"test"_s}, [&](ChangeSet &set) -> Result<void> {
        if (auto added = set.add(made); !added)
            return added;
        PostHolder past;
        past.postId = made.id();
        past.name = u"Someone before"_s;
        past.fromOn = QDate(2020, 1, 1);
        past.untilOn = QDate(2026, 10, 31);
        if (auto added = set.add(past); !added)
            return added;
        PostHolder now;
        now.postId = made.id();
        now.name = holder;
        now.fromOn = QDate(2026, 11, 1);
        return set.add(now);
    });
    if (!done)
        qFatal("%s", qPrintable(done.error().detail));
    return made;
}

Action action(TestCasebook &book, const Post &post, const QString &what, QDate due)
{
    Action made;
    made.what = what;
    made.postId = post.id();
    made.dueOn = due;
    auto added = Actions(book.journal()).add(made);
    if (!added)
        qFatal("%s", qPrintable(added.error().message));
    return *added;
}

AnsweredAction answered(const ActionListRow &row, ActionAnswer answer)
{
    AnsweredAction made;
    made.row = 1;
    made.uid = row.uid;
    made.reference = row.reference;
    made.rowVersion = row.rowVersion;
    made.answer = answer;
    return made;
}

} // namespace

/// Lists go to whoever holds the post today, and what comes back waits for the LSMS.
class AnswersTest : public QObject
{
    Q_OBJECT

private:
    ProposedAnswer proposed(TestCasebook &book, const AnsweredAction &answer)
    {
        auto proposals = Answers(book.journal()).propose({{}, {answer}, {}});
        if (!proposals)
            qFatal("%s", qPrintable(proposals.error().message));
        return proposals->constFirst();
    }

private Q_SLOTS:
    void aListHoldsTheOpenActionsOfThePostAndNamesItsHolderOfToday()
    {
        TestCasebook book;
        const Post matron = post(book, u"Matron, ED"_s, u"Efua Mensah"_s);
        const Post estates = post(book, u"Head of Estates"_s, u"Ian Lowe"_s);
        action(book, matron, u"Later"_s, QDate(2027, 1, 5));
        action(book, matron, u"Sooner"_s, QDate(2026, 12, 1));
        action(book, estates, u"Not hers"_s, QDate(2026, 12, 1));
        const Action gone = action(book, matron, u"Rejected"_s, QDate(2026, 12, 1));
        QVERIFY(Actions(book.journal()).reject(gone.record.uid, u"Merged"_s));

        const auto list = actionsOfPost(*book, matron.record.uid);
        QVERIFY(list);
        QCOMPARE(list->holder, u"Efua Mensah"_s);
        QCOMPARE(list->list.rows.size(), 2);
        QCOMPARE(list->list.rows.at(0).what, u"Sooner"_s);
        QCOMPARE(actionsOfPosts(*book)->size(), 2);
        QCOMPARE(postCalled(*book, u"matron, ed"_s)->record.uid, matron.record.uid);
        const auto unknown = postCalled(*book, u"Matron, Ward 9"_s);
        QVERIFY(!unknown);
        QVERIFY(unknown.error().message.contains(u"Head of Estates"_s));
    }

    void doneIsTakenOverWithItsDayAndIsNotYetVerified()
    {
        TestCasebook book;
        const Post matron = post(book, u"Matron, ED"_s, u"Efua Mensah"_s);
        action(book, matron, u"Fit a panic alarm"_s, QDate(2026, 12, 1));
        auto answer = answered(actionsOfPost(*book, matron.record.uid)->list.rows.first(),
                               ActionAnswer::Done);
        answer.doneOn = QDate(2026, 11, 20);
        answer.comment = u"Fitted by Estates"_s;
        const ProposedAnswer one = proposed(book, answer);
        QVERIFY(one.obstacle.isEmpty());
        QVERIFY(Answers(book.journal()).accept(one, u"Efua Mensah"_s));
        const auto stored = Actions(book.journal()).find(answer.uid);
        QCOMPARE(stored->doneOn, QDate(2026, 11, 20));
        QVERIFY(stored->evidence.contains(u"Fitted by Estates"_s));
        QVERIFY(!stored->verifiedOn.isValid());
        // The same answer again is out of date: the action moved on.
        const auto again = Answers(book.journal()).accept(one, {});
        QVERIFY(!again);
        QCOMPARE(again.error().code, Error::Code::Conflict);
    }

    void aNewDateIsARevisionWithTheManagersReason()
    {
        TestCasebook book;
        const Post matron = post(book, u"Matron, ED"_s, u"Efua Mensah"_s);
        const Action made = action(book, matron, u"Fit a panic alarm"_s, QDate(2026, 12, 1));
        auto answer = answered(actionsOfPost(*book, matron.record.uid)->list.rows.first(),
                               ActionAnswer::InProgress);
        answer.newDueOn = QDate(2027, 1, 15);
        QVERIFY(!proposed(book, answer).obstacle.isEmpty());
        answer.comment = u"The supplier delivers in January"_s;
        QVERIFY(Answers(book.journal()).accept(proposed(book, answer), u"Efua Mensah"_s));
        const auto stored = Actions(book.journal()).find(answer.uid);
        QCOMPARE(stored->dueOn, QDate(2027, 1, 15));
        QCOMPARE(stored->originalDueOn, QDate(2026, 12, 1));
        const auto revisions = Actions(book.journal()).revisions(made.id());
        QCOMPARE(revisions->size(), 1);
        QCOMPARE(revisions->first().reason, answer.comment);
    }

    void whatCannotBeTakenSaysWhy_data()
    {
        QTest::addColumn<QDate>("doneOn");
        QTest::addColumn<bool>("known");
        QTest::addColumn<QString>("word");
        QTest::newRow("done on no day") << QDate() << true << u"which day"_s;
        QTest::newRow("done on a day to come") << QDate(2026, 12, 24) << true << u"future"_s;
        QTest::newRow("another casebook's action")
            << QDate(2026, 11, 1) << false << u"not in this casebook"_s;
    }

    void whatCannotBeTakenSaysWhy()
    {
        QFETCH(QDate, doneOn);
        QFETCH(bool, known);
        QFETCH(QString, word);
        TestCasebook book;
        const Post matron = post(book, u"Matron, ED"_s, u"Efua Mensah"_s);
        action(book, matron, u"Fit a panic alarm"_s, QDate(2026, 12, 1));
        auto answer = answered(actionsOfPost(*book, matron.record.uid)->list.rows.first(),
                               ActionAnswer::Done);
        answer.doneOn = doneOn;
        if (!known)
            answer.uid = u"019f0000-0000-7000-8000-000000000000"_s;
        const ProposedAnswer one = proposed(book, answer);
        QVERIFY2(one.obstacle.contains(word), qPrintable(one.obstacle));
        QVERIFY(!Answers(book.journal()).accept(one, {}));
    }

    void anActionChangedSinceTheListWasMadeIsMarked()
    {
        TestCasebook book;
        const Post matron = post(book, u"Matron, ED"_s, u"Efua Mensah"_s);
        Action made = action(book, matron, u"Fit a panic alarm"_s, QDate(2026, 12, 1));
        const auto answer = answered(actionsOfPost(*book, matron.record.uid)->list.rows.first(),
                                     ActionAnswer::InProgress);
        QVERIFY(!proposed(book, answer).stale);
        made.what = u"Fit two panic alarms"_s;
        QVERIFY(Actions(book.journal()).save(made));
        QVERIFY(proposed(book, answer).stale);
    }
};

QTEST_GUILESS_MAIN(AnswersTest)
#include "tst_answers.moc"
