// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/inquiry.h"

#include "core/rules/investigationgaps.h"
#include "core/usecases/attachments.h"
#include "core/usecases/diary.h"
#include "core/usecases/evidence.h"
#include "core/usecases/investigations.h"
#include "core/usecases/rows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::demo {

namespace {

const Theme &themeFor(const Made &made)
{
    const Incident &incident = made.file.incident;
    return themeOf(incident.category, incident.placeType, incident.loneWorker == Tri::Yes);
}

/// \a usual on \a day, or an hour after the report where that came later the same day.
QTime afterReport(const Incident &incident, QDate day, QTime usual)
{
    if (incident.reportedOn != day || !incident.reportedAt.isValid())
        return usual;
    const QTime latest(22, 50);
    const QTime after
        = incident.reportedAt < QTime(21, 50) ? incident.reportedAt.addSecs(3600) : latest;
    return std::max(usual, after);
}

} // namespace

Inquiry::Inquiry(CaseDesk &desk,
                 const QList<const Made *> &incidents,
                 const Tempo &tempo,
                 int number)
    : m_desk(desk)
    , m_incidents(incidents)
    , m_tempo(tempo)
    , m_random(desk.world().random(u"investigation/%1"_s.arg(number)))
    , m_theme(tempo.theme ? *tempo.theme : themeFor(*incidents.constFirst()))
    , m_start(incidents.constLast()->file.incident.reportedOn.addDays(tempo.startAfter))
{}

void Inquiry::at(int day, Work work)
{
    // A case that stays open is in the middle of it today.
    if (!m_tempo.finishes && day > m_tempo.length * 6 / 10)
        return;
    m_desk.agenda().on(m_start.addDays(day),
                       [self = shared_from_this(), work] { return (self.get()->*work)(); });
}

void Inquiry::plan()
{
    const int length = m_tempo.length;
    at(0, &Inquiry::start);
    at(0, &Inquiry::scope);
    at(std::min(1, length), &Inquiry::people);
    at(length * 5 / 100, &Inquiry::evidence);
    at(length * 8 / 100, &Inquiry::police);
    at(length * 12 / 100, &Inquiry::accounts);
    at(length * 20 / 100, &Inquiry::enquiries);
    at(length * 25 / 100, &Inquiry::statement);
    at(length * 30 / 100, &Inquiry::timeline);
    at(length * 40 / 100, &Inquiry::loneWorking);
    at(length * 60 / 100, &Inquiry::analysis);
    at(length * 70 / 100, &Inquiry::findings);
    at(length * 80 / 100, &Inquiry::sanctions);
    at(length * 85 / 100, &Inquiry::actions);
    at(length, &Inquiry::finish);
    if (m_tempo.reviewed && m_tempo.finishes)
        planReview(m_desk,
                   m_incidents,
                   m_tempo,
                   m_theme,
                   m_start.addDays(length + m_tempo.reviewAfter),
                   first().index);
}

QList<PartFile> Inquiry::parts(const QString &role) const
{
    QList<PartFile> found;
    for (const Made *made : m_incidents) {
        for (const PartFile &part : made->file.parts) {
            if (part.part.role == role)
                found.append(part);
        }
    }
    return found;
}

Result<void> Inquiry::change(const std::function<void(Investigation &)> &edit)
{
    auto stored = Repository<Investigation>(m_desk.world().database()).find(m_id);
    if (!stored)
        return stored.error();
    edit(*stored);
    return done(Investigations(journal()).save(*stored));
}

Result<void> Inquiry::start()
{
    QList<Incident::Id> ids;
    for (const Made *made : m_incidents)
        ids.append(made->file.incident.id());
    auto started = Investigations(journal()).start(ids, lead());
    if (!started)
        return started.error();
    m_id = started->id();
    m_uid = started->record.uid;
    return {};
}

Result<void> Inquiry::scope()
{
    const QDate target = m_start.addDays(28);
    return change([&](Investigation &investigation) {
        investigation.termsOfReference = QString::fromUtf8(m_theme.terms);
        investigation.scope
            = m_incidents.size() > 1
                  ? u"These %1 incidents together; not the clinical treatment."_s.arg(
                      m_incidents.size())
                  : u"The incident and the arrangements around it; not the clinical treatment."_s;
        investigation.targetOn = target;
    });
}

