// SPDX-License-Identifier: GPL-3.0-or-later
// What was imported is found by its words, though nobody waited for it.
#include "core/usecases/finder.h"
#include "core/usecases/importing.h"
#include "core/usecases/indexing.h"
#include "ui/app/indexer.h"
#include "ui/app/session.h"

#include <QTest>

#include "tests/testing.h"
#include <memory>

using namespace Qt::StringLiterals;
using namespace ui;

namespace {

constexpr int incidents = 60; ///< more than are indexed at once

QByteArray listing()
{
    QByteArray csv = "ID,Ref,Incident date,Time,Reported,Type,Category,Sub category,Location,Exact "
                     "location,Description,Severity\r\n";
    for (int i = 0; i < incidents; ++i)
        csv += QByteArray::number(7000 + i)
               + ",,17/01/2026,08:00,18/01/2026,Security,Security,Theft of staff "
                 "property,Northgate Unit,Car park,Satchel taken,No harm\r\n";
    return csv;
}

std::unique_ptr<Session> sessionOf(TestCasebook &casebook)
{
    const QString folder = casebook.folder();
    casebook.close();
    auto opened = core::Casebook::open(folder,
                                       QString::fromLatin1(testPassphrase),
                                       std::nullopt,
                                       core::Clock::at(QDate(2026, 11, 23)));
    if (!opened)
        qFatal("%s", qPrintable(opened.error().message));
    return std::make_unique<Session>(*std::move(opened));
}

qsizetype found(const Session &session)
{
    const auto hits = session.finder().find(u"satchel"_s, 2 * incidents);
    return hits ? hits->size() : -1;
}

} // namespace

class TestIndexer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatAnEndedImportLeftIsFoundAfterOpening()
    {
        TestCasebook book;
        QVERIFY(core::Importing(book.journal()).incidents(listing(), u"l.csv"_s, {}, false));
        const auto session = sessionOf(book);
        QCOMPARE(found(*session), 0);
        Indexer indexer(*session, nullptr);
        QTRY_COMPARE(found(*session), incidents);
        QCOMPARE(*core::indexLeft(session->database()), 0);
    }

    void whatIsImportedWhileItIsOpenIsFoundToo()
    {
        TestCasebook book;
        book.journal();
        const auto session = sessionOf(book);
        Indexer indexer(*session, nullptr);
        QVERIFY(core::Importing(session->journal()).incidents(listing(), u"l.csv"_s, {}, false));
        QTRY_COMPARE(found(*session), incidents);
    }
};

QTEST_MAIN(TestIndexer)
#include "tst_indexer.moc"
