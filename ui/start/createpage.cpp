// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/createpage.h"

#include "core/domain/clockcodes.h"
#include "core/platform/pathkind.h"
#include "ui/start/passphrasefields.h"
#include "ui/tr.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/errorsummary.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/labels.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

const QString ending = u".casebook"_s;

/// What a folder may be called, of an organisation's name.
QString folderName(const QString &organisation)
{
    static const QRegularExpression unfit(u"[^\\w '&().-]"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    QString name = organisation.simplified();
    name.remove(unfit);
    return (name.isEmpty() ? Tr::tr("My organisation") : name.left(60)) + ending;
}

} // namespace

CreatePage::CreatePage(const QString &folder, QWidget *parent)
    : FrontPage(Tr::tr("Create a casebook"),
                Tr::tr("For one organisation. It is encrypted from the start: only the people you "
                       "give a passphrase can open it."),
                920,
                parent)
    , m_folder(folder)
    , m_organisation(new QLineEdit)
    , m_ods(new QLineEdit)
    , m_nation(new ChoiceBox)
    , m_name(new QLineEdit)
    , m_job(new QLineEdit)
    , m_path(new QLineEdit)
    , m_backup(new QLineEdit)
    , m_passphrase(new PassphraseFields)
    , m_summary(new ErrorSummary)
{
    body()->addWidget(m_summary);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(Theme::s4);
    columns->addWidget(who(), 1);
    columns->addWidget(where(), 1);
    body()->addLayout(columns);
    auto *buttons = new QHBoxLayout;
    QPushButton *make = button(Tr::tr("Create the casebook"), u"plus"_s, ButtonKind::Primary);
    QPushButton *back = button(Tr::tr("Back"));
    buttons->addWidget(make);
    buttons->addWidget(back);
    buttons->addStretch();
    body()->addLayout(buttons);
    m_summary->setProblems({});
    connect(make, &QPushButton::clicked, this, &CreatePage::create);
    connect(back, &QPushButton::clicked, this, &CreatePage::backRequested);
    connect(m_organisation, &QLineEdit::textChanged, this, &CreatePage::proposePath);
    connect(m_path, &QLineEdit::textEdited, this, [this] { m_pathTyped = true; });
    connect(m_path, &QLineEdit::textChanged, this, [this] { m_pathRow->setError(placeProblem()); });
    connect(m_backup, &QLineEdit::textChanged, this, [this] {
        m_backupRow->setError(backupProblem());
    });
    proposePath();
    setFocusProxy(m_organisation);
}

QWidget *CreatePage::who()
{
    auto *card = new Card(Tr::tr("Whose casebook it is"));
    card->body()->setSpacing(Theme::s3);
    m_organisationRow
        = new FieldRow(Tr::tr("Organisation"), m_organisation, FieldRow::Need::Required);
    card->body()->addWidget(m_organisationRow);
    auto *ods = new FieldRow(Tr::tr("ODS code"), m_ods);
    ods->setHelp(Tr::tr("The organisation's code in the NHS, such as RXX. It can wait."));
    card->body()->addWidget(ods);
    QList<ChoiceBox::Choice> nations;
    for (const auto &[code, words] : core::clockCodes(core::ClockList::Nation)) {
        if (code != u"UK")
            nations.append({code, words});
    }
    m_nation->setChoices(nations);
    m_nation->setCode(u"EW"_s);
    m_nationRow = new FieldRow(Tr::tr("Nation"), m_nation, FieldRow::Need::Required);
    m_nationRow->setHelp(Tr::tr("Whose law on reporting accidents and whose bank holidays count. "
                                "Settings can change it later."));
    card->body()->addWidget(m_nationRow);
    m_nameRow = new FieldRow(Tr::tr("Your name"), m_name, FieldRow::Need::Required);
    card->body()->addWidget(m_nameRow);
    card->body()->addWidget(new FieldRow(Tr::tr("Your job"), m_job));
    m_job->setText(Tr::tr("Local Security Management Specialist"));
    card->body()->addStretch();
    return card;
}

