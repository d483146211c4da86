// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/investigation/investigationpage.h"

#include "core/domain/personname.h"
#include "core/exchange/tableworkbook.h"
#include "core/usecases/casepeople.h"
#include "core/usecases/statementpapers.h"
#include "ui/app/session.h"
#include "ui/cases/startcase.h"
#include "ui/investigation/steps.h"
#include "ui/reports/showreport.h"
#include "ui/theme/icon.h"
#include "ui/tr.h"

#include <QDir>
#include <QFileDialog>
#include <QMenu>
#include <QPushButton>
#include <QStandardPaths>

namespace ui {

using namespace Qt::StringLiterals;

InvestigationPage::InvestigationPage(Session &session,
                                     const QString &recordUid,
                                     const QString &step,
                                     QWidget *parent)
    : WizardPage(session,
                 Tr::tr("Investigation"),
                 u"investigation.wizard"_s,
                 recordUid,
                 core::investigationSteps(),
                 parent)
    , m_uid(recordUid)
{
    connect(&session, &Session::changed, this, [this] { m_stale = true; });
    m_decisions = addPlace(u"decisions"_s, Tr::tr("Decisions"), u"gavel"_s);
    connect(this, &WizardPage::refreshed, this, &InvestigationPage::nameDecisions);
    ready(step);
    nameDecisions();
    connect(menu()->addAction(Tr::tr("Start the review")),
            &QAction::triggered,
            this,
            &InvestigationPage::startReview);
    QAction *print = menu()->addAction(icon(u"printer"_s), Tr::tr("Print or save the report…"));
    print->setShortcut(QKeySequence::Print);
    connect(print, &QAction::triggered, this, [this] {
        if (save())
            showReport(this->session(),
                       this,
                       investigationReport(
                           this->session(), m_uid, m_file.investigation.record.reference()));
    });
    QAction *unused = menu()->addAction(icon(u"file-text"_s),
                                        Tr::tr("Print the schedule of unused material…"));
    connect(unused, &QAction::triggered, this, [this] {
        if (save())
            showReport(this->session(),
                       this,
                       unusedMaterial(
                           this->session(), m_uid, m_file.investigation.record.reference()));
    });
    QAction *workbook = menu()->addAction(icon(u"file-spreadsheet"_s),
                                          Tr::tr("Export the schedule of unused material…"));
    connect(workbook, &QAction::triggered, this, &InvestigationPage::exportUnused);
}

void InvestigationPage::exportUnused()
{
    const QString reference = m_file.investigation.record.reference();
    auto list = core::unusedMaterialList(session().casebook(), m_uid);
    if (!list) {
        session().fail(list.error());
        return;
    }
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString path = QFileDialog::getSaveFileName(
        this,
        Tr::tr("Export the schedule of unused material"),
        QDir(folder).filePath(
            Tr::tr("%1 unused material %2.xlsx").arg(reference, session().casebook().marking())));
    if (path.isEmpty())
        return;
    auto done = core::writeTableWorkbook(
        *list, session().casebook().marking(), session().today(), path);
    if (!done)
        session().fail(done.error());
    else
        session().say(Tr::tr("The schedule is in %1. Keep the file as its marking asks.")
                          .arg(QDir::toNativeSeparators(path)));
}

const core::InvestigationFile &InvestigationPage::file()
{
    if (m_stale)
        if (auto done = read(); !done)
            session().fail(done.error());
    return m_file;
}

const CaseWords &InvestigationPage::words()
{
    file();
    return m_words;
}

core::Result<void> InvestigationPage::read()
{
    auto file = session().investigations().load(m_uid);
    if (!file)
        return file.error();
    m_stale = false;
    m_file = *std::move(file);
    QHash<qint64, QString> names;
    if (auto people = core::casePeople(session().journal(), m_file.incidents))
        for (const core::Person &person : std::as_const(people->people))
            names.insert(person.id().value(), core::fullName(person));
    m_words = CaseWords(&m_file, names);
    return {};
}

core::Result<WizardPage::State> InvestigationPage::load()
{
    if (auto done = read(); !done)
        return done.error();
    State state;
    state.record = m_file.investigation.record;
    state.gaps = core::investigationGaps(m_file);
    for (const core::WizardStep &step : core::investigationSteps()) {
        const QString why = core::whyNotApplicable(m_file, step.code);
        if (!why.isEmpty())
            state.because.insert(step.code, why);
    }
    for (const core::StepNote &note : std::as_const(m_file.stepNotes))
        if (note.noteKind == u"not_applicable")
            state.said.insert(note.step);
    state.locked = m_file.investigation.finishedOn.isValid();
    if (!state.locked)
        state.unfinished.insert(u"finish"_s);
    state.pills.append(state.locked ? std::pair(Tr::tr("Finished"), Tone::Success)
                                    : std::pair(Tr::tr("In progress"), Tone::Info));
    return state;
}

void InvestigationPage::startReview()
{
    QList<core::Incident::Id> incidents;
    for (const core::IncidentFile &file : std::as_const(m_file.incidents))
        incidents.append(file.incident.id());
    const core::Reviews reviews = session().reviews();
    for (const core::Incident::Id incident : std::as_const(incidents)) {
        auto held = reviews.of(incident);
        if (held && !held->isEmpty() && held->constFirst().state != u"released") {
            session().open(held->constFirst().record.uid);
            return;
        }
    }
    ui::startReview(session(), this, incidents);
}

void InvestigationPage::nameDecisions()
{
    const auto count = m_file.decisions.size();
    m_decisions->setText(count == 0 ? Tr::tr("Decisions") : Tr::tr("Decisions (%1)").arg(count));
}

StepPage *InvestigationPage::makeStep(const QString &code)
{
    return makeInvestigationStep(*this, code);
}

QString InvestigationPage::help(const QString &step) const
{
    return investigationHelp(step);
}

core::Result<void>
InvestigationPage::changeIncident(core::Incident::Id incident,
                                  const std::function<void(core::IncidentFile &)> &edit,
                                  const QString &draftUid)
{
    const QList<core::IncidentFile> incidents = file().incidents;
    for (const core::IncidentFile &base : incidents) {
        if (base.incident.id() != incident)
            continue;
        core::IncidentFile now = base;
        edit(now);
        auto saved = session().incidents().save(now, base, draftUid);
        return saved ? core::Result<void>() : saved.error();
    }
    return core::Error{core::Error::Code::NotFound, Tr::tr("Choose the incident."), {}};
}

core::Result<core::Part>
InvestigationPage::keepPart(const core::Part &part, const core::Part &base, const QString &draftUid)
{
    bool same = false;
    auto done = changeIncident(
        part.incidentId,
        [&](core::IncidentFile &file) {
            for (core::PartFile &one : file.parts) {
                if (one.part.id != part.id)
                    continue;
                same = one.part == base;
                if (same)
                    one.part = part;
            }
        },
        draftUid);
    if (!done)
        return done.error();
    if (!same)
        return core::Error{core::Error::Code::Conflict,
                           Tr::tr("This was changed since you opened it. Look at both versions."),
                           {}};
    return part;
}

} // namespace ui
