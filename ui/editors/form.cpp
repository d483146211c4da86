// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/form.h"

#include "core/domain/labels.h"
#include "ui/app/session.h"
#include "ui/editors/draftkeeper.h"
#include "ui/editors/fieldline.h"
#include "ui/editors/fieldtext.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/textbox.h"
#include "ui/widgets/timefield.h"
#include "ui/widgets/trichoice.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

Form::Form(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Theme::s4);
}

FieldRow *Form::text(const QString &code, const QString &label, Need need)
{
    return add(code, label, new QLineEdit, need);
}

FieldRow *Form::longText(const QString &code, const QString &label, Need need)
{
    auto *box = new TextBox;
    box->setTime([this] { return m_session.casebook().clock().now().toLocalTime().time(); });
    return add(code, label, box, need);
}

FieldRow *Form::choice(
    const QString &code, const QString &label, core::List list, Need need, const QString &parent)
{
    QList<ChoiceBox::Choice> choices;
    for (const core::Code &value : parent.isEmpty() ? core::codes(list) : core::codes(list, parent))
        choices.append({value.code, core::label(list, value.code)});
    return choice(code, label, choices, need);
}

FieldRow *Form::choice(const QString &code,
                       const QString &label,
                       const QList<ChoiceBox::Choice> &choices,
                       Need need)
{
    auto *box = new ChoiceBox;
    box->setChoices(choices);
    return add(code, label, box, need);
}

FieldRow *Form::tri(const QString &code, const QString &label, Need need)
{
    return add(code, label, new TriChoice, need);
}

FieldRow *Form::date(const QString &code, const QString &label, Need need, YearGuess guess)
{
    return add(code, label, new DateField([this] { return m_session.today(); }, guess), need);
}

FieldRow *Form::time(const QString &code, const QString &label, Need need)
{
    return add(code, label, new TimeField, need);
}

QCheckBox *Form::tick(const QString &code, const QString &label)
{
    auto *box = new QCheckBox(label);
    box->setAccessibleName(spoken(label));
    box->setMinimumHeight(28);
    remember(code, nullptr, box);
    lay(box);
    return box;
}

FieldRow *Form::add(const QString &code, const QString &label, QWidget *editor, Need need)
{
    auto *row = new FieldRow(label, editor, need);
    remember(code, row, editor);
    lay(row);
    return row;
}

void Form::remember(const QString &code, FieldRow *row, QWidget *editor)
{
    Q_ASSERT_X(!m_rows.contains(code), "Form", qPrintable(code));
    FieldText *text = fieldText(editor);
    Q_ASSERT_X(text, "Form", qPrintable(code));
    m_rows.insert(code, {row, editor, text});
    m_order.append(code);
    connect(text, &FieldText::edited, this, [this, code] { Q_EMIT edited(code); });
}

void Form::lay(QWidget *widget)
{
    if (!m_beside || !m_line) {
        m_line = new FieldLine;
        m_column->addLayout(m_line);
    }
    m_beside = false;
    m_line->addWidget(widget, 1);
}

void Form::section(const QString &heading)
{
    if (!m_order.isEmpty())
        m_column->addSpacing(Theme::s2);
    addWidget(label(heading, TextRole::Section));
}

void Form::beside()
{
    m_beside = true;
}

void Form::addWidget(QWidget *widget)
{
    m_beside = false;
    m_line = nullptr;
    m_column->addWidget(widget);
}

QString Form::value(const QString &code) const
{
    const Row row = m_rows.value(code);
    Q_ASSERT_X(row.text, "Form::value", qPrintable(code));
    return row.text ? row.text->text() : QString();
}

QDate Form::day(const QString &code) const
{
    const auto *date = field<DateField>(code);
    return date ? date->date().value_or(QDate()) : QDate();
}

QTime Form::clock(const QString &code) const
{
    const auto *time = field<TimeField>(code);
    return time ? time->time().value_or(QTime()) : QTime();
}

core::Tri Form::answer(const QString &code) const
{
    return core::tri(value(code));
}

void Form::set(const QString &code, const QString &value)
{
    FieldText *text = m_rows.value(code).text;
    if (text && text->text() != value)
        text->setText(value);
}

void Form::set(const QString &code, QDate day)
{
    set(code, day.isValid() ? day.toString(u"dd/MM/yyyy"_s) : QString());
}

void Form::set(const QString &code, QTime time)
{
    set(code, time.isValid() ? time.toString(u"HH:mm"_s) : QString());
}

void Form::set(const QString &code, core::Tri answer)
{
    set(code, core::code(answer));
}

void Form::focusFirst()
{
    for (const QString &code : std::as_const(m_order)) {
        QWidget *editor = m_rows.value(code).editor;
        if (editor->isVisibleTo(this) && editor->isEnabled()) {
            editor->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

void Form::removeGroup(const QString &prefix)
{
    const QString start = prefix + u'.';
    for (const QString &code : std::as_const(m_order)) {
        if (!code.startsWith(start))
            continue;
        const Row gone = m_rows.take(code);
        QWidget *widget = gone.row ? gone.row : gone.editor;
        widget->hide();
        widget->deleteLater();
    }
    m_order.removeIf([&start](const QString &code) { return code.startsWith(start); });
    m_line = nullptr;
}

void Form::keepWith(DraftKeeper &keeper, const QString &prefix) const
{
    for (const QString &code : m_order) {
        const Row row = m_rows.value(code);
        keeper.watch(
            prefix + code, row.text, row.row ? row.row->text() : row.editor->accessibleName());
    }
}

QMap<QString, QString> Form::unreadable() const
{
    QMap<QString, QString> problems;
    for (const QString &code : m_order) {
        const auto *typed = field<TypedField>(code);
        if (typed && !typed->problem().isEmpty())
            problems.insert(code, typed->problem());
    }
    return problems;
}

QList<FieldRow *> Form::showProblems(const QMap<QString, QString> &problems)
{
    QList<FieldRow *> wrong;
    for (const QString &code : std::as_const(m_order)) {
        FieldRow *row = m_rows.value(code).row;
        if (!row)
            continue;
        row->setError(problems.value(code));
        if (problems.contains(code))
            wrong.append(row);
    }
    return wrong;
}

} // namespace ui
