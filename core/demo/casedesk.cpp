// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/choosing.h"
#include "core/demo/inquiry.h"
#include "core/usecases/actions.h"

using namespace Qt::StringLiterals;

namespace core::demo {

Result<Action> CaseDesk::openAction(Record::Id source, const QStringList &entry, int days)
{
    const int post = postNamed(m_world, entry.value(3));
    const DemoPost &owner = m_world.posts.at(post);
    Action action;
    action.what = entry.value(0);
    action.why = entry.value(1);
    action.strength = entry.value(2);
    action.sourceId = source;
    action.postId = owner.post.id();
    action.doer = fullName(m_world.people.at(owner.staff.at(1)).person);
    action.dueOn = today().addDays(days);
    action.priority = days <= 30 ? u"high"_s : days <= 60 ? u"medium"_s : u"low"_s;
    if (days < 20)
        action.priority = u"immediate"_s;
    return Actions(m_world.journal()).add(action);
}

Result<void>
CaseDesk::giveAction(Record::Id source, const QStringList &entry, int days, Random &random)
{
    auto added = openAction(source, entry, days);
    if (!added)
        return added.error();
    plan(*added, random);
    return {};
}

void CaseDesk::plan(const Action &action, Random &random)
{
    Journal &journal = m_world.journal();
    const QString uid = action.record.uid;
    const QDate due = action.dueOn;
    const auto change = [&journal, uid](const std::function<void(Action &)> &edit,
                                        const QString &reason = {}) -> Result<void> {
        auto stored = Actions(journal).find(uid);
        if (!stored)
            return stored.error();
        edit(*stored);
        return done(Actions(journal).save(*stored, reason));
    };
    const auto complete = [&, uid](QDate day, bool verified) {
        m_agenda.on(day, [&journal, uid, day] {
            return Actions(journal).complete(
                uid, day, u"Seen by the ward manager; photograph sent."_s);
        });
        if (!verified)
            return;
        m_agenda.on(day.addDays(6), [&journal, uid] { return Actions(journal).verify(uid); });
        const bool worked = random.chance(75);
        m_agenda.on(day.addDays(96), [change, worked] {
            return change([worked](Action &stored) {
                stored.effectResult = worked ? u"effective"_s : u"partly"_s;
            });
        });
    };
    m_agenda.on(
        today().addDays(due.toJulianDay() > today().toJulianDay() ? today().daysTo(due) / 2 : 1),
        [change, part = random.between(2, 7) * 10, flagged = random.chance(12)] {
            return change([part, flagged](Action &stored) {
                if (stored.doneOn.isValid() || !stored.rejectedReason.isEmpty())
                    return;
                stored.progress = part;
                stored.progressNote
                    = flagged ? u"Waiting for a quote; may be late."_s : u"Ordered, date agreed."_s;
                stored.flagged = flagged;
            });
        });
    const bool isOld = due < m_world.today.addDays(-45);
    const int fate = random.weighted({45, 16, isOld ? 2 : 14, 9, isOld ? 2 : 30});
    switch (fate) {
    case 0:
        complete(due.addDays(random.between(-8, 6)), true);
        break;
    case 1: {
        const QDate later = due.addDays(random.between(2, 5) * 14);
        m_agenda.on(due.addDays(-2), [change, later] {
            return change([later](Action &stored) { stored.dueOn = later; },
                          u"The supplier cannot deliver before then."_s);
        });
        complete(later.addDays(random.between(-5, 3)), true);
        break;
    }
    case 2:
        complete(due.addDays(random.between(-10, 0)), false);
        break;
    case 3:
        m_agenda.on(today().addDays(12), [&journal, uid] {
            return Actions(journal).reject(uid,
                                           u"Merged with the action of the estates programme."_s);
        });
        break;
    default:
        break; // forgotten
    }
}

} // namespace core::demo
