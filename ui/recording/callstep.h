// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/recording/incidentstep.h"

class QCheckBox;

namespace ui {

class PersonPicker;

/// Step 1, the call: who calls, is everyone safe, and what happened in their words.
class CallStep : public IncidentStep
{
    Q_OBJECT

public:
    explicit CallStep(Session &session);

    void fill(const core::IncidentFile &file) override;
    void read(core::IncidentFile &file) const override;
    QMap<QString, QString> problems() const override;

    /// Whether the caller is the one it happened to, so that there is no part of a caller.
    bool isCallerHurt() const;
    /// The caller's name as it stands; empty where nobody said.
    QString callerName() const;
    QString callerNumber() const;
    /// The caller as a part of the incident, over \a before.
    core::PartFile caller(const core::PartFile &before) const;
    /// The first words of what happened, for the list of drafts.
    QString firstWords() const;

private:
    void buildCaller();
    void buildSafety();
    void readReferences(core::IncidentFile &file) const;
    void showFollowing();

    PersonPicker *m_who;
    QCheckBox *m_isHurt = nullptr;
};

} // namespace ui
