// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incident/peopletab.h"

#include "core/rules/incapacity.h"
#include "core/rules/riddor/riddor.h"
#include "ui/editors/roweditor.h"
#include "ui/incident/absencestrip.h"
#include "ui/incident/peoplerows.h"
#include "ui/tr.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"

#include <QLabel>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

PeopleTab::PeopleTab(Session &session, const core::HeldCase &held, QWidget *parent)
    : IncidentTab(session, held.incident().record.uid, parent)
    , m_parts(partRows(session, held))
    , m_box(new QVBoxLayout(this))
{
    m_box->setContentsMargins(0, Theme::s3, Theme::s2, Theme::s4);
    m_box->setSpacing(Theme::s4);
    m_box->addWidget(m_parts);
    m_box->addStretch(1);
}

void PeopleTab::present(const core::HeldCase &held)
{
    m_parts->setEditable(!held.incident().record.isWithdrawn());
    for (const core::PartFile &part : held.file.parts) {
        if (part.part.role != u"victim")
            continue;
        if (!m_victims.contains(part.part.code))
            m_victims.insert(part.part.code, addVictim(held, part));
        presentVictim(held, part);
    }
}

PeopleTab::Victim PeopleTab::addVictim(const core::HeldCase &held, const core::PartFile &part)
{
    Victim victim;
    victim.card = new Card(Tr::tr("%1: time off and the RIDDOR clock")
                               .arg(u"%1  %2"_s.arg(part.part.code, held.nameOf(part.part))));
    victim.sentence = paragraph({});
    victim.strip = new AbsenceStrip;
    victim.injuries = injuryRows(session(), held, part);
    victim.periods = periodRows(session(), held, part);
    QVBoxLayout *body = victim.card->body();
    body->setSpacing(Theme::s3);
    body->addWidget(victim.sentence);
    body->addWidget(victim.strip);
    body->addWidget(
        paragraph(Tr::tr("A number counts the days in a row; in brackets, if it goes on. "
                         "– does not count, ? nobody has said. The arrow keys go from day to day."),
                  TextRole::Small));
    body->addWidget(victim.merged = paragraph({}, TextRole::Muted));
    const int at = m_box->count() - 1;
    m_box->insertWidget(at, victim.card);
    m_box->insertWidget(at + 1, victim.periods);
    m_box->insertWidget(at + 2, victim.injuries);
    return victim;
}

void PeopleTab::presentVictim(const core::HeldCase &held, const core::PartFile &part)
{
    const Victim &victim = m_victims[part.part.code];
    const bool editable = !held.incident().record.isWithdrawn();
    victim.injuries->setEditable(editable);
    victim.periods->setEditable(editable);
    for (const core::riddor::CaseVictim &read : held.victims) {
        if (read.victim.id != part.part.id)
            continue;
        const core::riddor::Facts facts = core::riddor::factsOf(read, session().today());
        const QList<core::riddor::Outcome> outcomes = core::riddor::assess(facts);
        const core::riddor::Outcome &primary = outcomes.constFirst();
        const QString sentence = facts.incidentDate.isValid()
                                     ? core::absenceSentence(facts, primary)
                                     : Tr::tr("Say first on which day it happened.");
        victim.sentence->setText(sentence);
        const QStringList merged = core::mergedPeriods(read.periods);
        victim.merged->setText(merged.join(u'\n'));
        victim.merged->setVisible(!merged.isEmpty());
        const QDate last = primary.report == core::Tri::No ? QDate() : primary.due;
        victim.strip->setDays(core::absenceDays(facts, last), sentence);
    }
}

} // namespace ui
