// SPDX-License-Identifier: GPL-3.0-or-later
// Every page, record and editor of the demonstration casebook in the main window: nothing is
// without a name, out of reach, pale or cut, in light and in dark.
#include "core/demo/demonstration.h"
#include "core/rules/investigationgaps.h"
#include "core/rules/reviewgaps.h"
#include "ui/app/casebookwindow.h"
#include "ui/app/editorpages.h"
#include "ui/app/pages.h"
#include "ui/app/pictures.h"
#include "ui/app/preferences.h"
#include "ui/app/recordpages.h"
#include "ui/app/session.h"
#include "ui/riddor/riddorpage.h"
#include "ui/shell/pageentry.h"

#include <QApplication>
#include <QTest>

#include "tests/accessibility.h"
#include "tests/testing.h"
#include <memory>

using namespace Qt::StringLiterals;
using namespace ui;

Q_DECLARE_METATYPE(ui::Picture)

class TestTour : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_session.reset(); }
    void everyPageIsAccessible_data();
    void everyPageIsAccessible();
    void nothingIsCutWhereTextIsLarge_data();
    void nothingIsCutWhereTextIsLarge();
    void picturesAreTheSameEachTime();

private:
    QString newest(const QString &kind) const;
    QString draftedReview() const;
    QList<Picture> everything() const;
    void show(CasebookWindow &window, const Picture &picture, QSize size);

    QTemporaryDir m_dir;
    std::unique_ptr<Session> m_session;
    core::DemoStory m_story;
};

void TestTour::initTestCase()
{
    qputenv("CASEBOOK_LIGHT_KDF", "1");
    qputenv("CASEBOOK_PATH_KIND", "local");
    core::DemoPlan plan;
    plan.today = QDate(2026, 11, 25);
    plan.incidents = 60;
    plan.passphrase = QString::fromLatin1(testPassphrase);
    auto made = core::makeDemonstration(m_dir.filePath(u"Demo.casebook"_s), plan);
    if (!made)
        qFatal("%s %s", qPrintable(made.error().message), qPrintable(made.error().detail));
    auto story = core::demoStory(**made);
    if (!story)
        qFatal("%s", qPrintable(story.error().message));
    m_story = *story;
    m_session = std::make_unique<Session>(*std::move(made));
}

QString TestTour::newest(const QString &kind) const
{
    auto row = m_session->database().run(
        u"SELECT uid FROM record WHERE kind = ? AND withdrawn_at IS NULL ORDER BY id DESC LIMIT 1"_s,
        {kind});
    return row && row->next() ? row->value(0).toString() : QString();
}

/// The review with the most still to do.
QString TestTour::draftedReview() const
{
    auto row = m_session->database().run(
        u"SELECT r.uid FROM review v JOIN record r ON r.id = v.id WHERE v.state = 'draft' ORDER BY v.id DESC LIMIT 1"_s);
    return row && row->next() ? row->value(0).toString() : newest(u"review"_s);
}

QList<Picture> TestTour::everything() const
{
    QList<Picture> all = sidebarPictures(*m_session);
    for (const RecordEntry &record : recordPages()) {
        const QString uid = newest(record.kind);
        if (!uid.isEmpty())
            all.append({record.kind, {}, uid, {}, {}});
    }
    for (const QString &tab : {u"people"_s,
                               u"timeline"_s,
                               u"evidence"_s,
                               u"duties"_s,
                               u"investigation"_s,
                               u"review"_s,
                               u"actions"_s,
                               u"diary"_s,
                               u"letters"_s,
                               u"history"_s})
        all.append({u"incident-"_s + tab, {}, m_story.incidentUid, tab, {}});
    for (const core::WizardStep &step : core::investigationSteps())
        all.append(
            {u"investigation-"_s + step.code, {}, newest(u"investigation"_s), step.code, {}});
    for (const core::WizardStep &step : core::reviewSteps())
        all.append({u"review-"_s + step.code, {}, draftedReview(), step.code, {}});
    for (const core::WizardStep &step : RiddorPage::steps())
        all.append({u"riddor-"_s + step.code,
                    {},
                    RiddorPage::keyOf(m_story.incidentUid, u"V1"_s),
                    step.code,
                    RiddorPage::editorName()});
    for (const EditorEntry &editor : editorPages()) {
        if (editor.editor == RiddorPage::editorName())
            continue; // step by step, above
        const QString uid = editor.editor == u"incident.record"
                                ? QString()
                                : newest(editor.editor.section(u'.', 0, 0));
        all.append({editor.editor, {}, uid, {}, editor.editor});
    }
    return all;
}

