// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/categorywords.h"

#include "core/domain/codes.h"
#include "core/exchange/importmapping.h"

#include <QRegularExpression>

#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Words
{
    const char *pattern; ///< of the whole of the folded words
    const char *kind;    ///< category or subcategory
};

// WHO and STAFF stand for the words used of people, TAIL for "by …" or "on …".
constexpr Words kinds[] = {
    {"attempted (physical )?assault (on|of|to|against|towards) STAFF( by .*)?", "PA21"},
    {"physical (assault|abuse|attack|violence)s? (on|of|to|against|towards) STAFF( by .*)?", "PA"},
    {"physical assault patient (on|to) staff|patient (on|to) staff physical assault", "PA"},
    {"staff physically assaulted( by .*)?", "PA"},
    {"attempted (physical )?assault (on|of|to|against|towards) WHO( by .*)?", "PV21"},
    {"physical (assault|abuse|attack|violence)s? (on|of|to|against|towards) WHO( by .*)?", "PV"},
    {"patient (on|to) patient (physical )?assault|physical assault patient (on|to) patient", "PV"},
    {"(verbal (abuse|assault|attack|aggression)|abusive language|verbally abusive)TAIL", "NP01"},
    {"(threats?|threatening( behaviou?r)?) with (a )?(weapon|knife)TAIL", "NP03"},
    {"(threats?|threatening (behaviou?r|language)|verbal threats?)TAIL", "NP02"},
    {"intimidat(ion|ing behaviou?r)TAIL", "NP04"},
    {"harassmentTAIL", "NP05"},
    {"stalkingTAIL", "NP06"},
    {"(abuse |harassment )?(online|on social media)|(online|social media|cyber) abuseTAIL", "NP07"},
    {"malicious (phone |telephone )?(calls?|letters?|communications?)", "NP08"},
    {"false allegations?TAIL", "NP11"},
    {"non physical( assault| abuse| violence)?TAIL", "NP"},
    {"(racial|racist|racially motivated)( abuse| harassment| incident| language)?TAIL", "HC01"},
    {"(religious|antisemitic|anti semitic|islamophobic) (abuse|hatred|incident)TAIL", "HC02"},
    {"homophobic( abuse| incident)?TAIL", "HC03"},
    {"transphobic( abuse| incident)?TAIL", "HC04"},
    {"disability hate( crime| incident)?TAIL", "HC05"},
    {"hate (crime|incident)s?TAIL", "HC"},
    {"rapeTAIL", "SX01"},
    {"sexual assaultTAIL", "SX03"},
    {"indecent exposureTAIL", "SX04"},
    {"voyeurism", "SX05"},
    {"sexual (harassment|comments)TAIL", "SX06"},
    {"upskirting", "SX07"},
    {"sexual( safety)?( incident| concern)?|sexually inappropriate behaviou?rTAIL", "SX"},
    {"theft (of|from) (a )?(staff|employee)s?( property| belongings)?", "TH01"},
    {"theft (of|from) (a )?patients?( property| belongings)?", "TH02"},
    {"theft of (trust|nhs|hospital|medical) (property|equipment)", "TH03"},
    {"theft of (laptops?|computers?|it equipment|(mobile )?(tele)?phones?)", "TH04"},
    {"theft of (controlled )?(drugs|medicines?|medication)", "TH05"},
    {"theft of prescriptions?( stationery| pads?)?", "TH06"},
    {"theft of (cash|money)", "TH07"},
    {"theft of (a )?((motor )?vehicles?|cars?)", "TH08"},
    {"theft of (a )?(bicycles?|pedal cycles?|bikes?)", "TH09"},
    {"theft of (metal|lead|copper|fuel|diesel)", "TH10"},
    {"theft of (food|consumables)", "TH11"},
    {"theft of (id|identity) badges?", "TH12"},
    {"theft of medical gas(es)?", "TH13"},
    {"theft( of .*| from .*)?", "TH"},
    {"attempted (burglary|break in|robbery)", "BU04"},
    {"burglary|break in", "BU01"},
    {"robbery of staff", "BU03"},
    {"robbery", "BU"},
    {"graffiti", "CD04"},
    {"(criminal|malicious) damage to (a )?building", "CD01"},
    {"(criminal|malicious) damage to (a )?vehicle", "CD02"},
    {"(criminal|malicious) damage to equipment", "CD03"},
    {"(criminal damage|malicious damage|vandalism)( to .*)?", "CD"},
    {"attempted arson", "AR01"},
    {"arson", "AR02"},
    {"malicious fire alarm( activation)?", "AR03"},
    {"deliberate fire|fire setting", "AR"},
    {"tail ?gating", "TR01"},
    {"rough sleep(er|ing)s?", "TR03"},
    {"insecure (premises|building|door|window)s?", "TR05"},
    {"trespass(er|ers|ing)?|unauthori[sz]ed (access|entry|persons?)( .*)?|intruders?", "TR"},
    {"(refusal|refusing|refused) to leave", "NU03"},
    {"(intoxicated|drunk) (person|patient|visitor)", "NU02"},
    {"begging", "NU04"},
    {"smoking( on site)?", "NU05"},
    {"drones?", "NU07"},
    {"anti ?social( behaviou?r)?|nuisance( behaviou?r)?", "NU"},
    {"(weapon|knife) found|(discovery|finding) of (a )?(weapon|knife)", "WE01"},
    {"(carrying|possession of) (a |an )?(offensive )?(weapon|knife)", "WE02"},
    {"(offensive )?weapons?", "WE"},
    {"possession of (illicit |illegal )?(drugs|substances)", "DR01"},
    {"drug dealing|dealing (in )?drugs", "DR02"},
    {"(illicit|illegal) (drug|substance) use( on site)?", "DR03"},
    {"(drink )?spiking", "DR04"},
    {"(illicit|illegal) (drugs?|substances?)", "DR"},
    {"(infant|baby|child) abduction", "AB03"},
    {"awol( .*)?|absent without leave( .*)?", "AB04"},
    {"(absconded|absconding) detained patient|detained patient abscond(ed|ing)", "AB01"},
    {"abscon(d|ded|ding|sion)( of)?( (a )?patients?)?|patient abscond(ed|ing)", "AB"},
    {"missing (patient|person)s?", "AB"},
    {"suspicious (person|people|individual)s?", "SU01"},
    {"suspicious vehicles?", "SU02"},
    {"suspicious packages?", "SU03"},
    {"hostile reconnaissance", "SU04"},
    {"suspicious (activity|behaviou?r)", "SU"},
    {"bomb (threat|hoax)", "BT01"},
    {"suspicious items?", "BT02"},
    {"terroris(t|m)( .*)?", "BT04"},
    {"(protest|demonstration)s?", "BT05"},
    {"lone work(er|ing)( incident)?", "LW"},
    {"impersonation( of .*)?", "FR01"},
    {"bogus (doctor|nurse|clinician|staff)", "FR03"},
    {"fraud|deception", "FR"},
    {"cyber (attack|incident)", "IS03"},
    {"cctv (failure|fault)|failure of cctv", "SE01"},
    {"(door|lock) (failure|fault)", "SE02"},
    {"((panic|attack|intruder) )?alarm (failure|fault)", "SE03"},
    {"lost keys?|keys? lost|loss of keys?", "SE05"},
    {"lockdown failure", "SE06"},
    {"restraint by security( staff| officers?)?", "RT01"},
    {"restraint( of (a )?patient)?|use of force|physical intervention", "RT"},
    {"near miss", "OT01"},
};

