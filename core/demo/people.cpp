// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/names.h"
#include "core/demo/trust.h"
#include "core/demo/world.h"
#include "core/rules/identifiers.h"

using namespace Qt::StringLiterals;

namespace core::demo {

namespace {

constexpr int patientCount = 70;
constexpr int otherCount = 52;

QString text(const char *words)
{
    return QString::fromUtf8(words);
}

QString staffGroupOf(const QString &job)
{
    static const QList<std::pair<QString, QString>> groups{
        {u"doctor"_s, u"01"_s},       {u"registrar"_s, u"01"_s}, {u"consultant"_s, u"01"_s},
        {u"nursery"_s, u"07"_s},      {u"nurse"_s, u"03"_s},     {u"midwife"_s, u"03"_s},
        {u"sister"_s, u"03"_s},       {u"matron"_s, u"03"_s},    {u"health visitor"_s, u"03"_s},
        {u"prescriber"_s, u"03"_s},   {u"therapist"_s, u"04"_s}, {u"podiatrist"_s, u"04"_s},
        {u"practitioner"_s, u"04"_s}, {u"pharmac"_s, u"05"_s},   {u"social worker"_s, u"05"_s},
        {u"assistant"_s, u"07"_s},    {u"support"_s, u"07"_s},   {u"worker"_s, u"07"_s},
        {u"phlebotomist"_s, u"07"_s}, {u"play"_s, u"07"_s},      {u"security"_s, u"security"_s},
        {u"porter"_s, u"09"_s},       {u"domestic"_s, u"09"_s},  {u"catering"_s, u"09"_s},
        {u"electrician"_s, u"09"_s},  {u"estates"_s, u"09"_s},   {u"driver"_s, u"09"_s},
        {u"stores"_s, u"09"_s},
    };
    const QString words = job.toLower();
    if (words.startsWith(u"domestic") || words.startsWith(u"catering")
        || words.startsWith(u"stores"))
        return u"09"_s;
    for (const auto &[part, group] : groups) {
        if (words.contains(part))
            return group;
    }
    return u"08"_s;
}

class PeopleMaker
{
public:
    PeopleMaker(World &world, const QString &stream)
        : m_world(world)
        , m_random(world.random(stream))
    {}

    DemoPerson named(int awkwardPercent)
    {
        DemoPerson made;
        made.male = m_random.chance(45);
        QString forename;
        QString surname;
        do {
            forename = text(m_random.pick(made.male ? menNames() : womenNames()));
            surname = text(
                m_random.pick(m_random.chance(awkwardPercent) ? awkwardSurnames() : surnames()));
        } while (!isNew(forename, surname) || isFixed(forename, surname));
        name(made, forename, surname);
        return made;
    }

    void name(DemoPerson &made, const QString &forename, const QString &surname)
    {
        made.person.forenames = forename;
        made.person.surname = surname;
        made.person.record.title = fullName(made.person);
        made.person.record.uid = m_random.uid(m_world.casebook.clock().nowMs());
        made.person.preferredLanguage = u"en"_s;
    }

    void contact(Person &person)
    {
        person.phone = m_random.chance(75) ? mobile(m_random) : landline(m_random);
        const int town = m_random.below(qsizetype(towns().size()));
        person.address = u"%1 %2, %3"_s.arg(QString::number(m_random.between(1, 140)),
                                            text(m_random.pick(streets())),
                                            text(towns()[size_t(town)]));
        person.postcode = u"NX%1 %2%3%4"_s.arg(QString::number(town + 1),
                                               QString::number(m_random.between(1, 9)),
                                               QString(u"ABDEFGHJ"_s.at(m_random.below(8))),
                                               QString(u"LNPRSTUW"_s.at(m_random.below(8))));
    }

    void born(Person &person, int youngest, int oldest)
    {
        const int days = m_random.between(youngest * 365, oldest * 365);
        person.dateOfBirth = m_world.start.addDays(-days);
    }

    void identify(Person &person)
    {
        QString digits;
        do {
            digits = u"999%1"_s.arg(m_random.below(1000000), 6, 10, QChar(u'0'));
            for (int check = 0; check < 10 && digits.size() == 9; ++check) {
                if (isNhsNumber(digits + QString::number(check)))
                    digits += QString::number(check);
            }
        } while (digits.size() != 10);
        person.identifier = spacedNhsNumber(digits);
        person.identifierScheme = u"nhs"_s;
    }

    Random &random() { return m_random; }

private:
    /// People who are put in by name.
    static bool isFixed(const QString &forename, const QString &surname)
    {
        return (forename == u"Adaeze" && surname == u"Okafor")
               || (forename == u"Will" && surname == u"May");
    }

    bool isNew(const QString &forename, const QString &surname) const
    {
        return std::none_of(
            m_world.people.begin(), m_world.people.end(), [&](const DemoPerson &other) {
                return other.person.forenames == forename && other.person.surname == surname;
            });
    }

