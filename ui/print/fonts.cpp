// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/fonts.h"

#include <QFontDatabase>

namespace ui {
namespace {

bool load()
{
    using namespace Qt::StringLiterals;
    bool all = true;
    for (const auto &style : {u"Regular"_s, u"Bold"_s, u"Italic"_s, u"BoldItalic"_s}) {
        const auto file = u":/fonts/LiberationSans-%1.ttf"_s.arg(style);
        all = QFontDatabase::addApplicationFont(file) >= 0 && all;
    }
    return all;
}

} // namespace

bool loadPrintFonts()
{
    static const bool loaded = load();
    return loaded;
}

} // namespace ui
