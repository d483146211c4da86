// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/riddor/answers.h"
#include "core/rules/riddor/topics.h"
#include "core/usecases/riddorcase.h"
#include "ui/wizard/wizardpage.h"

namespace ui {

class RiddorAside;
class RiddorStep;

/// The questions RIDDOR asks about one injured person of one incident: only those whose answer can
/// still change the outcome, which stands at the side and follows every answer as it is given.
class RiddorPage : public WizardPage
{
    Q_OBJECT

public:
    /// \a key: the incident's uid and the person's code, "…#V1"; without a code the first victim.
    explicit RiddorPage(Session &session, const QString &key, QWidget *parent = nullptr);

    /// The editor's name, and what opens it for one person.
    static QString editorName();
    static QString keyOf(const QString &incidentUid, const QString &partCode);
    /// The pages of the questions, in their order.
    static QList<core::WizardStep> steps();

    /// The case as it is stored now.
    const core::RiddorCase &held() const { return m_case; }
    /// The case as it would be with what is answered on the pages.
    const core::riddor::CaseVictim &preview() const { return m_preview; }
    /// What is asked, given the answers.
    const QList<core::riddor::Topic> &asked() const { return m_asked; }
    core::riddor::Facts facts() const;

    /// A step that holds questions tells the page that it is there.
    void add(RiddorStep *step);
    /// Some answer changed: the outcome and the questions follow.
    void follow();

protected:
    core::Result<State> load() override;
    StepPage *makeStep(const QString &code) override;
    QString help(const QString &step) const override;

private:
    void look();
    void choose(const core::riddor::Facts &facts);

    QString m_uid;
    QString m_part;
    core::RiddorCase m_case;
    core::riddor::CaseVictim m_preview;
    core::riddor::Facts m_askedOf; ///< what m_asked was found for
    QList<core::riddor::Topic> m_asked;
    QList<RiddorStep *> m_questions;
    RiddorAside *m_aside = nullptr;
    QTimer m_follow; ///< once, however many fields changed
};

} // namespace ui