void TestTour::everyPageIsAccessible_data()
{
    QTest::addColumn<Picture>("picture");
    QTest::addColumn<ThemeChoice>("choice");
    for (const Picture &picture : everything()) {
        QTest::addRow("%s-light", qPrintable(picture.name)) << picture << ThemeChoice::Light;
        QTest::addRow("%s-dark", qPrintable(picture.name)) << picture << ThemeChoice::Dark;
    }
}

void TestTour::everyPageIsAccessible()
{
    QFETCH(Picture, picture);
    QFETCH(ThemeChoice, choice);
    applyTheme(*qApp, choice);
    const Preferences preferences(m_dir.filePath(u"settings.ini"_s));
    CasebookWindow window(*m_session, preferences);
    show(window, picture, {1440, 900});
    // In the dark it is the colours that differ.
    const QStringList bad = choice == ThemeChoice::Dark ? accessibility::paleText(&window)
                                                        : accessibility::faults(&window);
    QVERIFY2(bad.isEmpty(), qPrintable(bad.join(u"\n  "_s)));
}

void TestTour::show(CasebookWindow &window, const Picture &picture, QSize size)
{
    window.resize(size);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    if (!picture.editor.isEmpty())
        m_session->openEditor(picture.editor, picture.recordUid);
    else if (!picture.recordUid.isEmpty())
        m_session->open(picture.recordUid, picture.tab);
    else
        window.goTo(picture.page);
    if (auto *questions = window.findChild<RiddorPage *>())
        questions->showStep(picture.tab);
    QTest::qWait(50);
    if (const QString folder = qEnvironmentVariable("CASEBOOK_PICTURES"); !folder.isEmpty())
        window.grab().save(
            u"%1/tour-%2.png"_s.arg(folder, QString::fromLatin1(QTest::currentDataTag())));
}

void TestTour::nothingIsCutWhereTextIsLarge_data()
{
    QTest::addColumn<Picture>("picture");
    QTest::addColumn<double>("text");
    QTest::addColumn<QSize>("size");
    // The laptop of a trust; the same where the desktop draws everything at twice its size, and
    // with large text, each once, by the program that is run with that desktop.
    const QSize laptop(1366, 768);
    const bool isTwice = qApp->devicePixelRatio() > 1;
    for (const Picture &picture : everything()) {
        if (!isTwice) {
            QTest::addRow("%s-laptop", qPrintable(picture.name)) << picture << 1.0 << laptop;
            continue;
        }
        QTest::addRow("%s-twice", qPrintable(picture.name)) << picture << 1.0 << laptop / 2;
        QTest::addRow("%s-text", qPrintable(picture.name)) << picture << 2.0 << laptop;
    }
}

void TestTour::nothingIsCutWhereTextIsLarge()
{
    QFETCH(Picture, picture);
    QFETCH(double, text);
    QFETCH(QSize, size);
    applyTheme(*qApp, ThemeChoice::Light, text);
    const Preferences preferences(m_dir.filePath(u"settings.ini"_s));
    CasebookWindow window(*m_session, preferences);
    show(window, picture, size);
    const QStringList bad = accessibility::cutText(&window);
    applyTheme(*qApp, ThemeChoice::Light);
    QVERIFY2(bad.isEmpty(), qPrintable(bad.join(u"\n  "_s)));
}

void TestTour::picturesAreTheSameEachTime()
{
    const QList<Picture> two{{u"today"_s, u"today"_s, {}, {}, {}},
                             {u"incident"_s, {}, newest(u"incident"_s), {}, {}}};
    const QString first = m_dir.filePath(u"first"_s);
    const QString second = m_dir.filePath(u"second"_s);
    auto written = savePictures(*qApp, *m_session, two, first);
    QVERIFY(written);
    QCOMPARE(written->size(), 4);
    QVERIFY(savePictures(*qApp, *m_session, two, second));
    for (const QString &path : *written) {
        const QString name = QFileInfo(path).fileName();
        const QImage one(path);
        QCOMPARE(one.size(), QSize(1440, 900));
        QVERIFY2(one == QImage(second + u'/' + name), qPrintable(name));
    }
}

QTEST_MAIN(TestTour)
#include "tst_tour.moc"
