// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/maker.h"

#include "core/demo/choosing.h"
#include "core/demo/staged.h"
#include "core/demo/wording.h"
#include "core/domain/labels.h"

using namespace Qt::StringLiterals;

namespace core::demo {

namespace {

/// Builds one incident step by step from its scenario.
class Builder
{
public:
    Builder(const World &world, int index)
        : m_world(world)
        , m_random(world.random(u"incident/%1"_s.arg(index)))
    {
        m_made.index = index;
        const Scenario *staged = stagedScenario(index);
        m_made.scenario = staged ? staged : &chooseScenario(m_random);
        m_made.traits = blankSplit(m_made.scenario->traits);
    }

    Made build()
    {
        whereAndWhen();
        kind();
        people();
        addProperty(m_world, m_made, m_random);
        words();
        addFollowUp(m_world, m_made, m_random);
        addTriage(m_world, m_made, m_random);
        return m_made;
    }

private:
    Incident &incident() { return m_made.file.incident; }

    void whereAndWhen()
    {
        const Scenario &scenario = *m_made.scenario;
        const Where where = chooseWhere(m_world, blankSplit(scenario.places), m_random);
        m_spot = where.spot;
        useStagedPlace();
        m_made.post = m_spot.post;
        incident().placeType = m_spot.type;
        incident().placeDetail = m_spot.detail;
        if (!isOffSite(m_spot.type))
            incident().siteId = m_world.sites.at(where.site).site.id();
        m_site = where.site;
        incident().occurredOn = chooseDay(m_world, m_made.index, m_random);
        QTime time = chooseTime(m_spot.type, m_made.has(u"night"_s), m_random);
        if (incident().occurredOn == m_world.today && time > QTime(11, 0))
            time = QTime(m_random.between(1, 10), 30);
        incident().record.uid
            = m_random.uid(QDateTime(incident().occurredOn, time).toMSecsSinceEpoch());
        precision(time);
        const int late = m_random.weighted({72, 18, 5, 3, 2});
        incident().reportedOn = std::min(incident().occurredOn.addDays(late), m_world.today);
        incident().reportedAt = incident().reportedOn == incident().occurredOn
                                    ? time.addSecs(60 * m_random.between(10, 55))
                                    : QTime(m_random.between(8, 16), m_random.below(12) * 5);
        if (incident().reportedAt < time && incident().reportedOn == incident().occurredOn)
            incident().reportedAt = QTime(23, 55);
    }

    void useStagedPlace()
    {
        const QString staged = stagedPlace(m_made.index);
        for (const DemoSite &site : m_world.sites) {
            for (const Spot &spot : site.spots) {
                if (spot.detail == staged)
                    m_spot = spot;
            }
        }
    }

    void precision(QTime time)
    {
        const bool property = QString::fromUtf8(m_made.scenario->kind).startsWith(u"TH");
        switch (m_random.weighted({property ? 20 : 60, 25, property ? 40 : 4, property ? 12 : 3})) {
        case 0:
            incident().precision = u"exact"_s;
            m_timeWords = time.toString(u"HH:mm"_s);
            break;
        case 1:
            incident().precision = u"about"_s;
            m_timeWords = u"about "_s + time.toString(u"HH:mm"_s);
            break;
        case 2:
            incident().precision = u"between"_s;
            incident().occurredUntilOn = incident().occurredOn;
            incident().occurredUntilAt
                = time < QTime(22, 0) ? time.addSecs(3600 * m_random.between(1, 2)) : QTime(23, 59);
            m_timeWords = incident().occurredUntilAt.toString(u"HH:mm"_s);
            break;
        default:
            incident().precision = u"unknown"_s;
            m_timeWords = u"some time that day"_s;
            return;
        }
        incident().occurredAt = time;
    }