// Acts of an assault, when the category or type already says on whom.
constexpr Words acts[] = {
    {"punch(ed|ing)?", "01"},
    {"kick(ed|ing)?", "02"},
    {"slap(ped|ping)?", "03"},
    {"push(ed|ing)?|shov(e|ed|ing)|push(ed|ing)? (or )?shov(e|ed|ing)", "04"},
    {"grab(bed|bing)?|grab(bed|bing)? (or )?h(o|e)ld(ing)?", "05"},
    {"bit(e|ten|ing)", "06"},
    {"scratch(ed|ing)?|pinch(ed|ing)?|scratch (or )?pinch", "07"},
    {"hair pull(ed|ing)?", "08"},
    {"head ?butt(ed|ing)?", "09"},
    {"strangl(ed|ing|ation)|chok(ed|ing)", "11"},
    {"thrown object|object thrown", "12"},
    {"attempted( assault)?|attempted physical assault", "21"},
};

struct Rule
{
    QRegularExpression pattern;
    QString kind;
};

template<size_t N>
std::vector<Rule> compiled(const Words (&words)[N])
{
    std::vector<Rule> rules;
    rules.reserve(N);
    for (const Words &row : words) {
        QString pattern = QString::fromLatin1(row.pattern);
        pattern.replace(
            "STAFF"_L1,
            "(a |the )?(member of )?(trust |nhs |bank |agency )?(staff|nurses?|doctors?)"_L1);
        pattern.replace(
            "WHO"_L1,
            "(a |the |an |another |other )?(patients?|service users?|visitors?|relatives?|member of (the )?public|others)"_L1);
        pattern.replace("TAIL"_L1,
                        "( (on|of|to|against|towards|by|from) (?!.*\\b(physical|assault)).*)?"_L1);
        rules.push_back({QRegularExpression(QRegularExpression::anchoredPattern(pattern)),
                         QString::fromLatin1(row.kind)});
    }
    return rules;
}