QWidget *CreatePage::where()
{
    auto *card = new Card(Tr::tr("Passphrase and place"));
    card->body()->setSpacing(Theme::s3);
    card->body()->addWidget(m_passphrase);
    m_pathRow = pathRow(
        Tr::tr("Where to keep it"), m_path, Tr::tr("Choose a folder to keep the casebook in"));
    m_pathRow->setHelp(Tr::tr("On a disk of this computer; not on a network drive."));
    card->body()->addWidget(m_pathRow);
    m_backupRow = pathRow(
        Tr::tr("A second place for backups"), m_backup, Tr::tr("Choose a folder for backups"));
    m_backupRow->setHelp(Tr::tr("A network drive is right for this. Backups are encrypted too. It "
                                "can wait, and Today reminds you."));
    card->body()->addWidget(m_backupRow);
    card->body()->addStretch();
    return card;
}

FieldRow *CreatePage::pathRow(const QString &name, QLineEdit *edit, const QString &title)
{
    auto *both = new QWidget;
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::s2);
    QPushButton *choose = button(Tr::tr("Choose…"));
    choose->setAccessibleName(title);
    row->addWidget(edit, 1);
    row->addWidget(choose);
    both->setFocusProxy(edit);
    connect(choose, &QPushButton::clicked, this, [this, edit, title] {
        const QString start = edit == m_path ? QFileInfo(edit->text()).path() : edit->text();
        const QString found = QFileDialog::getExistingDirectory(
            this, title, start.isEmpty() ? QDir::homePath() : start);
        if (found.isEmpty())
            return;
        m_pathTyped = m_pathTyped || edit == m_path;
        edit->setText(edit == m_path ? QDir(found).filePath(folderName(m_organisation->text()))
                                     : found);
    });
    return new FieldRow(
        name, both, edit == m_path ? FieldRow::Need::Required : FieldRow::Need::Optional);
}

void CreatePage::proposePath()
{
    if (!m_pathTyped)
        m_path->setText(QDir(m_folder).filePath(folderName(m_organisation->text())));
}

QString CreatePage::placeProblem() const
{
    const QString path = m_path->text().trimmed();
    if (path.isEmpty())
        return Tr::tr("Say where to keep it.");
    if (QFileInfo(path).isRelative())
        return Tr::tr("Give the whole path, beginning with the disk.");
    if (QFileInfo::exists(path))
        return Tr::tr("There is something of that name already. Choose another name.");
    return core::platform::reasonNotToWrite(core::platform::pathKind(path));
}

QString CreatePage::backupProblem() const
{
    const QString place = m_backup->text().trimmed();
    if (place.isEmpty())
        return {};
    if (!QFileInfo(place).isDir())
        return Tr::tr("There is no such folder.");
    const QString kept = QFileInfo(m_path->text()).path();
    if (!kept.isEmpty() && QDir(place) == QDir(kept))
        return Tr::tr("That is where the casebook itself is. Choose a second place, so that one "
                      "lost disk does not take both.");
    return {};
}

void CreatePage::create()
{
    m_organisationRow->setError(m_organisation->text().trimmed().isEmpty()
                                    ? Tr::tr("Give the name of the organisation.")
                                    : QString());
    m_nationRow->setError(m_nation->code().isEmpty() ? Tr::tr("Choose the nation.") : QString());
    m_nameRow->setError(m_name->text().trimmed().isEmpty() ? Tr::tr("Give your name.") : QString());
    m_pathRow->setError(placeProblem());
    m_backupRow->setError(backupProblem());
    const bool passphrase = m_passphrase->check();
    QList<FieldRow *> rows{m_organisationRow, m_nationRow, m_nameRow};
    if (FieldRow *wrong = m_passphrase->wrongRow())
        rows.append(wrong);
    rows += {m_pathRow, m_backupRow};
    m_summary->setProblemsOf(rows);
    if (!passphrase || !m_summary->isHidden())
        return;
    QString path = m_path->text().trimmed();
    if (!path.endsWith(ending))
        path += ending;
    showProblem({}, {});
    Q_EMIT createRequested(path,
                           {m_organisation->text().trimmed(),
                            m_ods->text().trimmed().toUpper(),
                            m_name->text().trimmed(),
                            m_job->text().trimmed(),
                            m_passphrase->passphrase(),
                            m_backup->text().trimmed()});
}

QString CreatePage::nation() const
{
    return m_nation->code();
}

void CreatePage::refuse(const core::Error &error)
{
    setBusy({});
    showProblem(error);
}

} // namespace ui
