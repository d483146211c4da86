// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/witnessstatement.h"

#include "core/base/tr.h"
#include "core/domain/labels.h"

#include <QLocale>

namespace core::reports {

using namespace Qt::StringLiterals;

namespace {

const QString blank = QString(18, QChar(0x2026)); // a dotted line to write on
constexpr int adult = 18;

QString orBlank(const QString &text)
{
    return text.trimmed().isEmpty() ? blank : text.trimmed();
}

QString day(QDate date)
{
    static const QLocale british(QLocale::English, QLocale::UnitedKingdom);
    return british.toString(date, u"d MMMM yyyy"_s);
}

QString dayOrBlank(QDate date)
{
    return date.isValid() ? day(date) : blank;
}

QString answerOrBlank(Tri answer)
{
    return answer == Tri::Unknown ? Tr::tr("Yes / No") : label(answer);
}

bool isSigned(const StatementCase &held)
{
    return held.account.signedOn.isValid();
}

Document sheet(const StatementCase &held, const Frame &frame, const QString &title)
{
    Document document = begin(frame, title, held.reference);
    document.blocks.clear();
    document.marking = Tr::tr("OFFICIAL-SENSITIVE (when complete)");
    document.footerNote = Tr::tr("Statement of %1").arg(orBlank(held.witness));
    return document;
}

Paragraph declaration(const StatementCase &held)
{
    return {Tr::tr("This statement, consisting of %1 each signed by me, is true to the best of my "
                   "knowledge and belief and I make it knowing that, if it is tendered in "
                   "evidence, I shall be liable to prosecution if I have wilfully stated in it "
                   "anything which I know to be false or do not believe to be true.")
                .arg(pageCountMark)
                + (isSigned(held) ? QString() : u' ' + Tr::tr("(Not signed yet.)")),
            false,
            true};
}

QStringList paragraphs(const QString &text)
{
    QStringList kept;
    for (const QString &one : text.split(u'\n'))
        if (!one.trimmed().isEmpty())
            kept << one.trimmed();
    return kept;
}

} // namespace

QString usualStatementCitation()
{
    return Tr::tr("Criminal Procedure Rules, r 16.2; Criminal Justice Act 1967, s. 9");
}

QString witnessAge(const Account &account, const std::optional<Person> &person)
{
    if (!account.witnessAge.trimmed().isEmpty())
        return account.witnessAge.trimmed();
    if (!person || !person->dateOfBirth.isValid() || !account.takenOn.isValid())
        return {};
    int years = account.takenOn.year() - person->dateOfBirth.year();
    if (person->dateOfBirth.addYears(years) > account.takenOn)
        --years;
    return years >= adult ? Tr::tr("Over 18") : QString::number(years);
}

Document witnessStatement(const StatementCase &held, const Frame &frame)
{
    const Account &account = held.account;
    Document document = sheet(held, frame, Tr::tr("Witness statement"));
    document.blocks
        << Heading{Tr::tr("WITNESS STATEMENT"), 0}
        << Paragraph{u'(' + held.citation + u')', true, true}
        << Facts{{{Tr::tr("URN"),
                   held.urn.isEmpty() ? Tr::tr("……… / ……… / ………………… / ………") : held.urn},
                  {Tr::tr("Statement of"), orBlank(held.witness)},
                  {Tr::tr("Age if under 18 (if over 18 insert “over 18”)"),
                   orBlank(witnessAge(account, held.person))},
                  {Tr::tr("Occupation"),
                   orBlank(account.occupation.isEmpty() ? held.job : account.occupation)}}}
        << declaration(held)
        << Facts{{{Tr::tr("Signature"),
                   isSigned(held) ? Tr::tr("%1 (signed)").arg(held.witness) : blank},
                  {Tr::tr("Date"), dayOrBlank(account.signedOn)},
                  {Tr::tr("Witness evidence is visually recorded"),
                   account.recorded == Tri::Yes ? Tr::tr("[X]  yes") : Tr::tr("[  ]  tick if so")},
                  {Tr::tr("Taken"),
                   account.takenOn.isValid() ? day(account.takenOn) : blank}}};
    if (!account.withdrawnReason.trimmed().isEmpty())
        document.blocks << Callout{Tr::tr("This statement was withdrawn"),
                                   account.withdrawnReason.trimmed(),
                                   Tone::Warning};
    for (const QString &one : paragraphs(account.body))
        document.blocks << Paragraph{one, false, false};
    if (paragraphs(account.body).isEmpty())
        for (int i = 0; i < 12; ++i)
            document.blocks << Paragraph{QString(72, QChar(0x2026)), true, false};
    const QString signer
        = isSigned(held) ? u'\n' + Tr::tr("%1 (signed)").arg(held.witness) : QString();
    const QString seen = account.witnessedBy.trimmed();
    document.pageSignatures
        = {Tr::tr("Signature") + signer,
           Tr::tr("Signature witnessed by") + (seen.isEmpty() ? QString() : u'\n' + seen)};
    return document;
}

Document witnessDetails(const StatementCase &held, const Frame &frame)
{
    const Account &account = held.account;
    const Person none;
    const Person &person = held.person ? *held.person : none;
    const QString address
        = QStringList{person.address.simplified(), person.postcode}.join(u' ').trimmed();
    Document document = sheet(held, frame, Tr::tr("Witness details"));
    document.footerNote = Tr::tr("Not to be served on the defence");
    document.blocks
        << Heading{Tr::tr("WITNESS DETAILS"), 0}
        << Paragraph{Tr::tr("Reverse of the statement: never disclosed to the defence, never with "
                            "the served copy."),
                     true,
                     true}
        << Facts{{{Tr::tr("Statement of"), orBlank(held.witness)},
                  {Tr::tr("Former name"), orBlank(person.formerNames)},
                  {Tr::tr("Home address"), orBlank(address)},
                  {Tr::tr("Telephone"), orBlank(person.phone)},
                  {Tr::tr("E-mail"), orBlank(person.email)},
                  {Tr::tr("Preferred way and time of contact"), blank},
                  {Tr::tr("Date of birth"), dayOrBlank(person.dateOfBirth)},
                  {Tr::tr("Place of birth"), blank},
                  {Tr::tr("Sex"), blank},
                  {Tr::tr("Ethnicity, as they describe it"), blank}}}
        << Heading{Tr::tr("Going to court"), 2}
        << Facts{{{Tr::tr("Willing to attend court"), answerOrBlank(account.willingToAttend)},
                  {Tr::tr("Dates to avoid (write “none” if none)"), orBlank(account.datesToAvoid)},
                  {Tr::tr("Special measures or particular needs (write “none” if none)"),
                   orBlank(account.courtNeeds.isEmpty() ? person.needs : account.courtNeeds)},
                  {Tr::tr("Vulnerable or intimidated witness"), Tr::tr("Yes / No")},
                  {Tr::tr("Consents to disclosure of medical records"), Tr::tr("Yes / No / n.a.")},
                  {Tr::tr("Victim personal statement offered"), Tr::tr("Yes / No / n.a.")}}}
        << Heading{Tr::tr("Taken by"), 2}
        << Facts{{{Tr::tr("Statement taken by"), orBlank(account.takenBy)},
                  {Tr::tr("Organisation or station"), orBlank(held.organisation)},
                  {Tr::tr("Date and time"),
                   account.takenOn.isValid()
                       ? QStringList{day(account.takenOn), account.takenAt.toString(u"HH:mm"_s)}
                             .join(u' ')
                             .trimmed()
                       : blank},
                  {Tr::tr("Place"), orBlank(account.takenWhere)},
                  {Tr::tr("Also there"), orBlank(account.present)},
                  {Tr::tr("Signature of the witness"), blank}}};
    return document;
}

} // namespace core::reports
