// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/registerpage.h"

#include "ui/records/pagedmodel.h"
#include "ui/records/registerview.h"
#include "ui/records/sortbutton.h"
#include "ui/theme/icon.h"
#include "ui/tr.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pageheader.h"

#include <QAbstractItemView>
#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

/// More than these are not one case.
constexpr qsizetype mostTogether = 50;

} // namespace

RegisterPage::RegisterPage(std::unique_ptr<RegisterSource> source, QWidget *parent)
    : QWidget(parent)
    , m_source(std::move(source))
    , m_words(m_source->words())
    , m_model(new PagedModel(*m_source, this))
    , m_view(new RegisterView(m_model))
    , m_across(new QHBoxLayout)
    , m_search(new QLineEdit)
    , m_sort(new SortButton(m_model->columns()))
    , m_clear(button(Tr::tr("Clear"), u"filter-off"_s, ButtonKind::Flat))
    , m_result(new QStackedWidget)
    , m_empty(new EmptyState)
    , m_count(label({}, TextRole::Small))
    , m_together(new QWidget)
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(Theme::s5, Theme::s4, Theme::s5, Theme::s4);
    box->setSpacing(Theme::s3);
    addHeader();
    addFilters();
    auto *card = new Card;
    card->layout()->setContentsMargins(1, 1, 1, 1);
    card->body()->addWidget(m_result);
    m_view->setAccessibleName(m_words.title);
    m_result->addWidget(m_view);
    m_result->addWidget(m_empty);
    m_result->setMinimumHeight(Theme::current().scaled(260));
    m_across->setSpacing(Theme::s4);
    m_across->addWidget(card, 1);
    box->addLayout(m_across, 1);
    box->addWidget(foot());

    m_pause.setSingleShot(true);
    m_pause.setInterval(150);
    connect(m_search, &QLineEdit::textEdited, this, [this] { m_pause.start(); });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty() && !m_setting)
            m_pause.start(); // the box's own clear button is no edit
    });
    connect(&m_pause, &QTimer::timeout, this, &RegisterPage::apply);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        m_pause.stop();
        apply();
        m_view->setFocus(Qt::TabFocusReason);
    });
    connect(m_view, &RegisterView::typed, this, [this](const QString &text) {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->setText(m_search->text() + text);
        m_pause.start();
    });
    connect(m_view, &RegisterView::activated, this, [this](const QModelIndex &index) {
        const QString uid = m_model->uid(index.row());
        if (!uid.isEmpty())
            Q_EMIT openRequested(uid);
    });
    connect(m_view, &RegisterView::headingChosen, this, [this](int column) {
        const RegisterQuery &now = m_model->query();
        const bool same = now.sortColumn == m_model->columns().at(column).id;
        m_model->sort(column, same && now.ascending ? Qt::DescendingOrder : Qt::AscendingOrder);
        showResult();
    });
    connect(m_sort, &SortButton::orderChosen, this, [this](const QString &column, bool ascending) {
        RegisterQuery query = m_model->query();
        query.sortColumn = column;
        query.ascending = ascending;
        m_model->setQuery(query);
        showResult();
    });
    connect(m_clear, &QPushButton::clicked, this, &RegisterPage::clearFilters);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        if (query().narrows())
            clearFilters();
        else
            Q_EMIT newRequested();
    });
    connect(m_view->selectionModel(),
            &QItemSelectionModel::selectionChanged,
            this,
            &RegisterPage::showCount);
    connect(m_view->selectionModel(),
            &QItemSelectionModel::currentRowChanged,
            this,
            &RegisterPage::tellCurrent);
    m_view->fitColumns();
    setQuery(m_source->firstQuery());
    showResult();
}

RegisterPage::~RegisterPage()
{
    // The view asks its model until the end, and the model the source, which goes before them.
    m_view->setModel(nullptr);
}

// How many there are, and what can be done with the rows chosen.
QWidget *RegisterPage::foot()
{
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_count);
    row->addStretch();
    auto *actions = new QHBoxLayout(m_together);
    actions->setContentsMargins(0, 0, 0, 0);
    for (const RegisterAction &action : std::as_const(m_words.together)) {
        QPushButton *act = button(action.label);
        connect(act, &QPushButton::clicked, this, [this, code = action.code] {
            Q_EMIT togetherRequested(code, chosenUids(mostTogether));
        });
        actions->addWidget(act);
    }
    m_together->hide();
    row->addWidget(m_together);
    return foot;
}

void RegisterPage::focusInEvent(QFocusEvent *)
{
    // Not a focus proxy: with one, Tab would pass over what stands before the box.
    m_search->setFocus(Qt::ShortcutFocusReason);
}

const RegisterQuery &RegisterPage::query() const
{
    return m_model->query();
}

void RegisterPage::setQuery(const RegisterQuery &query)
{
    m_setting = true;
    m_search->setText(query.searchText);
    for (auto it = m_filters.cbegin(); it != m_filters.cend(); ++it)
        it.value()->setCode(query.filters.value(it.key()));
    m_setting = false;
    m_model->setQuery(query);
    showResult();
}

