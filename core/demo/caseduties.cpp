// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/casework.h"
#include "core/demo/staged.h"
#include "core/usecases/consequences.h"
#include "core/usecases/diary.h"
#include "core/usecases/drafts.h"
#include "core/usecases/duties.h"

using namespace Qt::StringLiterals;

namespace core::demo {

void Casework::planDuties(const Made &made, bool reviewed)
{
    for (const int age : {6, 14, 45}) {
        m_agenda.on(made.file.incident.reportedOn.addDays(age),
                    [this, &made, reviewed, age] { return settleDuties(made, reviewed, age); });
    }
}

Result<void> Casework::settleDuties(const Made &made, bool reviewed, int age)
{
    const Incident::Id id = made.file.incident.id();
    auto fresh
        = m_world.journal().commit({u"duty.refresh"_s, Permission::Read}, [&](ChangeSet &set) {
              return refreshConsequences(set, id, m_desk.today());
          });
    if (!fresh)
        return fresh.error();
    auto duties = Duties(m_world.journal()).of(id);
    if (!duties)
        return duties.error();
    for (const DutyFile &duty : *duties) {
        if (duty.duty.rule == u"REVIEW" && reviewed)
            continue;
        auto settled = settle(duty.duty.id, duty.duty.rule, duty.duty.state, made, age);
        if (!settled)
            return settled;
    }
    return {};
}

/// Reports PARS within a week, RIDDOR within two, and says by six weeks why a review is not owed.
Result<void>
Casework::settle(Duty::Id id, const QString &rule, const QString &state, const Made &made, int age)
{
    Duties duties(m_world.journal());
    Submission submission;
    submission.dutyId = id;
    submission.sentOn = m_desk.today();
    submission.method = u"online"_s;
    if (rule == u"PARS" && state == u"due") {
        if (++m_pars % 17 == 5)
            return duties.withdraw(
                id, u"The body asks for no report where only a volunteer was touched."_s);
        submission.reference = u"PAR-%1"_s.arg(40000 + made.index * 3 + m_pars % 3);
        submission.state = m_pars % 3 ? u"acknowledged"_s : u"sent"_s;
        return duties.submit(submission);
    }
    if (rule == u"RIDDOR" && state == u"due" && age > 6 && made.index != stagedOverdue) {
        const int way = m_riddor++ % 5;
        if (way == 1) {
            if (auto decided = duties.decide(
                    id,
                    false,
                    u"The days off were annual leave booked before; the ward confirms fit for work."_s);
                !decided)
                return decided;
            return duties.withdraw(id, u"Overridden: annual leave, not unfit."_s);
        }
        if (way != 2) {
            if (auto decided = duties.decide(id, true, {}); !decided)
                return decided;
        }
        submission.reference = u"HSE-%1"_s.arg(700000 + made.index * 11);
        submission.state = u"acknowledged"_s;
        return duties.submit(submission);
    }
    if (rule == u"RIDDOR" && state == u"pending" && age >= 45)
        return duties.withdraw(id, u"Asked twice; the doctor found nothing that is reportable."_s);
    if (rule == u"REVIEW" && age >= 45 && (state == u"due" || state == u"pending"))
        return duties.withdraw(
            id,
            state == u"due" ? u"No harm; discussed at the team meeting instead of a review."_s
                            : u"Not alone: two were on duty."_s);
    return {};
}

Result<void> Casework::today()
{
    Random random = m_world.random(u"notes"_s);
    const QList<std::pair<QString, QString>> notes{
        {u"do"_s, u"Walk round Larch Ward with the ward manager"_s},
        {u"hear"_s, u"Officer in the case: will there be a charge?"_s},
        {u"do"_s, u"Figures for the health and safety committee"_s},
        {u"hear"_s, u"Estates: date for the door closer"_s},
        {u"do"_s, u"Test the lone worker devices of the new starters"_s},
        {u"hear"_s, u"Occupational health: fit note"_s}};
    int day = -2;
    for (const auto &[kind, what] : notes) {
        DiaryNote note;
        note.noteKind = kind;
        note.what = what;
        note.dueOn = m_world.today.addDays(day++);
        if (kind == u"hear")
            note.fromWhom = what.section(u':', 0, 0);
        else
            note.dueAt = QTime(random.between(9, 15), 30);
        if (what.startsWith(u"Walk"))
            note.repeatDays = 28;
        if (auto kept = Diary(m_world.journal()).keep(note); !kept)
            return kept.error();
    }
    return drafts();
}

/// Two things begun and not finished.
Result<void> Casework::drafts()
{
    const Drafts drafts(m_world.database(), m_world.casebook.user(), m_world.casebook.clock());
    Draft call;
    call.editor = u"incident.record"_s;
    call.newUid = m_world.random(u"draft"_s).uid(m_world.casebook.clock().nowMs());
    call.title = u"Incident being recorded"_s;
    call.fields = {
        {u"description"_s,
         u"Receptionist at Canal Walk rang. A man came in asking for someone who works there, would not give his name and"_s},
        {u"reported.on"_s, m_world.today.toString(u"dd/MM/yyyy"_s)}};
    call.caret = u"call/description/118"_s;
    if (auto saved = drafts.save(call); !saved)
        return saved;
    auto open = Repository<Investigation>(m_world.database())
                    .select(u"WHERE t.finished_on IS NULL ORDER BY t.id DESC LIMIT 1"_s);
    if (!open || open->isEmpty())
        return open ? Result<void>() : open.error();
    Draft account;
    account.editor = u"investigation.wizard"_s;
    account.recordUid = open->constFirst().record.uid;
    account.baseRowVersion = open->constFirst().record.rowVersion;
    account.title = open->constFirst().record.reference();
    account.fields
        = {{u"evidence.scene_note"_s, u"Went back at eight. The chair is still there, the screen is"_s}};
    account.caret = u"evidence/evidence.scene_note/56"_s;
    return drafts.save(account);
}

} // namespace core::demo