QString firstMatch(const std::vector<Rule> &rules, const QString &words)
{
    for (const Rule &rule : rules) {
        if (rule.pattern.match(words).hasMatch())
            return rule.kind;
    }
    return {};
}

/// Folded, without what lists put before the words themselves.
QString plain(const QString &words)
{
    static const QRegularExpression before(
        u"^(old code deactivated [0-9 ]+|security(?= .)|violence and aggression(?= .)|violence(?= .))\\s*"_s);
    QString result = foldedWords(words);
    return result.remove(before);
}

/// "PA" or "PV" when the wider words say who was assaulted, else nothing.
QString assaulted(const QString &type, const QString &category)
{
    static const QRegularExpression staff(
        u"\\b((affecting|involving|against|to|on|towards) staff|staff incident)\\b|^staff$"_s);
    static const QRegularExpression patient(
        u"\\b((affecting|involving|against|to|on|towards) patients?|patient incident)\\b|^patient$"_s);
    const QString words = type + u' ' + category;
    const auto says = [&](const QRegularExpression &whom) {
        return whom.match(type).hasMatch() || whom.match(category).hasMatch()
               || whom.match(words).hasMatch();
    };
    if (says(staff) == says(patient))
        return {};
    return says(staff) ? u"PA"_s : u"PV"_s;
}

IncidentKind asKind(const QString &kind)
{
    if (kind.size() > 2)
        return {parentOf(List::Subcategory, kind), kind};
    return {kind, {}};
}

} // namespace

IncidentKind incidentKind(const QString &type, const QString &category, const QString &subcategory)
{
    static const std::vector<Rule> kindRules = compiled(kinds);
    static const std::vector<Rule> actRules = compiled(acts);
    const QString wide = plain(type);
    const QString middle = plain(category);
    const QString narrow = plain(subcategory);

    const QString byNarrow = firstMatch(kindRules, narrow);
    if (!byNarrow.isEmpty())
        return asKind(byNarrow);
    const QString byMiddle = firstMatch(kindRules, middle);
    QString whom = byMiddle == u"PA" || byMiddle == u"PV" ? byMiddle : assaulted(wide, middle);
    if (!whom.isEmpty()) {
        static const QRegularExpression assault(u"^physical (assault|violence|attack)$"_s);
        const QString act = firstMatch(actRules, narrow);
        if (!act.isEmpty())
            return asKind(whom + act);
        if (assault.match(narrow).hasMatch()
            || (narrow.isEmpty() && assault.match(middle).hasMatch()))
            return asKind(whom);
    }
    return asKind(byMiddle.isEmpty() ? firstMatch(kindRules, wide) : byMiddle);
}

QString hateStrand(const QString &subcategory)
{
    static constexpr std::array strands{"race",
                                        "religion",
                                        "sexual_orientation",
                                        "transgender",
                                        "disability",
                                        "sex",
                                        "age",
                                        "other"};
    if (!subcategory.startsWith("HC"_L1))
        return {};
    const auto index = subcategory.mid(2).toUInt();
    return index >= 1 && index <= strands.size() ? QString::fromLatin1(strands.at(index - 1))
                                                 : QString();
}

} // namespace core
