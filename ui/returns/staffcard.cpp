// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/returns/staffcard.h"

#include "core/usecases/returns.h"
#include "ui/app/session.h"
#include "ui/tr.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/labels.h"

#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

QString words(std::optional<qint64> staff)
{
    return staff ? QLocale(QLocale::English, QLocale::UnitedKingdom).toString(*staff) : QString();
}

QString lastDay(core::FinancialYear year)
{
    return QLocale(QLocale::English, QLocale::UnitedKingdom)
        .toString(year.last(), u"d MMMM yyyy"_s);
}

} // namespace

StaffCard::StaffCard(Session &session, QWidget *parent)
    : Card(Tr::tr("Staff and sector"), {}, parent)
    , m_session(session)
    , m_day(paragraph({}, TextRole::Muted))
    , m_sector(new ChoiceBox)
    , m_bySite(button(Tr::tr("Staff by site…"), {}, ButtonKind::Link))
    , m_sites(new QWidget)
{
    body()->setSpacing(Theme::s3);
    body()->addWidget(m_day);
    addField(body(), Tr::tr("All staff"), {});
    addSites();
    QList<ChoiceBox::Choice> sectors;
    for (const QString &code : core::returns::sectors())
        sectors << ChoiceBox::Choice{code, core::returns::sectorName(code)};
    m_sector->setChoices(sectors);
    body()->addWidget(new FieldRow(Tr::tr("Sector"), m_sector));
    const bool writes = core::may(session.user().role, core::Permission::Write)
                        && session.casebook().readOnlyReason().isEmpty();
    m_sector->setEnabled(writes);
    for (const Field &field : std::as_const(m_fields))
        field.edit->setReadOnly(!writes);
    connect(m_sector, &ChoiceBox::codeChanged, this, [this](const QString &code) {
        if (auto saved = core::Returns(m_session.casebook()).saveSector(code); !saved)
            m_session.fail(saved.error());
    });
    connect(&session, &Session::flushing, this, &StaffCard::keepAll);
    connect(&session, &Session::changed, this, &StaffCard::fill);
}

void StaffCard::addField(QVBoxLayout *box, const QString &name, const QString &siteUid)
{
    auto *edit = new QLineEdit;
    edit->setMaximumWidth(Theme::current().scaled(220));
    auto *row = new FieldRow(name, edit);
    box->addWidget(row);
    m_fields.append({siteUid, row, edit});
    const qsizetype which = m_fields.size() - 1;
    connect(edit, &QLineEdit::editingFinished, this, [this, which] { keep(m_fields.at(which)); });
}

/// The sites, out of sight until asked for: few organisations know these numbers.
void StaffCard::addSites()
{
    auto *box = new QVBoxLayout(m_sites);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(Theme::s3);
    auto sites = core::Returns(m_session.casebook()).sites();
    if (sites) {
        for (const core::ReturnSite &site : *sites)
            addField(box, Tr::tr("Staff at %1").arg(site.name), site.uid);
    }
    m_bySite->setAccessibleDescription(Tr::tr("Shows or hides a box for each site"));
    m_bySite->setVisible(m_fields.size() > 1);
    body()->addWidget(m_bySite, 0, Qt::AlignLeft);
    body()->addWidget(m_sites);
    m_sites->hide();
    connect(m_bySite, &QPushButton::clicked, this, [this] {
        const bool shows = m_sites->isHidden();
        m_sites->setVisible(shows);
        m_bySite->setText(shows ? Tr::tr("Hide staff by site") : Tr::tr("Staff by site…"));
    });
}

void StaffCard::setYear(core::FinancialYear year)
{
    if (year == m_year) {
        fill();
        return;
    }
    keepAll();
    m_year = year;
    m_day->setText(Tr::tr("People employed on %1, bank staff and all contracts, as the electronic "
                          "staff record counts them. Kept as soon as a box is left.")
                       .arg(lastDay(year)));
    for (const Field &field : std::as_const(m_fields)) {
        field.edit->setModified(false);
        field.row->clearError();
    }
    fill();
}

void StaffCard::ask()
{
    m_fields.constFirst().edit->setFocus(Qt::OtherFocusReason);
}

/// Shows what is kept; what is being typed stays.
void StaffCard::fill()
{
    const core::Returns returns(m_session.casebook());
    for (const Field &field : std::as_const(m_fields)) {
        if (field.edit->isModified())
            continue;
        const QString kept = words(returns.staff(m_year, field.siteUid));
        if (field.edit->text() != kept)
            field.edit->setText(kept);
    }
    const QSignalBlocker quiet(m_sector);
    m_sector->setCode(returns.sector());
}

void StaffCard::keep(const Field &field)
{
    if (!field.edit->isModified())
        return;
    const QString typed = QString(field.edit->text()).remove(u',').remove(u' ').trimmed();
    bool ok = false;
    const qint64 number = typed.toLongLong(&ok);
    if (!ok && !typed.isEmpty()) {
        field.row->setError(Tr::tr("Write a whole number, such as 4812."));
        return;
    }
    const core::FinancialYear year = m_year;
    field.edit->setModified(false); // what is kept is shown again while it is being kept
    auto saved = core::Returns(m_session.casebook())
                     .saveStaff(year,
                                typed.isEmpty() ? std::nullopt : std::optional(number),
                                field.siteUid);
    if (!saved) {
        field.edit->setModified(true);
        field.row->setError(saved.error().message);
        m_session.couldNotStore(field.row->text(), saved.error().message);
        return;
    }
    field.row->clearError();
    fill();
    m_session.say(
        typed.isEmpty()
            ? Tr::tr("The number of staff is taken out.")
            : Tr::tr("%1 on %2: %3. Kept.").arg(field.row->text(), lastDay(year), words(number)));
}

void StaffCard::keepAll()
{
    for (const Field &field : std::as_const(m_fields))
        keep(field);
}

} // namespace ui
