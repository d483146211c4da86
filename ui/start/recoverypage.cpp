// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/recoverypage.h"

#include "core/vault/recoverykey.h"
#include "ui/start/passphrasefields.h"
#include "ui/tr.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/textbox.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

RecoveryPage::RecoveryPage(const core::ClosedCasebook &casebook, QWidget *parent)
    : FrontPage(Tr::tr("Open %1 with the recovery key").arg(casebook.name),
                Tr::tr("The printed key sets a new passphrase for one person, and nothing else. "
                       "That it was used is kept in the audit trail."),
                620,
                parent)
    , m_person(new ChoiceBox)
    , m_personRow(new FieldRow(Tr::tr("A new passphrase for"), m_person, FieldRow::Need::Required))
    , m_key(new TextBox)
    , m_keyRow(new FieldRow(Tr::tr("Recovery key"), m_key, FieldRow::Need::Required))
    , m_passphrase(new PassphraseFields)
{
    QList<ChoiceBox::Choice> people;
    for (const core::KeyHolder &person : casebook.people)
        people.append({person.userUid, person.name});
    m_person->setChoices(people, Tr::tr("Choose a person"));
    if (people.size() == 1)
        m_person->setCode(people.constFirst().code);
    m_key->setLines(2, 3);
    m_keyRow->setHelp(Tr::tr("Twelve groups of five letters and digits, as printed."));

    auto *card = new Card;
    card->body()->setSpacing(Theme::s3);
    card->body()->addWidget(m_keyRow);
    card->body()->addWidget(m_personRow);
    card->body()->addWidget(m_passphrase);
    auto *buttons = new QHBoxLayout;
    QPushButton *open
        = button(Tr::tr("Set the passphrase and open"), u"key"_s, ButtonKind::Primary);
    QPushButton *back = button(Tr::tr("Back"));
    buttons->addWidget(open);
    buttons->addWidget(back);
    buttons->addStretch();
    card->body()->addLayout(buttons);
    body()->addWidget(card);
    connect(open, &QPushButton::clicked, this, &RecoveryPage::recover);
    connect(back, &QPushButton::clicked, this, &RecoveryPage::backRequested);
    setFocusProxy(m_key);
}

void RecoveryPage::recover()
{
    const auto key = core::vault::recoveryKeyFrom(m_key->toPlainText());
    m_keyRow->setError(key ? QString() : key.error().message);
    m_personRow->setError(
        m_person->code().isEmpty() ? Tr::tr("Choose whose passphrase is to be set.") : QString());
    if (!m_passphrase->check() || !key || m_person->code().isEmpty())
        return;
    showProblem({}, {});
    Q_EMIT recoverRequested(m_key->toPlainText(), m_person->code(), m_passphrase->passphrase());
}

void RecoveryPage::refuse(const core::Error &error)
{
    setBusy({});
    showProblem(error);
}

} // namespace ui
