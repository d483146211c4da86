// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/casebookstyle.h"

#include "ui/theme/icon.h"

#include <QComboBox>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

int comboArrow()
{
    return Theme::current().scaled(18) + 10;
}

bool invalid(const QWidget *widget)
{
    return widget && widget->property("invalid").toBool();
}

void drawField(QPainter *p, const QRect &rect, bool enabled, bool focused, bool bad)
{
    const Theme &t = Theme::current();
    const QColor edge = bad       ? t.danger.bar
                        : focused ? t.accent
                        : enabled ? t.borderStrong
                                  : t.border;
    p->setRenderHint(QPainter::Antialiasing);
    p->setPen(QPen(edge, bad ? 2 : 1));
    p->setBrush(enabled ? t.surface : t.surfaceAlt);
    const double inset = bad ? 1 : 0.5;
    p->drawRoundedRect(
        QRectF(rect).adjusted(inset, inset, -inset, -inset), Theme::radius, Theme::radius);
}

void drawIndicator(QPainter *p, const QStyleOption *option, bool round)
{
    const Theme &t = Theme::current();
    const bool on = option->state & QStyle::State_On;
    const bool partly = option->state & QStyle::State_NoChange;
    const bool enabled = option->state & QStyle::State_Enabled;
    const double side = std::min(option->rect.width(), option->rect.height()) - 1.5;
    QRectF box(0, 0, side, side);
    box.moveCenter(QRectF(option->rect).center());
    p->save();
    p->setRenderHint(QPainter::Antialiasing);
    const bool filled = (on || partly) && !round;
    p->setPen(QPen(on || partly ? t.accent : enabled ? t.borderStrong : t.border, 1.5));
    p->setBrush(filled ? t.accent : enabled ? t.surface : t.surfaceAlt);
    if (round) {
        p->drawEllipse(box);
        if (on) {
            p->setPen(Qt::NoPen);
            p->setBrush(t.accent);
            p->drawEllipse(box.center(), side * 0.28, side * 0.28);
        }
    } else {
        p->drawRoundedRect(box, 4, 4);
        if (filled)
            paintIcon(p, on ? u"check"_s : u"minus"_s, t.onAccent, box);
    }
    p->restore();
}

} // namespace

CasebookStyle::CasebookStyle()
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
{}

void CasebookStyle::drawPrimitive(PrimitiveElement element,
                                  const QStyleOption *option,
                                  QPainter *painter,
                                  const QWidget *widget) const
{
    const auto arrow = [&](const QString &name) {
        const QColor colour
            = option->state & State_Enabled ? Theme::current().textMuted : Theme::current().border;
        const int side = std::max(12, std::min(option->rect.width(), option->rect.height()));
        QRect box(0, 0, side, side);
        box.moveCenter(option->rect.center());
        paintIcon(painter, name, colour, box);
    };
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return drawIndicator(painter, option, false);
    case PE_IndicatorRadioButton:
        return drawIndicator(painter, option, true);
    case PE_IndicatorArrowDown:
    case PE_IndicatorSpinDown:
        return arrow(u"chevron-down"_s);
    case PE_IndicatorArrowUp:
    case PE_IndicatorSpinUp:
        return arrow(u"chevron-up"_s);
    case PE_IndicatorArrowLeft:
        return arrow(u"chevron-left"_s);
    case PE_IndicatorArrowRight:
        return arrow(u"chevron-right"_s);
    case PE_IndicatorHeaderArrow:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            // Qt's SortDown is what people read as ascending: smallest at the top.
            arrow(header->sortIndicator == QStyleOptionHeader::SortDown ? u"arrow-up"_s
                                                                        : u"arrow-down"_s);
            return;
        }
        break;
    case PE_FrameFocusRect:
        return; // FocusRing shows where the keyboard is, on every surface
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void CasebookStyle::drawComplexControl(ComplexControl control,
                                       const QStyleOptionComplex *option,
                                       QPainter *painter,
                                       const QWidget *widget) const
{
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (control != CC_ComboBox || !combo || combo->editable) {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        return;
    }
    painter->save();
    const bool enabled = combo->state & State_Enabled;
    drawField(painter, combo->rect, enabled, combo->state & State_HasFocus, invalid(widget));
    const QRect right = visualRect(combo->direction,
                                   combo->rect,
                                   QRect(combo->rect.right() - comboArrow(),
                                         combo->rect.top(),
                                         comboArrow() - 6,
                                         combo->rect.height()));
    const int side = Theme::current().scaled(18);
    QRectF box(0, 0, side, side);
    box.moveCenter(QRectF(right).center());
    paintIcon(painter,
              u"chevron-down"_s,
              enabled ? Theme::current().textMuted : Theme::current().border,
              box);
    painter->restore();
}

void CasebookStyle::drawControl(ControlElement element,
                                const QStyleOption *option,
                                QPainter *painter,
                                const QWidget *widget) const
{
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (element != CE_ComboBoxLabel || !combo || combo->editable) {
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    }
    const QRect field = subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget);
    painter->save();
    painter->setPen(combo->state & State_Enabled ? Theme::current().text
                                                 : Theme::current().textMuted);
    painter->drawText(
        field,
        int(Qt::AlignVCenter | Qt::AlignLeading),
        combo->fontMetrics.elidedText(combo->currentText, Qt::ElideRight, field.width()));
    painter->restore();
}

QRect CasebookStyle::subControlRect(ComplexControl control,
                                    const QStyleOptionComplex *option,
                                    SubControl subControl,
                                    const QWidget *widget) const
{
    if (control == CC_ComboBox && subControl == SC_ComboBoxEditField)
        return visualRect(
            option->direction, option->rect, option->rect.adjusted(9, 2, -comboArrow(), -2));
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

QSize CasebookStyle::sizeFromContents(ContentsType type,
                                      const QStyleOption *option,
                                      const QSize &size,
                                      const QWidget *widget) const
{
    if (type == CT_ComboBox) {
        const auto *combo = qobject_cast<const QComboBox *>(widget);
        int width = 0;
        for (int i = 0; combo && i < combo->count(); ++i)
            width = std::max(width, option->fontMetrics.horizontalAdvance(combo->itemText(i)));
        const bool asAsked
            = !combo
              || combo->sizeAdjustPolicy() == QComboBox::AdjustToMinimumContentsLengthWithIcon;
        return {(asAsked ? size.width() : width) + 9 + comboArrow() + 4,
                option->fontMetrics.height() + 16};
    }
    QSize out = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_CheckBox || type == CT_RadioButton)
        out.setHeight(std::max(out.height(), 26)); // a target of 24 pixels and a little air
    return out;
}

int CasebookStyle::pixelMetric(PixelMetric metric,
                               const QStyleOption *option,
                               const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return Theme::current().scaled(18);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return Theme::s2;
    case PM_HeaderMarkSize:
        return 14;
    case PM_SmallIconSize:
        return Theme::current().scaled(18);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int CasebookStyle::styleHint(StyleHint hint,
                             const QStyleOption *option,
                             const QWidget *widget,
                             QStyleHintReturn *data) const
{
    if (hint == SH_ComboBox_Popup)
        return 0; // a list below the box, not a menu over it
    return QProxyStyle::styleHint(hint, option, widget, data);
}

} // namespace ui
