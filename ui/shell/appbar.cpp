// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/appbar.h"

#include "ui/theme/icon.h"
#include "ui/tr.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/labels.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>
#include <QToolButton>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

// The text of the search box follows the bar, not the page; the style sheet must not colour it,
// for that would halve the placeholder.
class BarEdit : public QLineEdit
{
public:
    BarEdit() { colour(); }

protected:
    void changeEvent(QEvent *event) override
    {
        QLineEdit::changeEvent(event);
        if (event->type() == QEvent::StyleChange)
            colour();
    }

private:
    void colour()
    {
        const QColor ink = Theme::current().onHeader;
        if (palette().color(QPalette::Text) == ink
            && palette().color(QPalette::PlaceholderText) == ink)
            return;
        QPalette p = palette();
        p.setColor(QPalette::Text, ink);
        p.setColor(QPalette::PlaceholderText, ink);
        p.setColor(QPalette::Base, Theme::current().headerField);
        setPalette(p);
    }
};

} // namespace

AppBar::AppBar(QWidget *parent)
    : QWidget(parent)
    , m_search(new BarEdit)
    , m_marking(label({}))
    , m_person(label({}, TextRole::Strong))
{
    setObjectName(u"appBar"_s);
    setAttribute(Qt::WA_StyledBackground);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::s4, Theme::s2, Theme::s3, Theme::s2);
    row->setSpacing(Theme::s3);
    row->addWidget(new IconLabel(u"shield-check"_s, &Theme::onHeader, 24));
    QLabel *name = label(u"Security Casebook"_s);
    name->setObjectName(u"appName"_s);
    row->addWidget(name);
    row->addSpacing(Theme::s5);

    m_search->setPlaceholderText(Tr::tr("Search everything (Ctrl+K)"));
    m_search->setAccessibleName(Tr::tr("Search everything"));
    m_search->addAction(icon(u"search"_s, &Theme::onHeader), QLineEdit::LeadingPosition)
        ->setText(Tr::tr("Search"));
    m_search->setMinimumWidth(Theme::current().scaled(200));
    m_search->setMaximumWidth(Theme::current().scaled(420));
    row->addWidget(m_search, 3);
    row->addStretch(1);

    m_marking->setObjectName(u"marking"_s);
    m_marking->hide();
    row->addWidget(m_marking, 0, Qt::AlignVCenter);
    row->addSpacing(Theme::s2);
    row->addWidget(new IconLabel(u"user"_s, &Theme::onHeader, 20));
    row->addWidget(m_person);
    QToolButton *settings
        = tool(u"settings"_s, Tr::tr("Settings"), QKeySequence(Qt::CTRL | Qt::Key_Comma));
    QToolButton *lock = tool(u"lock"_s, Tr::tr("Lock now"), QKeySequence(Qt::CTRL | Qt::Key_L));
    row->addWidget(settings);
    row->addWidget(lock);
    connect(settings, &QToolButton::clicked, this, &AppBar::settingsRequested);
    connect(lock, &QToolButton::clicked, this, &AppBar::lockRequested);

    auto *find = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_K), this);
    connect(find, &QShortcut::activated, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    m_pause.setSingleShot(true);
    m_pause.setInterval(150);
    connect(m_search, &QLineEdit::textEdited, this, [this] { m_pause.start(); });
    connect(&m_pause, &QTimer::timeout, this, [this] { Q_EMIT searchEdited(m_search->text()); });
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        m_pause.stop();
        Q_EMIT searchRequested(m_search->text());
    });
}

QToolButton *AppBar::tool(const QString &iconName, const QString &name, const QKeySequence &key)
{
    auto *b = new QToolButton;
    b->setIcon(icon(iconName, &Theme::onHeader));
    b->setIconSize({Theme::current().scaled(20), Theme::current().scaled(20)});
    b->setAccessibleName(name);
    b->setToolTip(u"%1 (%2)"_s.arg(name, key.toString(QKeySequence::NativeText)));
    b->setShortcut(key);
    b->setFocusPolicy(Qt::StrongFocus);
    return b;
}

void AppBar::setMarking(const QString &marking)
{
    m_marking->setText(marking);
    m_marking->setVisible(!marking.isEmpty());
}

void AppBar::setPerson(const QString &name, const QString &role)
{
    m_person->setText(role.isEmpty() ? name : u"%1, %2"_s.arg(name, role));
    m_person->setAccessibleName(Tr::tr("Signed in: %1").arg(m_person->text()));
}

} // namespace ui
