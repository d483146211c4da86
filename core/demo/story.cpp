// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/casework.h"
#include "core/demo/choosing.h"
#include "core/demo/demonstration.h"
#include "core/usecases/evidence.h"
#include "core/usecases/incidents.h"
#include "core/usecases/investigations.h"
#include "core/usecases/reviews.h"

using namespace Qt::StringLiterals;

namespace core {

namespace demo {

namespace {

/// How long ago it happened: the eighth day off work was yesterday.
constexpr int daysAgo = 9;

const QString storyUid = u"019a0000-0000-7000-8000-00000000da11"_s;

constexpr Theme storyTheme{
    "story",
    "To establish how a community nurse came to be alone with a patient who had been aggressive "
    "before, what was known and where, whether the lone working arrangements held, and what must "
    "change so that it does not happen again.",
    "security_information~No marker on the record, though two earlier visits had been "
    "difficult~Notes of 3 and 17 of the month before~contributory|"
    "security_lone_working~The visit was planned for one person in the evening~Visit "
    "list~contributory|"
    "security_training~Conflict resolution refresher four months overdue~Training "
    "record~influencing|"
    "security_guardianship~The neighbour came out at once and stayed~Account of the "
    "neighbour~mitigating",
    "A nurse was punched on a visit she made alone~The visit list showed nothing unusual~Earlier "
    "trouble was written in the notes only~Nobody turns notes into a marker~It is nobody's "
    "task~Markers have no owner",
    "The nurse was punched once in the face, deliberately~Her account, the bruise, what the "
    "neighbour heard~substantiated|"
    "The service knew of two earlier difficult visits and did not act on them~Notes of both "
    "visits~substantiated|"
    "The lone worker device was carried but could not be reached~Her account; device log shows no "
    "activation~substantiated",
    "Violence marker~Placed within a working day of aggressive behaviour~None after two difficult "
    "visits~no~Nobody is named to place it|"
    "Two for evening visits where there is concern~Two nurses~One~no~Nothing showed the concern to "
    "the planner|"
    "Lone worker device~Worn on the uniform~In the bag in the hall~partly~The clip was broken and "
    "none was in stock|"
    "Call after the last visit~Office rings if not heard from within 30 minutes~She rang herself "
    "after four minutes~yes~|"
    "Conflict resolution training~Every three years~Four months overdue~no~No place on a course "
    "before January",
    "An evening visit to a patient who has been aggressive is made by two nurses, each wearing a "
    "device, and the office knows when it begins and ends.",
    "What two colleagues had written in the notes never reached the person who plans visits, and "
    "the means of calling for help was in another room.",
    "She left at once and rang from the car.|The team lead met her within twenty minutes and drove "
    "her to be seen.|The neighbour gave an account the same evening.",
    "Two earlier difficult visits were not reported as incidents.|The device could not be "
    "reached.|The police were rung the next morning and not the same evening.",
    "A warning helps only where visits are planned~No visit by one person to a marked address in "
    "three months|"
    "A device in a bag protects nobody~Nine of ten worn at spot checks|"
    "Difficult visits are worth reporting before someone is hurt~Reports of threats at visits rise "
    "in the first quarter",
    "Show markers on the visit list~Audit of twenty visits in March|Name the team lead as owner of "
    "markers~Markers placed within a working day",
    "Show violence markers on the daily visit list~Planners could not see what was "
    "known~engineering~Information Technology|"
    "Review all patients with notes of aggression and place markers~Two earlier visits left no "
    "marker~administrative~Community Nursing North|"
    "Plan evening visits to marked addresses for two~She was sent alone~administrative~Community "
    "Nursing North|"
    "Book refreshers for the eleven who are overdue~Refresher four months "
    "overdue~training~Learning and Development|"
    "Bring the wearing of devices into induction and the refresher~The device was in the "
    "bag~training~Learning and Development"};

int personNamed(const World &world, const QString &forenames, const QString &surname)
{
    for (qsizetype i = 0; i < world.people.size(); ++i) {
        const Person &person = world.people.at(i).person;
        if (person.forenames == forenames && person.surname == surname)
            return int(i);
    }
    return 0;
}

PartFile partOf(World &world, const QString &role, const QString &code)
{
    PartFile file;
    file.part.uid = world.random(u"story/"_s + code).uid(0);
    file.part.role = role;
    file.part.code = code;
    return file;
}

PartFile nurse(World &world, int person, QDate day)
{
    const DemoPerson &adaeze = world.people.at(person);
    PartFile file = partOf(world, u"victim"_s, u"V1"_s);
    Part &part = file.part;
    part.personId = adaeze.person.id();
    part.workStatus = u"employee"_s;
    part.employer = u"trust"_s;
    part.job = adaeze.person.job;
    part.staffGroup = adaeze.person.staffGroup;
    part.team = world.posts.at(adaeze.post).post.team;
    part.postId = world.posts.at(adaeze.post).post.id();
    part.atWork = Tri::Yes;
    part.acts = u"PA01"_s;
    part.intent = u"deliberate"_s;
    part.physicalHarm = u"moderate"_s;
    part.psychologicalHarm = u"moderate"_s;
    part.harmNote = u"Left cheek swollen, headache, cannot face the round."_s;
    part.policeWishes = u"wants"_s;
    part.contactNote = u"Mobile 07700 900118, after ten; husband Chidi at home"_s;
    Injury injury;
    injury.injuryKind = u"bruise"_s;
    injury.bodyPart = u"face"_s;
    injury.treatment = u"ed"_s;
    injury.diagnosis = u"Bruised cheekbone, no fracture on X-ray"_s;
    injury.diagnosedBy = u"doctor"_s;
    injury.diagnosedOn = day;
    injury.specifiedStatus = u"no"_s;
    injury.takenToHospital = u"yes"_s;
    injury.unconscious = Tri::No;
    file.injuries.append(injury);
    IncapacityPeriod off;
    off.fromOn = day.addDays(1);
    off.periodKind = u"absent"_s;
    off.cause = u"mixed"_s;
    off.note = u"Fit note of the GP for two weeks, then to be seen again"_s;
    file.periods.append(off);
    return file;
}

IncidentFile storyFile(World &world, int adaeze, int will)
{
    const QDate day = world.today.addDays(-daysAgo);
    IncidentFile file;
    Incident &incident = file.incident;
    incident.record.uid = storyUid;
    incident.record.title = u"Community nurse punched on a home visit"_s;
    incident.occurredOn = day;
    incident.occurredAt = QTime(18, 40);
    incident.precision = u"exact"_s;
    incident.reportedOn = day;
    incident.reportedAt = QTime(18, 52);
    incident.placeType = u"patient_home"_s;
    incident.placeDetail = u"Hall of the patient's flat"_s;
    const Person &patient = world.people.at(will).person;
    incident.placeAddress = u"%1, %2"_s.arg(patient.address, patient.postcode);
    incident.category = u"PA"_s;
    incident.subcategory = u"PA01"_s;
    incident.outcomeClass = u"incident"_s;
    incident.hate = Tri::No;
    incident.weapon = Tri::No;
    incident.sexual = Tri::No;
    incident.restraint = Tri::No;
    incident.loneWorker = Tri::Yes;
    incident.everyoneSafe = Tri::Yes;
    incident.anyoneHurt = Tri::Yes;
    incident.hurtWhere = u"In her car in Larch Road, then ED at Northmoor General"_s;
    incident.policeCalled = Tri::Yes;
    incident.policeForce = u"other"_s;
    incident.lead = world.casebook.user().name;
    incident.description
        = u"I rang the bell at half past six to do Will's leg. He said I was late and that nobody "
          u"cares. I asked to see the wound and he said not tonight. When I said I would have to "
          u"write that down he got up and punched me in the face, once, on the left side. I got "
          u"out into the hall, took nothing with me, and Mrs Bell from number 16 came out. Will "
          u"May shouted after me. My bag and the device are still in there."_s;
    incident.immediateAction
        = u"In the car with the doors locked, neighbour beside her. Team lead on the way to fetch "
          u"her and take her to ED. Told not to go back for the bag."_s;
    file.parts.append(nurse(world, adaeze, day));
    PartFile assailant = partOf(world, u"assailant"_s, u"A1"_s);
    assailant.part.personId = patient.id();
    assailant.part.workStatus = u"patient"_s;
    assailant.part.employer = u"none"_s;
    file.parts.append(assailant);
    PartFile witness = partOf(world, u"witness"_s, u"W1"_s);
    witness.part.describedAs = u"Mrs Bell, neighbour at number 16"_s;
    witness.part.workStatus = u"member_of_public"_s;
    file.parts.append(witness);
    for (const auto &[system, value] :
         {std::pair{u"datix"_s, u"W131877"_s}, std::pair{u"crime"_s, u"42/68841/26"_s}}) {
        OtherReference reference;
        reference.system = system;
        reference.value = value;
        file.references.append(reference);
    }
    for (const QString &whom : {u"police"_s, u"insurer"_s}) {
        Notification row;
        row.whom = whom;
        row.toldOn = day.addDays(1);
        row.toldAt = QTime(9, 20);
        row.toldBy = world.casebook.user().name;
        file.notifications.append(row);
    }
    return file;
}

} // namespace

void planStory(World &world, CaseDesk &desk, Made &made)
{
    const int adaeze = personNamed(world, u"Adaeze"_s, u"Okafor"_s);
    const int will = personNamed(world, u"Will"_s, u"May"_s);
    made.index = 1'000'000;
    made.victim = adaeze;
    made.assailant = will;
    made.post = world.people.at(adaeze).post;
    made.file = storyFile(world, adaeze, will);
    DiaryNote ring;
    ring.noteKind = u"do"_s;
    ring.what = u"Ring Adaeze Okafor: how was the night, has she seen her GP"_s;
    ring.dueOn = made.file.incident.reportedOn.addDays(1);
    ring.dueAt = QTime(10, 0);
    ring.doneOn = ring.dueOn;
    ring.result = u"Off for two weeks. Wants it taken to the police."_s;
    made.steps.ringBack = ring;
    const QDate day = made.file.incident.reportedOn;
    desk.agenda().on(day, [&world] {
        return Incidents(world.journal())
            .triage(storyUid, {u"investigate"_s, {}, u"Assault on a lone worker."_s, {}});
    });
    Tempo tempo{
        .startAfter = 0, .length = 7, .reviewed = true, .reviewAfter = 1, .reviewLength = 1};
    tempo.theme = &storyTheme;
    tempo.actionDays = {14, 21, 28, 30, 45};
    std::make_shared<Inquiry>(desk, QList<const Made *>{&made}, tempo, made.index)->plan();
}

} // namespace demo

Result<DemoStory> demoStory(const Casebook &casebook)
{
    Journal &journal = casebook.journal();
    auto incident = Incidents(journal).load(demo::storyUid);
    if (!incident)
        return incident.error();
    DemoStory story;
    story.incidentUid = demo::storyUid;
    story.incident = incident->incident.record.reference();
    story.victim = u"V1"_s;
    const Database &db = casebook.database();
    auto investigations = Investigations(journal).of(incident->incident.id());
    auto reviews = Repository<Review>(db).select(
        u"WHERE t.id IN (SELECT review_id FROM review_incident WHERE incident_id = ?) ORDER BY t.id"_s,
        {incident->incident.id().value()});
    if (!investigations || !reviews)
        return investigations ? reviews.error() : investigations.error();
    if (investigations->isEmpty() || reviews->isEmpty())
        return Error{Error::Code::NotFound, Tr::tr("This casebook is no demonstration."), {}};
    story.investigationUid = investigations->constFirst().record.uid;
    story.investigation = investigations->constFirst().record.reference();
    story.reviewUid = reviews->constFirst().record.uid;
    story.review = reviews->constFirst().record.reference();
    auto actions = Repository<Action>(db).select(
        u"WHERE t.source_id IN (?, ?) ORDER BY t.id"_s,
        {investigations->constFirst().record.id.value(), reviews->constFirst().record.id.value()});
    if (!actions)
        return actions.error();
    for (const Action &action : *actions) {
        story.actions << action.record.reference();
        auto post = Repository<Post>(db).find(action.postId);
        if (!post)
            return post.error();
        if (!story.posts.contains(post->name))
            story.posts << post->name;
    }
    return story;
}

} // namespace core
