// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/riddor/riddorpage.h"
#include "ui/wizard/steppage.h"

#include <optional>

class QLabel;

namespace ui {

/// A page of questions: each with what decides its answer and where the record answers it already;
/// those that cannot change the outcome are not shown.
class RiddorStep : public StepPage
{
    Q_OBJECT

public:
    RiddorStep(RiddorPage &page, const QString &code);

    void fill() override;
    /// Puts what stands in its fields into \a answers.
    void read(core::riddor::Answers &answers) const;
    /// Shows the questions that matter, given \a facts.
    virtual void follow(const core::riddor::Facts &facts);

protected:
    using Answers = core::riddor::Answers;
    using Topic = core::riddor::Topic;

    QMap<QString, QString> problems() const override;
    core::Result<void> commit(const QSet<QString> &except, const QString &draftUid) override;

    RiddorPage &page() const { return m_page; }
    BoundForm<Answers> &fields();
    /// Begins a question with its first field, made just before: its help stands at the field, what
    /// the law makes of the answer below it.
    void ask(Topic topic, FieldRow *first, std::function<bool(const Answers &answers)> when = {});
    /// A further field of the question, shown while \a when holds.
    void also(FieldRow *row, std::function<bool(const Answers &answers)> when = {});

private:
    struct Part
    {
        FieldRow *row;
        std::function<bool(const Answers &answers)> when;
    };
    struct Question
    {
        Topic topic;
        QList<Part> parts;
        QLabel *hint = nullptr;
    };

    RiddorPage &m_page;
    std::optional<BoundForm<Answers>> m_fields;
    QList<Question> m_questions;
    QLabel *m_nothing;
};

} // namespace ui
