// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/incident/incidenttab.h"

namespace ui {

class FileList;
class RowEditor;

/// Footage to save, exhibits with who held them, and files.
class EvidenceTab : public IncidentTab
{
    Q_OBJECT

public:
    EvidenceTab(Session &session, const core::HeldCase &held, QWidget *parent = nullptr);

    void present(const core::HeldCase &held) override;

    RowEditor *cameras() const { return m_cameras; }
    RowEditor *exhibits() const { return m_exhibits; }
    RowEditor *continuity() const { return m_continuity; }
    FileList *files() const { return m_files; }

private:
    RowEditor *makeCameras(const core::HeldCase &held);
    RowEditor *makeExhibits(const core::HeldCase &held);
    RowEditor *makeContinuity(const core::HeldCase &held);
    QList<core::ExhibitFile> readExhibits() const;
    core::Exhibit freshExhibit() const;
    core::ContinuityEntry freshEntry() const;
    void handOver(const core::Exhibit &exhibit);
    void print();

    core::Incident::Id m_incident;
    QString m_reference;
    core::Exhibit::Id m_passing; ///< the exhibit a hand-over was asked for
    RowEditor *m_cameras;
    RowEditor *m_exhibits;
    RowEditor *m_continuity;
    FileList *m_files;
};

} // namespace ui
