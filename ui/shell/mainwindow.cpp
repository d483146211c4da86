// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "ui/shell/appbar.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/sidebar.h"
#include "ui/theme/theme.h"
#include "ui/widgets/focusring.h"
#include "ui/widgets/progressstrip.h"
#include "ui/widgets/toast.h"

#include <QMouseEvent>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ui {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(QList<PageEntry> entries, QWidget *parent)
    : QMainWindow(parent)
    , m_entries(std::move(entries))
    , m_bar(new AppBar)
    , m_sidebar(new Sidebar(m_entries))
    , m_stack(new PageStack)
    , m_notices(new QVBoxLayout)
    , m_progress(new ProgressStrip)
{
    auto *central = new QWidget;
    auto *rows = new QVBoxLayout(central);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_bar);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(0);
    columns->addWidget(m_sidebar);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addLayout(m_notices);
    right->addWidget(m_stack, 1);
    right->addWidget(m_progress);
    columns->addLayout(right, 1);
    rows->addLayout(columns, 1);
    setCentralWidget(central);
    m_toast = new Toast(m_stack);
    new FocusRing(this);
    setWindowTitle(u"Security Casebook"_s);
    resize(1440, 900);

    connect(m_bar, &AppBar::searchRequested, this, &MainWindow::searchRequested);
    connect(m_bar, &AppBar::searchEdited, this, &MainWindow::searchEdited);
    connect(m_bar, &AppBar::settingsRequested, this, &MainWindow::settingsRequested);
    connect(m_bar, &AppBar::lockRequested, this, &MainWindow::lockRequested);
    connect(m_sidebar, &Sidebar::chosen, this, &MainWindow::openPage);
    connect(m_stack, &PageStack::pageShown, this, [this](const QString &key) {
        m_sidebar->setCurrent(m_under.value(key, key));
        Q_EMIT pageShown(key);
    });
    addShortcuts();
    if (!m_entries.isEmpty())
        openPage(m_entries.first().id);
    refreshCounts();
}

void MainWindow::addShortcuts()
{
    for (const PageEntry &entry : m_entries) {
        if (entry.shortcut.isEmpty())
            continue;
        auto *key = new QShortcut(entry.shortcut, this);
        connect(key, &QShortcut::activated, this, [this, id = entry.id] {
            openPage(id);
            // The keyboard goes along: what it was in is no longer shown.
            if (QWidget *shown = page(id))
                shown->setFocus(Qt::ShortcutFocusReason);
        });
    }
    auto *backKey = new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Left), this);
    auto *forwardKey = new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Right), this);
    connect(backKey, &QShortcut::activated, this, &MainWindow::back);
    connect(forwardKey, &QShortcut::activated, this, &MainWindow::forward);
}

void MainWindow::setMarking(const QString &marking)
{
    m_bar->setMarking(marking);
}

void MainWindow::setPerson(const QString &name, const QString &role)
{
    m_bar->setPerson(name, role);
}

void MainWindow::openPage(const QString &id)
{
    const auto entry = std::find_if(
        m_entries.cbegin(), m_entries.cend(), [&](const PageEntry &e) { return e.id == id; });
    if (entry != m_entries.cend())
        m_stack->open(id, entry->make);
}

void MainWindow::openRecord(const QString &key,
                            const QString &under,
                            const std::function<QWidget *()> &make)
{
    m_under.insert(key, under);
    m_stack->open(key, make);
}

void MainWindow::closeRecord(const QString &key)
{
    if (!m_under.contains(key))
        return;
    m_stack->closePage(key);
    m_under.remove(key);
}

QWidget *MainWindow::page(const QString &key) const
{
    return m_stack->page(key);
}

QString MainWindow::currentKey() const
{
    return m_stack->currentKey();
}

void MainWindow::back()
{
    m_stack->back();
}

void MainWindow::forward()
{
    m_stack->forward();
}

void MainWindow::refreshCounts()
{
    for (const PageEntry &entry : m_entries)
        if (entry.count)
            m_sidebar->setCount(entry.id, entry.count());
}

void MainWindow::addNotice(QWidget *notice)
{
    m_notices->addWidget(notice);
}

QLineEdit *MainWindow::searchBox() const
{
    return m_bar->searchBox();
}

void MainWindow::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::BackButton)
        back();
    else if (event->button() == Qt::ForwardButton)
        forward();
    else
        QMainWindow::mousePressEvent(event);
}

} // namespace ui
