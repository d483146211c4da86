// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incident/dutiestab.h"

#include "core/usecases/dutyworking.h"
#include "core/usecases/otherclocks.h"
#include "ui/clocks/clockrows.h"
#include "ui/editors/roweditor.h"
#include "ui/incident/incidentwords.h"
#include "ui/statutory/dutycard.h"
#include "ui/statutory/filedreports.h"
#include "ui/tr.h"
#include "ui/widgets/labels.h"

#include <QLabel>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

DutiesTab::DutiesTab(Session &session, const core::HeldCase &held, QWidget *parent)
    : IncidentTab(session, held.incident().record.uid, parent)
    , m_duties(new QVBoxLayout)
    , m_submissions(filedReports(session, held.incident(), std::nullopt, FiledFrom::Itself))
    , m_clocks(makeClocks(held))
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, Theme::s3, Theme::s2, Theme::s4);
    box->setSpacing(Theme::s4);
    m_duties->setSpacing(Theme::s4);
    box->addLayout(m_duties);
    box->addWidget(m_submissions);
    box->addWidget(m_clocks);
    box->addStretch(1);
}

RowEditor *DutiesTab::makeClocks(const core::HeldCase &held)
{
    ClockOwner owner;
    owner.record = held.incident().record;
    for (const core::PartFile &part : held.file.parts)
        owner.people.append({QString::number(part.part.id.value()),
                             u"%1 %2"_s.arg(part.part.code, held.nameOf(part.part))});
    owner.clocks = [this, id = held.incident().id()] {
        auto read = core::OtherClocks(session().journal()).of(id);
        return read ? *read : QList<core::OtherClock>();
    };
    return makeClockRows(session(), owner);
}

void DutiesTab::present(const core::HeldCase &held)
{
    clear(m_duties);
    const QList<core::DutyFound> found
        = core::dutiesOf(held.incident(), held.victims, session().today());
    for (const core::DutyFile &file : held.duties) {
        const core::PartFile *part = held.part(file.duty.partId);
        auto *card = new DutyCard(session(),
                                  {held.incident(),
                                   file,
                                   part ? held.nameOf(part->part) : QString(),
                                   core::foundFor(file, found)},
                                  true);
        connect(card, &DutyCard::filingRequested, this, [this](core::Duty::Id duty) {
            fileReport(*m_submissions, duty);
        });
        m_duties->addWidget(card);
    }
    if (held.duties.isEmpty()) {
        auto *card = new Card(Tr::tr("No duty follows from this incident so far"));
        card->body()->addWidget(
            paragraph(Tr::tr("What is written down about the people hurt may change that."),
                      TextRole::Muted));
        m_duties->addWidget(card);
    }
    m_submissions->reload();
    m_clocks->setEditable(!held.incident().record.isWithdrawn());
    m_clocks->reload();
    m_submissions->setEditable(!held.incident().record.isWithdrawn() && !held.duties.isEmpty());
}

} // namespace ui
