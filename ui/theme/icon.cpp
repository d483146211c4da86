// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icon.h"

#include "ui/iconcodes.h"
#include "ui/theme/fontfile.h"

#include <QFontDatabase>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>

#include <algorithm>
#include <utility>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

QFont glyphFont(double pixels)
{
    static const QString family = [] {
        const int id = loadFont(u":/fonts/tabler-icons.ttf"_s);
        return QFontDatabase::applicationFontFamilies(id).value(0);
    }();
    QFont font(family);
    font.setPixelSize(std::max(1, int(pixels)));
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

class GlyphEngine : public QIconEngine
{
public:
    GlyphEngine(QString name, Ink ink)
        : m_name(std::move(name))
        , m_ink(std::move(ink))
    {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        QColor colour = m_ink.colour();
        if (mode == QIcon::Disabled) { // white on what is filled while it can be used
            colour = Theme::current().textMuted;
            colour.setAlphaF(0.6F);
        }
        paintIcon(painter, m_name, colour, rect);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap out(size);
        out.fill(Qt::transparent);
        QPainter painter(&out);
        paint(&painter, out.rect(), mode, state);
        return out;
    }

    QIconEngine *clone() const override { return new GlyphEngine(*this); }

private:
    QString m_name;
    Ink m_ink;
};

} // namespace

QIcon icon(const QString &name, const Ink &ink)
{
    return iconCode(name) == 0 ? QIcon() : QIcon(new GlyphEngine(name, ink));
}

void paintIcon(QPainter *painter, const QString &name, const QColor &colour, const QRectF &rect)
{
    const char32_t code = iconCode(name);
    if (code == 0)
        return;
    // A rectangle wider than high leaves a gap between the icon and the text after it.
    const double side = std::min(rect.width(), rect.height());
    const QRectF box(rect.x(), rect.y() + (rect.height() - side) / 2, side, side);
    painter->save();
    painter->setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter->setFont(glyphFont(side));
    painter->setPen(colour);
    painter->drawText(box, int(Qt::AlignCenter | Qt::TextDontClip), QString::fromUcs4(&code, 1));
    painter->restore();
}

} // namespace ui