    void kind()
    {
        incident().subcategory = QString::fromUtf8(m_made.scenario->kind);
        incident().category = incident().subcategory.left(2);
        const QString weapon = m_made.trait(u"weapon"_s);
        const QString hate = m_made.trait(u"hate"_s);
        incident().outcomeClass = incident().subcategory == u"OT01"   ? u"near_miss"_s
                                  : incident().category == u"SE"      ? u"hazard"_s
                                  : incident().subcategory == u"NP11" ? u"allegation"_s
                                                                      : u"incident"_s;
        incident().weapon = weapon.isEmpty() ? Tri::No : Tri::Yes;
        incident().weaponKind = weapon;
        incident().hate
            = hate.isEmpty() ? (m_random.chance(90) ? Tri::No : Tri::Unknown) : Tri::Yes;
        incident().hateStrand = hate;
        incident().sexual = incident().category == u"SX" ? Tri::Yes : Tri::No;
        incident().restraint = m_made.has(u"restraint"_s) ? Tri::Yes : Tri::No;
        const bool lone = m_made.has(u"lone"_s);
        incident().loneWorker = lone ? Tri::Yes : m_random.chance(94) ? Tri::No : Tri::Unknown;
        incident().everyoneSafe = m_random.chance(92) ? Tri::Yes : Tri::Unknown;
        incident().policeCalled = m_made.has(u"police"_s) ? Tri::Yes
                                  : m_random.chance(85)   ? Tri::No
                                                          : Tri::Unknown;
        if (incident().policeCalled == Tri::Yes)
            incident().policeForce = u"other"_s;
        incident().lead = m_world.casebook.user().name;
    }

    void people()
    {
        const QString who = m_random.pick(blankSplit(m_made.scenario->who));
        m_made.assailant = chooseAssailant(m_world, who, m_random);
        addVictim();
        if (who != u"none")
            addAssailant(who);
        if (m_made.assailant >= 0 && isOffSite(m_spot.type) && m_spot.type != u"online")
            incident().placeAddress = addressOf(m_world.people.at(m_made.assailant).person);
        const bool mentions = QString::fromUtf8(m_made.scenario->text).contains(u"{W}"_s);
        m_made.witness = chooseStaff(m_world, m_made.post, m_made.victim, m_random);
        if (mentions || m_random.chance(20))
            addPart(u"witness"_s, m_made.witness);
    }

    static QString addressOf(const Person &person)
    {
        return person.address.isEmpty() ? u"Address with the team"_s
                                        : u"%1, %2"_s.arg(person.address, person.postcode);
    }

    Part partOf(const QString &role, int index)
    {
        const DemoPerson &made = m_world.people.at(index);
        Part part;
        part.uid = m_random.uid(QDateTime(incident().reportedOn, QTime(12, 0)).toMSecsSinceEpoch());
        part.role = role;
        part.personId = made.person.id();
        if (made.person.personKind == u"staff") {
            part.workStatus = u"employee"_s;
            part.employer = u"trust"_s;
            part.job = made.person.job;
            part.staffGroup = made.person.staffGroup;
            part.team = m_world.posts.at(made.post).post.team;
            part.postId = m_world.posts.at(made.post).post.id();
            part.atWork = Tri::Yes;
        } else if (made.person.personKind == u"patient") {
            part.workStatus = u"patient"_s;
            part.employer = u"none"_s;
        } else if (made.person.personKind == u"contractor") {
            part.workStatus = u"contractor_employee"_s;
            part.employer = u"contractor"_s;
            part.employerName = made.person.employer;
        } else {
            part.workStatus
                = made.person.personKind == u"public" ? u"member_of_public"_s : u"visitor"_s;
        }
        return part;
    }

    void addPart(const QString &role, int index)
    {
        m_made.file.parts.append({partOf(role, index), {}, {}});
    }

    void otherEmployment(Part &part)
    {
        const int kind = m_random.below(100);
        if (kind < 7) {
            part.workStatus = u"bank_worker"_s;
        } else if (kind < 11) {
            part.workStatus = u"agency_worker"_s;
            part.employer = u"agency"_s;
            part.employerName = u"Staffwell Healthcare Agency"_s;
        } else if (kind < 13) {
            part.workStatus = u"student_on_placement"_s;
            part.employer = u"trust_as_training_provider"_s;
            part.employerName = u"University of Northmoor"_s;
            part.staffGroup = u"02"_s;
        }
    }

    void addVictim()
    {
        const QString kind = m_made.trait(u"victim"_s);
        if (kind == u"none")
            return;
        if (kind == u"patient") {
            do
                m_made.victim = m_random.pick(m_world.patients);
            while (m_made.victim == m_made.assailant);
        } else if (kind == u"visitor") {
            do
                m_made.victim = m_random.pick(m_world.others);
            while (m_made.victim == m_made.assailant);
        } else {
            const int post = kind == u"security" ? postNamed(m_world, u"Security"_s) : m_made.post;
            m_made.victim = chooseStaff(m_world, post, m_made.assailant, m_random);
        }
        PartFile victim{partOf(u"victim"_s, m_made.victim), {}, {}};
        if (kind.isEmpty())
            otherEmployment(victim.part);
        addHarm(m_world, m_made, victim, m_random);
        m_made.file.parts.append(victim);
        if (m_made.index == stagedGroupFirst + 1
            || (incident().category == u"PA" && m_random.chance(6)))
            addSecondVictim();
    }

