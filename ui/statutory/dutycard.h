// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/usecases/dutyworking.h"
#include "ui/widgets/card.h"

namespace ui {

class Session;

/// A duty with its working: what is owed, by when and how that is counted, on what it rests, who
/// must report, what nobody has said and what each answer would change; what people decided; and
/// what can be done: agree, override with a reason, file, withdraw with a reason, print its paper.
class DutyCard : public Card
{
    Q_OBJECT

public:
    /// \a wide lays facts and buttons out across a page, else in a column beside a list.
    DutyCard(Session &session, const core::DutyWorking &duty, bool wide, QWidget *parent = nullptr);

Q_SIGNALS:
    /// A report on this duty is to be written down.
    void filingRequested(core::Duty::Id duty);

private:
    void addHead();
    void addWorking();
    void addOpenPoints();
    void addDecisions();
    void addButtons();
    void decide(bool agrees);
    void withdraw();
    void print();
    void finish(const core::Result<void> &done, const QString &sentence, const QString &changeSet);

    Session &m_session;
    core::DutyWorking m_duty;
    bool m_wide;
};

} // namespace ui
