// SPDX-License-Identifier: GPL-3.0-or-later
// A register added by the steps of the README has everything that comes by itself: search, filters,
// page, editor with drafts, history, Undo, export and print; and the README names every step.
#include "core/usecases/lists/lists.h"
#include "core/usecases/lockers.h"
#include "ui/app/casebookwindow.h"
#include "ui/app/preferences.h"
#include "ui/app/session.h"
#include "ui/lockers/lockerdetails.h"
#include "ui/lockers/lockerpage.h"
#include "ui/records/listpage.h"
#include "ui/records/pagedmodel.h"
#include "ui/theme/applytheme.h"
#include "ui/widgets/choicebox.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>

#include "tests/accessibility.h"
#include "tests/draftededitor.h"
#include "tests/visiblecontrols.h"

using namespace Qt::StringLiterals;
using namespace ui;

namespace {

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList linesOf(const QString &name)
{
    return contentOf(QStringLiteral(REGISTER_TREE) + name).split(u'\n', Qt::SkipEmptyParts);
}

/// The numbered steps of the README.
QString steps()
{
    const QString readme = contentOf(QStringLiteral(REGISTER_README));
    const QString section
        = readme.section(u"## Add a register"_s, 1, 1).section(u"\n## "_s, 0, 0);
    return section.mid(section.indexOf(u"\n1. "_s));
}

/// What stands between backticks in them: files and folders.
QStringList namedPlaces()
{
    static const QRegularExpression quoted(u"`([^`]+)`"_s);
    QStringList places;
    for (auto found = quoted.globalMatch(steps()); found.hasNext();)
        places.append(found.next().captured(1));
    return places;
}

QString stemOf(const QString &path)
{
    return path.section(u'.', 0, 0);
}

} // namespace

class TestAddRegister : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_session.reset(); }
    void theReadmeNamesEveryStep();
    void theReadmeNamesNoStepTooMany();
    void itsListIsSearchedAndFiltered();
    void itsPagesAreInTheWindow();
    void whatIsTypedIsADraftUntilItIsSaved();
    void itsHistoryIsShownAndUndone();
    void whatIsFoundIsExportedAndPrinted();

private:
    QString add(const QString &number, const QString &place, const QString &holder);
    core::Locker stored(const QString &uid) const
    {
        return *core::Lockers(m_session->journal()).locker(uid);
    }

    TestCasebook m_book;
    QTemporaryDir m_dir;
    std::unique_ptr<Session> m_session;
    QString m_uid;
};

void TestAddRegister::initTestCase()
{
    applyTheme(*qApp, ThemeChoice::Light);
    m_book.close();
    m_session = signedIn(m_book);
    m_uid = add(u"17"_s, u"Birch Ward, corridor"_s, u"Adaeze Okafor"_s);
    add(u"18"_s, u"Birch Ward, corridor"_s, {});
    add(u"3"_s, u"Estates yard"_s, u"Owen Lewis"_s);
}

QString TestAddRegister::add(const QString &number, const QString &place, const QString &holder)
{
    core::Locker locker;
    locker.number = number;
    locker.place = place;
    locker.holder = holder;
    auto kept = core::Lockers(m_session->journal()).keep(locker);
    if (!kept)
        qFatal("%s %s", qPrintable(kept.error().message), qPrintable(kept.error().detail));
    return kept->record.uid;
}

void TestAddRegister::theReadmeNamesEveryStep()
{
    const QStringList places = namedPlaces();
    for (const QString &file : linesOf(u"/added.txt"_s)) {
        const QString folder = file.section(u'/', 0, 1) + u'/';
        const bool named
            = places.contains(folder) || places.contains(file.section(u'/', 0, 0) + u'/');
        QVERIFY2(named, qPrintable(u"No step says that "_s + file + u" is added"_s));
    }
    for (const QString &file : linesOf(u"/changed.txt"_s)) {
        const bool named = std::any_of(places.begin(), places.end(), [&](const QString &place) {
            return file.endsWith(place) || stemOf(file).endsWith(u'/' + stemOf(place));
        });
        QVERIFY2(named, qPrintable(u"No step says that "_s + file + u" is changed"_s));
    }
}

void TestAddRegister::theReadmeNamesNoStepTooMany()
{
    const QStringList all = linesOf(u"/added.txt"_s) + linesOf(u"/changed.txt"_s);
    for (const QString &place : namedPlaces()) {
        const bool done = std::any_of(all.begin(), all.end(), [&](const QString &file) {
            return place.endsWith(u'/') ? (u'/' + file).contains(u'/' + place)
                                        : file.endsWith(place);
        });
        QVERIFY2(done, qPrintable(u"The register needs nothing in "_s + place));
    }
}

