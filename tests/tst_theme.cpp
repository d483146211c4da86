// SPDX-License-Identifier: GPL-3.0-or-later
// The theme: readable colours in every mode, a complete style sheet, icons that draw.
#include "ui/theme/applytheme.h"
#include "ui/theme/icon.h"

#include <QApplication>
#include <QComboBox>
#include <QFontInfo>
#include <QLabel>
#include <QPainter>
#include <QTest>

using namespace Qt::StringLiterals;
using ui::Theme;
using ui::ThemeChoice;
using ui::Tone;

Q_DECLARE_METATYPE(ui::ThemeChoice)

namespace {

QPalette system(const QColor &window, const QColor &text)
{
    QPalette p;
    p.setColor(QPalette::Window, window);
    p.setColor(QPalette::WindowText, text);
    return p;
}

int inkedPixels(const QIcon &icon, const QColor &colour)
{
    const QImage image = icon.pixmap(48, 48).toImage().convertToFormat(QImage::Format_ARGB32);
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixelColor(x, y) == colour)
                ++count;
    return count;
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void coloursMeetContrast_data();
    void coloursMeetContrast();
    void autoFollowsTheDesktop();
    void styleSheetIsComplete_data();
    void styleSheetIsComplete();
    void interIsTheFont();
    void textGrowsWithTheScale();
    void everyIconDraws();
    void iconsFollowAChangeOfTheme();
    void comboBoxHoldsItsLongestChoice();
    void cleanup() { ui::applyTheme(*qApp, ThemeChoice::Light); }
};

void TestTheme::coloursMeetContrast_data()
{
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<QColor>("paper");
    QTest::addColumn<double>("least");
    const std::pair<const char *, Theme::Mode> modes[]
        = {{"light", Theme::Mode::Light},
           {"dark", Theme::Mode::Dark},
           {"high contrast", Theme::Mode::HighContrast}};
    for (const auto &[name, mode] : modes) {
        const Theme t = Theme::of(mode);
        const auto row
            = [name = name](const char *what, const QColor &a, const QColor &b, double least) {
                  QTest::addRow("%s: %s", name, what) << a << b << least;
              };
        row("text on a card", t.text, t.surface, 4.5);
        row("text on the window", t.text, t.canvas, 4.5);
        row("muted text on a card", t.textMuted, t.surface, 4.5);
        row("muted text on the window", t.textMuted, t.canvas, 4.5);
        row("muted text on a header row", t.textMuted, t.surfaceAlt, 4.5);
        row("a link on a card", t.link, t.surface, 4.5);
        row("a link on a selection", t.link, t.accentTint, 4.5);
        row("text on a selection", t.text, t.accentTint, 4.5);
        row("a primary button", t.onAccent, t.accent, 4.5);
        row("a primary button under the mouse", t.onAccent, t.accentHover, 4.5);
        row("the application bar", t.onHeader, t.header, 4.5);
        row("the search box of the bar", t.onHeader, t.headerField, 4.5);
        row("the edge of an input", t.borderStrong, t.surface, 3);
        row("the focus ring's two tones", t.focus, t.focusInner, 3);
        for (int i = 0; i <= int(Tone::Extreme); ++i) {
            const auto &c = t.tone(Tone(i));
            const QByteArray tone = ui::toneName(Tone(i)).toLatin1();
            row(("a pill: " + tone).constData(), c.text, c.fill, 4.5);
            row(("a bar: " + tone).constData(), c.bar, t.surface, 3);
        }
    }
}

void TestTheme::coloursMeetContrast()
{
    QFETCH(QColor, ink);
    QFETCH(QColor, paper);
    QFETCH(double, least);
    QVERIFY2(Theme::contrast(ink, paper) >= least,
             qPrintable(QString::number(Theme::contrast(ink, paper))));
}

void TestTheme::autoFollowsTheDesktop()
{
    const QPalette pale = system(Qt::white, Qt::black);
    const QPalette night = system(Qt::black, Qt::white);
    QCOMPARE(ui::resolvedMode(ThemeChoice::Auto, pale), Theme::Mode::Light);
    QCOMPARE(ui::resolvedMode(ThemeChoice::Auto, night), Theme::Mode::Dark);
    QCOMPARE(ui::resolvedMode(ThemeChoice::Light, night), Theme::Mode::Light);
    QCOMPARE(ui::resolvedMode(ThemeChoice::HighContrast, pale), Theme::Mode::HighContrast);
}

void TestTheme::styleSheetIsComplete_data()
{
    QTest::addColumn<ThemeChoice>("choice");
    QTest::newRow("light") << ThemeChoice::Light;
    QTest::newRow("dark") << ThemeChoice::Dark;
    QTest::newRow("high contrast") << ThemeChoice::HighContrast;
}

void TestTheme::styleSheetIsComplete()
{
    QFETCH(ThemeChoice, choice);
    ui::applyTheme(*qApp, choice);
    const QString qss = qApp->styleSheet();
    QVERIFY(qss.contains(Theme::current().accent.name()));
    QVERIFY2(!qss.contains(u'@'), "a token without a colour");
    QVERIFY2(!qss.contains(u": ;"_s), "an unknown token");
}

void TestTheme::interIsTheFont()
{
    ui::applyTheme(*qApp, ThemeChoice::Light);
    QLabel label(u"Exhibit"_s);
    label.ensurePolished();
    QCOMPARE(QFontInfo(label.font()).family(), u"Inter"_s);
    QCOMPARE(QApplication::font().hintingPreference(), QFont::PreferNoHinting);
}

void TestTheme::textGrowsWithTheScale()
{
    QLabel label(u"Exhibit"_s);
    label.setProperty("role", u"title"_s);
    ui::applyTheme(*qApp, ThemeChoice::Light);
    label.ensurePolished();
    QCOMPARE(label.font().pointSizeF(), 18.0);
    ui::applyTheme(*qApp, ThemeChoice::Light, 2);
    label.ensurePolished();
    QCOMPARE(label.font().pointSizeF(), 36.0);
    QCOMPARE(QApplication::font().pointSizeF(), 20.0);
}

void TestTheme::everyIconDraws()
{
    ui::applyTheme(*qApp, ThemeChoice::Light);
    QVERIFY(ui::icon(u"no such icon"_s).isNull());
    const QColor red(200, 0, 0);
    for (const QString &name :
         {u"lock"_s, u"search"_s, u"chevron-down"_s, u"shield-check"_s, u"check"_s})
        QVERIFY2(inkedPixels(ui::icon(name, red), red) > 40, qPrintable(name));
}

void TestTheme::iconsFollowAChangeOfTheme()
{
    ui::applyTheme(*qApp, ThemeChoice::Light);
    const QIcon lock = ui::icon(u"lock"_s, &Theme::text);
    QVERIFY(inkedPixels(lock, Theme::of(Theme::Mode::Light).text) > 40);
    ui::applyTheme(*qApp, ThemeChoice::Dark);
    QVERIFY(inkedPixels(lock, Theme::of(Theme::Mode::Dark).text) > 40);
}

void TestTheme::comboBoxHoldsItsLongestChoice()
{
    ui::applyTheme(*qApp, ThemeChoice::Light, 2);
    QComboBox box;
    const QString longest = u"Referred to the local counter fraud specialist"_s;
    box.addItems({u"New"_s, longest});
    QVERIFY(box.sizeHint().width() > box.fontMetrics().horizontalAdvance(longest) + 28);
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
