// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/papers.h"

#include <QDialog>

#include <functional>

class QCheckBox;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace ui {

class Banner;
class ChoiceBox;
class Session;

/// A report someone asks for, and how it is made for an audience.
struct ReportRequest
{
    QString title;    ///< "Incident summary INC-2026-0001"
    QString fileName; ///< "INC-2026-0001 summary", without what tells its format
    std::function<core::Result<core::Paper>(core::reports::Audience)> make;
};

/// Asks who will read a report, shows what is hidden from them and what only looks like a name, and
/// then previews, prints or saves it. Nothing is written before that list was read.
class ReportDialog : public QDialog
{
    Q_OBJECT

public:
    ReportDialog(Session &session, const ReportRequest &request, QWidget *parent = nullptr);

    /// full, restricted or shareable.
    void setAudience(const QString &code);
    /// Whether it may be written now.
    bool isReady() const;
    /// Writes it as "pdf" or "html" to \a path; Denied while it is not ready.
    core::Result<void> saveTo(const QString &format, const QString &path);

private:
    void make();
    void listFinds();
    void refresh();
    void askAndSave(const QString &format);

    Session &m_session;
    ReportRequest m_request;
    core::Result<core::Paper> m_paper;
    ChoiceBox *m_audience;
    QLabel *m_sees;
    Banner *m_found;
    QTreeWidget *m_finds;
    QCheckBox *m_read;
    QList<QPushButton *> m_writers;
};

/// Opens the dialog for \a request.
void showReport(Session &session, QWidget *parent, const ReportRequest &request);

/// What pages ask for: the reports of one record or post.
ReportRequest incidentSummary(Session &session, const QString &uid, const QString &reference);
ReportRequest directorsBrief(Session &session, const QString &uid, const QString &reference);
ReportRequest investigationReport(Session &session, const QString &uid, const QString &reference);
ReportRequest reviewReport(Session &session, const QString &uid, const QString &reference);
/// The RIDDOR worksheet, or the physical assault report, of one person hurt: "V1".
ReportRequest riddorWorksheet(Session &session,
                              const QString &incidentUid,
                              const QString &reference,
                              const QString &partCode);
ReportRequest assaultReport(Session &session,
                            const QString &incidentUid,
                            const QString &reference,
                            const QString &partCode);
/// The whole organisation on one page for the director.
ReportRequest organisationBrief(Session &session);
/// A witness statement, \a number from 1; the side that is served, or the one that never is.
ReportRequest witnessStatement(Session &session,
                               const QString &investigationUid,
                               const QString &reference,
                               int number,
                               bool reverse);
ReportRequest unusedMaterial(Session &session, const QString &uid, const QString &reference);
ReportRequest postActions(Session &session, const QString &postUid, const QString &postName);

} // namespace ui
