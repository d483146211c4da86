// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/incidentsummary.h"

#include "core/base/tr.h"
#include "core/domain/labels.h"
#include "core/reports/casetables.h"

namespace core::reports {

using namespace Qt::StringLiterals;

namespace {

/// "Punch to V1" where there is a kind below, else the kind.
QString kindOf(const Incident &incident)
{
    if (incident.category.isEmpty())
        return notKnown();
    if (incident.subcategory.isEmpty())
        return label(List::Category, incident.category);
    return Tr::tr("%1: %2").arg(label(List::Category, incident.category),
                                label(List::Subcategory, incident.subcategory).toLower());
}

QString victims(const ReportedIncident &held)
{
    qsizetype hurt = 0;
    for (const PartFile &one : held.file.parts)
        hurt += one.part.role == u"victim" ? 1 : 0;
    if (hurt == 0)
        return Tr::tr("No victim is recorded.");
    const QString worst = label(List::HarmPhysical, held.incident().harm).toLower();
    return hurt == 1 ? Tr::tr("One victim; physical harm: %1.").arg(worst)
                     : Tr::tr("%1 victims; worst physical harm: %2.").arg(hurt).arg(worst);
}

QString policeSentence(const Incident &incident)
{
    if (incident.policeCalled == Tri::Yes)
        return incident.policeForce.isEmpty()
                   ? Tr::tr("The police were called.")
                   : Tr::tr("The police were called (%1).")
                         .arg(label(List::PoliceForce, incident.policeForce));
    return incident.policeCalled == Tri::No
               ? Tr::tr("The police were not called.")
               : Tr::tr("Whether the police were called is not known.");
}

void evidence(Document &document, const ReportedIncident &held, const Discretion &d, QDate today)
{
    QStringList none;
    const auto add = [&](const QString &heading, const Table &table, const QString &otherwise) {
        if (table.rows.isEmpty())
            none << otherwise;
        else
            addTable(document, heading, table, otherwise);
    };
    add(Tr::tr("Cameras"),
        tables::cameras(held.cameras, d, today),
        Tr::tr("No footage has been asked for."));
    add(Tr::tr("Exhibits"),
        tables::exhibits(held.exhibits, d),
        Tr::tr("No exhibits are recorded."));
    add(Tr::tr("Documents"),
        tables::documents(held.documents, d),
        Tr::tr("No files are attached."));
    if (!none.isEmpty())
        document.blocks << Heading{Tr::tr("Other evidence"), 1}
                        << Paragraph{none.join(u' '), true, false};
}

} // namespace

QString inShort(const ReportedIncident &held, const Discretion &d)
{
    const Incident &incident = held.incident();
    QStringList sentences{
        Tr::tr("%1. %2. Where: %3.").arg(kindOf(incident), d.when(incident), d.place(incident)),
        victims(held),
        policeSentence(incident)};
    if (incident.loneWorker == Tri::Yes)
        sentences << Tr::tr("The person was working alone.");
    return sentences.join(u' ');
}

Facts incidentFacts(const ReportedIncident &held, const Discretion &d)
{
    const Incident &incident = held.incident();
    const QString reported
        = d.audience() == Audience::Shareable || !incident.reportedAt.isValid()
              ? d.day(incident.reportedOn)
              : u"%1, %2"_s.arg(d.day(incident.reportedOn), d.time(incident.reportedAt));
    Facts facts{
        {{Tr::tr("Incident"), incident.record.reference()},
         {Tr::tr("Status"), label(List::IncidentStatus, incident.status)},
         {Tr::tr("Happened"), d.when(incident)},
         {Tr::tr("Where"), d.place(incident)},
         {Tr::tr("Kind"), kindOf(incident)},
         {Tr::tr("Harm"), label(List::HarmPhysical, incident.harm)},
         {Tr::tr("Reported"), reported},
         {Tr::tr("Led by"),
          incident.lead.isEmpty() ? notKnown() : d.other(incident.lead, Tr::tr("the lead"))},
         {Tr::tr("Lone worker"), label(incident.loneWorker)},
         {Tr::tr("Police called"), label(incident.policeCalled)}}};
    const auto overlay = [&](const QString &name, Tri value, const QString &kind) {
        if (value == Tri::Yes)
            facts.pairs << Fact{name, kind.isEmpty() ? label(value) : kind};
    };
    overlay(Tr::tr("Hate"),
            incident.hate,
            incident.hateStrand.isEmpty() ? QString()
                                          : label(List::HateStrand, incident.hateStrand));
    overlay(Tr::tr("Weapon"),
            incident.weapon,
            incident.weaponKind.isEmpty() ? QString()
                                          : label(List::WeaponKind, incident.weaponKind));
    overlay(Tr::tr("Sexual"), incident.sexual, {});
    overlay(Tr::tr("Restraint used"), incident.restraint, {});
    for (const OtherReference &one : held.file.references)
        facts.pairs << Fact{label(List::ReferenceSystem, one.system), d.number(one.value)};
    for (const Investigation &one : held.investigations)
        facts.pairs << Fact{Tr::tr("Investigation"), one.record.reference()};
    for (const Review &one : held.reviews)
        facts.pairs << Fact{Tr::tr("Review"), one.record.reference()};
    return facts;
}

Document incidentSummary(const ReportedIncident &held, const Frame &frame, const Discretion &d)
{
    const Incident &incident = held.incident();
    const QDate today = frame.printedOn;
    Document document = begin(frame, Tr::tr("Incident summary"), incident.record.reference());
    document.blocks = {Paragraph{Tr::tr("INCIDENT SUMMARY"), true, true},
                       Heading{d.words(incident.record.title, Tr::tr("Title")), 0},
                       incidentFacts(held, d),
                       Callout{Tr::tr("In short"), inShort(held, d), Tone::Info}};
    document.blocks << Heading{Tr::tr("What happened, in the caller's words"), 1};
    addText(document, d.words(incident.description, Tr::tr("What happened")));
    document.blocks << Heading{Tr::tr("What was done at once"), 2};
    addText(document, d.words(incident.immediateAction, Tr::tr("Immediate action")));
    const QStringList steps = nextSteps(held, d, today);
    document.blocks << Heading{Tr::tr("What comes next"), 1};
    if (steps.isEmpty())
        document.blocks << Paragraph{Tr::tr("Nothing is open."), true, false};
    else
        document.blocks << Bullets{steps};
    addTable(
        document, Tr::tr("People"), tables::people(held.file, d), Tr::tr("Nobody is recorded."));
    const Table harm = tables::harm(held.file, d);
    if (!harm.rows.isEmpty())
        addTable(document, Tr::tr("Harm and time off"), harm, {});
    const Table property = tables::property(held.file, d);
    if (!property.rows.isEmpty())
        addTable(document, Tr::tr("Lost or damaged"), property, {});
    addTable(document,
             Tr::tr("Statutory and other duties"),
             tables::duties(held, d, today),
             Tr::tr("No duty follows from what is recorded."));
    if (const QStringList working = tables::working(held, d); !working.isEmpty())
        document.blocks << Heading{Tr::tr("How Casebook reached this"), 2} << Bullets{working};
    addTable(document,
             Tr::tr("Who must be told"),
             tables::told(held, d),
             Tr::tr("Nobody has to be told."));
    evidence(document, held, d, today);
    if (!held.actions.isEmpty())
        addTable(document, Tr::tr("Actions"), tables::actions(held.actions, d, today), {});
    const QStringList gaps = gapWords(held);
    document.blocks << Heading{Tr::tr("Not known yet"), 1};
    if (gaps.isEmpty())
        document.blocks << Paragraph{
            Tr::tr("Everything Casebook asks for has been answered."), true, false};
    else
        document.blocks << Bullets{gaps};
    return document;
}

} // namespace core::reports
