// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/discretion/ordinarywords.h"

#include <QSet>
#include <QStringList>

namespace core::reports::hiding {

using namespace Qt::StringLiterals;

namespace {

using Words = QSet<QString>;

Words words(const QString &list)
{
    const QStringList all = list.split(u' ', Qt::SkipEmptyParts);
    return Words(all.begin(), all.end());
}

const Words &ordinary()
{
    static const Words set = words(
        u"abbey ace amber angel april arch archer art ash asher august autumn baby bacon "
        "baker ball bank banks barber barker barn baron bass bath bay beach bean bear beard "
        "beck bee bell berry best bill bins bird bishop black blank blaze block blood bloom "
        "blue bold bolt bond bone book boot boss bow bowl bowler box boy brain branch brand "
        "brass bread brick bridge bright brook brooks broom brown buck buddy bull burn burns "
        "bush butcher butler butter buzz cain can candy cane car card care carpenter cart "
        "carter case cash castle cat cave chamber chambers chance chandler chapel chaplin "
        "charity chase cherry child christian christmas church clay clerk cliff close coach "
        "coal cobb colt constant cook cooper cope corn cotton court cousins cow craft crane "
        "crisp crook cross crown crystal curry dale darling dawn day deal dean deb dee deed "
        "deer dell delta den dev dick do dock doe doll dolly don dove down drake draper draw "
        "drew drinkwater driver drum duck duke dye eagle earl early east easter eden edge "
        "else ember english era eve ever fair faith fall farmer farrow fast fawn fay fern "
        "field fields finch finder fine fire fish fisher fist flash fleet fletcher flint "
        "flood flora flower flowers folk ford fore foreman forest forge foster fowler fox "
        "frank franks free freedom freeman french friend frost fuller gale game gardener "
        "gardner garland gates gay gem general gent gift gill ginger glass glen glory glover "
        "gold golden good goodman gore grace grand grant grave graves gray green grey groom "
        "ground grove guest guy hail hall ham hand handy harbour hard hardy harm harp hart "
        "harvest haven hawk hay hazel head heart heath heather heaven hedge helm herd "
        "herring hide high hill hills hind holiday holly home honey hook hooker hope horn "
        "horne horse house howl hunt hunter hurt husband hyde ivory ivy jack jay jet jewel "
        "job jolly joy judge july june junior just justice kane keen keep kettle key kid kin "
        "kind king knight knot lad lake lamb lance land lane lark last law lawless lay lea "
        "leach leader leaf lee left less liberty light lilac lily lime line little lock "
        "lodge long looker lord love lovely low luck lucky mac maiden main major mallet man "
        "manner manners march mark marks marsh marshal marshes mason master masters max may "
        "mead meadows mean means melody mercy merry mews midwinter mild miles mill miller "
        "mills mine minister mint miracle miss mist moat mole monday monk moody moon moor "
        "more morning moss mount mouse much music nail name nap nation nature needle new "
        "newman nick night nightingale noble noon norm north norther nurse nutter oak ocean "
        "old olive oral orange orchard order otter over pace page paige pain painter palmer "
        "parish park parker parks parsons pass past pat patience pay peace peach peacock "
        "pear pearl peg penny pepper person pike pill pine piper pitt plant player plum "
        "plumb pole pool poor pope poppy porter post pot potter potts pound power powers "
        "precious press price pride prince prior profit prosper prudence purple quick quill "
        "rain ram ranger ransom raven ray read ready reason red reed reeve reeves rest rex "
        "rice rich ridge right ring rise rising river rivers roach road rob robin rock rod "
        "rode roe roman rome rook root roper rose roses rough round rowan royal ruby rue "
        "rule rush rusty sable sadler saffron sage sail saint salt salter sand sands sandy "
        "savage savanna sawyer say scarlet school seal sellers senior seven sexton shade "
        "shears shell shepherd shore short shot silver simple singer sister skinner sky "
        "slater slaughter small smart smith snow so soldier song south spark sparks speaker "
        "spear spencer spicer spiller spring spurs square squire stable stack staff stamp "
        "star stark steel step sterling stern stock stone stones storm strange street "
        "stringer strong sue sugar summer summers sun sunday sunny swallow swan sweet "
        "sweeting swift sword tailor tanner tate teal tempest terry thatcher thorn thrush "
        "thursday tidy tiger tiller timber toogood towers town towns trace train trainer "
        "trinity triumph true turner twist tyler unique upright urban vale valentine van "
        "vane venture verity vest vicar victor victory vine violet von wade wait wake "
        "wakeman walk walker wall waller walls ward warden ware warm warmer warner waters "
        "way weaver webster wednesday week weeks weir wells west western wheat wheel wheeler "
        "whisper white whitehead whiting wild wilder will willing willow wills winch wind "
        "winner winter winters wise wish wolf wood woodcock woodman woods woodward wool "
        "worker world worth wren wright wynd yard yeoman york young zeal"_s);
    return set;
}

} // namespace

bool isOrdinaryWord(const QString &folded)
{
    return folded.size() <= 2 || ordinary().contains(folded);
}

bool isMonth(const QString &folded)
{
    static const Words set = words(
        u"january february march april may june july august september october november december "
        "jan feb mar apr jun jul aug sep sept oct nov dec"_s);
    return set.contains(folded);
}

bool isHonorific(const QString &folded)
{
    static const Words set = words(
        u"mr mrs ms miss mx dr doctor prof professor sir dame rev revd reverend lord lady cllr "
        "mister missus master madam"_s);
    return set.contains(folded);
}

bool isJobTitle(const QString &folded)
{
    static const Words set = words(
        u"nurse sister matron midwife constable sergeant sgt pc pcso ps dc ds di dci insp "
        u"inspector "
        "officer hca porter paramedic consultant registrar manager carer councillor detective "
        "warden "
        "supervisor receptionist staff patient student colleague security guard physio judge"_s);
    return set.contains(folded);
}

bool isParticle(const QString &folded)
{
    static const Words set = words(
        u"de da di du del della der den dos das van von vom la le las los al el bin bint ibn ap ab "
        "ferch st saint o mc mac d ter ten te"_s);
    return set.contains(folded);
}

bool isPlaceNoun(const QString &folded)
{
    static const Words set = words(
        u"ward house hall court lane street road close hill park centre center wood woods green "
        u"way "
        "gardens garden lodge unit clinic hospital surgery field fields mill bank school church "
        "avenue drive terrace place square room bay wing building bridge cross"_s);
    return set.contains(folded);
}

bool isVerbOfNames(const QString &folded)
{
    static const Words set = words(
        u"was is were said says told had has did does then went came ran hit struck left felt saw "
        "heard took gave put began thought knew got made held kept threw bit spat shook sat stood "
        "lay fell spoke wrote rang met brought caught fought broke tried who also never always "
        "could couldnt didnt wasnt hadnt isnt hasnt"_s);
    static const Words endings = words(u"bed need speed indeed red shed feed seed hundred"_s);
    return set.contains(folded)
           || (folded.size() > 3 && folded.endsWith(u"ed") && !endings.contains(folded));
}

bool isKnownCapital(const QString &folded)
{
    static const Words set = words(
        u"nhs trust foundation hospital hospitals health healthcare board care community mental "
        u"emergency "
        "department accident ward unit centre center clinic surgery practice university royal "
        "general "
        "infirmary outpatients outpatient theatre theatres reception team service services safety "
        "executive "
        "police constabulary ambulance fire rescue security management specialist director head "
        "chief "
        "officer manager matron sister nurse doctor consultant registrar porter midwife paramedic "
        "assistant "
        "support worker staff senior junior deputy lead line local national england english wales "
        "welsh "
        "scotland scottish ireland northern britain british united kingdom europe european london "
        "great "
        "greater north south east west upper lower old new city council county borough house court "
        "road street "
        "lane avenue close drive crescent grove terrace gardens hill park way place square "
        "building wing "
        "floor room bay block gate act regulation regulations order code crown prosecution "
        "magistrates "
        "court union unison unite rcn bma gmb monday tuesday wednesday thursday friday saturday "
        "sunday "
        "january february march april may june july august september october november december "
        "christmas "
        "easter bank holiday new year risk assessment review report incident investigation exhibit "
        "camera cctv datix ulysses riddor pars hse lfpse official sensitive occupational human "
        "resources "
        "patient patients victim witness suspect alleged assailant caller responder duty on call "
        "site "
        "bed cubicle majors minors resus triage acute medical surgical maternity paediatric "
        "paediatrics "
        "children adult adults older people learning disability liaison crisis home base station "
        "operation cavell victims charter personal statement criminal injuries compensation "
        "authority "
        "data protection information governance officer fraud counter safeguarding area level "
        "stage "
        "datix system computer office microsoft teams windows internet excel word adobe pdf "
        "god jesus allah muslim christian jewish sikh hindu polish romanian asian african black "
        "white "
        "english french german spanish urdu punjabi bengali arabic staffing grade band agency"_s);
    return set.contains(folded);
}

bool isLittleWord(const QString &folded)
{
    static const Words set = words(
        u"the a an this that these those he she they it i we you his her him their them its my our "
        u"your "
        "me us who what when where why how which while after before because since until then there "
        "here "
        "on in at by to for from of with without and but or nor as if so no not yes all both each "
        "every "
        "some any many few one two three four five six seven eight nine ten first second third "
        "next last "
        "another other was were is are be been being had has have did does do can could would "
        "shall "
        "should might must also only just still already about around over under between during "
        "once later earlier today yesterday tomorrow tonight please thank thanks dear told asked "
        "seen "
        "unknown unidentified man woman male female youth teenager elderly son daughter brother "
        "husband "
        "wife partner mother father friend visitor relative relatives tall thin someone somebody "
        "person "
        "persons boy girl gentleman mixed slim large heavy hooded bearded neighbour aged "
        "approximately "
        "see saw called said spoke met contacted informed interviewed reported"_s);
    return set.contains(folded);
}

bool isAbbreviation(const QString &folded)
{
    static const Words set = words(
        u"at in on as is it be by do go he if me my no of or so to up us we an am ok hi oh ah "
        "the and for not was his her him she you are but had has did who why how yes any all one "
        "two "
        "ed ae er it pc ps dc ds di gp hr oh rn tv uk ni eu us am pm id mh ward icu itu hdu nhs "
        "hse ra "
        "ca cps cad cid roi bbc faq pdf usb dna pin vpm asb abh gbh csi sar foi aed cpr bp ecg iv "
        "im mr "
        "ms st rd tbc tba eta aka hq re cc ppe rta dvd cd ai ot pt sw sn hca sos lsms smd smt ceo "
        "cqc "
        "ico ics ige ig abc asap nb eg ie mri ct xr bmi gcs nok dob adl asd lgi dnr inc inv pir act"_s);
    return set.contains(folded);
}

} // namespace core::reports::hiding
