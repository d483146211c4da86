// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/keyscard.h"

#include "core/domain/labels.h"
#include "core/usecases/accounts.h"
#include "ui/app/session.h"
#include "ui/pickers/newrecorddialog.h"
#include "ui/start/passphrasefields.h"
#include "ui/tr.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

QString roleWords(core::Role role)
{
    switch (role) {
    case core::Role::Lsms:
        return Tr::tr("Everything, and who can open the casebook");
    case core::Role::Deputy:
        return Tr::tr("Everything but who can open the casebook");
    case core::Role::Reader:
        return Tr::tr("Reads, comments, approves and signs");
    }
    return {};
}

QString detail(const core::KeyHolder &holder)
{
    QStringList parts;
    if (!holder.job.isEmpty())
        parts << holder.job;
    parts << roleWords(holder.role);
    if (holder.endsOn.isValid())
        parts << Tr::tr("until %1").arg(QLocale().toString(holder.endsOn, u"d MMMM yyyy"_s));
    return parts.join(u" · "_s);
}

} // namespace

KeysCard::KeysCard(Session &session, QWidget *parent)
    : Card(Tr::tr("Who can open this casebook"), {}, parent)
    , m_session(session)
    , m_rows(new QVBoxLayout)
{
    m_rows->setSpacing(Theme::s3);
    body()->setSpacing(Theme::s3);
    body()->addWidget(
        paragraph(Tr::tr("Each person has a passphrase of their own, and what they do is noted "
                         "under their name. Roles guard against mistakes, not against someone who "
                         "holds the file and a passphrase."),
                  TextRole::Muted));
    body()->addLayout(m_rows);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::s2);
    QPushButton *another = button(Tr::tr("Add a person…"), u"plus"_s);
    QPushButton *own = button(Tr::tr("Change my passphrase…"));
    buttons->addWidget(another);
    buttons->addWidget(own);
    buttons->addStretch();
    body()->addLayout(buttons);
    const bool writable = session.casebook().readOnlyReason().isEmpty();
    another->setEnabled(writable && core::may(session.user().role, core::Permission::ManageKeys));
    own->setEnabled(writable);
    connect(another, &QPushButton::clicked, this, &KeysCard::add);
    connect(own, &QPushButton::clicked, this, &KeysCard::changePassphrase);
    fill();
}

void KeysCard::fill()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    auto holders = core::accounts(m_session.casebook());
    if (!holders) {
        m_session.fail(holders.error());
        return;
    }
    for (const core::KeyHolder &holder : *holders)
        m_rows->addWidget(row(holder));
}

QWidget *KeysCard::row(const core::KeyHolder &holder)
{
    auto *line = new QWidget;
    auto *across = new QHBoxLayout(line);
    across->setContentsMargins(0, 0, 0, 0);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    const bool self = holder.userUid == m_session.user().userUid;
    words->addWidget(label(self ? Tr::tr("%1 (you)").arg(holder.name) : holder.name,
                           TextRole::Strong));
    words->addWidget(paragraph(detail(holder), TextRole::Muted));
    across->addLayout(words, 1);
    across->addWidget(
        pill(core::label(core::List::UserRole, core::code(holder.role)), Tone::Neutral));
    if (!self && core::may(m_session.user().role, core::Permission::ManageKeys)
        && m_session.casebook().readOnlyReason().isEmpty()) {
        QPushButton *away = button(Tr::tr("Remove…"));
        away->setAccessibleName(Tr::tr("Remove %1").arg(holder.name));
        connect(away, &QPushButton::clicked, this, [this, holder] { remove(holder); });
        across->addWidget(away);
    }
    return line;
}

