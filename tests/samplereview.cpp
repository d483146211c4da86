// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/samplereview.h"

#include "core/rules/signedtext.h"

using namespace Qt::StringLiterals;
using namespace core;

namespace sample {

Record record(const QString &kind, qint64 id, qint64 number, const QString &title)
{
    Record made;
    made.id = Record::Id(id);
    made.uid = u"uid-%1"_s.arg(id);
    made.kind = kind;
    made.refYear = 2026;
    made.refNumber = number;
    made.title = title;
    return made;
}

namespace {

constexpr qint64 november = 1795500000000; // 24 November 2026

PartFile part(qint64 id, const QString &code, const QString &role, qint64 person)
{
    PartFile file;
    file.part.id = Part::Id(id);
    file.part.code = code;
    file.part.role = role;
    file.part.personId = Person::Id(person);
    file.part.workStatus = u"employee"_s;
    file.part.employer = u"trust"_s;
    return file;
}

Person person(qint64 id, const QString &forenames, const QString &surname)
{
    Person made;
    made.record = record(u"person"_s, id, 0, forenames + u' ' + surname);
    made.forenames = forenames;
    made.surname = surname;
    return made;
}

IncidentFile first()
{
    IncidentFile file;
    Incident &one = file.incident;
    one.record = record(u"incident"_s, 1, 412, u"Assault on two nurses in majors"_s);
    one.occurredOn = QDate(2026, 11, 12);
    one.occurredAt = QTime(22, 40);
    one.precision = u"exact"_s;
    one.reportedOn = QDate(2026, 11, 13);
    one.reportedAt = QTime(7, 15);
    one.siteId = Site::Id(70);
    one.placeType = u"ed"_s;
    one.placeDetail = u"Majors, cubicle 7"_s;
    one.category = u"PA"_s;
    one.subcategory = u"PA01"_s;
    one.outcomeClass = u"incident"_s;
    one.hate = Tri::No;
    one.weapon = Tri::No;
    one.restraint = Tri::No;
    one.loneWorker = Tri::No;
    one.policeCalled = Tri::Yes;
    one.policeForce = u"avon_and_somerset"_s;
    one.harm = u"moderate"_s;
    one.description
        = u"A patient who had been waiting since 17:20 left cubicle 7. Staff nurse Adaeze "
          u"Okafor asked him to go back. He struck her on the left shoulder and pushed "
          u"Mair Dale against a trolley. Two security officers came after four minutes. "
          u"They spoke to him and he sat down."_s;
    one.immediateAction
        = u"Both nurses were seen by a doctor within thirty minutes and taken home."_s;
    PartFile victim = part(11, u"V1"_s, u"victim"_s, 91);
    victim.part.job = u"Staff nurse"_s;
    victim.part.team = u"Emergency Department"_s;
    victim.part.atWork = Tri::Yes;
    victim.part.acts = u"PA01 PA05"_s;
    victim.part.intent = u"deliberate"_s;
    victim.part.physicalHarm = u"moderate"_s;
    victim.part.psychologicalHarm = u"low"_s;
    victim.part.harmNote = u"Cannot lift the arm"_s;
    victim.part.policeWishes = u"wants"_s;
    Injury injury;
    injury.injuryKind = u"bruise"_s;
    injury.bodyPart = u"shoulder"_s;
    injury.treatment = u"ed"_s;
    injury.diagnosis = u"Soft tissue injury"_s;
    injury.specifiedStatus = u"no"_s;
    victim.injuries << injury;
    IncapacityPeriod off;
    off.fromOn = QDate(2026, 11, 13);
    off.periodKind = u"absent"_s;
    off.cause = u"physical_injury"_s;
    victim.periods << off;
    PartFile second = part(12, u"V2"_s, u"victim"_s, 92);
    second.part.job = u"Healthcare assistant"_s;
    second.part.team = u"Emergency Department"_s;
    second.part.acts = u"PA05"_s;
    second.part.physicalHarm = u"none"_s;
    PartFile assailant = part(13, u"A1"_s, u"assailant"_s, 93);
    assailant.part.workStatus = u"patient"_s;
    assailant.part.clinicalKind = u"delirium"_s;
    file.parts << victim << second << assailant;
    LostProperty radio;
    radio.item = u"Hand-held radio"_s;
    radio.owner = u"The trust"_s;
    radio.serial = u"R-2231"_s;
    radio.valuePence = 24000;
    radio.personalData = Tri::No;
    file.property << radio;
    Notification told;
    told.whom = u"line_manager"_s;
    told.toldOn = QDate(2026, 11, 12);
    told.toldAt = QTime(23, 5);
    told.toldBy = u"Sunil Patel"_s;
    told.reference = u"NOTE-77"_s;
    Notification notNeeded;
    notNeeded.whom = u"safeguarding"_s;
    notNeeded.notNeeded = u"No child or adult at risk was present"_s;
    file.notifications << told << notNeeded;
    OtherReference crime;
    crime.system = u"crime"_s;
    crime.value = u"5226118832"_s;
    OtherReference datix = crime;
    datix.system = u"datix"_s;
    datix.value = u"W-88123"_s;
    file.references << crime << datix;
    return file;
}

IncidentFile smaller(qint64 id, qint64 number, QDate day, const QString &title)
{
    IncidentFile file;
    file.incident.record = record(u"incident"_s, id, number, title);
    file.incident.occurredOn = day;
    file.incident.precision = u"unknown"_s;
    file.incident.siteId = Site::Id(70);
    file.incident.placeType = u"ed"_s;
    file.incident.category = u"NP"_s;
    file.incident.description = u"He shouted at %1 in the waiting room."_s.arg(title);
    PartFile victim = part(id * 10 + 5, u"V1"_s, u"victim"_s, 90 + id + 2);
    victim.part.job = u"Receptionist"_s;
    file.parts << victim;
    return file;
}

void addDuties(ReviewFile &file)
{
    DutyFile riddor;
    riddor.duty.rule = u"RIDDOR"_s;
    riddor.duty.state = u"due"_s;
    riddor.duty.dueOn = QDate(2026, 11, 27);
    riddor.duty.outcome = u"OVER_SEVEN_DAY"_s;
    riddor.reference = u"INC-2026-0412/V1/RIDDOR"_s;
    riddor.partCode = u"V1"_s;
    DutyResult result;
    result.id = DutyResult::Id(2);
    riddor.result = result;
    DutyDecision agrees;
    agrees.agrees = true;
    agrees.byWhom = u"Priya Raman"_s;
    agrees.resultId = DutyResult::Id(1);
    riddor.decisions << agrees;
    DutyFile pars;
    pars.duty.rule = u"PARS"_s;
    pars.duty.state = u"submitted"_s;
    pars.duty.outcome = u"ASSAULT_ON_WORKER"_s;
    pars.reference = u"INC-2026-0412/V2/PARS"_s;
    Submission sent;
    sent.sentOn = QDate(2026, 11, 14);
    sent.reference = u"PARS-778"_s;
    sent.state = u"sent"_s;
    pars.submissions << sent;
    file.duties << riddor << pars;
}

Action action(qint64 number, const QString &what, qint64 post, QDate due)
{
    Action made;
    made.record = record(u"action"_s, 100 + number, number, what);
    made.what = what;
    made.postId = Post::Id(post);
    made.dueOn = due;
    made.originalDueOn = due;
    made.priority = u"high"_s;
    made.strength = u"engineering"_s;
    return made;
}

void addActions(ReviewFile &file)
{
    Action alarm = action(1, u"Fit a fixed panic alarm at cubicle 7."_s, 81, QDate(2026, 11, 20));
    alarm.why = u"The only alarm is at a desk that is often empty"_s;
    alarm.doer = u"Dewi Evans"_s;
    alarm.originalDueOn = QDate(2026, 11, 13);
    alarm.progress = 40;
    alarm.progressNote = u"Cable laid"_s;
    Action flag
        = action(2, u"Put a two-person approach flag on the record."_s, 81, QDate(2026, 11, 16));
    flag.doneOn = QDate(2026, 11, 16);
    flag.evidence = u"Screen print of the flag"_s;
    flag.verifiedBy = u"Priya Raman"_s;
    flag.verifiedOn = QDate(2026, 11, 18);
    flag.effectResult = u"effective"_s;
    Action staff = action(3, u"Staff the desk from 20:00 to 02:00."_s, 81, QDate(2026, 11, 30));
    Action later
        = action(4, u"Give the night team the refresher course."_s, 81, QDate(2027, 2, 26));
    later.progress = 50;
    Action dropped = action(5, u"Move the desk."_s, 0, {});
    dropped.rejectedReason = u"Fire route"_s;
    file.actions << alarm << flag << staff << later << dropped;
}

void addReview(ReviewFile &file)
{
    Review &one = file.review;
    one.record = record(u"review"_s, 6, 88, u"Assault on two nurses in majors"_s);
    one.lead = u"Priya Raman"_s;
    one.startedOn = QDate(2026, 11, 22);
    one.heldOn = QDate(2026, 11, 24);
    one.targetOn = QDate(2026, 12, 20);
    one.readyReason = u"The ward cannot wait for the police."_s;
    one.expected = u"Someone tells a waiting patient every hour how long it will still be."_s;
    one.happened = u"Nobody spoke to him for four hours, and he struck Adaeze Okafor."_s;
    one.difference = u"No one has the task of telling people who wait."_s;
    one.inShort
        = u"A patient struck a nurse after waiting more than five hours. Help came within four "
          u"minutes, but the desk with the panic alarm was empty."_s;
    one.supportAdequate = Tri::Yes;
    one.supportNote = u"Both nurses said so on 23 November."_s;
    one.thenConsequence = 4;
    one.thenLikelihood = 4;
    one.nowConsequence = 3;
    one.nowLikelihood = 4;
    one.targetConsequence = 3;
    one.targetLikelihood = 2;
    one.matrixVersion = 1;
    one.riskReason = u"The flag is on the record, the alarm is not fitted."_s;
    one.riskAgreedBy = u"Sunil Patel"_s;
    one.state = u"draft"_s;
    one.version = 1;
    StepNote note;
    note.step = u"lessons"_s;
    note.noteKind = u"gap"_s;
    note.field = u"lessons"_s;
    note.reason = u"To be written with the union"_s;
    file.stepNotes << note;
    Participant matron;
    matron.name = u"Sunil Patel"_s;
    matron.job = u"Matron"_s;
    matron.whyAsked = u"ward_lead"_s;
    matron.attended = Tri::Yes;
    Participant nurse;
    nurse.name = u"Adaeze Okafor"_s;
    nurse.job = u"Staff nurse"_s;
    nurse.whyAsked = u"victim"_s;
    nurse.attended = Tri::No;
    nurse.partId = Part::Id(11);
    file.participants << matron << nurse;
    Control alarm;
    alarm.name = u"Panic alarm"_s;
    alarm.shouldBe = u"Within reach of every cubicle"_s;
    alarm.was = u"At one desk only"_s;
    alarm.held = u"no"_s;
    alarm.reason = u"The desk is empty after 20:00."_s;
    alarm.reviewAssessment = true;
    Control guards = alarm;
    guards.name = u"Security response"_s;
    guards.shouldBe = u"Within five minutes"_s;
    guards.was = u"Four minutes"_s;
    guards.held = u"yes"_s;
    guards.reason.clear();
    guards.reviewAssessment = false;
    file.controls << alarm << guards;
    const auto lesson = [&](const QString &kind, const QString &text, const QString &measure) {
        Lesson made;
        made.lessonKind = kind;
        made.text = text;
        made.measure = measure;
        file.lessons << made;
    };
    lesson(u"well"_s, u"The officers were calm."_s, {});
    lesson(u"not_well"_s, u"Nobody could reach the alarm."_s, {});
    lesson(
        u"lesson"_s, u"An alarm at an empty desk protects nobody."_s, u"alarm pressed in drills"_s);
    lesson(u"recommendation"_s, u"Fit alarms where people work."_s, u"audit in March"_s);
    Dissemination teams;
    teams.audience = u"All emergency departments"_s;
    teams.method = u"briefing"_s;
    teams.dueOn = QDate(2026, 12, 11);
    teams.note = u"Without names"_s;
    file.dissemination << teams;
    Support support;
    support.partId = Part::Id(11);
    support.supportKind = u"counselling"_s;
    support.offeredOn = QDate(2026, 11, 16);
    support.takenUp = Tri::Yes;
    support.note = u"First meeting held"_s;
    file.support << support;
    const auto sign = [&](const QString &role, const QString &name, const QString &how) {
        core::Signature made;
        made.role = role;
        made.name = name;
        made.how = how;
        made.signedOn = how.isEmpty() ? QDate() : QDate(2026, 11, 24);
        made.forVersion = how.isEmpty() ? 0 : 2;
        file.signatures << made;
    };
    sign(u"lsms"_s, u"Priya Raman"_s, u"here"_s);
    sign(u"manager"_s, u"Priya Raman"_s, u"paper"_s);
    sign(u"director"_s, {}, {});
    ReviewVersion released;
    released.number = 1;
    released.releasedAt = november;
    released.releasedBy = u"Priya Raman"_s;
    released.sha256 = u"31fe41d788ae03b1cc"_s;
    released.note = u"Priya Raman signed for more than one role."_s;
    file.versions << released;
}

} // namespace

reports::ReviewReport richReview()
{
    reports::ReviewReport report;
    report.file.incidents << first() << smaller(2, 377, QDate(2026, 10, 2), u"Rhian Probert"_s)
                          << smaller(3, 380, QDate(2026, 10, 9), u"Owen Llewellyn"_s);
    addReview(report.file);
    addInvestigation(report.file);
    addDuties(report.file);
    addActions(report.file);
    report.people.people << person(91, u"Adaeze"_s, u"Okafor"_s) << person(92, u"Mair"_s, u"Dale"_s)
                         << person(93, u"Will"_s, u"Ward"_s) << person(94, u"Rhian"_s, u"Probert"_s)
                         << person(95, u"Owen"_s, u"Llewellyn"_s);
    Site site;
    site.record = record(u"site"_s, 70, 0, u"St Brannock's Hospital"_s);
    site.name = u"St Brannock's Hospital"_s;
    site.siteKind = u"hospital"_s;
    report.people.sites << site;
    Post matron;
    matron.record = record(u"post"_s, 81, 0, u"Matron, ED"_s);
    matron.name = u"Matron, ED"_s;
    report.people.posts << matron;
    PostHolder holder;
    holder.postId = Post::Id(81);
    holder.name = u"Sunil Patel"_s;
    holder.fromOn = QDate(2024, 1, 1);
    report.people.holders << holder;
    reports::MonthFigures figures;
    figures.siteId = Site::Id(70);
    for (int i = 0; i < 12; ++i)
        figures.months << QDate(2025, 12, 1).addMonths(i);
    figures.physical = {3, 2, 4, 2, 3, 3, 5, 4, 2, 4, 3, 4};
    figures.other = {6, 5, 7, 6, 8, 5, 9, 6, 6, 8, 7, 5};
    report.figures = figures;
    report.chainHead = u"10482:9f2c41d788ae03b1"_s;
    for (Signature &one : report.file.signatures)
        one.signedText = one.how.isEmpty() ? QString() : signedText(report.file);
    return report;
}

reports::ReviewReport bareReview()
{
    reports::ReviewReport report;
    report.file.review.record = record(u"review"_s, 6, 89, {});
    report.file.review.state = u"draft"_s;
    IncidentFile bare;
    bare.incident.record = record(u"incident"_s, 9, 500, {});
    report.file.incidents << bare;
    return report;
}

reports::Frame reviewFrame(reports::Audience audience)
{
    return {u"Northmoor Hospitals NHS Foundation Trust"_s,
            u"OFFICIAL-SENSITIVE"_s,
            u"Priya Raman"_s,
            QDate(2026, 11, 25),
            audience};
}

reports::Document reviewDocument(const reports::ReviewReport &report, reports::Audience audience)
{
    const reports::Discretion discretion(
        audience, report.file.incidents, report.people, reports::namedIn(report.file));
    return reports::review(report, reviewFrame(audience), discretion);
}

} // namespace sample
