// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/accessibility.h"

#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QCalendarWidget>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QTest>
#include <QToolButton>

#include <algorithm>

namespace accessibility {

using namespace Qt::StringLiterals;

namespace {

template<typename T>
QList<T *> shown(QWidget *root)
{
    QList<T *> list;
    for (T *w : root->findChildren<T *>())
        if (w->isVisible() && !w->size().isEmpty())
            list.append(w);
    return list;
}

QString words(const QWidget *w)
{
    if (const auto *l = qobject_cast<const QLabel *>(w))
        return l->text();
    if (const auto *b = qobject_cast<const QAbstractButton *>(w))
        return b->text();
    if (const auto *e = qobject_cast<const QLineEdit *>(w))
        return e->text().isEmpty() ? e->placeholderText() : e->text();
    return {};
}

QString describe(const QWidget *w)
{
    return u"%1 %2 '%3'"_s.arg(QLatin1StringView(w->metaObject()->className()),
                               w->objectName(),
                               words(w).isEmpty() ? w->accessibleName() : words(w));
}

int needOf(const QWidget *w)
{
    return w->isVisible() ? std::max(w->minimumSizeHint().width(), w->minimumWidth()) : 0;
}

/// What makes \a page so wide: from the outside to the inside, who needs most.
QString widest(const QWidget *page)
{
    QStringList chain;
    for (const QWidget *w = page; w;) {
        const QList<QWidget *> inside
            = w->findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
        const auto most
            = std::max_element(inside.begin(), inside.end(), [](const auto *a, const auto *b) {
                  return needOf(a) < needOf(b);
              });
        w = most == inside.end() || needOf(*most) * 3 < page->width() ? nullptr : *most;
        if (w)
            chain << u"%1 for %2"_s.arg(QString::number(needOf(w)), describe(w));
    }
    return chain.join(u" > "_s);
}

/// A layout may ask for another: words that wrap, pages that scroll, what is filled a moment later.
void settle()
{
    for (int i = 0; i < 5; ++i) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

bool isStop(const QWidget *w)
{
    return w->isEnabled() && (w->focusPolicy() & Qt::TabFocus) != 0 && !w->focusProxy()
           && !qobject_cast<const QScrollArea *>(w);
}

bool isOneOfMany(const QWidget *w)
{
    const auto *b = qobject_cast<const QAbstractButton *>(w);
    return b && b->isCheckable() && (b->autoExclusive() || b->group());
}

bool showsOnlyItsIcon(const QWidget *w)
{
    const auto *b = qobject_cast<const QToolButton *>(w);
    return b && b->toolButtonStyle() == Qt::ToolButtonIconOnly && !b->icon().isNull();
}

// The best contrast between the commonest colour of a widget, its ground, and anything drawn on it.
double renderedContrast(const QWidget *w, const QImage &window)
{
    const QRectF r = QRectF(w->mapTo(w->window(), QPoint()), w->size()).adjusted(2, 2, -2, -2);
    const double scale = window.devicePixelRatio();
    const QImage image = window.copy(
        QRectF(r.topLeft() * scale, r.size() * scale).toRect().intersected(window.rect()));
    QHash<QRgb, int> count;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            ++count[image.pixel(x, y)];
    const auto ground = std::max_element(count.begin(), count.end());
    double best = 1;
    for (auto it = count.begin(); it != count.end(); ++it)
        best = std::max(best, ui::Theme::contrast(QColor(it.key()), QColor(ground.key())));
    return best;
}

// An icon in the box would hide a pale placeholder: its colour is looked at by itself.
double placeholderContrast(const QLineEdit *edit)
{
    const QColor ink = edit->palette().color(QPalette::PlaceholderText);
    const QColor paper = edit->palette().color(QPalette::Base);
    const auto mix = [&](float i, float p) { return i * ink.alphaF() + p * (1 - ink.alphaF()); };
    const QColor seen = QColor::fromRgbF(mix(ink.redF(), paper.redF()),
                                         mix(ink.greenF(), paper.greenF()),
                                         mix(ink.blueF(), paper.blueF()));
    return ui::Theme::contrast(seen, paper);
}

} // namespace

QStringList unnamedControls(QWidget *root)
{
    QStringList bad;
    for (QWidget *w : shown<QWidget>(root)) {
        if (w->focusPolicy() == Qt::NoFocus || w->focusProxy() || qobject_cast<QScrollArea *>(w))
            continue;
        QAccessibleInterface *a = QAccessible::queryAccessibleInterface(w);
        if (!a || a->text(QAccessible::Name).trimmed().isEmpty())
            bad << u"no name: "_s + describe(w);
        else if (a->role() == QAccessible::NoRole || a->role() == QAccessible::Client)
            bad << u"no role: "_s + describe(w);
    }
    return bad;
}

QStringList unreachableByTab(QWidget *root)
{
    QSet<QWidget *> expected;
    for (QWidget *w : shown<QWidget>(root))
        if (isStop(w))
            expected.insert(w);
    QWidget *window = root->window();
    window->activateWindow();
    if (!QTest::qWaitForWindowActive(window))
        return {u"the window did not become active"_s};
    window->setFocus();
    QSet<QWidget *> seen;
    for (qsizetype i = 0; i < 3 * expected.size() + 40; ++i) {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : window,
                        Qt::Key_Tab);
        if (QWidget *now = QApplication::focusWidget())
            seen.insert(now);
    }
    QStringList bad;
    for (QWidget *w : expected - seen)
        if (!isOneOfMany(w))
            bad << u"Tab does not reach: "_s + describe(w);
    return bad;
}

QStringList repeatedMnemonics(QWidget *root)
{
    QStringList bad;
    QHash<QString, QString> used;
    const auto note = [&](const QString &text) {
        const QString key = QKeySequence::mnemonic(text).toString();
        if (key.isEmpty())
            return;
        if (used.contains(key))
            bad << u"%1 belongs to '%2' and '%3'"_s.arg(key, used.value(key), text);
        used.insert(key, text);
    };
    for (const auto *b : shown<QAbstractButton>(root))
        note(b->text());
    for (const auto *l : shown<QLabel>(root))
        if (l->buddy())
            note(l->text());
    return bad;
}

QStringList smallTargets(QWidget *root)
{
    QStringList bad;
    for (const auto *b : shown<QAbstractButton>(root))
        if (b->focusPolicy() != Qt::NoFocus && (b->width() < 24 || b->height() < 24))
            bad << u"%1x%2: %3"_s.arg(
                QString::number(b->width()), QString::number(b->height()), describe(b));
    return bad;
}

QStringList paleText(QWidget *root)
{
    QStringList bad;
    const QImage window
        = root->window()->grab().toImage().convertToFormat(QImage::Format_RGB32);
    for (QWidget *w : shown<QWidget>(root)) {
        if (words(w).isEmpty() || !w->isEnabled() || w->visibleRegion().isEmpty())
            continue;
        // A sliver at the edge of what is scrolled shows no letter to measure.
        if (w->visibleRegion().boundingRect().height() * 2 < w->height())
            continue;
        double contrast = renderedContrast(w, window);
        if (const auto *edit = qobject_cast<QLineEdit *>(w))
            contrast = std::min(contrast, placeholderContrast(edit));
        if (contrast < 4.5)
            bad << u"%1:1: %2"_s.arg(QString::number(contrast, 'f', 2), describe(w));
    }
    return bad;
}

QStringList cutText(QWidget *root)
{
    settle();
    QStringList bad;
    const auto check = [&](const QWidget *w, const QSize &need) {
        if (w->width() < need.width() || w->height() < need.height())
            bad << u"%1x%2 needs %3x%4: %5"_s.arg(QString::number(w->width()),
                                                  QString::number(w->height()),
                                                  QString::number(need.width()),
                                                  QString::number(need.height()),
                                                  describe(w));
    };
    for (const auto *l : shown<QLabel>(root)) {
        if (l->text().isEmpty())
            continue;
        check(l, l->wordWrap() ? QSize(0, l->heightForWidth(l->width())) : l->sizeHint());
    }
    for (const auto *b : shown<QAbstractButton>(root))
        if (!b->text().isEmpty() && !showsOnlyItsIcon(b))
            check(b,
                  b->hasHeightForWidth() ? QSize(0, b->heightForWidth(b->width()))
                                         : b->minimumSizeHint());
    for (const auto *c : shown<QComboBox>(root))
        check(c, c->minimumSizeHint());
    for (const auto *s : shown<QScrollArea>(root))
        if (s->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff && s->widget()
            && s->widget()->width() > s->viewport()->width())
            bad << u"%1 wide in %2: %3"_s.arg(QString::number(s->widget()->width()),
                                              QString::number(s->viewport()->width()),
                                              widest(s->widget()));
    return bad;
}

QStringList faults(QWidget *root)
{
    settle();
    const std::pair<QString, QStringList (*)(QWidget *)> checks[]
        = {{u"name and role"_s, unnamedControls},
           {u"Tab"_s, unreachableByTab},
           {u"mnemonics"_s, repeatedMnemonics},
           {u"size of targets"_s, smallTargets},
           {u"contrast"_s, paleText},
           {u"cut text"_s, cutText}};
    QStringList all;
    for (const auto &[name, check] : checks)
        for (const QString &fault : check(root))
            all << u"%1: %2"_s.arg(name, fault);
    return all;
}

} // namespace accessibility
