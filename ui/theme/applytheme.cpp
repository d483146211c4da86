// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/applytheme.h"

#include "ui/theme/casebookstyle.h"
#include "ui/theme/fontfile.h"

#include <QApplication>
#include <QFile>
#include <QPalette>
#include <QRegularExpression>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

using Token = std::pair<QString, QColor>;

QList<Token> tokens(const Theme &t)
{
    QList<Token> list = {{u"canvas"_s, t.canvas},
                         {u"surface"_s, t.surface},
                         {u"surfaceAlt"_s, t.surfaceAlt},
                         {u"border"_s, t.border},
                         {u"borderStrong"_s, t.borderStrong},
                         {u"text"_s, t.text},
                         {u"textMuted"_s, t.textMuted},
                         {u"link"_s, t.link},
                         {u"accent"_s, t.accent},
                         {u"accentHover"_s, t.accentHover},
                         {u"accentTint"_s, t.accentTint},
                         {u"onAccent"_s, t.onAccent},
                         {u"header"_s, t.header},
                         {u"onHeader"_s, t.onHeader},
                         {u"headerField"_s, t.headerField}};
    for (int i = 0; i <= int(Tone::Extreme); ++i) {
        const Theme::ToneColours &c = t.tone(Tone(i));
        const QString name = toneName(Tone(i));
        list.append({name + u"Text"_s, c.text});
        list.append({name + u"Fill"_s, c.fill});
        list.append({name + u"Bar"_s, c.bar});
        list.append({name + u"Edge"_s, t.toneEdge(Tone(i))});
    }
    return list;
}

// The style sheet names colours as @token and sizes of text in points at normal size.
QString styleSheet(const Theme &t)
{
    QFile file(u":/theme.qss"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString source = QString::fromUtf8(file.readAll());
    QHash<QString, QString> colours;
    for (const auto &[name, colour] : tokens(t))
        colours.insert(name, colour.name());

    static const QRegularExpression part(u"@([A-Za-z]+)|([0-9.]+)pt"_s);
    QString out;
    qsizetype end = 0;
    for (auto it = part.globalMatch(source); it.hasNext();) {
        const QRegularExpressionMatch m = it.next();
        out += QStringView(source).mid(end, m.capturedStart() - end);
        end = m.capturedEnd();
        if (m.capturedLength(1) > 0) {
            Q_ASSERT_X(colours.contains(m.captured(1)), "theme.qss", qPrintable(m.captured(0)));
            out += colours.value(m.captured(1));
        } else {
            out += QString::number(m.captured(2).toDouble() * t.scale) + u"pt"_s;
        }
    }
    return out + source.mid(end);
}

QPalette palette(const Theme &t)
{
    QPalette p;
    const std::pair<QPalette::ColorRole, QColor> roles[]
        = {{QPalette::Window, t.canvas},
           {QPalette::WindowText, t.text},
           {QPalette::Base, t.surface},
           {QPalette::AlternateBase, t.surfaceAlt},
           {QPalette::Text, t.text},
           {QPalette::PlaceholderText, t.textMuted},
           {QPalette::Button, t.surface},
           {QPalette::ButtonText, t.text},
           {QPalette::BrightText, t.danger.text},
           {QPalette::Highlight, t.accent},
           {QPalette::HighlightedText, t.onAccent},
           {QPalette::Link, t.link},
           {QPalette::LinkVisited, t.link},
           {QPalette::ToolTipBase, t.text},
           {QPalette::ToolTipText, t.surface},
           {QPalette::Light, t.surface},
           {QPalette::Midlight, t.surfaceAlt},
           {QPalette::Mid, t.border},
           {QPalette::Dark, t.borderStrong},
           {QPalette::Shadow, t.border}};
    for (const auto &[role, colour] : roles)
        p.setColor(role, colour);
    for (auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, t.textMuted);
    return p;
}

void loadFonts()
{
    static bool loaded = false;
    if (loaded)
        return;
    loaded = true;
    for (const QString &weight : {u"Regular"_s, u"Medium"_s, u"SemiBold"_s, u"Bold"_s})
        loadFont(u":/fonts/Inter-%1.otf"_s.arg(weight));
}

} // namespace

Theme::Mode resolvedMode(ThemeChoice choice, const QPalette &system)
{
    switch (choice) {
    case ThemeChoice::Light:
        return Theme::Mode::Light;
    case ThemeChoice::Dark:
        return Theme::Mode::Dark;
    case ThemeChoice::HighContrast:
        return Theme::Mode::HighContrast;
    case ThemeChoice::Auto:
        break;
    }
    const bool paleOnDark = system.color(QPalette::WindowText).lightness()
                            > system.color(QPalette::Window).lightness();
    return paleOnDark ? Theme::Mode::Dark : Theme::Mode::Light;
}

void applyTheme(QApplication &app, ThemeChoice choice, double textScale)
{
    // Asked once: after the first call the application's palette is ours, not the desktop's.
    static const QPalette system = QApplication::palette();
    loadFonts();
    Theme theme = Theme::of(resolvedMode(choice, system));
    theme.scale = std::clamp(textScale, 1.0, 2.0);
    Theme::setCurrent(theme);

    QFont font(u"Inter"_s);
    font.setPointSizeF(Theme::baseText * theme.scale);
    font.setHintingPreference(QFont::PreferNoHinting); // the same pixels on every platform
    QApplication::setStyle(new CasebookStyle);
    QApplication::setFont(font);
    QApplication::setPalette(palette(theme));
    app.setStyleSheet(styleSheet(theme));
    // Some desktops set fonts of their own for single classes; those would win over the plain one.
    for (const char *widget : {"QAbstractItemView", "QCheckBox",   "QComboBox",    "QComboMenuItem",
                               "QGroupBox",         "QHeaderView", "QLabel",       "QLineEdit",
                               "QListBox",          "QListView",   "QMenu",        "QMenuBar",
                               "QMessageBox",       "QPushButton", "QRadioButton", "QStatusBar",
                               "QTabBar",           "QTableView",  "QTextEdit",    "QPlainTextEdit",
                               "QTipLabel",         "QToolButton"})
        QApplication::setFont(font, widget);
}

} // namespace ui
