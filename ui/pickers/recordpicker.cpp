// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pickers/recordpicker.h"

#include "ui/app/session.h"
#include "ui/pickers/pickertext.h"
#include "ui/pickers/suggestiondelegate.h"
#include "ui/theme/icon.h"
#include "ui/tr.h"
#include "ui/widgets/itemroles.h"
#include "ui/widgets/labels.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

RecordPicker::RecordPicker(Session &session, NewRecord newRecord, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_newRecord(newRecord)
    , m_edit(new QLineEdit)
    , m_clear(new QToolButton)
    , m_hint(paragraph({}, TextRole::Small))
    , m_completer(new QCompleter(this))
    , m_offered(new QStandardItemModel(this))
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(Theme::s1);
    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::s1);
    line->addWidget(m_edit, 1);
    line->addWidget(m_clear);
    box->addLayout(line);
    box->addWidget(m_hint);
    m_hint->hide();

    m_clear->setIcon(icon(u"x"_s));
    m_clear->setIconSize({Theme::current().scaled(18), Theme::current().scaled(18)});
    m_clear->setProperty("field", true);
    m_clear->setAccessibleName(Tr::tr("Clear"));
    m_clear->setToolTip(Tr::tr("Clear"));
    m_clear->setFocusPolicy(Qt::StrongFocus);
    m_clear->hide();
    setFocusProxy(m_edit);
    setFocusPolicy(Qt::StrongFocus);

    // Not QLineEdit::setCompleter: walking through the suggestions must not change what was typed.
    m_completer->setModel(m_offered);
    m_completer->setWidget(m_edit);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(core::Suggestions::most + 1);
    m_completer->popup()->setItemDelegate(new SuggestionDelegate(m_completer->popup()));
    m_completer->popup()->setAccessibleName(Tr::tr("Suggestions"));
    m_edit->installEventFilter(this);

    connect(m_edit, &QLineEdit::textEdited, this, [this] {
        m_chosen = {};
        m_new = false;
        tell();
        offer();
    });
    connect(m_completer,
            qOverload<const QModelIndex &>(&QCompleter::activated),
            this,
            [this](const QModelIndex &row) { take(row.data(UidRole).toString()); });
    connect(m_clear, &QToolButton::clicked, this, [this] {
        clear();
        m_edit->setFocus(Qt::OtherFocusReason);
    });
    new PickerText(this, session);
}

RecordPicker::~RecordPicker()
{
    m_edit->disconnect(this);
}

QString RecordPicker::typed() const
{
    return m_edit->text().trimmed();
}

void RecordPicker::offer()
{
    m_offered->clear();
    const QString words = typed();
    if (words.isEmpty()) {
        m_completer->popup()->hide();
        return;
    }
    auto found = suggest(words);
    if (!found) {
        m_session.fail(found.error());
        return;
    }
    const auto add = [this](const QString &name, const QString &detail, const QString &uid) {
        auto *item = new QStandardItem(name);
        item->setData(detail, DetailRole);
        item->setData(uid, UidRole);
        item->setData(detail.isEmpty() ? name : name + u", "_s + detail, Qt::AccessibleTextRole);
        m_offered->appendRow(item);
    };
    for (const core::Suggestion &one : *found)
        add(one.name, one.detail, one.uid);
    if (m_newRecord != NewRecord::None)
        add(newWords(words), {}, {});
    if (m_offered->rowCount() == 0) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->complete();
}

void RecordPicker::take(const QString &uid)
{
    if (!uid.isEmpty()) {
        choose(uid);
        return;
    }
    if (m_newRecord == NewRecord::AtOnce) {
        if (const QString made = makeNow(typed()); !made.isEmpty())
            choose(made);
        return;
    }
    setTyped(typed(), true);
}

void RecordPicker::choose(const QString &uid)
{
    if (uid.isEmpty()) {
        clear();
        return;
    }
    auto found = m_session.suggestions().of(uid, m_session.today());
    if (!found) {
        m_session.fail(found.error());
        return;
    }
    show(*found);
}

void RecordPicker::choose(core::Record::Id id)
{
    if (id.isNull()) {
        clear();
        return;
    }
    auto found = m_session.suggestions().of(id, m_session.today());
    if (!found) {
        m_session.fail(found.error());
        return;
    }
    show(*found);
}

void RecordPicker::show(const core::Suggestion &chosen)
{
    m_chosen = chosen;
    m_new = false;
    m_edit->setText(chosen.name);
    tell();
}

void RecordPicker::setTyped(const QString &words, bool asNew)
{
    m_chosen = {};
    m_new = asNew && !words.trimmed().isEmpty();
    m_edit->setText(words);
    tell();
}

void RecordPicker::clear()
{
    setTyped({});
}

void RecordPicker::tell()
{
    QString words;
    if (isChosen())
        words = m_chosen.detail.isEmpty() ? Tr::tr("From the register") : m_chosen.detail;
    else if (m_new)
        words = newHint();
    m_hint->setText(words);
    m_hint->setVisible(!words.isEmpty());
    m_edit->setAccessibleDescription(words);
    m_clear->setVisible(!m_edit->text().isEmpty());
    m_clear->setAccessibleName(m_edit->accessibleName().isEmpty()
                                   ? Tr::tr("Clear")
                                   : Tr::tr("Clear: %1").arg(m_edit->accessibleName()));
    Q_EMIT changed();
}

bool RecordPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Down && !isChosen()) {
            offer();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ui
