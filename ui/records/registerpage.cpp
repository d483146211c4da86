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

RegisterPage::RegisterPage(std::unique_ptr<RegisterSource> source, QWidget *parent)
    : QWidget(parent)
    , m_source(std::move(source))
    , m_words(m_source->words())
    , m_model(new PagedModel(*m_source, this))
    , m_view(new RegisterView(m_model))
    , m_search(new QLineEdit)
    , m_sort(new SortButton(m_model->columns()))
    , m_clear(button(Tr::tr("Clear"), u"filter-off"_s, ButtonKind::Flat))
    , m_result(new QStackedWidget)
    , m_empty(new EmptyState)
    , m_count(label({}, TextRole::Small))
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
    box->addWidget(card, 1);
    box->addWidget(m_count);

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
    m_view->fitColumns();
    setQuery(m_source->firstQuery());
    showResult();
}

RegisterPage::~RegisterPage()
{
    // The view asks its model until the end, and the model the source, which goes before them.
    m_view->setModel(nullptr);
}

void RegisterPage::addHeader()
{
    auto *header = new PageHeader(m_words.title);
    QPushButton *exports = button(Tr::tr("E&xport"), u"file-export"_s);
    auto *menu = new QMenu(exports);
    const std::pair<QString, QString> formats[]
        = {{u"csv"_s, Tr::tr("Comma-separated values (CSV)…")},
           {u"xlsx"_s, Tr::tr("Workbook (XLSX)…")},
           {u"pdf"_s, Tr::tr("PDF…")}};
    for (const auto &[format, text] : formats)
        connect(menu->addAction(text), &QAction::triggered, this, [this, format = format] {
            Q_EMIT exportRequested(format, query(), selection());
        });
    exports->setMenu(menu);
    exports->setAccessibleDescription(Tr::tr("Opens a menu of formats"));
    header->addAction(exports);
    QPushButton *print = button(Tr::tr("&Print"), u"printer"_s);
    connect(print, &QPushButton::clicked, this, [this] {
        Q_EMIT printRequested(query(), selection());
    });
    header->addAction(print);
    const auto key = [this](const QKeySequence &keys, auto act) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    key(QKeySequence::Print, [this] { Q_EMIT printRequested(query(), selection()); });
    key(QKeySequence::Find, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    if (!m_words.newAction.isEmpty()) {
        QPushButton *make = button(m_words.newAction, u"plus"_s, ButtonKind::Primary);
        connect(make, &QPushButton::clicked, this, &RegisterPage::newRequested);
        header->addAction(make);
        key(QKeySequence::New, [this] { Q_EMIT newRequested(); });
    }
    layout()->addWidget(header);
}

void RegisterPage::addFilters()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::s2);
    m_search->setPlaceholderText(m_words.searchHint);
    m_search->setAccessibleName(Tr::tr("Find in: %1").arg(m_words.title));
    m_search->addAction(icon(u"search"_s), QLineEdit::LeadingPosition)->setText(Tr::tr("Find"));
    m_search->setMinimumWidth(Theme::current().scaled(180));
    row->addWidget(m_search, 1);
    for (const RegisterFilter &filter : m_source->filters()) {
        auto *choice = new ChoiceBox;
        QList<ChoiceBox::Choice> choices;
        for (const auto &[code, words] : filter.choices)
            choices.append({code, words});
        choice->setChoices(choices, filter.any);
        choice->setAccessibleName(Tr::tr("Filter: %1").arg(filter.label));
        // The longest words would push the search box away: the list shows them whole, the box what
        // fits, and its tool tip the rest.
        choice->view()->setMinimumWidth(choice->sizeHint().width());
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choice->setMinimumContentsLength(12);
        connect(choice, &ChoiceBox::currentTextChanged, choice, &QWidget::setToolTip);
        connect(choice, &ChoiceBox::codeChanged, this, [this] {
            if (!m_setting)
                apply();
        });
        m_filters.insert(filter.id, choice);
        row->addWidget(choice);
    }
    row->addWidget(m_sort);
    row->addWidget(m_clear);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
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
    const QString refusal = m_source->refusal();
    if (!refusal.isEmpty())
        m_empty->setMessage(u"alert-circle"_s,
                            Tr::tr("That cannot be found."),
                            refusal,
                            Tr::tr("Clear the filters"));
    else if (narrowed)
        m_empty->setMessage(u"filter-off"_s,
                            Tr::tr("Nothing matches."),
                            Tr::tr("Clear the search and the filters to see everything."),
                            Tr::tr("Clear the filters"));
    else
        m_empty->setMessage(
            u"folder-open"_s, m_words.emptySentence, m_words.emptyHint, m_words.newAction);
    m_result->setCurrentIndex(m_model->rowCount() == 0 ? 1 : 0);
    m_clear->setVisible(narrowed);
    m_sort->showOrder(query());
    m_view->showOrder();
    if (m_model->rowCount() > 0 && !m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_model->index(0, 0));
    showCount();
}

void RegisterPage::showCount()
{
    QString text = m_source->countText(m_model->rowCount(), m_model->total());
    const qsizetype chosen = chosenRows().size();
    if (chosen > 0)
        text = Tr::tr("%1 · %2 chosen: export and print take these")
                   .arg(text, QLocale().toString(chosen));
    m_count->setText(text);
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

void RegisterPage::reload()
{
    const int row = m_view->currentIndex().row();
    const int scroll = m_view->verticalScrollBar()->value();
    m_model->reload();
    if (row >= 0 && m_model->rowCount() > 0)
        m_view->setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1), 0));
    m_view->verticalScrollBar()->setValue(scroll);
    showResult();
}

} // namespace ui
