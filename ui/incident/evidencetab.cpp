// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incident/evidencetab.h"

#include "ui/editors/listprint.h"
#include "ui/editors/rowsof.h"
#include "ui/incident/evidencerows.h"
#include "ui/incident/filelist.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>

namespace ui {

using namespace Qt::StringLiterals;

EvidenceTab::EvidenceTab(Session &session, const core::HeldCase &held, QWidget *parent)
    : IncidentTab(session, held.incident().record.uid, parent)
    , m_incident(held.incident().id())
    , m_reference(held.incident().record.reference())
    , m_cameras(makeCameras(held))
    , m_exhibits(makeExhibits(held))
    , m_continuity(makeContinuity(held))
    , m_files(new FileList(session, held))
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, Theme::s3, Theme::s2, Theme::s4);
    box->setSpacing(Theme::s4);
    box->addWidget(m_cameras);
    box->addWidget(m_exhibits);
    box->addWidget(m_continuity);
    box->addWidget(m_files);
    QPushButton *print = button(Tr::tr("Print exhibits with continuity"), u"printer"_s);
    connect(print, &QPushButton::clicked, this, &EvidenceTab::print);
    box->addWidget(print, 0, Qt::AlignLeft);
    box->addStretch(1);
}

QList<core::ExhibitFile> EvidenceTab::readExhibits() const
{
    auto files = session().evidence().exhibitsOf(m_incident);
    return files ? *files : QList<core::ExhibitFile>();
}

RowEditor *EvidenceTab::makeCameras(const core::HeldCase &held)
{
    RowKind<core::CameraRequest> kind = cameraKind(session().today());
    kind.rows = [this] {
        auto cameras = session().evidence().camerasOf(m_incident);
        return cameras ? *cameras : QList<core::CameraRequest>();
    };
    QList<ChoiceBox::Choice> exhibits;
    for (const core::ExhibitFile &file : held.exhibits)
        exhibits.append({QString::number(file.exhibit.id().value()), file.exhibit.code});
    kind.fields = [fields = kind.fields, this](BoundForm<core::CameraRequest> &form) {
        fields(form);
        QList<ChoiceBox::Choice> choices;
        for (const core::ExhibitFile &file : readExhibits())
            choices.append({QString::number(file.exhibit.id().value()), file.exhibit.record.title});
        form.choice(
            u"exhibit"_s, Tr::tr("Saved as exhibit"), choices, &core::CameraRequest::exhibitId);
    };
    kind.fresh = [incident = held.incident(), site = held.site] {
        core::CameraRequest camera;
        camera.incidentId = incident.id();
        camera.fromOn = incident.occurredOn;
        camera.fromAt = incident.occurredAt;
        camera.untilOn = incident.occurredOn;
        if (site) {
            camera.daysKept = site->cctvDays;
            camera.askedWhom = site->cctvContact;
            camera.system = site->name;
        }
        return camera;
    };
    kind.keep = [this](const core::CameraRequest &now,
                       const core::CameraRequest &base,
                       const QString &draft) {
        return session().evidence().keep(settled(now, base), draft);
    };
    return new RowsOf<core::CameraRequest>(session(), kind, uid(), m_reference);
}

RowEditor *EvidenceTab::makeExhibits(const core::HeldCase &)
{
    RowKind<core::Exhibit> kind = exhibitKind();
    kind.rows = [this] {
        QList<core::Exhibit> exhibits;
        for (const core::ExhibitFile &file : readExhibits())
            exhibits.append(file.exhibit);
        return exhibits;
    };
    kind.show = [this](const core::Exhibit &exhibit) {
        for (const core::ExhibitFile &file : readExhibits()) {
            if (file.exhibit.id() == exhibit.id())
                return shownExhibit(file);
        }
        return shownExhibit({exhibit, {}});
    };
    kind.fresh = [this] { return freshExhibit(); };
    kind.keep = [this](const core::Exhibit &now, const core::Exhibit &, const QString &draft) {
        auto kept = session().evidence().keep(now, draft);
        if (m_continuity)
            m_continuity->reload();
        return kept;
    };
    kind.act = [this](const core::Exhibit &exhibit, const QString &) { handOver(exhibit); };
    m_continuity = nullptr;
    return new RowsOf<core::Exhibit>(session(), kind, uid(), m_reference);
}

core::Exhibit EvidenceTab::freshExhibit() const
{
    core::Exhibit exhibit;
    exhibit.incidentId = m_incident;
    exhibit.foundOn = session().today();
    exhibit.foundBy = session().user().name;
    QList<core::ProducedExhibit> inCase;
    for (const core::ExhibitFile &file : readExhibits())
        inCase.append({file.exhibit.foundBy, file.exhibit.code});
    const QString name = session().user().name.simplified();
    exhibit.code
        = core::nextExhibitCode(name, name.section(u' ', 0, -2), name.section(u' ', -1), inCase);
    return exhibit;
}

RowEditor *EvidenceTab::makeContinuity(const core::HeldCase &)
{
    RowKind<core::ContinuityEntry> kind = continuityKind(session().today());
    kind.rows = [this] {
        QList<core::ContinuityEntry> entries;
        for (const core::ExhibitFile &file : readExhibits())
            entries += file.continuity;
        return entries;
    };
    kind.show
        = [this](const core::ContinuityEntry &entry) { return shownEntry(entry, readExhibits()); };
    kind.fields = [this, fields = kind.fields](BoundForm<core::ContinuityEntry> &form) {
        QList<ChoiceBox::Choice> choices;
        for (const core::ExhibitFile &file : readExhibits())
            choices.append({QString::number(file.exhibit.id().value()), file.exhibit.record.title});
        form.choice(u"exhibit"_s,
                    Tr::tr("Exhibit"),
                    choices,
                    &core::ContinuityEntry::exhibitId,
                    Form::Need::Required);
        fields(form);
    };
    kind.fresh = [this] { return freshEntry(); };
    kind.keep = [this](const core::ContinuityEntry &entry,
                       const core::ContinuityEntry &,
                       const QString &draft) -> core::Result<core::ContinuityEntry> {
        if (auto kept = session().evidence().handOver(entry, draft); !kept)
            return kept.error();
        m_exhibits->reload();
        return entry;
    };
    return new RowsOf<core::ContinuityEntry>(session(), kind, uid(), m_reference);
}

core::ContinuityEntry EvidenceTab::freshEntry() const
{
    core::ContinuityEntry entry;
    entry.onDay = session().today();
    entry.exhibitId = m_passing;
    for (const core::ExhibitFile &file : readExhibits()) {
        if (file.exhibit.id() == m_passing)
            entry.fromWhom = core::holder(file.exhibit, file.continuity);
    }
    return entry;
}

void EvidenceTab::handOver(const core::Exhibit &exhibit)
{
    m_passing = exhibit.id();
    m_continuity->openNew();
    for (QWidget *w = parentWidget(); w; w = w->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(w))
            area->ensureWidgetVisible(m_continuity);
    }
}

void EvidenceTab::present(const core::HeldCase &held)
{
    for (RowEditor *rows : {m_cameras, m_exhibits, m_continuity})
        rows->setEditable(!held.incident().record.isWithdrawn());
    m_files->present(held);
}

void EvidenceTab::print()
{
    previewTables(this,
                  session(),
                  Tr::tr("%1: exhibits and their continuity").arg(m_reference),
                  m_reference,
                  {m_exhibits->table(), m_continuity->table(), m_files->table()});
}

} // namespace ui