void KeysCard::add()
{
    NewRecordDialog dialog(m_session, Tr::tr("Add a person who can open this casebook"), this);
    Form &form = dialog.form();
    form.text(u"name"_s, Tr::tr("Name"), Form::Need::Required);
    form.text(u"job"_s, Tr::tr("Job"));
    QList<ChoiceBox::Choice> roles;
    for (const core::Role role : {core::Role::Deputy, core::Role::Reader, core::Role::Lsms})
        roles.append({core::code(role),
                      core::label(core::List::UserRole, core::code(role)) + u": "_s
                          + roleWords(role)});
    form.choice(u"role"_s, Tr::tr("Role"), roles, Form::Need::Required);
    form.set(u"role"_s, core::code(core::Role::Deputy));
    form.date(u"endsOn"_s, Tr::tr("Last day"), Form::Need::Optional, YearGuess::ThisYear)
        ->setHelp(Tr::tr("After it the passphrase no longer opens the casebook here. Leave it "
                         "empty where there is none."));
    auto *passphrase = new PassphraseFields;
    form.addWidget(paragraph(Tr::tr("Let them type a passphrase only they know."),
                             TextRole::Muted));
    form.addWidget(passphrase);
    const QString made = dialog.make([&]() -> core::Result<QString> {
        if (form.value(u"name"_s).trimmed().isEmpty())
            return core::Error{core::Error::Code::Invalid, Tr::tr("Give their name."), {}};
        if (form.value(u"role"_s).isEmpty())
            return core::Error{core::Error::Code::Invalid, Tr::tr("Choose a role."), {}};
        if (!passphrase->check())
            return core::Error{core::Error::Code::Invalid,
                               Tr::tr("The passphrase cannot be used yet; see beside it."),
                               {}};
        auto done = m_session.casebook().addPerson(form.value(u"name"_s),
                                                   form.value(u"job"_s),
                                                   core::role(form.value(u"role"_s)),
                                                   form.day(u"endsOn"_s),
                                                   passphrase->passphrase());
        return done ? core::Result<QString>(form.value(u"name"_s).trimmed()) : done.error();
    });
    if (made.isEmpty())
        return;
    fill();
    m_session.say(Tr::tr("%1 can open this casebook with their own passphrase.").arg(made));
}

void KeysCard::remove(const core::KeyHolder &holder)
{
    QMessageBox box(QMessageBox::Warning,
                    Tr::tr("Remove %1?").arg(holder.name),
                    Tr::tr("%1 can no longer open this casebook.").arg(holder.name),
                    QMessageBox::NoButton,
                    this);
    box.setInformativeText(
        Tr::tr("What they wrote stays. A copy of the casebook or a backup that they took before "
               "can still be opened with their passphrase."));
    QPushButton *away = box.addButton(Tr::tr("Remove"), QMessageBox::DestructiveRole);
    QPushButton *keep = box.addButton(Tr::tr("Keep"), QMessageBox::RejectRole);
    box.setDefaultButton(keep);
    box.setEscapeButton(keep);
    box.exec();
    if (box.clickedButton() != away)
        return;
    if (auto done = m_session.casebook().removePerson(holder.userUid); !done) {
        m_session.fail(done.error());
        return;
    }
    fill();
    m_session.say(Tr::tr("%1 can no longer open this casebook. Backups and copies made before "
                         "today still open for them.")
                      .arg(holder.name));
}

void KeysCard::changePassphrase()
{
    NewRecordDialog dialog(m_session, Tr::tr("Change my passphrase"), this, Tr::tr("Change it"));
    QLineEdit *current = passphraseEdit();
    dialog.form().addWidget(
        new FieldRow(Tr::tr("The passphrase now"), current, FieldRow::Need::Required));
    auto *next = new PassphraseFields;
    dialog.form().addWidget(next);
    const QString made = dialog.make([&]() -> core::Result<QString> {
        if (!next->check())
            return core::Error{core::Error::Code::Invalid,
                               Tr::tr("The new passphrase cannot be used yet; see beside it."),
                               {}};
        auto done
            = m_session.casebook().changePassphrase(current->text(), next->passphrase());
        if (!done && done.error().code == core::Error::Code::WrongKey)
            return core::Error{core::Error::Code::WrongKey,
                               Tr::tr("The passphrase now is not the one you typed. Nothing was "
                                      "changed."),
                               {}};
        return done ? core::Result<QString>(u"changed"_s) : done.error();
    });
    if (!made.isEmpty())
        m_session.say(Tr::tr("Your passphrase is changed. Backups made before still open with the "
                             "old one."));
}

} // namespace ui
