// SPDX-License-Identifier: GPL-3.0-or-later
// Step 5: what the people who were there say; a signed statement is locked.
#include "core/domain/labels.h"
#include "ui/investigation/interviewmode.h"
#include "ui/investigation/investigationstep.h"
#include "ui/investigation/steps.h"
#include "ui/reports/showreport.h"
#include "ui/tr.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/textbox.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

/// The fields about a suspect, shown only where the person is one.
void addSuspect(BoundForm<core::Account> &f)
{
    using core::Account;
    f.tri(u"suspect"_s, Tr::tr("Suspected of an offence?"), &Account::isSuspect);
    auto *advice = new Banner(
        Tone::Warning,
        Tr::tr("Questions about an offence need a caution first"),
        Tr::tr("An LSMS must have regard to the PACE codes (PACE 1984 s. 67(9)): caution before "
               "questioning, offer legal advice, record it. An interview under caution is best "
               "left to the police unless you are trained for it."));
    f.form().addWidget(advice);
    const QList<FieldRow *> rows{
        f.tri(u"caution"_s, Tr::tr("Caution given?"), &Account::cautionGiven),
        (f.form().beside(), f.tri(u"recorded"_s, Tr::tr("Recorded?"), &Account::recorded)),
        (f.form().beside(),
         f.tri(u"advice"_s, Tr::tr("Legal advice offered?"), &Account::adviceOffered))};
    const auto follow = [form = &f.form(), advice, rows] {
        const bool suspect = form->answer(u"suspect"_s) == core::Tri::Yes;
        advice->setVisible(suspect);
        for (FieldRow *row : rows)
            row->setVisible(suspect);
    };
    QObject::connect(&f.form(), &Form::edited, advice, [follow](const QString &code) {
        if (code == u"suspect")
            follow();
    });
    follow();
}

/// What a witness statement asks besides the words, shown only where it is one.
void addStatement(BoundForm<core::Account> &f)
{
    using core::Account;
    FieldRow *age = f.text(u"age"_s, Tr::tr("Age if under 18"), &Account::witnessAge);
    age->setHelp(Tr::tr("If over 18, write “over 18”."));
    f.form().beside();
    FieldRow *occupation = f.text(u"occupation"_s, Tr::tr("Occupation"), &Account::occupation);
    occupation->setHelp(Tr::tr("Left empty, their job that day is printed."));
    f.form().beside();
    FieldRow *seen
        = f.text(u"witnessed_by"_s, Tr::tr("Signature witnessed by"), &Account::witnessedBy);
    seen->setHelp(Tr::tr("Who sees every page signed."));
    FieldRow *court
        = f.tri(u"willing"_s, Tr::tr("Willing to attend court"), &Account::willingToAttend);
    f.form().beside();
    FieldRow *dates = f.text(u"dates"_s, Tr::tr("Dates to avoid"), &Account::datesToAvoid);
    f.form().beside();
    FieldRow *needs
        = f.text(u"needs"_s, Tr::tr("Special measures or needs at court"), &Account::courtNeeds);
    const QList<FieldRow *> rows{age, occupation, seen, court, dates, needs};
    const auto follow = [form = &f.form(), rows] {
        const bool statement = form->value(u"kind"_s) == u"statement";
        for (FieldRow *row : rows)
            row->setVisible(statement);
    };
    QObject::connect(&f.form(), &Form::edited, age, [follow](const QString &code) {
        if (code == u"kind")
            follow();
    });
    follow();
}

class AccountsStep : public InvestigationStep
{
public:
    explicit AccountsStep(InvestigationPage &page)
        : InvestigationStep(page, u"accounts"_s)
    {
        addRows(accounts());
    }

private:
    QString whose(const core::Account &account) const
    {
        return account.partId.isNull() ? account.personName : words().part(account.partId);
    }

    /// Accounts are counted from 1, in the order in which they were taken down.
    int numberOf(const core::Account &account) const
    {
        for (qsizetype i = 0; i < file().accounts.size(); ++i)
            if (file().accounts.at(i).id == account.id)
                return int(i) + 1;
        return 0;
    }

    RowShown shown(const core::Account &account) const
    {
        RowShown row;
        row.icon = u"message"_s;
        row.title = joined({whose(account), core::label(core::List::AccountKind, account.accountKind)});
        row.detail = account.body;
        row.note = joined(
            {momentOf(account.takenOn, account.takenAt),
             account.takenWhere,
             account.takenBy.isEmpty() ? QString() : Tr::tr("taken by %1").arg(account.takenBy),
             account.present.isEmpty() ? QString() : Tr::tr("with %1").arg(account.present)});
        const bool locked = account.lockedAt != 0;
        if (!account.withdrawnReason.isEmpty()) {
            row.pill = Tr::tr("Withdrawn");
            row.warning = Tr::tr("Withdrawn: %1").arg(account.withdrawnReason);
        } else if (locked) {
            row.pill = Tr::tr("Signed %1, locked").arg(momentOf(account.signedOn));
            row.tone = Tone::Success;
            row.actions.append({u"withdraw"_s, Tr::tr("Withdraw…")});
        } else if (account.accountKind == u"statement" && !account.body.trimmed().isEmpty()) {
            row.pill = Tr::tr("Not signed");
            row.tone = Tone::Warning;
            row.actions.append({u"sign"_s, Tr::tr("Sign and lock…")});
        }
        if (account.accountKind == u"statement") {
            row.actions.append({u"print"_s, Tr::tr("Print statement %1…").arg(numberOf(account))});
            row.actions.append({u"reverse"_s, Tr::tr("Print its reverse…")});
        }
        if (account.isSuspect == core::Tri::Yes && account.cautionGiven != core::Tri::Yes)
            row.warning = Tr::tr("No caution is written down for this suspect.");
        row.fixed = locked;
        row.cells = {row.title, account.body, joined({row.note, row.pill})};
        return row;
    }

