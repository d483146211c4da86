// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/document.h"
#include "core/usecases/heldcase.h"
#include "ui/widgets/card.h"

namespace ui {

class ProgressStrip;
class Session;

/// Files kept encrypted with an incident: added by a button or by dropping them here, checked
/// against the hash of the day they came, and copied out only because a person asks.
class FileList : public Card
{
    Q_OBJECT

public:
    FileList(Session &session, const core::HeldCase &held, QWidget *parent = nullptr);

    void present(const core::HeldCase &held);
    /// Stores the file at \a path with the incident; false where it was stopped or failed.
    bool addFile(const QString &path);
    /// Writes a readable copy into \a folder, notes it and says so; the path of the copy.
    QString copyTo(const core::Attachment &attachment, const QString &folder);
    core::reports::Table table() const;

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void chooseFiles();
    void act(const core::Attachment &attachment, const QString &code);

    Session &m_session;
    core::HeldCase m_held;
    QVBoxLayout *m_rows;
    ProgressStrip *m_progress;
    bool m_stopped = false;
};

} // namespace ui
