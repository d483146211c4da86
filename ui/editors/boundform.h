// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "ui/editors/form.h"

#include <QCheckBox>
#include <QIntValidator>
#include <QLineEdit>
#include <QRegularExpressionValidator>
#include <QSet>

#include <functional>
#include <utility>

namespace ui {

/// The fields of a form, each bound to a member of a value: builds them, shows a value in them and
/// reads it back.
template<typename Value>
class BoundForm
{
public:
    using Need = FieldRow::Need;

    explicit BoundForm(Form &form)
        : m_form(&form)
    {}

    Form &form() const { return *m_form; }

    FieldRow *text(const QString &code,
                   const QString &label,
                   QString Value::*member,
                   Need need = Need::Optional)
    {
        bindText(code, member);
        return m_form->text(code, label, need);
    }
    FieldRow *longText(const QString &code,
                       const QString &label,
                       QString Value::*member,
                       Need need = Need::Optional)
    {
        bindText(code, member);
        return m_form->longText(code, label, need);
    }
    FieldRow *choice(const QString &code,
                     const QString &label,
                     core::List list,
                     QString Value::*member,
                     Need need = Need::Optional,
                     const QString &parent = {})
    {
        bindText(code, member);
        return m_form->choice(code, label, list, need, parent);
    }
    FieldRow *choice(const QString &code,
                     const QString &label,
                     const QList<ChoiceBox::Choice> &choices,
                     QString Value::*member,
                     Need need = Need::Optional)
    {
        bindText(code, member);
        return m_form->choice(code, label, choices, need);
    }
    /// One of other rows or records; the codes of \a choices are their numbers.
    template<typename Other>
    FieldRow *choice(const QString &code,
                     const QString &label,
                     const QList<ChoiceBox::Choice> &choices,
                     core::Id<Other> Value::*member,
                     Need need = Need::Optional)
    {
        bind(
            code,
            [code, member](Form &form, const Value &value) {
                const core::Id<Other> id = value.*member;
                form.set(code, id.isNull() ? QString() : QString::number(id.value()));
            },
            [code, member](const Form &form, Value &value) {
                const QString id = form.value(code);
                value.*member = id.isEmpty() ? core::Id<Other>() : core::Id<Other>(id.toLongLong());
            });
        return m_form->choice(code, label, choices, need);
    }
    FieldRow *tri(const QString &code, const QString &label, core::Tri Value::*member)
    {
        bind(
            code,
            [code, member](Form &form, const Value &value) { form.set(code, value.*member); },
            [code, member](const Form &form, Value &value) { value.*member = form.answer(code); });
        return m_form->tri(code, label);
    }
    FieldRow *date(const QString &code,
                   const QString &label,
                   QDate Value::*member,
                   YearGuess guess = YearGuess::Past,
                   Need need = Need::Optional)
    {
        bind(
            code,
            [code, member](Form &form, const Value &value) { form.set(code, value.*member); },
            [code, member](const Form &form, Value &value) { value.*member = form.day(code); });
        return m_form->date(code, label, need, guess);
    }
    FieldRow *time(const QString &code, const QString &label, QTime Value::*member)
    {
        bind(
            code,
            [code, member](Form &form, const Value &value) { form.set(code, value.*member); },
            [code, member](const Form &form, Value &value) { value.*member = form.clock(code); });
        return m_form->time(code, label);
    }
    /// A whole number from 0; empty where nobody knows it.
    FieldRow *
    number(const QString &code, const QString &label, std::optional<qint64> Value::*member)
    {
        bind(
            code,
            [code, member](Form &form, const Value &value) {
                const std::optional<qint64> number = value.*member;
                form.set(code, number ? QString::number(*number) : QString());
            },
            [code, member](const Form &form, Value &value) {
                bool ok = false;
                const qint64 number = form.value(code).toLongLong(&ok);
                value.*member = ok ? std::optional(number) : std::nullopt;
            });
        FieldRow *row = m_form->text(code, label);
        auto *edit = qobject_cast<QLineEdit *>(row->editor());
        edit->setValidator(new QIntValidator(0, 999999, edit));
        return row;
    }
    /// Pounds, stored in pence; empty where nobody knows.
    FieldRow *money(const QString &code, const QString &label, std::optional<qint64> Value::*member)
    {
        bind(
            code,
            [code, member](Form &form, const Value &value) {
                const std::optional<qint64> pence = value.*member;
                form.set(code, pence ? QString::number(double(*pence) / 100, 'f', 2) : QString());
            },
            [code, member](const Form &form, Value &value) {
                bool ok = false;
                const double pounds = form.value(code).toDouble(&ok);
                value.*member = ok ? std::optional(qRound64(pounds * 100)) : std::nullopt;
            });
        FieldRow *row = m_form->text(code, label);
        auto *edit = qobject_cast<QLineEdit *>(row->editor());
        edit->setValidator(new QRegularExpressionValidator(
            QRegularExpression(QStringLiteral("\\d{0,9}(\\.\\d{0,2})?")), edit));
        return row;
    }
    QCheckBox *tick(const QString &code, const QString &label, bool Value::*member)
    {
        bind(
            code,
            [code, member](Form &form, const Value &value) {
                form.set(code, value.*member ? core::Tri::Yes : core::Tri::No);
            },
            [code, member](const Form &form, Value &value) {
                value.*member = form.answer(code) == core::Tri::Yes;
            });
        return m_form->tick(code, label);
    }

    /// Any other field of the form, with how it shows a value and how it is read.
    void bind(const QString &code,
              std::function<void(Form &, const Value &)> show,
              std::function<void(const Form &, Value &)> read)
    {
        m_bindings.append({code, std::move(show), std::move(read)});
    }

    /// Shows \a value in the fields.
    void show(const Value &value) const
    {
        for (const Binding &binding : m_bindings)
            binding.show(*m_form, value);
    }
    /// Writes the fields into \a value, without those in \a except.
    void read(Value &value, const QSet<QString> &except = {}) const
    {
        for (const Binding &binding : m_bindings)
            if (!except.contains(binding.code))
                binding.read(*m_form, value);
    }

private:
    struct Binding
    {
        QString code;
        std::function<void(Form &, const Value &)> show;
        std::function<void(const Form &, Value &)> read;
    };

    void bindText(const QString &code, QString Value::*member)
    {
        bind(
            code,
            [code, member](Form &form, const Value &value) { form.set(code, value.*member); },
            [code, member](const Form &form, Value &value) { value.*member = form.value(code); });
    }

    Form *m_form;
    QList<Binding> m_bindings;
};

} // namespace ui
