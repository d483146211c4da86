// SPDX-License-Identifier: GPL-3.0-or-later
// Every widget in every theme passes the checks of accessibility. With CASEBOOK_PICTURES set to a
// folder, pictures of the pages are written there.
#include "ui/theme/applytheme.h"
#include "ui/widgets/focusring.h"

#include <QApplication>
#include <QDir>
#include <QMainWindow>
#include <QTest>

#include "tests/accessibility.h"
#include "tests/gallery.h"
#include <memory>

using namespace Qt::StringLiterals;
using ui::ThemeChoice;

Q_DECLARE_METATYPE(ui::ThemeChoice)

namespace {

void savePicture(QWidget *window, const QString &name)
{
    const QString folder = qEnvironmentVariable("CASEBOOK_PICTURES");
    if (folder.isEmpty())
        return;
    QDir().mkpath(folder);
    window->grab().save(QDir(folder).filePath(name + u".png"_s));
}

using Maker = QWidget *(*)();

} // namespace

class TestGallery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesPass_data();
    void pagesPass();
};

void TestGallery::pagesPass_data()
{
    QTest::addColumn<Maker>("maker");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<ThemeChoice>("choice");
    QTest::addColumn<double>("scale");
    const std::pair<const char *, std::pair<Maker, QSize>> pages[]
        = {{"reading", {gallery::readingPage, QSize(1440, 1000)}},
           {"form", {gallery::formPage, QSize(1060, 1040)}},
           {"today", {gallery::todayWindow, QSize(1440, 1060)}},
           {"register", {gallery::registerWindow, QSize(1440, 900)}}};
    for (const auto &[name, page] : pages) {
        QTest::addRow("%s-light", name) << page.first << page.second << ThemeChoice::Light << 1.0;
        QTest::addRow("%s-dark", name) << page.first << page.second << ThemeChoice::Dark << 1.0;
        QTest::addRow("%s-contrast", name)
            << page.first << page.second << ThemeChoice::HighContrast << 1.0;
        QTest::addRow("%s-double", name) << page.first << page.second << ThemeChoice::Light << 2.0;
    }
}

void TestGallery::pagesPass()
{
    QFETCH(Maker, maker);
    QFETCH(QSize, size);
    QFETCH(ThemeChoice, choice);
    QFETCH(double, scale);
    ui::applyTheme(*qApp, choice, scale);
    std::unique_ptr<QWidget> window(maker());
    if (!qobject_cast<QMainWindow *>(window.get()))
        new ui::FocusRing(window.get());
    window->resize(scale > 1 ? size * 2 : size);
    window->show();
    QVERIFY(QTest::qWaitForWindowExposed(window.get()));
    QApplication::processEvents();
    savePicture(window.get(), QString::fromLatin1(QTest::currentDataTag()));
    const QStringList bad = accessibility::faults(window.get());
    QVERIFY2(bad.isEmpty(), qPrintable(bad.join(u"\n  "_s)));
}

QTEST_MAIN(TestGallery)
#include "tst_gallery.moc"
