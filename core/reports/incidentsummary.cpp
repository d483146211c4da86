// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/incidentsummary.h"

#include "core/base/counted.h"
#include "core/base/tr.h"
#include "core/domain/labels.h"
#include "core/reports/casetables.h"
#include "core/reports/summarytables.h"
#include "core/rules/brag.h"

#include <algorithm>

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
    return counted(hurt,
                   Tr::tr("One victim; physical harm: %1."),
                   Tr::tr("%1 victims; worst physical harm: %2."))
        .arg(worst);
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

constexpr qsizetype mostSteps = 6;

/// A heading of the second kind: the summary has one page or two.
void part(Document &document, const QString &heading)
{
    document.blocks << Heading{heading, 2};
}

void people(Document &document, const IncidentFile &file, const Discretion &d)
{
    part(document, Tr::tr("People and harm"));
    if (file.parts.isEmpty())
        document.blocks << Paragraph{Tr::tr("Nobody is recorded."), true, false};
    if (const Table hurt = folded::harmed(file, d); !hurt.rows.isEmpty())
        document.blocks << hurt;
    if (const QString also = folded::others(file, d); !also.isEmpty())
        document.blocks << Paragraph{also, false, false};
}

void whatFollows(Document &document, const ReportedIncident &held, const Discretion &d, QDate today)
{
    QStringList steps = nextSteps(held, d, today);
    part(document, Tr::tr("What comes next"));
    if (steps.size() > mostSteps) {
        const qsizetype more = steps.size() - mostSteps + 1;
        steps = steps.mid(0, mostSteps - 1);
        steps << Tr::tr("and %1 more").arg(more);
    }
    if (steps.isEmpty())
        document.blocks << Paragraph{Tr::tr("Nothing is open."), true, false};
    else
        document.blocks << Bullets{steps};
}

/// The facts that "In short" does not say.
Facts otherFacts(const ReportedIncident &held, const Discretion &d)
{
    const QStringList said{Tr::tr("Happened"),
                           Tr::tr("Where"),
                           Tr::tr("Kind"),
                           Tr::tr("Harm"),
                           Tr::tr("Police called"),
                           Tr::tr("Lone worker")};
    Facts facts = incidentFacts(held, d);
    const qsizetype numbers
        = held.file.references.size() + held.investigations.size() + held.reviews.size();
    QStringList elsewhere; // the last facts: where else it is held, in one line
    for (const Fact &fact : facts.pairs.mid(facts.pairs.size() - numbers))
        elsewhere << Tr::tr("%1 %2").arg(fact.name, fact.value);
    facts.pairs.resize(facts.pairs.size() - numbers);
    facts.pairs.removeIf([&](const Fact &fact) {
        // working alone is only said in short where it is so
        const bool alone = fact.name == Tr::tr("Lone worker");
        return said.contains(fact.name) && (!alone || held.incident().loneWorker == Tri::Yes);
    });
    if (!elsewhere.isEmpty())
        facts.pairs << Fact{Tr::tr("Also held as"), elsewhere.join(u"; "_s)};
    return facts;
}

/// Those that are open in full, the others as a number.
void actions(Document &document, const QList<Action> &all, const Discretion &d, QDate today)
{
    QList<Action> open;
    for (const Action &one : all) {
        const QString state = brag(one, today).code;
        if (state != u"blue" && state != u"rejected")
            open << one;
    }
    part(document, Tr::tr("Actions"));
    if (!open.isEmpty())
        document.blocks << folded::openActions(open, d, today);
    const qsizetype closed = all.size() - open.size();
    if (closed > 0)
        document.blocks << Paragraph{
            closed == 1 ? Tr::tr("1 action is complete or rejected.")
                        : Tr::tr("%1 actions are complete or rejected.").arg(closed),
            true,
            false};
}

void law(Document &document, const ReportedIncident &held, const Discretion &d, QDate today)
{
    part(document, Tr::tr("Statutory and other duties"));
    const Table owed = folded::duties(held, d, today);
    if (owed.rows.isEmpty())
        document.blocks << Paragraph{Tr::tr("No duty follows from what is recorded."), true, false};
    else
        document.blocks << owed;
    part(document, Tr::tr("Who must be told"));
    const Facts told = folded::told(held, d);
    if (told.pairs.isEmpty())
        document.blocks << Paragraph{Tr::tr("Nobody has to be told."), true, false};
    else
        document.blocks << told;
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
                       Callout{Tr::tr("In short"), inShort(held, d), Tone::Info},
                       otherFacts(held, d)};
    part(document, Tr::tr("What happened, in the caller's words"));
    addText(document, d.words(incident.description, Tr::tr("What happened")));
    if (!incident.immediateAction.trimmed().isEmpty()) {
        part(document, Tr::tr("What was done at once"));
        addText(document, d.words(incident.immediateAction, Tr::tr("Immediate action")));
    }
    whatFollows(document, held, d, today);
    people(document, held.file, d);
    if (const Table property = tables::property(held.file, d); !property.rows.isEmpty()) {
        part(document, Tr::tr("Lost or damaged"));
        document.blocks << property;
    }
    law(document, held, d, today);
    part(document, Tr::tr("Evidence"));
    if (const Table kept = folded::evidence(held, d, today); kept.rows.isEmpty())
        document.blocks << Paragraph{
            Tr::tr("No footage is asked for, and no exhibit or file is kept."), true, false};
    else
        document.blocks << kept;
    if (!held.actions.isEmpty())
        actions(document, held.actions, d, today);
    const QStringList gaps = gapWords(held);
    if (!gaps.isEmpty())
        part(document, Tr::tr("Not known yet"));
    document.blocks << Paragraph{gaps.isEmpty()
                                     ? Tr::tr("Everything Casebook asks for has been answered.")
                                     : gaps.join(u"; "_s) + u'.',
                                 true,
                                 false};
    return document;
}

} // namespace core::reports
