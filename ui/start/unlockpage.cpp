// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/unlockpage.h"

#include "ui/start/passphrasefields.h"
#include "ui/tr.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

UnlockPage::UnlockPage(const core::ClosedCasebook &casebook, const QString &hint, QWidget *parent)
    : FrontPage(Tr::tr("Unlock %1").arg(casebook.name),
                casebook.organisation.isEmpty()
                    ? casebook.folder
                    : u"%1 · %2"_s.arg(casebook.organisation, casebook.folder),
                560,
                parent)
    , m_hint(new Banner(Tone::Info, hint, {}))
    , m_passphrase(passphraseEdit())
{
    body()->addWidget(m_hint);
    m_hint->setVisible(!hint.isEmpty());
    if (!casebook.readOnlyReason.isEmpty())
        body()->addWidget(new Banner(
            Tone::Warning, Tr::tr("It will open for reading only"), casebook.readOnlyReason));
    auto *card = new Card;
    auto *rows = card->body();
    rows->setSpacing(Theme::s3);
    if (casebook.people.size() > 1) {
        m_person = new ChoiceBox;
        QList<ChoiceBox::Choice> people;
        for (const core::KeyHolder &person : casebook.people)
            people.append({person.name, person.name});
        m_person->setChoices(people, Tr::tr("Whose passphrase it is"));
        rows->addWidget(new FieldRow(Tr::tr("Who are you?"), m_person));
    }
    auto *row = new FieldRow(Tr::tr("Passphrase"), m_passphrase);
    if (casebook.people.size() == 1)
        row->setHelp(Tr::tr("Of %1.").arg(casebook.people.constFirst().name));
    rows->addWidget(row);
    rows->addSpacing(Theme::s1);
    auto *buttons = new QHBoxLayout;
    QPushButton *open = button(Tr::tr("Unlock"), u"lock"_s, ButtonKind::Primary);
    QPushButton *other = button(Tr::tr("Another casebook"));
    buttons->addWidget(open);
    buttons->addWidget(other);
    buttons->addStretch();
    rows->addLayout(buttons);
    body()->addWidget(card);
    QPushButton *recovery
        = button(Tr::tr("I have the recovery key and not the passphrase…"), {}, ButtonKind::Link);
    body()->addWidget(recovery, 0, Qt::AlignLeft);

    connect(open, &QPushButton::clicked, this, &UnlockPage::unlock);
    connect(m_passphrase, &QLineEdit::returnPressed, this, &UnlockPage::unlock);
    connect(other, &QPushButton::clicked, this, &UnlockPage::otherRequested);
    connect(recovery, &QPushButton::clicked, this, &UnlockPage::recoveryRequested);
    setFocusProxy(m_passphrase);
}

void UnlockPage::setHint(const QString &hint)
{
    m_hint->setMessage(Tone::Info, hint, {});
    m_hint->setVisible(!hint.isEmpty());
}

void UnlockPage::setPerson(const QString &name)
{
    if (m_person)
        m_person->setCode(name);
}

void UnlockPage::unlock()
{
    if (m_passphrase->text().isEmpty()) {
        showProblem(Tr::tr("Type the passphrase"), {});
        m_passphrase->setFocus();
        return;
    }
    showProblem({}, {});
    Q_EMIT unlockRequested(m_passphrase->text(), m_person ? m_person->code() : QString());
}

void UnlockPage::refuse(const core::Error &error)
{
    setBusy({});
    showProblem(error);
    if (error.code == core::Error::Code::WrongKey)
        m_passphrase->clear();
    m_passphrase->setFocus();
}

} // namespace ui
