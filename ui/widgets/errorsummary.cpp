// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/errorsummary.h"

#include "ui/tr.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/labels.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

void moveTo(QWidget *field)
{
    field->setFocus(Qt::ShortcutFocusReason);
    for (QWidget *w = field->parentWidget(); w; w = w->parentWidget())
        if (auto *scroll = qobject_cast<QScrollArea *>(w))
            scroll->ensureWidgetVisible(field);
}

} // namespace

ErrorSummary::ErrorSummary(QWidget *parent)
    : QFrame(parent)
    , m_heading(label({}, TextRole::Strong))
    , m_lines(new QVBoxLayout)
{
    setProperty("panel", toneName(Tone::Danger));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::s3, Theme::s3, Theme::s3, Theme::s2);
    row->setSpacing(Theme::s3);
    row->addWidget(new IconLabel(u"alert-octagon"_s, Tone::Danger), 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_heading);
    words->addLayout(m_lines);
    row->addLayout(words, 1);
    m_lines->setSpacing(0);
    hide();
}

void ErrorSummary::setProblems(const QList<Problem> &problems)
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    setVisible(!problems.isEmpty());
    if (problems.isEmpty())
        return;
    m_heading->setText(Tr::tr("To put right before going on: %1").arg(problems.size()));
    setAccessibleName(m_heading->text());
    QPushButton *first = nullptr;
    for (const Problem &problem : problems) {
        QString text = problem.text;
        QPushButton *link = button(text.replace(u"&"_s, u"&&"_s), {}, ButtonKind::Link);
        link->setAccessibleName(problem.text);
        m_lines->addWidget(link, 0, Qt::AlignLeft);
        if (!first)
            first = link;
        connect(link, &QPushButton::clicked, this, [field = QPointer(problem.field)] {
            if (field)
                moveTo(field);
        });
    }
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    first->show(); // a layout shows its new widgets only later, and a hidden one takes no focus
    first->setFocus(Qt::OtherFocusReason);
}

void ErrorSummary::setProblemsOf(const QList<FieldRow *> &rows)
{
    QList<Problem> problems;
    for (const FieldRow *row : rows)
        if (!row->error().isEmpty())
            problems.append({u"%1: %2"_s.arg(row->text(), row->error()), row->editor()});
    setProblems(problems);
}

} // namespace ui