Result<void> Inquiry::people()
{
    const QStringList kinds{u"medical"_s,
                            u"manager_contact"_s,
                            u"occupational_health"_s,
                            u"counselling"_s,
                            u"police_information"_s,
                            u"return_to_work"_s,
                            u"union"_s,
                            u"feedback"_s};
    for (const PartFile &victim : parts(u"victim"_s)) {
        for (int i = 0; i < 3; ++i) {
            Support support;
            support.recordId = recordId(m_id);
            support.partId = victim.part.id;
            support.supportKind = kinds.at((i * 3 + m_random.below(3)) % kinds.size());
            support.offeredOn = m_desk.today();
            support.takenUp = m_random.chance(60)   ? Tri::Yes
                              : m_random.chance(60) ? Tri::No
                                                    : Tri::Unknown;
            if (auto kept = Rows(journal()).keep(support, u"investigation.support"_s); !kept)
                return kept.error();
        }
        Contact contact;
        contact.recordId = recordId(m_id);
        contact.contactKind = u"call"_s;
        contact.onDay = m_desk.today();
        contact.atTime = QTime(m_random.between(9, 16), 10);
        contact.withWhom
            = victim.part.personId.isNull() ? victim.part.describedAs : victim.part.code;
        if (first().victim >= 0)
            contact.withWhom = fullName(m_desk.world().people.at(first().victim).person);
        contact.partId = victim.part.id;
        contact.said = m_random.pick(
            QStringList{u"Is all right but does not want to go back to the same place yet."_s,
                        u"Angry that it was not the first time. Wants to know what will happen."_s,
                        u"Seen by occupational health, sleeping badly, partner at home."_s});
        if (m_random.chance(50))
            contact.nextOn = m_desk.today().addDays(7);
        if (auto kept = Diary(journal()).keep(contact); !kept)
            return kept.error();
    }
    return change([](Investigation &investigation) {
        investigation.welfareNote
            = u"Spoken to within a day. Line manager keeps in touch each week. Union offered."_s;
    });
}

Result<void> Inquiry::evidence()
{
    const World &world = m_desk.world();
    Exhibit exhibit;
    exhibit.incidentId = first().file.incident.id();
    const QStringList initials = lead().split(u' ');
    exhibit.code = initials.first().left(1) + initials.last().left(1) + u"/1"_s;
    exhibit.exhibitKind
        = m_random.pick(QStringList{u"photograph"_s, u"item"_s, u"document"_s, u"clothing"_s});
    exhibit.description
        = exhibit.exhibitKind == u"photograph" ? u"Four photographs of the place"_s
          : exhibit.exhibitKind == u"clothing" ? u"Uniform tunic, torn at the shoulder"_s
          : exhibit.exhibitKind == u"document" ? u"Copy of the shift handover sheet"_s
                                               : u"Object found at the place, in a clear bag"_s;
    exhibit.foundWhere = first().file.incident.placeDetail;
    exhibit.foundOn = m_desk.today();
    exhibit.foundAt = afterReport(first().file.incident, exhibit.foundOn, QTime(11, 20));
    exhibit.foundBy = lead();
    exhibit.seal = u"A%1"_s.arg(m_random.between(1000000, 9999999));
    exhibit.keptWhere = u"Security office, locked cabinet 2"_s;
    exhibit.isOriginal = exhibit.exhibitKind == u"document" ? Tri::No : Tri::Yes;
    auto kept = Evidence(journal()).keep(exhibit);
    if (!kept)
        return kept.error();
    ContinuityEntry entry;
    entry.exhibitId = kept->id();
    entry.onDay = m_desk.today();
    entry.atTime = std::max(QTime(15, 40), exhibit.foundAt.addSecs(25 * 60));
    entry.fromWhom = lead();
    entry.toWhom = first().file.incident.policeCalled == Tri::Yes
                       ? u"PC %1, Moorland Constabulary"_s.arg(m_random.between(1000, 4999))
                       : u"Security office, locked cabinet 2"_s;
    entry.purpose = first().file.incident.policeCalled == Tri::Yes ? u"Police investigation"_s
                                                                   : u"Safe keeping"_s;
    entry.sealIntact = Tri::Yes;
    entry.signedBy = lead();
    if (auto passed = Evidence(journal()).handOver(entry); !passed)
        return passed;
    const QByteArray sketch
        = u"Sketch of %1 for %2\n\nDoor left, desk right, camera above the door.\n"_s
              .arg(first().file.incident.placeDetail, kept->code)
              .toUtf8();
    if (auto stored = Attachments(world.casebook)
                          .add(recordId(m_id),
                               sketch,
                               u"sketch-%1.txt"_s.arg(kept->record.refNumber + first().index),
                               u"Sketch of the place"_s);
        !stored)
        return stored.error();
    return change([](Investigation &investigation) {
        investigation.sceneNote
            = u"Scene seen the next day and photographed. Clothing asked for. No phone needed."_s;
    });
}

