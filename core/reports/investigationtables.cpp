// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/investigationtables.h"

#include "core/base/tr.h"
#include "core/domain/labels.h"

#include <QLocale>

namespace core::reports::tables {

using namespace Qt::StringLiterals;

namespace {

QString pounds(std::optional<qint64> pence)
{
    static const QLocale british(QLocale::English, QLocale::UnitedKingdom);
    return pence ? u"£"_s + british.toString(double(*pence) / 100, 'f', 2) : QString();
}

QString state(const QString &code)
{
    if (code == u"done")
        return Tr::tr("Done");
    return code == u"dropped" ? Tr::tr("Dropped") : Tr::tr("Open");
}

} // namespace

Table enquiries(const QList<Enquiry> &enquiries, const Discretion &d)
{
    Table table{.header = {Tr::tr("Question"),
                           Tr::tr("Direction"),
                           Tr::tr("What is done, by whom"),
                           Tr::tr("State"),
                           Tr::tr("Result")},
                .shares = {28, 14, 24, 10, 24}};
    for (const Enquiry &one : enquiries) {
        const QString owner = d.other(one.owner);
        QString doing = d.words(one.doing, Tr::tr("Line of enquiry"));
        if (!owner.isEmpty())
            doing += Tr::tr(" (%1)").arg(owner);
        table.rows << QList<Cell>{{d.words(one.question, Tr::tr("Line of enquiry"))},
                                  {label(List::EnquiryDirection, one.direction)},
                                  {doing},
                                  {state(one.state)},
                                  {d.words(one.result, Tr::tr("Line of enquiry"))}};
    }
    return table;
}

Table decisions(const QList<Decision> &decisions, const Discretion &d)
{
    Table table{.header = {Tr::tr("No."),
                           Tr::tr("When and by whom"),
                           Tr::tr("Decision"),
                           Tr::tr("Reasons"),
                           Tr::tr("Also considered")},
                .shares = {6, 20, 26, 28, 20}};
    for (const Decision &one : decisions) {
        QString reasons = d.words(one.reasons, Tr::tr("Decision"));
        if (!one.reliedOn.isEmpty())
            reasons
                += u'\n' + Tr::tr("Relied on: %1").arg(d.words(one.reliedOn, Tr::tr("Decision")));
        table.rows << QList<Cell>{
            {QString::number(one.number), {}, true},
            {u"%1 %2\n%3"_s.arg(d.shortDay(one.onDay), d.time(one.atTime), d.other(one.byWhom))},
            {d.words(one.decision, Tr::tr("Decision"))},
            {reasons},
            {d.words(one.options, Tr::tr("Decision"))}};
    }
    return table;
}

Facts accountFacts(const Account &one, const Discretion &d)
{
    Facts facts{
        {{Tr::tr("Taken"), u"%1 %2"_s.arg(d.shortDay(one.takenOn), d.time(one.takenAt)).trimmed()},
         {Tr::tr("Where"), d.words(one.takenWhere, Tr::tr("Account"))},
         {Tr::tr("By"), d.other(one.takenBy)},
         {Tr::tr("Also present"), d.words(one.present, Tr::tr("Account"))},
         {Tr::tr("Signed"),
          one.signedOn.isValid() ? d.shortDay(one.signedOn) : Tr::tr("Not signed")},
         {Tr::tr("Suspect"), label(one.isSuspect)}}};
    if (one.isSuspect == Tri::Yes)
        facts.pairs << Fact{Tr::tr("Caution given"), label(one.cautionGiven)}
                    << Fact{Tr::tr("Recorded"), label(one.recorded)}
                    << Fact{Tr::tr("Legal advice offered"), label(one.adviceOffered)};
    if (!one.withdrawnReason.isEmpty())
        facts.pairs << Fact{Tr::tr("Withdrawn"), d.words(one.withdrawnReason, Tr::tr("Account"))};
    return facts;
}

Table factors(const QList<Factor> &factors, const Discretion &d)
{
    Table table{.header = {Tr::tr("Framework"),
                           Tr::tr("Domain"),
                           Tr::tr("Factor"),
                           Tr::tr("Evidence"),
                           Tr::tr("Rating")},
                .shares = {16, 20, 24, 26, 14}};
    for (const Factor &one : factors)
        table.rows << QList<Cell>{{label(List::FactorFramework, one.framework)},
                                  {label(List::FactorDomain, one.domain)},
                                  {d.words(one.factor, Tr::tr("Factor"))},
                                  {d.words(one.evidence, Tr::tr("Factor"))},
                                  {label(List::FactorRating, one.rating)}};
    return table;
}

Table whys(const Why &one, const Discretion &d)
{
    const QString where = Tr::tr("Five whys");
    Table table{.header = {Tr::tr("Problem"), d.words(one.problem, where)}, .shares = {16, 84}};
    for (const QString &why : {one.why1, one.why2, one.why3, one.why4, one.why5}) {
        if (!why.isEmpty())
            table.rows << QList<Cell>{{Tr::tr("Why?"), {}, true}, {d.words(why, where)}};
    }
    table.rows << QList<Cell>{
        {Tr::tr("At the root"), {}, true},
        {one.root.isEmpty() ? Tr::tr("Not yet said") : d.words(one.root, where), {}, true}};
    return table;
}

Table findings(const QList<Finding> &findings, const Discretion &d)
{
    Table table{.header = {Tr::tr("Finding"), Tr::tr("Evidence"), Tr::tr("Outcome")},
                .shares = {40, 40, 20}};
    for (const Finding &one : findings)
        table.rows << QList<Cell>{{d.words(one.finding, Tr::tr("Finding"))},
                                  {d.words(one.evidence, Tr::tr("Finding"))},
                                  {label(List::FindingOutcome, one.outcome)}};
    return table;
}

Table sanctions(const QList<Sanction> &sanctions, const Discretion &d)
{
    Table table{.header = {Tr::tr("Who"),
                           Tr::tr("Sanction"),
                           Tr::tr("Decided"),
                           Tr::tr("From, until, review"),
                           Tr::tr("Conditions and result"),
                           Tr::tr("Capacity checked")},
                .shares = {10, 24, 18, 18, 18, 12}};
    for (const Sanction &one : sanctions) {
        QString kind = label(List::Sanction, one.sanctionKind);
        if (!one.offence.isEmpty())
            kind += u'\n' + label(List::Offence, one.offence);
        QStringList days;
        for (const QDate day : {one.startsOn, one.expiresOn, one.reviewOn})
            days << (day.isValid() ? d.shortDay(day) : u"–"_s);
        table.rows << QList<Cell>{
            {d.code(one.partId), {}, true},
            {kind},
            {u"%1\n%2"_s.arg(d.shortDay(one.decidedOn), d.other(one.authorisedBy))},
            {days.join(u'\n')},
            {u"%1\n%2"_s
                 .arg(d.words(one.conditions, Tr::tr("Sanction")),
                      d.words(one.result, Tr::tr("Sanction")))
                 .trimmed()},
            {label(one.capacityChecked)}};
    }
    return table;
}

Table redress(const QList<Redress> &redress, const Discretion &d)
{
    Table table{.header = {Tr::tr("Who"),
                           Tr::tr("Route"),
                           Tr::tr("Claimed"),
                           Tr::tr("Received"),
                           Tr::tr("By"),
                           Tr::tr("Note")},
                .shares = {10, 28, 13, 13, 14, 22}};
    for (const Redress &one : redress)
        table.rows << QList<Cell>{
            {d.code(one.partId), {}, true},
            {label(List::Redress, one.route)},
            {pounds(one.claimedPence)},
            {pounds(one.receivedPence)},
            {one.deadlineOn.isValid() ? d.shortDay(one.deadlineOn) : QString()},
            {d.words(one.note, Tr::tr("Redress"))}};
    return table;
}

} // namespace core::reports::tables
