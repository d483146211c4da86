// SPDX-License-Identifier: GPL-3.0-or-later
// The head of a register: its title, what can be done with all of it, and what narrows it.
#include "ui/records/registerpage.h"

#include "ui/records/sortbutton.h"
#include "ui/theme/icon.h"
#include "ui/tr.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pageheader.h"

#include <QAbstractItemView>
#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

void RegisterPage::addHeader()
{
    m_header = new PageHeader(m_words.title);
    QPushButton *exports = button(Tr::tr("E&xport"), u"file-export"_s);
    m_exports = new QMenu(exports);
    const std::pair<QString, QString> formats[]
        = {{u"csv"_s, Tr::tr("Comma-separated values (CSV)…")},
           {u"xlsx"_s, Tr::tr("Workbook (XLSX)…")},
           {u"pdf"_s, Tr::tr("PDF…")}};
    for (const auto &[format, text] : formats)
        addExport(format, text);
    exports->setMenu(m_exports);
    exports->setAccessibleDescription(Tr::tr("Opens a menu of formats"));
    m_header->addAction(exports);
    QPushButton *print = button(Tr::tr("&Print"), u"printer"_s);
    connect(print, &QPushButton::clicked, this, [this] {
        Q_EMIT printRequested(query(), selection());
    });
    m_header->addAction(print);
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
        m_header->addAction(make);
        key(QKeySequence::New, [this] { Q_EMIT newRequested(); });
    }
    layout()->addWidget(m_header);
}

void RegisterPage::addExport(const QString &format, const QString &words)
{
    connect(m_exports->addAction(words), &QAction::triggered, this, [this, format] {
        Q_EMIT exportRequested(format, query(), selection());
    });
}

void RegisterPage::addHeaderButton(QPushButton *button)
{
    m_header->addFirstAction(button);
}

void RegisterPage::addOverFilters(QWidget *widget)
{
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, widget);
}

void RegisterPage::setBeside(QWidget *widget, int rowShares, int share)
{
    m_across->setStretch(0, rowShares);
    m_across->addWidget(widget, share);
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
        if (choices.isEmpty())
            choice->hide(); // until there is something to choose
        m_filters.insert(filter.id, choice);
        row->addWidget(choice);
    }
    row->addWidget(m_sort);
    row->addWidget(m_clear);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
}

// What a list can be narrowed by changes with what is written down.
void RegisterPage::offerChoices()
{
    m_setting = true;
    for (const RegisterFilter &filter : m_source->filters()) {
        ChoiceBox *box = m_filters.value(filter.id);
        if (!box)
            continue;
        QList<ChoiceBox::Choice> choices;
        for (const auto &[code, words] : filter.choices)
            choices.append({code, words});
        const QString chosen = box->code();
        const QString words = box->currentText();
        box->setChoices(choices, filter.any);
        if (box->code() != chosen) {
            box->addItem(words, chosen); // what is shown still goes by it
            box->setCode(chosen);
        }
        box->setVisible(box->count() > 1);
    }
    m_setting = false;
}

} // namespace ui