void RegisterPage::apply()
{
    RegisterQuery query = m_model->query();
    query.searchText = m_search->text().trimmed();
    query.filters.clear();
    for (auto it = m_filters.cbegin(); it != m_filters.cend(); ++it)
        if (!it.value()->code().isEmpty())
            query.filters.insert(it.key(), it.value()->code());
    m_model->setQuery(query);
    showResult();
}

void RegisterPage::clearFilters()
{
    RegisterQuery query = m_model->query();
    query.searchText.clear();
    query.filters.clear();
    setQuery(query);
    m_search->setFocus(Qt::OtherFocusReason);
}

void RegisterPage::showResult()
{
    const bool narrowed = query().narrows();
    showEmpty(narrowed);
    m_result->setCurrentIndex(m_model->rowCount() == 0 ? 1 : 0);
    m_clear->setVisible(narrowed);
    m_sort->showOrder(query());
    m_view->showOrder();
    if (m_model->rowCount() > 0 && !m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_model->index(0, 0));
    showCount();
    tellCurrent();
    Q_EMIT resultShown();
}

void RegisterPage::showEmpty(bool narrowed)
{
    const QString refusal = m_source->refusal();
    const auto good = m_source->goodNews(query());
    if (!refusal.isEmpty())
        m_empty->setMessage(u"alert-circle"_s,
                            Tr::tr("That cannot be found."),
                            refusal,
                            Tr::tr("Clear the filters"));
    else if (good)
        m_empty->setMessage(
            u"circle-check"_s, good->first, good->second, Tr::tr("Show everything"));
    else if (narrowed)
        m_empty->setMessage(u"filter-off"_s,
                            Tr::tr("Nothing matches."),
                            Tr::tr("Clear the search and the filters to see everything."),
                            Tr::tr("Clear the filters"));
    else
        m_empty->setMessage(
            u"folder-open"_s, m_words.emptySentence, m_words.emptyHint, m_words.newAction);
}

QString RegisterPage::currentUid() const
{
    return m_model->uid(m_view->currentIndex().row());
}

void RegisterPage::tellCurrent()
{
    const QString now = currentUid();
    if (now == m_current)
        return;
    m_current = now;
    Q_EMIT currentChanged(now);
}

void RegisterPage::showCount()
{
    QString text = m_source->countText(m_model->rowCount(), m_model->total());
    const qsizetype chosen = chosenRows().size();
    if (chosen > 0)
        text = Tr::tr("%1 · %2 chosen: export and print take these")
                   .arg(text, QLocale().toString(chosen));
    m_count->setText(text);
    m_together->setVisible(!m_words.together.isEmpty() && chosenUids(2).size() > 1);
}

// The rows chosen, in order; none when fewer than two or all are.
QList<int> RegisterPage::chosenRows() const
{
    QList<int> rows;
    const QItemSelection chosen = m_view->selectionModel()->selection();
    for (const QItemSelectionRange &range : chosen) {
        if (range.height() >= m_model->rowCount())
            return {};
        for (int r = range.top(); r <= range.bottom(); ++r)
            rows.append(r);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows.size() < 2 || rows.size() >= m_model->rowCount() ? QList<int>() : rows;
}

QStringList RegisterPage::selection() const
{
    QStringList uids;
    const QList<int> rows = chosenRows();
    for (const int r : rows)
        uids.append(m_model->uid(r));
    return uids;
}

/// The row of \a uid where it is not far from \a near; -1 where it is not.
int RegisterPage::rowOf(const QString &uid, int near) const
{
    constexpr int far = 20;
    for (int away = 0; away <= far; ++away) {
        for (const int row : {near - away, near + away}) {
            if (row >= 0 && row < m_model->rowCount() && m_model->uid(row) == uid)
                return row;
        }
    }
    return -1;
}

QStringList RegisterPage::chosenUids(qsizetype most) const
{
    QStringList uids;
    const QItemSelection selected = m_view->selectionModel()->selection();
    for (const QItemSelectionRange &range : selected) {
        for (int r = range.top(); r <= range.bottom() && uids.size() < most; ++r) {
            const QString uid = m_model->uid(r);
            if (!uid.isEmpty() && !uids.contains(uid))
                uids.append(uid);
        }
    }
    return uids;
}

void RegisterPage::reload()
{
    const QString uid = currentUid();
    const int row = m_view->currentIndex().row();
    const int scroll = m_view->verticalScrollBar()->value();
    offerChoices();
    m_model->reload();
    if (row >= 0 && m_model->rowCount() > 0) {
        const int same = rowOf(uid, row);
        m_view->setCurrentIndex(
            m_model->index(same >= 0 ? same : std::min(row, m_model->rowCount() - 1), 0));
    }
    m_view->verticalScrollBar()->setValue(scroll);
    showResult();
}

} // namespace ui