    void buildFields(BoundForm<core::Account> &f)
    {
        using core::Account;
        f.choice(u"part"_s, Tr::tr("Who"), words().parts(), &Account::partId);
        f.form().beside();
        f.text(u"name"_s, Tr::tr("Or someone else: name and job"), &Account::personName);
        f.form().beside();
        f.choice(u"kind"_s, Tr::tr("What it is"), core::List::AccountKind, &Account::accountKind);
        f.date(u"taken_on"_s, Tr::tr("Taken on"), &Account::takenOn);
        f.form().beside();
        f.time(u"taken_at"_s, Tr::tr("At"), &Account::takenAt);
        f.form().beside();
        f.text(u"taken_where"_s, Tr::tr("Where"), &Account::takenWhere);
        f.text(u"taken_by"_s, Tr::tr("Taken by"), &Account::takenBy);
        f.form().beside();
        f.text(u"present"_s, Tr::tr("Who else was there"), &Account::present);
        addSuspect(f);
        addStatement(f);
        f.longText(u"body"_s, Tr::tr("In their words"), &Account::body)
            ->setHelp(Tr::tr("In the first person, in the order it happened. Ctrl+T writes the "
                             "time. Name exhibits by their reference."));
        auto *box = f.form().field<TextBox>(u"body"_s);
        box->setLines(6, 24);
        QPushButton *large = button(Tr::tr("Interview mode"), u"microphone"_s);
        large->setToolTip(Tr::tr("One large box over the whole window; Esc comes back"));
        Form *form = &f.form();
        QObject::connect(large, &QPushButton::clicked, box, [this, form, box] {
            auto *choice = form->field<ChoiceBox>(u"part"_s);
            const QString who
                = choice->code().isEmpty() ? form->value(u"name"_s) : choice->currentText();
            new InterviewMode(session(), box, who.isEmpty() ? Tr::tr("What was said") : who);
        });
        auto *line = new QWidget;
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(large);
        row->addStretch();
        f.form().addWidget(line);
    }

    void askSignature(const core::Account &account)
    {
        AskStrip::Question question;
        question.question = Tr::tr("On what day did %1 sign this statement?").arg(whose(account));
        question.help = Tr::tr("The statement is locked then: nobody can change a word of it.");
        question.yes = Tr::tr("Sign and lock");
        question.start = session().today().toString(u"dd/MM/yyyy"_s);
        question.take = [this, account](const QString &answer) {
            const std::optional<QDate> day = typedDay(answer, session().today(), YearGuess::Past);
            if (!day)
                return Tr::tr("Write the day, such as 23/11/2026.");
            auto done = session().investigations().sign(account, *day);
            page().refresh();
            return done ? QString() : done.error().message;
        };
        page().ask(question);
    }

    void askWithdrawal(core::Account account)
    {
        AskStrip::Question question;
        question.question = Tr::tr("Why is this statement withdrawn?");
        question.help = Tr::tr("It stays readable, marked as withdrawn.");
        question.yes = Tr::tr("Withdraw the statement");
        question.problem = [](const QString &reason) {
            return reason.isEmpty() ? Tr::tr("Say why it is withdrawn.") : QString();
        };
        question.take = [this, account](const QString &reason) mutable {
            account.withdrawnReason = reason;
            auto done = session().investigations().keep(account);
            page().refresh();
            return done ? QString() : done.error().message;
        };
        page().ask(question);
    }

    RowKind<core::Account> accounts()
    {
        using core::Account;
        RowKind<Account> kind;
        kind.words
            = {Tr::tr("Accounts and statements"),
               Tr::tr("Add an account"),
               Tr::tr("A new account"),
               Tr::tr("Change this account"),
               Tr::tr("Remove this account"),
               u"message"_s,
               Tr::tr("Nobody has been heard yet."),
               Tr::tr("Begin with the people hurt, then witnesses, then whoever is accused.")};
        kind.editor = u"account"_s;
        kind.useCase = u"investigation.account"_s;
        kind.columns = {Tr::tr("Who"), Tr::tr("What was said"), Tr::tr("How it was taken")};
        kind.rows = [this] { return file().accounts; };
        kind.fresh = [this] {
            Account fresh;
            fresh.investigationId = investigation().id();
            fresh.accountKind = u"account"_s;
            fresh.takenOn = session().today();
            fresh.takenBy = session().user().name;
            return fresh;
        };
        kind.show = [this](const Account &account) { return shown(account); };
        kind.fields = [this](BoundForm<Account> &f) { buildFields(f); };
        kind.problems = [](const Account &account) {
            QMap<QString, QString> wrong;
            if (account.partId.isNull() && account.personName.trimmed().isEmpty())
                wrong.insert(u"part"_s, Tr::tr("Choose who it is, or write a name."));
            return wrong;
        };
        kind.keep = [this](const Account &account, const Account &, const QString &draftUid) {
            return session().investigations().keep(account, draftUid);
        };
        kind.act = [this](const Account &account, const QString &action) {
            if (action == u"print" || action == u"reverse")
                showReport(session(),
                           &page(),
                           witnessStatement(session(),
                                            recordUid(),
                                            reference(),
                                            numberOf(account),
                                            action == u"reverse"));
            else if (action == u"sign")
                askSignature(account);
            else
                askWithdrawal(account);
        };
        return kind;
    }
};

} // namespace

StepPage *makeAccountsStep(InvestigationPage &page)
{
    return new AccountsStep(page);
}

} // namespace ui
