// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/coveredcard.h"

#include "core/base/cutatword.h"
#include "core/domain/labels.h"
#include "ui/app/session.h"
#include "ui/editors/changecatcher.h"
#include "ui/editors/rowview.h"
#include "ui/incident/incidentwords.h"
#include "ui/pickers/pickers.h"
#include "ui/tr.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestWords = 160;

RowShown shown(const core::Incident &incident, bool canRemove)
{
    RowShown row;
    row.icon = u"alert-triangle"_s;
    row.title = Tr::tr("%1 · %2").arg(incident.record.reference(), incident.record.title);
    row.detail = core::cutAtWord(incident.description.simplified(), longestWords);
    const QDate day = incident.occurredOn.isValid() ? incident.occurredOn : incident.reportedOn;
    row.note = dayWords(day);
    row.pill = core::label(core::List::IncidentStatus, incident.status);
    row.fixed = true;
    row.actions = {{u"open"_s, Tr::tr("Open")}};
    if (canRemove)
        row.actions.append({u"remove"_s, Tr::tr("Take out")});
    return row;
}

} // namespace

CoveredCard::CoveredCard(Session &session, Change cover, Change uncover, QWidget *parent)
    : Card(Tr::tr("Incidents it covers"), {}, parent)
    , m_session(session)
    , m_cover(std::move(cover))
    , m_uncover(std::move(uncover))
    , m_rows(new QVBoxLayout)
    , m_more(new QWidget)
    , m_picker(new IncidentPicker(session))
    , m_field(new FieldRow(Tr::tr("Another incident"), m_picker))
{
    m_rows->setSpacing(0);
    body()->addLayout(m_rows);
    auto *row = new QHBoxLayout(m_more);
    row->setContentsMargins(0, Theme::s3, 0, 0);
    row->setSpacing(Theme::s2);
    row->addWidget(m_field, 1);
    QPushButton *more = button(Tr::tr("Add this incident"), u"plus"_s);
    connect(more, &QPushButton::clicked, this, &CoveredCard::add);
    row->addWidget(more, 0, Qt::AlignBottom);
    body()->addWidget(m_more);
}

void CoveredCard::present(const QList<core::IncidentFile> &incidents, bool editable)
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const core::IncidentFile &file : incidents) {
        const core::Incident incident = file.incident;
        auto *view = new RowView;
        view->setRow(shown(incident, editable && incidents.size() > 1), false);
        connect(view, &RowView::actionChosen, this, [this, incident](const QString &code) {
            act(incident, code);
        });
        m_rows->addWidget(view);
    }
    m_more->setVisible(editable);
}

void CoveredCard::add()
{
    if (!m_picker->isChosen()) {
        m_field->setError(Tr::tr("Choose an incident: type its reference or what happened."));
        return;
    }
    const ChangeCatcher caught(m_session);
    auto done = m_cover(m_picker->incidentId());
    m_field->setError(done ? QString() : done.error().message);
    if (!done)
        return;
    m_picker->clear();
    m_session.say(Tr::tr("The incident is added."), caught.uid());
}

void CoveredCard::act(const core::Incident &incident, const QString &code)
{
    if (code == u"open") {
        m_session.open(incident.record.uid);
        return;
    }
    const ChangeCatcher caught(m_session);
    auto done = m_uncover(incident.id());
    m_field->setError(done ? QString() : done.error().message);
    if (done)
        m_session.say(Tr::tr("%1 is taken out.").arg(incident.record.reference()), caught.uid());
}

} // namespace ui
