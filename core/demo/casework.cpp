// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/casework.h"

#include "core/demo/staged.h"
#include "core/usecases/diary.h"
#include "core/usecases/incidents.h"

using namespace Qt::StringLiterals;

namespace core::demo {

namespace {

/// How long ago a case at most started that may still be open for no other reason than chance.
constexpr int freshDays = 40;

} // namespace

void Casework::plan(QList<Made> &all)
{
    QList<const Made *> cases;
    QList<const Made *> group;
    for (Made &made : all) {
        if (made.index >= World::deepCases)
            continue;
        if (made.index >= stagedGroupFirst && made.index <= stagedGroupLast)
            group.append(&made);
        else if (made.file.incident.triage == u"investigate")
            cases.append(&made);
    }
    planCases(cases);
    if (!group.isEmpty()) {
        const Tempo tempo = *stagedTempo(stagedGroupFirst);
        std::make_shared<Inquiry>(m_desk, group, tempo, stagedGroupFirst)->plan();
        for (const Made *made : group)
            m_reviewed.insert(made->index);
    }
    for (Made &made : all) {
        if (made.index >= World::deepCases)
            continue;
        const bool investigated = made.file.incident.triage == u"investigate";
        planDuties(made, m_reviewed.contains(made.index));
        planEnd(made, investigated);
        planTriage(made);
    }
    planLinks(all);
}

void Casework::planCases(const QList<const Made *> &cases)
{
    int number = 0;
    bool reopened = false;
    for (qsizetype i = 0; i < cases.size(); ++i, ++number) {
        QList<const Made *> covered{cases.at(i)};
        Random random = m_world.random(u"case/%1"_s.arg(cases.at(i)->index));
        const Incident &incident = cases.at(i)->file.incident;
        const int age = int(incident.reportedOn.daysTo(m_world.today));
        Tempo tempo{.startAfter = random.between(2, 5),
                    .length = random.between(16, 30),
                    .finishes = age > freshDays || random.chance(40),
                    .leavesGaps = number % 3 == 1};
        tempo.reviewed
            = incident.loneWorker == Tri::Yes || incident.harm == u"severe" || number % 4 == 0;
        tempo.reviewLength = random.between(10, 18);
        if (!reopened && tempo.reviewed && age > 90 && age < 260) {
            reopened = true;
            tempo.reopenOn = m_world.today.addDays(-6);
        }
        if (const auto staged = stagedTempo(cases.at(i)->index))
            tempo = *staged;
        const bool pairs = number % 7 == 3 && i + 1 < cases.size() && age > freshDays
                           && !isStagedCase(cases.at(i + 1)->index);
        if (pairs)
            covered.append(cases.at(++i));
        std::make_shared<Inquiry>(m_desk, covered, tempo, cases.at(i)->index)->plan();
        if (tempo.reviewed) {
            for (const Made *made : covered)
                m_reviewed.insert(made->index);
        }
    }
}

void Casework::planTriage(Made &made)
{
    Incident &incident = made.file.incident;
    const TriageDecision decision{
        incident.triage, incident.triageTo, incident.triageReason, QString()};
    const QString uid = incident.record.uid;
    if (!decision.code.isEmpty())
        m_agenda.on(incident.triagedOn, [this, uid, decision] {
            return Incidents(m_world.journal()).triage(uid, decision);
        });
    incident.triage.clear();
    incident.triageTo.clear();
    incident.triageReason.clear();
    incident.triagedOn = {};
    incident.closedOn = {};
}

void Casework::planEnd(const Made &made, bool investigated)
{
    const Incident &incident = made.file.incident;
    const QDate end = investigated ? incident.reportedOn.addDays(230) : incident.closedOn;
    if (!end.isValid())
        return;
    m_agenda.on(end, [this, uid = incident.record.uid, end]() -> Result<void> {
        const Incidents incidents(m_world.journal());
        auto file = incidents.load(uid);
        if (!file)
            return file.error();
        if (file->incident.status == u"investigating" || file->incident.status == u"actions_open")
            return {};
        IncidentFile closed = *file;
        closed.incident.closedOn = end;
        return done(Incidents(m_world.journal()).save(closed, *file));
    });
}

/// The same person again: linked with the last time, the day the second is known.
void Casework::planLinks(const QList<Made> &all)
{
    QHash<int, const Made *> last;
    int duplicates = 0;
    for (const Made &made : all) {
        if (made.index >= World::deepCases || made.assailant < 0)
            continue;
        const Made *earlier = last.value(made.assailant);
        last.insert(made.assailant, &made);
        if (!earlier)
            continue;
        const QDate day = made.file.incident.reportedOn.addDays(1);
        m_agenda.on(day, [this, earlier, &made] {
            return Diary(m_world.journal())
                .link(made.file.incident.record.id,
                      earlier->file.incident.record.id,
                      u"same_person"_s);
        });
        if (++duplicates == 5)
            m_agenda.on(day, [this, earlier, uid = made.file.incident.record.uid] {
                return Incidents(m_world.journal())
                    .triage(uid,
                            {u"duplicate"_s,
                             {},
                             u"Reported twice, by ward and by reception."_s,
                             earlier->file.incident.record.uid});
            });
    }
}

} // namespace core::demo