    World &m_world;
    Random m_random;
};

void addTo(World &world, QList<int> &group, const DemoPerson &made)
{
    group.append(int(world.people.size()));
    world.people.append(made);
}

void addStaff(World &world)
{
    PeopleMaker maker(world, u"staff"_s);
    bool storyTold = false;
    for (qsizetype post = 0; post < world.posts.size(); ++post) {
        QStringList jobs{world.posts.at(post).post.name,
                         u"Deputy "_s + world.posts.at(post).post.name};
        for (const QString &entry : text(teamRows()[size_t(post)].jobs).split(u'|')) {
            const int gap = int(entry.lastIndexOf(u' '));
            for (int i = 0; i < entry.mid(gap + 1).toInt(); ++i)
                jobs << entry.left(gap);
        }
        for (const QString &job : jobs) {
            DemoPerson made = maker.named(8);
            Person &person = made.person;
            person.personKind = u"staff"_s;
            person.job = job;
            person.staffGroup = staffGroupOf(job);
            QString local;
            for (const QChar letter :
                 fullName(person).normalized(QString::NormalizationForm_D).toLower()) {
                if (letter.unicode() < 128)
                    local += letter.isLetter() ? letter : letter == u' ' ? QChar(u'.') : QChar();
            }
            person.email = local.remove(QChar()) + u"@northmoor.example"_s;
            person.phone = mobile(maker.random());
            if (maker.random().chance(15))
                maker.born(person, 20, 62);
            made.post = int(post);
            if (job == u"Community nurse"
                && world.posts.at(post).post.team == u"Community Nursing North" && !storyTold) {
                storyTold = true;
                made.male = false;
                maker.name(made, u"Adaeze"_s, u"Okafor"_s);
                person.email = u"adaeze.okafor@northmoor.example"_s;
            }
            world.posts[post].staff.append(int(world.people.size()));
            addTo(world, world.staff, made);
        }
    }
}

void addPatients(World &world)
{
    PeopleMaker maker(world, u"patients"_s);
    const QStringList needs{u"Hard of hearing: speak to the left side."_s,
                            u"Autistic: written questions beforehand, a quiet room."_s,
                            u"Polish interpreter."_s,
                            u"Living with dementia: with his or her daughter present."_s,
                            u"Reads large print only."_s};
    for (int i = 0; i < patientCount; ++i) {
        DemoPerson made = maker.named(15);
        made.troubled = i < 9;
        Person &person = made.person;
        person.personKind = u"patient"_s;
        maker.contact(person);
        maker.born(person, 17, 91);
        if (maker.random().chance(85))
            maker.identify(person);
        if (maker.random().chance(12))
            person.needs = maker.random().pick(needs);
        if (maker.random().chance(8))
            person.knownAs = text(maker.random().pick(made.male ? menNames() : womenNames()));
        if (!made.male && maker.random().chance(10))
            person.formerNames = text(maker.random().pick(surnames()));
        addTo(world, world.patients, made);
    }
    // Everyone whose name has caught out a program once.
    const QList<std::pair<QString, QString>> fixed{{u"Will"_s, u"May"_s},
                                                   {u"Sean"_s, u"O'Neill"_s},
                                                   {u"Rhys"_s, u"Ffôn"_s},
                                                   {u"James"_s, u"Featherstone-Haugh"_s}};
    for (qsizetype i = 0; i < fixed.size(); ++i) {
        DemoPerson &made = world.people[world.patients.at(10 + i)];
        made.male = true;
        maker.name(made, fixed.at(i).first, fixed.at(i).second);
        made.person.preferredLanguage = fixed.at(i).second == u"Ffôn" ? u"cy"_s : u"en"_s;
    }
}

void addOthers(World &world)
{
    PeopleMaker maker(world, u"others"_s);
    const QStringList kinds{
        u"relative"_s, u"relative"_s, u"visitor"_s, u"public"_s, u"contractor"_s};
    for (int i = 0; i < otherCount; ++i) {
        DemoPerson made = maker.named(12);
        Person &person = made.person;
        person.personKind = kinds.at(i % kinds.size());
        if (maker.random().chance(60))
            maker.contact(person);
        if (maker.random().chance(30))
            maker.born(person, 18, 70);
        if (person.personKind == u"contractor") {
            person.employer = i % 2 ? u"Parkwell Ltd"_s : u"Cleanwright Facilities Ltd"_s;
            person.job = i % 2 ? u"Parking attendant"_s : u"Cleaner"_s;
        }
        made.troubled = i < 3;
        addTo(world, world.others, made);
    }
}

} // namespace

Result<void> makePeople(World &world)
{
    addStaff(world);
    addPatients(world);
    addOthers(world);
    auto done = world.journal().commit({u"person.add"_s}, [&](ChangeSet &set) -> Result<void> {
        for (DemoPerson &made : world.people) {
            if (auto added = set.add(made.person); !added)
                return added;
        }
        return {};
    });
    return done ? Result<void>() : done.error();
}

} // namespace core::demo
