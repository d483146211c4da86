// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/document.h"

/// Fictional documents for the tests of printing.
namespace sample {

using namespace core::reports;
using namespace Qt::StringLiterals;

inline Document empty()
{
    return {.organisation = u"Northmoor Hospitals NHS Foundation Trust"_s,
            .marking = u"OFFICIAL-SENSITIVE"_s,
            .title = u"Post-incident review"_s,
            .reference = u"PIR-2026-0088"_s,
            .version = u"2"_s,
            .footerNote = u"Printed 22 November 2026 by P. Raman, uncontrolled when printed"_s};
}

inline Signatures signatures(int people = 3)
{
    Signatures block{.actions = 14, .chainHead = u"10482 9f2c41d788ae03b1"_s};
    for (int i = 0; i < people; ++i)
        block.people += {u"Signatory %1"_s.arg(i + 1), u"Matron, Emergency Department"_s};
    if (people > 0)
        block.people[0].how = u"Signed in Casebook, 23 November 2026"_s;
    return block;
}

/// A table of \a rows actions, each of which names itself.
inline Table actions(int rows)
{
    static const Cell states[] = {{u"Overdue"_s, Tone::Danger},
                                  {u"Done"_s, Tone::Success},
                                  {u"Due soon"_s, Tone::Warning},
                                  {u"In progress"_s, Tone::Info},
                                  {u"Not started"_s, Tone::Neutral}};
    Table table{.header = {u"Ref."_s, u"Action"_s, u"Accountable"_s, u"Due"_s, u"State"_s},
                .shares = {19, 39, 18, 15, 15}};
    for (int i = 1; i <= rows; ++i)
        table.rows += {
            {u"ACT-2026-%1"_s.arg(i, 4, 10, QChar(u'0')), {}, true},
            {i % 3 == 0
                 ? u"Put a two-person approach flag on the record, with a review date, and say so in writing."_s
                 : u"Agree how long waits are escalated."_s},
            {u"ED matron, S. Patel"_s},
            {u"18 Dec 2026"_s},
            states[i % 5]};
    return table;
}

inline Chart months(Chart::Kind kind)
{
    return {
        .kind = kind,
        .categories = {u"Dec"_s,
                       u"Jan"_s,
                       u"Feb"_s,
                       u"Mar"_s,
                       u"Apr"_s,
                       u"May"_s,
                       u"Jun"_s,
                       u"Jul"_s,
                       u"Aug"_s,
                       u"Sep"_s,
                       u"Oct"_s,
                       u"Nov"_s},
        .series = {{u"Physical"_s, {3, 2, 4, 2, 3, 3, 5, 4, 2, 4, 3, 4}},
                   {u"Verbal"_s, {6, 5, 7, 6, 8, 5, 9, 6, 6, 8, 7, 5}},
                   {u"Sexual"_s, {1, 0, 0, 1, 0, 2, 0, 1, 0, 0, 1, 0}}},
        .caption
        = u"Violence and aggression in the Emergency Department, December 2025 to November 2026 (incidents)"_s,
        .summary
        = u"There were 39 physical assaults in twelve months. June was highest. There is no clear rise or fall."_s};
}

inline QString account()
{
    return u"At 22:40 on Thursday 12 November 2026 a patient who had been waiting since 17:20 for "
           u"a mental health "
           "assessment left cubicle 7 in ED majors. Staff nurse A. Okafor asked him to go back. He "
           "struck her on the "
           "left shoulder with his open hand and pushed her against a dressing trolley. She did "
           "not fall. A healthcare "
           "assistant called for help by voice. The panic alarm at the majors reception desk was "
           "not pressed because "
           "the desk was unattended at the time. Two security officers reached the area at 22:44."_s;
}

/// A review of six pages with every kind of block.
inline Document review()
{
    Document document = empty();
    auto &b = document.blocks;
    b << Paragraph{u"POST-INCIDENT REVIEW"_s, true, true}
      << Heading{u"Assault on a nurse in ED majors"_s, 0}
      << Facts{{{u"Review"_s, u"PIR-2026-0088, version 2"_s},
                {u"Incident"_s, u"INC-2026-0412"_s},
                {u"Where"_s, u"St Brannock's Hospital, Emergency Department, majors"_s},
                {u"Type"_s, u"Physical assault on staff"_s},
                {u"Happened"_s, u"Thursday 12 November 2026, 22:40"_s},
                {u"Reviewed"_s, u"Monday 23 November 2026"_s},
                {u"Led by"_s, u"Priya Raman, Local Security Management Specialist"_s},
                {u"With"_s, u"S. Patel, ED matron; T. Marsh, Head of Security"_s}}}
      << Callout{u"In short"_s,
                 u"A patient struck a nurse after waiting more than five hours. Help came within "
                 u"four minutes, but the "
                 "reception desk with the panic alarm was unattended. The risk was 16 Extreme; it "
                 "is now 12 High. "
                 "Fourteen actions are agreed; two are done and one is overdue."_s}
      << Heading{u"What we found"_s, 2}
      << Bullets{{u"The wait was long and nobody had told the patient why, or how long it would still be."_s,
                  u"The panic alarm is at one desk only. That desk is often empty between 20:00 and 02:00."_s,
                  u"The earlier incident with the same patient on 2 October (INC-2026-0377) had "
                  u"not been flagged on his "
                  "record, which is the control this office relies on."_s}}
      << Heading{u"What must happen next"_s, 2}
      << Paragraph{u"The HSE report is due by Friday 27 November 2026. Until the alarm is fitted, "
                   u"the reception desk must "
                   "be staffed at all times in the evening and at night."_s}
      << Heading{u"1  What happened"_s};
    for (int i = 0; i < 3; ++i)
        b << Paragraph{account()};
    b << Heading{u"Timeline"_s, 2}
      << Timeline{{{u"12 Nov 2026 17:20"_s, u"Patient arrives in ED"_s, u"Triage at 17:35."_s},
                   {u"12 Nov 2026 21:05"_s,
                    u"Patient asks how long he must wait"_s,
                    u"No answer could be given."_s,
                    Tone::Warning},
                   {u"12 Nov 2026 22:40"_s,
                    u"Assault at cubicle 7"_s,
                    u"Witnesses: M. Dale, P. Rees, one visitor."_s,
                    Tone::Danger},
                   {u"12 Nov 2026 22:44"_s,
                    u"Security officers arrive"_s,
                    u"No restraint."_s,
                    Tone::Info},
                   {u"16 Nov 2026 11:00"_s,
                    u"First welfare call"_s,
                    u"Weekly contact agreed."_s,
                    Tone::Success},
                   {u"20 Nov 2026"_s, u"Absence passes seven days"_s, {}, Tone::Warning}}}
      << Heading{u"2  The risk, then and now"_s} << Paragraph{account()}
      << RiskMatrix{{4, 4}, {3, 4}, {3, 2}}
      << months(Chart::Kind::StackedBar) << Heading{u"3  Actions"_s}
      << Paragraph{u"Agreed on 23 November 2026. The LSMS accepts each answer before an action is closed."_s,
                   false,
                   true}
      << actions(24) << Heading{u"4  Evidence"_s}
      << Table{.header = {u"Exhibit"_s, u"What"_s, u"SHA-256 (first 16)"_s},
               .shares = {14, 60, 26},
               .rows = {{{u"PR/1"_s},
                         {u"CCTV ED-04 and ED-05, 22:30–23:10"_s},
                         {u"9f2c 41d7 88ae 03b1"_s}}}}
      << Heading{u"5  Agreement"_s}
      << Paragraph{u"We agree that this review is a fair account, and that the actions are the right ones."_s}
      << signatures();
    return document;
}

/// Words nobody should type, in every kind of block.
inline Document hostile()
{
    Document document = empty();
    document.organisation
        = u"Bwrdd Iechyd Prifysgol Caerdydd a'r Fro, Cardiff and Vale University Health Board"_s;
    const QString word = QString(600, u'w') + u"END-OF-WORD"_s;
    const QString essay = (account() + u' ').repeated(35).left(20000) + u" END-OF-ESSAY"_s;
    document.blocks << Heading{u"Efficient offices: ŵ ŷ Ŵ Ŷ, ffi fl, 😀 and "_s + word, 0}
                    << Heading{essay, 2} << Paragraph{essay}
                    << Paragraph{u"Tab\there, bell\a, line\nend, null"_s + QChar(0) + u"."_s}
                    << Bullets{{word, essay}} << Callout{word, essay, Tone::Danger}
                    << Facts{{{u"Short"_s, u"yes"_s}, {word, essay}, {u"After"_s, u"still here"_s}}}
                    << Table{.header = {u"A"_s, word},
                             .shares = {1},
                             .rows = {{{u"short"_s}, {essay}}, {{word}, {word, Tone::Warning}}, {}}}
                    << Timeline{{{word, word, essay}, {u"then"_s, essay, {}, Tone::Danger}}}
                    << Table{.header = {u"Nobody"_s}} << Chart{.caption = word, .summary = essay}
                    << Signatures{{{word, essay.left(800), {}}}} << Space{1e9} << PageBreak{}
                    << PageBreak{};
    return document;
}

} // namespace sample