Result<void> Inquiry::police()
{
    if (first().file.incident.policeCalled != Tri::Yes)
        return Investigations(journal()).notApplicable(
            recordId(m_id),
            u"police"_s,
            u"Not a matter for the police; the victim does not want it."_s);
    PoliceEntry entry;
    entry.recordId = recordId(m_id);
    entry.onDay = first().file.incident.reportedOn;
    entry.atTime = first().file.incident.reportedAt;
    entry.entryKind = u"reported"_s;
    entry.withWhom = u"Control room, Moorland Constabulary"_s;
    entry.what = u"Reported by 999; log number given to the ward."_s;
    if (auto kept = Rows(journal()).keep(entry, u"investigation.police"_s); !kept)
        return kept.error();
    entry.onDay = m_desk.today();
    entry.atTime = {};
    entry.entryKind = u"contact"_s;
    entry.withWhom = u"PC %1"_s.arg(m_random.between(1000, 4999));
    entry.what = u"Officer in the case named. Wants the footage and a statement."_s;
    entry.outcome = m_random.pick(QStringList{
        u"investigating"_s, u"investigating"_s, u"evidential_difficulties"_s, u"charged"_s});
    entry.nextOn = m_desk.today().addDays(21);
    return done(Rows(journal()).keep(entry, u"investigation.police"_s));
}

Result<void> Inquiry::account(const Part &part, const QString &kind, const QString &body)
{
    Account account;
    account.investigationId = m_id;
    account.partId = part.id;
    account.accountKind = kind;
    account.takenOn = m_desk.today();
    account.takenAt = QTime(m_random.between(9, 16), m_random.below(4) * 15);
    account.takenWhere
        = m_random.pick(QStringList{u"Ward office"_s, u"By telephone"_s, u"Security office"_s});
    account.isSuspect = Tri::No;
    account.recorded = Tri::No;
    account.body = body;
    return done(Investigations(journal()).keep(account));
}

Result<void> Inquiry::accounts()
{
    for (const PartFile &victim : parts(u"victim"_s)) {
        if (m_tempo.leavesGaps && victim.part.code != u"V1")
            continue;
        auto kept = account(victim.part,
                            u"account"_s,
                            first().file.incident.description
                                + u" I had seen this person before and had not been warned."_s);
        if (!kept)
            return kept;
    }
    for (const PartFile &witness : parts(u"witness"_s)) {
        auto kept = account(
            witness.part,
            u"interview"_s,
            u"I heard raised voices and went to look. By the time I got there it had happened. "
            u"I helped and pressed the alarm. I have nothing to add about what came before."_s);
        if (!kept)
            return kept;
    }
    return {};
}

Result<void> Inquiry::statement()
{
    const QList<PartFile> victims = parts(u"victim"_s);
    if (victims.isEmpty() || first().file.incident.policeCalled != Tri::Yes)
        return {};
    Account account;
    account.investigationId = m_id;
    account.partId = victims.constFirst().part.id;
    account.accountKind = u"statement"_s;
    account.takenOn = m_desk.today();
    account.takenAt = QTime(14, 0);
    account.takenWhere = u"Security office"_s;
    account.body = u"I make this statement of my own free will. "_s
                   + first().file.incident.description + u" I am willing to go to court."_s;
    auto kept = Investigations(journal()).keep(account);
    if (!kept)
        return kept.error();
    return done(Investigations(journal()).sign(*kept, m_desk.today()));
}

} // namespace core::demo
