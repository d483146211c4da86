// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/labels.h"

#include "ui/theme/icon.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QStyle>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

QString roleName(TextRole role)
{
    switch (role) {
    case TextRole::Plain:
        return u"plain"_s;
    case TextRole::Title:
        return u"title"_s;
    case TextRole::Heading:
        return u"heading"_s;
    case TextRole::Section:
        return u"section"_s;
    case TextRole::Muted:
        return u"muted"_s;
    case TextRole::Small:
        return u"small"_s;
    case TextRole::Field:
        return u"field"_s;
    case TextRole::Strong:
        return u"strong"_s;
    case TextRole::Figure:
        return u"figure"_s;
    case TextRole::Error:
        return u"error"_s;
    }
    return {};
}

} // namespace

QLabel *label(const QString &text, TextRole role)
{
    auto *l = new QLabel(text);
    // What people typed is shown as typed, never read as markup.
    l->setTextFormat(Qt::PlainText);
    l->setProperty("role", roleName(role));
    return l;
}

QLabel *paragraph(const QString &text, TextRole role)
{
    QLabel *l = label(text, role);
    l->setWordWrap(true);
    return l;
}

QLabel *pill(const QString &text, Tone tone)
{
    auto *l = new QLabel(text);
    l->setTextFormat(Qt::PlainText);
    l->setProperty("pill", toneName(tone));
    l->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    return l;
}

void setPill(QLabel *pill, const QString &text, Tone tone)
{
    pill->setText(text);
    pill->setProperty("pill", toneName(tone));
    restyle(pill);
}

QPushButton *button(const QString &text, const QString &iconName, ButtonKind kind)
{
    auto *b = new QPushButton(text);
    QColor Theme::*const ink = kind == ButtonKind::Primary ? &Theme::onAccent
                               : kind == ButtonKind::Plain ? &Theme::text
                                                           : &Theme::link;
    if (!iconName.isEmpty())
        b->setIcon(icon(iconName, ink));
    // Wider than high: Fusion puts too little room between an icon and its words.
    b->setIconSize({Theme::current().scaled(18) + 6, Theme::current().scaled(18)});
    if (kind == ButtonKind::Primary)
        b->setProperty("primary", true);
    else if (kind == ButtonKind::Flat)
        b->setProperty("flat", true);
    else if (kind == ButtonKind::Link)
        b->setProperty("link", true);
    b->setAutoDefault(false);
    return b;
}

QFrame *line()
{
    auto *f = new QFrame;
    f->setProperty("line", true);
    return f;
}

void restyle(QWidget *widget)
{
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

QString spoken(const QString &text)
{
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'&' && i + 1 < text.size())
            ++i;
        out += text[i];
    }
    return out;
}

} // namespace ui
