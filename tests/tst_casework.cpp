// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/reviewgaps.h"
#include "core/rules/signedtext.h"
#include "core/usecases/actions.h"
#include "core/usecases/attachments.h"
#include "core/usecases/incidents.h"
#include "core/usecases/investigations.h"
#include "core/usecases/reviews.h"
#include "core/usecases/rows.h"

#include <QTemporaryDir>
#include <QTest>

#include "tests/casesteps.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace {

void leaveAllOpen(TestCasebook &book, const QString &uid)
{
    const ReviewFile file = must(Reviews(*book).load(uid));
    for (const StepGap &gap : reviewGaps(file)) {
        StepNote note;
        note.recordId = file.review.record.id;
        note.step = gap.step;
        note.noteKind = u"gap"_s;
        note.field = gap.field;
        note.reason = u"agreed"_s;
        must(Rows(book.journal()).keep(note, u"test"_s));
    }
}

Account account(const InvestigationFile &file)
{
    Account value;
    value.investigationId = file.investigation.id();
    value.partId = file.incidents.at(0).parts.at(0).part.id;
    value.takenOn = QDate(2026, 11, 20);
    value.body = u"I rang the bell at ten past ten."_s;
    return value;
}

} // namespace

class CaseworkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anInvestigationIsRealFromTheFirstClick()
    {
        TestCasebook book;
        const IncidentFile incident = recorded(book);
        const Investigation started
            = must(Investigations(book.journal()).start({incident.incident.id()}, {}));
        QCOMPARE(started.record.reference(), u"INV-2026-0001"_s);
        QCOMPARE(started.lead, u"Priya Raman"_s);
        QCOMPARE(statusOf(book, incident), u"investigating"_s);
    }

    void anIncidentUnderInvestigationIsNotInvestigatedTwice()
    {
        TestCasebook book;
        const IncidentFile incident = recorded(book);
        Investigations investigations(book.journal());
        must(investigations.start({incident.incident.id()}, {}));
        auto again = investigations.start({incident.incident.id()}, {});
        QVERIFY(!again);
        QCOMPARE(again.error().code, Error::Code::Conflict);
        QVERIFY(again.error().message.contains(u"INV-2026-0001"_s));
    }

    void oneInvestigationCoversSeveralIncidents()
    {
        TestCasebook book;
        const IncidentFile one = recorded(book);
        const IncidentFile two = recorded(book);
        Investigations investigations(book.journal());
        const Investigation started
            = must(investigations.start({one.incident.id(), two.incident.id()}, {}));
        QCOMPARE(must(investigations.load(started.id())).incidents.size(), 2);
    }

    void finishingWithGapsAsksForAReasonForEach()
    {
        TestCasebook book;
        const IncidentFile incident = recorded(book);
        Investigations investigations(book.journal());
        const QString uid = must(investigations.start({incident.incident.id()}, {})).record.uid;
        QVERIFY(!investigations.finish(uid, {}));
        auto reasons = reasonsForAll(must(investigations.load(uid)));
        QVERIFY(reasons.size() > 10);
        auto incomplete = reasons;
        incomplete.remove(u"scope/terms_of_reference"_s);
        QVERIFY(!investigations.finish(uid, incomplete));
        QVERIFY(investigations.finish(uid, reasons));
        QVERIFY(investigationGaps(must(investigations.load(uid))).isEmpty());
        // A lone worker is owed a review, so that is what the incident waits for now.
        QCOMPARE(statusOf(book, incident), u"awaiting_review"_s);
    }

    void aStepThatDoesNotApplyLacksNothing()
    {
        TestCasebook book;
        const IncidentFile incident = recorded(book);
        Investigations investigations(book.journal());
        const Investigation started = must(investigations.start({incident.incident.id()}, {}));
        const auto lacksPolice = [&] {
            for (const StepGap &gap : investigationGaps(must(investigations.load(started.id())))) {
                if (gap.step == u"police")
                    return true;
            }
            return false;
        };
        QVERIFY(lacksPolice());
        QVERIFY(investigations.notApplicable(
            started.record.id, u"police"_s, u"She does not want the police."_s));
        QVERIFY(!lacksPolice());
        QVERIFY(investigations.notApplicable(started.record.id, u"police"_s, {}));
        QVERIFY(lacksPolice());
    }

    void aSignedStatementCannotBeChangedByAnyone()
    {
        TestCasebook book;
        const IncidentFile incident = recorded(book);
        Investigations investigations(book.journal());
        const Investigation started = must(investigations.start({incident.incident.id()}, {}));
        const Account kept
            = must(investigations.keep(account(must(investigations.load(started.id())))));
        Account locked = must(investigations.sign(kept, QDate(2026, 11, 21)));
        locked.body = u"Something else"_s;
        auto refused = investigations.keep(locked);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::Denied);
        // Nor past the use case: the database itself refuses.
        QVERIFY(!book.database().run(u"UPDATE account SET body = 'x'"_s));
        QVERIFY(!book.database().run(u"DELETE FROM account"_s));
    }

    void decisionsAreNumberedAndNeverChanged()
    {
        TestCasebook book;
        const IncidentFile incident = recorded(book);
        Investigations investigations(book.journal());
        const Investigation started = must(investigations.start({incident.incident.id()}, {}));
        Decision decision;
        decision.recordId = started.record.id;
        decision.decision = u"No interview yet"_s;
        QVERIFY(!investigations.decide(decision));
        decision.reasons = u"The police ask us to wait"_s;
        QCOMPARE(must(investigations.decide(decision)).number, 1);
        QCOMPARE(must(investigations.decide(decision)).number, 2);
        QVERIFY(!book.database().run(u"UPDATE decision SET reasons = 'x'"_s));
    }

    void aReviewStartsFromWhatIsKnown()
    {
        TestCasebook book;
        const IncidentFile incident = recorded(book);
        Reviews reviews(*book);
        const Review review = must(reviews.start({incident.incident.id()}));
        QCOMPARE(review.record.reference(), u"PIR-2026-0001"_s);
        const ReviewFile file = must(reviews.load(review.id()));
        QVERIFY(file.review.happened.contains(u"punched"_s));
        QCOMPARE(file.participants.size(), 2);
        QCOMPARE(file.participants.at(0).name, u"Adaeze Okafor"_s);
        QCOMPARE(file.signatures.size(), 3);
        QCOMPARE(notReady(file).size(), 1);
    }

    void aReviewKnowsEveryInvestigationOfItsIncidents()
    {
        TestCasebook book;
        const IncidentFile first = recorded(book);
        const IncidentFile second = recorded(book);
        Investigations investigations(book.journal());
        must(investigations.start({first.incident.id()}, {}));
        const Investigation other = must(investigations.start({second.incident.id()}, {}));
        Finding finding;
        finding.recordId = other.record.id;
        finding.finding = u"The visit was not flagged"_s;
        must(Rows(book.journal()).keep(finding, u"test"_s));
        Reviews reviews(*book);
        const Review review = must(reviews.start({first.incident.id(), second.incident.id()}));
        const ReviewFile file = must(reviews.load(review.id()));
        QCOMPARE(file.investigations.size(), 2);
        QCOMPARE(notReady(file).size(), 2);
        QCOMPARE(file.findings.size(), 1);
        QVERIFY(file.duties.size() >= 4);
    }

    void releasingFreezesTheBytesAndReopeningMakesTheNextVersion()
    {
        TestCasebook book;
        const IncidentFile incident = recorded(book);
        Reviews reviews(*book);
        const Review review = must(reviews.start({incident.incident.id()}));
        const QString uid = review.record.uid;
        QVERIFY(!reviews.release(uid, "pdf one"));
        const auto settle = [&] {
            leaveAllOpen(book, uid);
            Signature lsms = must(reviews.load(uid)).signatures.at(0);
            lsms.how = u"here"_s;
            must(reviews.sign(lsms));
        };
        settle();
        const ReviewVersion first = must(reviews.release(uid, "pdf one"));
        QCOMPARE(first.number, 1);
        QVERIFY(first.chainHead.contains(u':'));
        Attachments attachments(*book);
        const Attachment kept = must(attachments.of(review.record.id)).at(0);
        QCOMPARE(kept.sha256, first.sha256);
        QVERIFY(!book.database().run(u"UPDATE review_version SET sha256 = 'x'"_s));
        QCOMPARE(statusOf(book, incident), u"review_done"_s);

        QVERIFY(!reviews.reopen(uid, {}));
        QVERIFY(reviews.reopen(uid, u"A fact was wrong"_s));
        // The signature was for the version before.
        QVERIFY(!reviews.release(uid, "pdf two"));
        settle();
        QCOMPARE(must(reviews.release(uid, "pdf two")).number, 2);
        QCOMPARE(must(attachments.of(review.record.id)).size(), 2);
    }

    void aSignatureIsForTheTextItWasGivenFor()
    {
        TestCasebook book;
        Reviews reviews(*book);
        Review review = must(reviews.start({recorded(book).incident.id()}));
        const QString uid = review.record.uid;
        leaveAllOpen(book, uid);
        Signature lsms = must(reviews.load(uid)).signatures.at(0);
        lsms.how = u"here"_s;
        lsms = must(reviews.sign(lsms));
        QCOMPARE(must(reviews.obstacles(uid)), QStringList());

        // what goes on by itself leaves it standing
        DiaryNote call;
        call.recordId = review.record.id;
        call.what = u"Ring the ward"_s;
        call.dueOn = QDate(2026, 11, 27);
        must(Rows(book.journal()).keep(call, u"test"_s));
        ReviewFile file = must(reviews.load(uid));
        QCOMPARE(signatureState(lsms, file), SignatureState::Signed);

        review = file.review;
        review.difference = u"The bell was not answered."_s;
        must(reviews.save(review));
        file = must(reviews.load(uid));
        QCOMPARE(signatureState(lsms, file), SignatureState::EarlierText);
        QCOMPARE(must(reviews.obstacles(uid)).size(), 1);
        QVERIFY(!reviews.release(uid, "pdf"));
        QVERIFY(must(Attachments(*book).of(review.record.id)).isEmpty());

        must(reviews.sign(lsms));
        QCOMPARE(must(reviews.release(uid, "pdf")).number, 1);
        file = must(reviews.load(uid));
        QCOMPARE(signatureState(file.signatures.at(0), file), SignatureState::Signed);
        QVERIFY(reviews.reopen(uid, u"A fact was wrong"_s));
        file = must(reviews.load(uid));
        QCOMPARE(signatureState(file.signatures.at(0), file), SignatureState::NotYet);
    }

    void theProofIsKeptOnlyWithItsSignature()
    {
        TestCasebook book;
        Reviews reviews(*book);
        const Review review = must(reviews.start({recorded(book).incident.id()}));
        Signature manager = must(reviews.load(review.record.uid)).signatures.at(1);
        manager.how = u"paper"_s;
        manager.name = u"Sunil Patel"_s;
        manager.signedOn = QDate(2026, 11, 20);
        QTemporaryDir dir;
        QFile scan(dir.filePath(u"scan.pdf"_s));
        QVERIFY(scan.open(QIODevice::WriteOnly));
        scan.write("signed");
        scan.close();
        const auto kept = [&] { return must(Attachments(*book).of(review.record.id)).size(); };

        QVERIFY(!reviews.sign(manager));                                // no file
        QVERIFY(!reviews.sign(manager, dir.filePath(u"none.pdf"_s)));   // not there
        Signature tomorrow = manager;
        tomorrow.signedOn = QDate(2026, 11, 24);
        QVERIFY(!reviews.sign(tomorrow, scan.fileName()));
        Signature gone = manager;
        gone.id = Signature::Id(4711); // fails in the commit, when the file is stored already
        QVERIFY(!reviews.sign(gone, scan.fileName()));
        QCOMPARE(kept(), 0);
        QCOMPARE(must(Attachments(*book).moveStraysAside()), QStringList());

        Signature given = must(reviews.sign(manager, scan.fileName()));
        QCOMPARE(kept(), 1);
        QCOMPARE(given.signedOn, QDate(2026, 11, 20));
        QCOMPARE(given.attachmentId, must(Attachments(*book).of(review.record.id)).at(0).id);
        given.job = u"Matron"_s;
        given = must(reviews.sign(given)); // the scan stands for the same text
        Review changed = must(reviews.load(review.record.uid)).review;
        changed.difference = u"The bell was not answered."_s;
        must(reviews.save(changed));
        QVERIFY(!reviews.sign(given)); // and not for another
        // taken back: not yet, and the scan stays with the review
        Signature back = given;
        back.how.clear();
        back = must(reviews.sign(back));
        QVERIFY(!back.signedOn.isValid() && back.attachmentId.isNull());
        QCOMPARE(back.name, u"Sunil Patel"_s);
        QCOMPARE(kept(), 1);
    }

    void oneSignerForTwoRolesIsSaidHonestly()
    {
        Signature lsms;
        lsms.role = u"lsms"_s;
        lsms.name = u"Priya Raman"_s;
        lsms.how = u"here"_s;
        lsms.forVersion = 1;
        Signature manager = lsms;
        manager.role = u"manager"_s;
        manager.name = u"priya raman "_s;
        QVERIFY(!Reviews::sameSignerNote({lsms, manager}, 1).isEmpty());
        QVERIFY(Reviews::sameSignerNote({lsms, manager}, 2).isEmpty());
        manager.how.clear();
        QVERIFY(Reviews::sameSignerNote({lsms, manager}, 1).isEmpty());
    }
};

QTEST_GUILESS_MAIN(CaseworkTest)
#include "tst_casework.moc"