    void addSecondVictim()
    {
        m_second = chooseStaff(m_world, m_made.post, m_made.victim, m_random);
        PartFile victim{partOf(u"victim"_s, m_second), {}, {}};
        addHarm(m_world, m_made, victim, m_random);
        m_made.file.parts.append(victim);
    }

    void addAssailant(const QString &who)
    {
        if (m_made.assailant >= 0) {
            addPart(u"assailant"_s, m_made.assailant);
            m_male = m_world.people.at(m_made.assailant).male;
            m_name = fullName(m_world.people.at(m_made.assailant).person);
            return;
        }
        Part part;
        part.uid = m_random.uid(QDateTime(incident().reportedOn, QTime(12, 0)).toMSecsSinceEpoch());
        part.role = u"assailant"_s;
        m_male
            = QString::fromUtf8(m_made.scenario->text).contains(u"himself") || m_random.chance(75);
        const QString age
            = m_random.pick(QStringList{u"20s"_s, u"30s"_s, u"40s"_s, u"late teens"_s});
        const QString look = m_random.pick(QStringList{u", dark coat"_s,
                                                       u", red baseball cap"_s,
                                                       u", grey hoodie"_s,
                                                       u", short beard"_s,
                                                       u""_s});
        const bool noBeard = !m_male && look.contains(u"beard");
        m_name = u"%1 in %2 %3"_s.arg(
            m_male ? u"a man"_s : u"a woman"_s, m_male ? u"his"_s : u"her"_s, age);
        part.describedAs = u"Unknown %1, %2%3"_s.arg(
            m_male ? u"man"_s : u"woman"_s, age, noBeard ? QString() : look);
        if (who == u"stranger")
            part.workStatus = u"member_of_public"_s;
        m_made.file.parts.append({part, {}, {}});
    }

    void words()
    {
        Words words;
        words.insert(u"A"_s, m_name);
        addPronouns(words, m_male);
        words.insert(u"where"_s, m_spot.inText);
        words.insert(u"time"_s, m_timeWords);
        words.insert(u"wait"_s,
                     m_random.pick(QStringList{
                         u"three hours"_s, u"five hours"_s, u"an hour"_s, u"nearly nine hours"_s}));
        words.insert(u"phone"_s, mobile(m_random));
        words.insert(u"V"_s,
                     m_made.victim >= 0 ? fullName(m_world.people.at(m_made.victim).person)
                                        : u"the member of staff"_s);
        const DemoPerson &witness = m_world.people.at(m_made.witness);
        words.insert(u"W"_s,
                     m_random.chance(50) ? witness.person.forenames : fullName(witness.person));
        for (const PartFile &part : m_made.file.parts) {
            if (part.part.role == u"victim" && !part.injuries.isEmpty()
                && !words.contains(u"body"_s))
                words.insert(u"body"_s, bodyWords(part.injuries.constFirst().bodyPart));
        }
        const QStringList bodies = blankSplit(m_made.scenario->bodies);
        if (!words.contains(u"body"_s) && !bodies.isEmpty())
            words.insert(u"body"_s, bodyWords(m_random.pick(bodies)));
        if (!m_made.file.property.isEmpty())
            words.insert(u"item"_s, m_made.file.property.constFirst().item);
        incident().description = fill(QString::fromUtf8(m_made.scenario->text), words, m_random);
        incident().immediateAction
            = fill(QString::fromUtf8(m_made.scenario->action), words, m_random);
        if (m_second >= 0)
            incident().description
                += u" %1 was hit as well."_s.arg(fullName(m_world.people.at(m_second).person));
        if (m_random.chance(4))
            incident().immediateAction.clear();
    }

    static QString bodyWords(const QString &code)
    {
        if (code == u"chest" || code == u"mouth" || code == u"pelvis")
            return code == u"pelvis" ? u"hip"_s : code;
        return label(List::BodyPart, code).toLower();
    }

    const World &m_world;
    Random m_random;
    Made m_made;
    Spot m_spot;
    int m_site = 0;
    int m_second = -1;
    QString m_timeWords;
    QString m_name;
    bool m_male = true;
};

} // namespace

QString Made::trait(const QString &name) const
{
    for (const QString &trait : traits) {
        if (trait.startsWith(name + u':'))
            return trait.mid(name.size() + 1);
    }
    return {};
}

Made makeIncident(const World &world, int index)
{
    return Builder(world, index).build();
}

} // namespace core::demo
