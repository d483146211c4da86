// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/startpage.h"

#include "ui/theme/icon.h"
#include "ui/tr.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/listrow.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

QString shortPath(const QString &path)
{
    const QString home = QDir::homePath();
    return path.startsWith(home + u'/') ? u"~"_s + path.mid(home.size()) : path;
}

} // namespace

StartPage::StartPage(const core::RecentCasebooks &recent, QWidget *parent)
    : FrontPage(Tr::tr("Open a casebook"),
                Tr::tr("A casebook holds your incidents, investigations, reviews and actions, "
                       "encrypted, in one folder on this computer."),
                1040,
                parent)
    , m_recent(recent)
{
    auto *columns = new QHBoxLayout;
    columns->setSpacing(Theme::s4);
    columns->addWidget(recentCard(), 3);
    columns->addWidget(otherCard(), 2);
    body()->addLayout(columns);
}

QWidget *StartPage::recentCard()
{
    auto *card = new Card(Tr::tr("Opened lately"));
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(0);
    card->body()->addLayout(m_rows);
    card->body()->addStretch();
    fillRecent();
    return card;
}

void StartPage::fillRecent()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    const QList<core::RecentCasebook> all = m_recent.all();
    if (all.isEmpty()) {
        auto *empty = new EmptyState;
        empty->setMessage(u"folder-open"_s,
                          Tr::tr("No casebook has been opened on this computer."),
                          Tr::tr("Create one, open one you were given, or try the demonstration "
                                 "first."));
        m_rows->addWidget(empty);
        return;
    }
    for (const core::RecentCasebook &one : all) {
        const bool there = QFileInfo::exists(one.path);
        auto *row = new ListRow({there ? u"book"_s : u"help-circle"_s,
                                 one.name,
                                 shortPath(one.path),
                                 there ? QString() : Tr::tr("Not there now"),
                                 there ? Tone::Info : Tone::Warning});
        auto *forget = new QToolButton;
        forget->setIcon(icon(u"x"_s));
        forget->setMinimumSize(28, 28);
        forget->setAccessibleName(Tr::tr("Leave %1 out of this list").arg(one.name));
        forget->setToolTip(Tr::tr("Leave out of this list. The casebook is not touched."));
        forget->setFocusPolicy(Qt::StrongFocus);
        auto *line = new QWidget;
        auto *parts = new QHBoxLayout(line);
        parts->setContentsMargins(0, 0, 0, 0);
        parts->setSpacing(Theme::s1);
        parts->addWidget(row, 1);
        parts->addWidget(forget);
        m_rows->addWidget(line);
        connect(
            row, &ListRow::clicked, this, [this, path = one.path] { Q_EMIT openRequested(path); });
        connect(forget, &QToolButton::clicked, this, [this, path = one.path] {
            m_recent.forget(path);
            fillRecent();
        });
    }
}

QWidget *StartPage::otherCard()
{
    auto *card = new Card(Tr::tr("Another way in"));
    const auto add = [card](const QString &iconName, const QString &title, const QString &detail) {
        auto *row = new ListRow({iconName, title, detail, {}, Tone::Neutral});
        card->body()->addWidget(row);
        return row;
    };
    connect(add(u"folder-open"_s,
                Tr::tr("Open a casebook…"),
                Tr::tr("Choose its folder, NAME.casebook")),
            &ListRow::clicked,
            this,
            &StartPage::browseRequested);
    connect(add(u"plus"_s,
                Tr::tr("Create a casebook…"),
                Tr::tr("For your organisation, encrypted from the start")),
            &ListRow::clicked,
            this,
            &StartPage::createRequested);
    connect(add(u"school"_s,
                Tr::tr("Try the demonstration"),
                Tr::tr("A made-up trust with three years of work in it")),
            &ListRow::clicked,
            this,
            &StartPage::demonstrationRequested);
    card->body()->addStretch();
    return card;
}

} // namespace ui
