// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recording/incidentstep.h"

#include "ui/editors/draftkeeper.h"
#include "ui/theme/theme.h"

#include <QVBoxLayout>

namespace ui {

IncidentStep::IncidentStep(Session &session)
    : m_session(session)
    , m_column(new QVBoxLayout(this))
    , m_form(new Form(session))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Theme::s4);
    m_column->addWidget(m_form);
    connect(m_form, &Form::edited, this, &IncidentStep::edited);
}

void IncidentStep::watch(DraftKeeper &keeper)
{
    m_form->keepWith(keeper);
}

QMap<QString, QString> IncidentStep::problems() const
{
    QMap<QString, QString> wrong;
    for (const Form *form : forms())
        wrong.insert(form->unreadable());
    return wrong;
}

} // namespace ui