void TestAddRegister::itsListIsSearchedAndFiltered()
{
    core::Lists lists(m_session->database(), m_session->today());
    core::ListQuery query;
    query.list = u"lockers"_s;
    QCOMPARE(lists.count(query).value(), 3);
    query.text = u"birch"_s;
    QCOMPARE(lists.count(query).value(), 2);
    query.filters = {{u"use"_s, u"free"_s}};
    QCOMPARE(lists.count(query).value(), 1);
    query = {u"lockers"_s, u"holder:lewis"_s};
    QCOMPARE(lists.count(query).value(), 1);
    query = {u"lockers"_s, {}, {}, u"place"_s, false};
    QCOMPARE(lists.rows(query, 0, 1)->constFirst().value(0).toString(), u"3"_s);
    const auto hits = m_session->finder().find(u"okafor"_s, 5);
    QVERIFY(hits);
    QCOMPARE(hits->constFirst().uid, m_uid);
}

void TestAddRegister::itsPagesAreInTheWindow()
{
    const Preferences preferences(m_dir.filePath(u"settings.ini"_s));
    CasebookWindow window(*m_session, preferences);
    window.resize(1366, 768);
    showActive(window);
    window.goTo(u"lockers"_s);
    auto *page = window.findChild<ListPage *>();
    QVERIFY(page);
    QTRY_COMPARE(page->model()->rowCount(), 3);
    QVERIFY(named<ChoiceBox>(page, u"Filter: Use"_s));
    QVERIFY2(accessibility::faults(&window).isEmpty(),
             qPrintable(accessibility::faults(&window).join(u'\n')));
    m_session->open(m_uid);
    QVERIFY(window.findChild<LockerPage *>());
    QVERIFY2(accessibility::faults(&window).isEmpty(),
             qPrintable(accessibility::faults(&window).join(u'\n')));
    m_session->openEditor(u"locker.details"_s);
    QVERIFY(window.findChild<LockerDetails *>());
    QVERIFY2(accessibility::faults(&window).isEmpty(),
             qPrintable(accessibility::faults(&window).join(u'\n')));
}

void TestAddRegister::whatIsTypedIsADraftUntilItIsSaved()
{
    const Preferences preferences(m_dir.filePath(u"settings.ini"_s));
    {
        CasebookWindow window(*m_session, preferences);
        showActive(window);
        m_session->openEditor(u"locker.details"_s, m_uid);
        auto *holder = window.findChild<LockerDetails *>()->form().field<QLineEdit>(u"holder"_s);
        holder->setText(u"Megan Ellis"_s);
    }
    QCOMPARE(m_session->drafts().all()->constFirst().title, u"Locker 17"_s);
    QCOMPARE(stored(m_uid).holder, u"Adaeze Okafor"_s);
    CasebookWindow window(*m_session, preferences);
    showActive(window);
    m_session->openEditor(u"locker.details"_s, m_uid);
    auto *editor = window.findChild<LockerDetails *>();
    QCOMPARE(editor->form().value(u"holder"_s), u"Megan Ellis"_s);
    QVERIFY(editor->save());
    QCOMPARE(stored(m_uid).holder, u"Megan Ellis"_s);
    QVERIFY(m_session->drafts().all()->isEmpty());
}

void TestAddRegister::itsHistoryIsShownAndUndone()
{
    core::Locker locker = stored(m_uid);
    locker.place = u"Theatre lobby"_s;
    QVERIFY(core::Lockers(m_session->journal()).keep(locker));
    const Preferences preferences(m_dir.filePath(u"settings.ini"_s));
    CasebookWindow window(*m_session, preferences);
    showActive(window);
    m_session->open(m_uid);
    const QString line = u"Place: Birch Ward, corridor → Theatre lobby"_s;
    const auto labels = window.findChildren<QLabel *>();
    QVERIFY(std::any_of(
        labels.begin(), labels.end(), [&](const QLabel *l) { return l->text() == line; }));
    QPushButton *undo = buttonSaying(&window, u"Undo"_s);
    QVERIFY(undo);
    undo->click();
    QCOMPARE(stored(m_uid).place, u"Birch Ward, corridor"_s);
}

void TestAddRegister::whatIsFoundIsExportedAndPrinted()
{
    ListPage page(*m_session, lockerLook());
    RegisterQuery query;
    query.searchText = u"corridor"_s;
    QCOMPARE(page.saveTo(u"csv"_s, m_dir.filePath(u"l.csv"_s), query, {}).value(), 2);
    QVERIFY(contentOf(m_dir.filePath(u"l.csv"_s)).contains(u"Birch Ward, corridor"_s));
    QCOMPARE(page.saveTo(u"xlsx"_s, m_dir.filePath(u"l.xlsx"_s), query, {}).value(), 2);
    QCOMPARE(page.saveTo(u"pdf"_s, m_dir.filePath(u"l.pdf"_s), query, {}).value(), 2);
    QProcess text;
    text.start(u"pdftotext"_s, {m_dir.filePath(u"l.pdf"_s), u"-"_s});
    QVERIFY(text.waitForFinished());
    QVERIFY(text.readAllStandardOutput().contains("Birch Ward"));
}

QTEST_MAIN(TestAddRegister)
#include "tst_addregister.moc"
