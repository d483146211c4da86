// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/incidentfile.h"
#include "ui/widgets/card.h"

#include <functional>

namespace ui {

class FieldRow;
class IncidentPicker;
class Session;

/// The incidents that a review or an investigation covers: each can be opened and taken out, and
/// others are added by what they are called. Every change offers Undo.
class CoveredCard : public Card
{
    Q_OBJECT

public:
    using Change = std::function<core::Result<void>(core::Incident::Id incident)>;

    CoveredCard(Session &session, Change cover, Change uncover, QWidget *parent = nullptr);

    /// Shows \a incidents; where not \a editable they can only be opened.
    void present(const QList<core::IncidentFile> &incidents, bool editable);

private:
    void add();
    void act(const core::Incident &incident, const QString &code);

    Session &m_session;
    Change m_cover;
    Change m_uncover;
    QVBoxLayout *m_rows;
    QWidget *m_more;
    IncidentPicker *m_picker;
    FieldRow *m_field;
};

} // namespace ui
