// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/maker.h"
#include "core/demo/staged.h"
#include "core/domain/labels.h"
#include "core/rules/notify.h"
#include "core/usecases/evidence.h"

using namespace Qt::StringLiterals;

namespace core::demo {

namespace {

struct ItemRow
{
    const char *kind;
    const char *words;  ///< any of these
    int pence;          ///< about
    const char *serial; ///< a prefix of its number
    Tri personalData;
};

constexpr ItemRow items[] = {
    {"purse", "purse|handbag|wallet", 6500, "", Tri::No},
    {"phone", "mobile phone|iPhone|telephone and charger", 42000, "IMEI", Tri::Yes},
    {"equipment",
     "a vital signs monitor|an infusion pump|a bladder scanner|a wheelchair",
     185000,
     "NM-ME-",
     Tri::No},
    {"laptop", "laptop|trust laptop", 78000, "NM-IT-", Tri::Yes},
    {"medicines",
     "28 codeine tablets|one ampoule of morphine|14 diazepam tablets",
     900,
     "",
     Tri::No},
    {"prescriptions",
     "a pad of prescription forms|twenty prescription sheets",
     0,
     "FP10-",
     Tri::No},
    {"cash", "£40|£115 in coins|£68.20", 6820, "", Tri::No},
    {"car", "Ford Fiesta|Vauxhall Corsa|Skoda estate", 640000, "", Tri::No},
    {"bicycle", "bicycle|electric bicycle|folding bicycle", 62000, "FRAME-", Tri::No},
    {"metal", "Forty metres of cable|Lead flashing|Three gas cylinders", 145000, "", Tri::No},
    {"food", "A tray of sandwiches|Two boxes of coffee|A case of milk", 2400, "", Tri::No},
    {"badge", "identity badge|smartcard|identity badge and lanyard", 1500, "CARD-", Tri::Yes},
    {"damage", "New door closer|New glass panel|Plaster and paint", 32000, "", Tri::No},
    {"cardamage", "Repair of the door and mirror|Respray of one side", 52000, "", Tri::No},
    {"screen", "television|ward computer|telephone", 41000, "NM-FM-", Tri::No},
    {"cleaning", "Cleaning and repainting", 18000, "", Tri::No},
    {"tablet", "tablet computer|trust mobile telephone", 39000, "NM-IT-", Tri::Yes},
};

QString crimeNumber(const Incident &incident, Random &random)
{
    return u"42/%1/%2"_s.arg(QString::number(random.between(10000, 98999)),
                             QString::number(incident.reportedOn.year() % 100));
}

void addReferences(Made &made, Random &random)
{
    const auto add = [&](const QString &system, const QString &value) {
        OtherReference reference;
        reference.system = system;
        reference.value = value;
        made.file.references.append(reference);
    };
    if (random.chance(82))
        add(u"datix"_s, u"W%1"_s.arg(118000 + made.index * 7 + random.below(7)));
    if (made.file.incident.policeCalled == Tri::Yes) {
        if (random.chance(70))
            add(u"crime"_s, crimeNumber(made.file.incident, random));
        else
            add(u"police_log"_s,
                u"%1 of %2"_s.arg(QString::number(random.between(40, 980)),
                                  made.file.incident.occurredOn.toString(u"dd/MM/yyyy"_s)));
    }
}

void addNotifications(const World &world, Made &made, Random &random)
{
    QList<Part> victims;
    for (const PartFile &part : made.file.parts) {
        if (part.part.role == u"victim")
            victims.append(part.part);
    }
    const Incident &incident = made.file.incident;
    const int age = int(incident.reportedOn.daysTo(world.today));
    for (const NotifyRow &row : whoMustBeTold(notifyFacts(incident, victims, made.file.property))) {
        // The duties of PARS and RIDDOR have clocks of their own.
        if (row.code == u"pars" || row.code == u"riddor")
            continue;
        Notification notification;
        notification.whom = row.code;
        const bool done = random.chance(age > 10 ? 97 : age > 2 ? 75 : 35);
        if (done && row.ask) {
            notification.notNeeded = u"Asked; they do not want it taken further."_s;
        } else if (done) {
            notification.toldOn
                = std::min(incident.reportedOn.addDays(random.below(2)), world.today);
            notification.toldAt = QTime(random.between(12, 17), random.below(12) * 5);
            notification.toldBy = world.casebook.user().name;
        }
        made.file.notifications.append(notification);
    }
}

bool isFilmed(const QString &placeType)
{
    static const QStringList filmed{u"ed"_s,
                                    u"reception"_s,
                                    u"corridor"_s,
                                    u"car_park"_s,
                                    u"grounds"_s,
                                    u"maternity"_s,
                                    u"ward_mental_health"_s,
                                    u"community_clinic"_s,
                                    u"outpatient"_s,
                                    u"other"_s};
    return filmed.contains(placeType);
}

void addCamera(const World &world, Made &made, Random &random)
{
    const Incident &incident = made.file.incident;
    const DemoSite *site = nullptr;
    for (const DemoSite &one : world.sites) {
        if (one.site.id() == incident.siteId)
            site = &one;
    }
    if (!site || !site->site.cctvDays || !isFilmed(incident.placeType) || !random.chance(60))
        return;
    CameraRequest camera;
    camera.system
        = random.pick(QStringList{u"Building CCTV"_s, u"Building CCTV"_s, u"Body-worn video"_s});
    camera.cameras
        = u"%1, camera %2"_s.arg(incident.placeDetail, QString::number(random.between(1, 24)));
    camera.fromOn = incident.occurredOn;
    camera.untilOn = incident.occurredOn;
    if (incident.occurredAt.isValid()) {
        camera.fromAt = std::max(incident.occurredAt, QTime(0, 15)).addSecs(-900);
        camera.untilAt = std::min(incident.occurredAt, QTime(23, 29)).addSecs(1800);
    }
    camera.askedWhom = site->site.cctvContact;
    camera.daysKept = site->site.cctvDays;
    camera.overwrittenOn = overwrittenOn(camera.fromOn, camera.daysKept);
    const bool running = camera.overwrittenOn >= world.today.addDays(-1);
    camera.state = running             ? (random.chance(35)   ? u"to_ask"_s
                                          : random.chance(60) ? u"asked"_s
                                                              : u"saved"_s)
                   : random.chance(70) ? u"saved"_s
                   : random.chance(40) ? u"refused"_s
                                       : u"gone"_s;
    if (camera.state != u"to_ask")
        camera.askedOn = std::min(incident.reportedOn.addDays(random.below(3)), world.today);
    if (camera.state == u"refused")
        camera.note = u"Contractor asks for a police request."_s;
    if (camera.state == u"gone")
        camera.note
            = random.pick(QStringList{u"Recorder overwrote it."_s, u"Camera was out of order."_s});
    if (random.chance(30) && camera.state == u"saved")
        camera.clockDifference = u"Recorder %1 minutes fast"_s.arg(random.between(1, 7));
    made.steps.cameras.append(camera);
}

} // namespace

LostProperty propertyOf(const QString &kind, Random &random)
{
    LostProperty lost;
    for (const ItemRow &row : items) {
        if (QLatin1String(row.kind) != kind)
            continue;
        lost.item = random.pick(QString::fromUtf8(row.words).split(u'|'));
        if (row.pence > 0)
            lost.valuePence = qint64(row.pence) * random.between(60, 140) / 100 / 50 * 50;
        const QString prefix = QString::fromUtf8(row.serial);
        if (!prefix.isEmpty() && random.chance(70))
            lost.serial = prefix + QString::number(random.between(10000, 99999));
        lost.personalData = random.chance(88) ? row.personalData : Tri::Unknown;
    }
    return lost;
}

void addProperty(const World &world, Made &made, Random &random)
{
    const QString kind = made.trait(u"item"_s);
    if (kind.isEmpty())
        return;
    LostProperty lost = propertyOf(kind, random);
    lost.owner = made.victim >= 0 ? fullName(world.people.at(made.victim).person)
                                  : world.casebook.organisation();
    if (kind == u"cash")
        lost.valuePence
            = qint64(QString(lost.item).remove(u'£').section(u' ', 0, 0).toDouble() * 100);
    made.file.property.append(lost);
}

void addFollowUp(const World &world, Made &made, Random &random)
{
    addReferences(made, random);
    addNotifications(world, made, random);
    addCamera(world, made, random);
    if (made.victim >= 0 && made.file.incident.anyoneHurt == Tri::Yes && random.chance(20)) {
        DiaryNote note;
        note.noteKind = u"do"_s;
        note.what = u"Ring %1 back, see how they are"_s.arg(
            fullName(world.people.at(made.victim).person));
        note.dueOn = made.file.incident.reportedOn.addDays(random.between(1, 4));
        note.dueAt = QTime(random.between(9, 16), 0);
        if (note.dueOn <= world.today.addDays(-2)
            || (note.dueOn < world.today && random.chance(70))) {
            note.doneOn = note.dueOn;
            note.result = random.pick(QStringList{u"Spoke. Back at work, no more wanted."_s,
                                                  u"Left a message."_s,
                                                  u"Spoke. Asks what happens with the police."_s});
        }
        made.steps.ringBack = note;
    }
}

void addTriage(const World &world, Made &made, Random &random)
{
    Incident &incident = made.file.incident;
    const int age = int(incident.reportedOn.daysTo(world.today));
    if (!isStagedCase(made.index) && (age < 1 || (age < 6 && random.chance(45))))
        return;
    const bool serious = incident.harm == u"severe" || incident.weapon == Tri::Yes
                         || incident.loneWorker == Tri::Yes || incident.category == u"WE";
    const QStringList referred{u"FR"_s, u"IS"_s};
    if (referred.contains(incident.category)) {
        incident.triage = u"refer"_s;
        incident.triageTo = label(
            List::Referral, incident.category == u"FR" ? u"fraud"_s : u"information_governance"_s);
    } else if (isStagedCase(made.index)) {
        incident.triage = u"investigate"_s;
    } else if (serious ? random.chance(20) : random.chance(62)) {
        incident.triage = u"note"_s;
        incident.triageReason
            = random.pick(QStringList{u"No injury, dealt with at the time, nobody wants more."_s,
                                      u"Known behaviour, care plan covers it."_s,
                                      u"Small loss, no lead, police number given."_s});
    } else if (serious && random.chance(70)) {
        incident.triage = u"investigate"_s;
    } else {
        incident.triage = u"manager"_s;
        const int post = made.post >= 0 ? made.post : 0;
        incident.triageTo = world.posts.at(post).post.name;
    }
    incident.triagedOn = std::min(incident.reportedOn.addDays(random.below(4)), world.today);
    const bool open = incident.triage == u"manager" && age < 60 && random.chance(60);
    if (incident.triage != u"investigate" && !open && age > 30)
        incident.closedOn
            = std::min(incident.triagedOn.addDays(random.between(5, 40)), world.today);
}

} // namespace core::demo
