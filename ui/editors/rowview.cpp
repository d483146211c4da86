// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/rowview.h"

#include "ui/editors/fieldline.h"
#include "ui/tr.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

RowView::RowView(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel(QString(), &Theme::textMuted, 18))
    , m_title(paragraph({}, TextRole::Strong))
    , m_detail(paragraph({}))
    , m_note(paragraph({}, TextRole::Small))
    , m_warning(paragraph({}, TextRole::Error))
    , m_pill(pill({}, Tone::Neutral))
    , m_actions(new QHBoxLayout)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, Theme::s2, 0, Theme::s2);
    row->setSpacing(Theme::s3);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    for (QLabel *one : {m_title, m_detail, m_note, m_warning}) {
        one->setTextInteractionFlags(Qt::TextSelectableByMouse);
        one->setFocusPolicy(Qt::NoFocus);
        words->addWidget(one);
    }
    auto *line = new FieldLine;
    line->setSpacing(Theme::s3);
    line->addLayout(words, 1);
    auto *end = new QHBoxLayout;
    end->setSpacing(Theme::s3);
    end->addWidget(m_pill, 0, Qt::AlignTop);
    m_actions->setSpacing(Theme::s1);
    auto *buttons = new QVBoxLayout;
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->addLayout(m_actions);
    buttons->addStretch();
    end->addLayout(buttons);
    end->addStretch(); // below the words they stand at the left
    line->addLayout(end);
    row->addLayout(line, 1);
    outer->addLayout(row);
    outer->addWidget(ui::line());
}

void RowView::setRow(const RowShown &row, bool canEdit)
{
    if (m_shown && row == m_row && canEdit == m_canEdit)
        return;
    const auto say = [](QLabel *label, const QString &words) {
        label->setText(words);
        label->setVisible(!words.isEmpty());
    };
    if (!m_shown || row.actions != m_row.actions || row.fixed != m_row.fixed || canEdit != m_canEdit
        || row.title != m_row.title)
        setActions(row, canEdit);
    m_icon->setIcon(row.icon, &Theme::textMuted);
    m_icon->setVisible(!row.icon.isEmpty());
    say(m_title, row.title);
    say(m_detail, row.detail);
    say(m_note, row.note);
    say(m_warning, row.warning);
    setPill(m_pill, row.pill, row.tone);
    m_pill->setVisible(!row.pill.isEmpty());
    setAccessibleName(row.title);
    m_row = row;
    m_canEdit = canEdit;
    m_shown = true;
}

void RowView::setActions(const RowShown &row, bool canEdit)
{
    while (QLayoutItem *item = m_actions->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    QList<RowAction> actions = row.actions;
    if (canEdit && !row.fixed)
        actions.append({u"edit"_s, Tr::tr("Edit")});
    for (const RowAction &action : std::as_const(actions)) {
        QPushButton *b = button(action.label, {}, ButtonKind::Flat);
        b->setAccessibleName(u"%1: %2"_s.arg(action.label, row.title));
        connect(b, &QPushButton::clicked, this, [this, code = action.code] {
            Q_EMIT actionChosen(code);
        });
        m_actions->addWidget(b);
    }
}

bool RowView::focusButton()
{
    for (int i = m_actions->count() - 1; i >= 0; --i) {
        if (QWidget *b = m_actions->itemAt(i)->widget()) {
            b->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return false;
}

} // namespace ui
