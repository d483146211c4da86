// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/casebook.h"
#include "ui/start/frontpage.h"

class QLineEdit;

namespace ui {

class ChoiceBox;
class ErrorSummary;
class FieldRow;
class PassphraseFields;

/// Asks what a new casebook must be told.
class CreatePage : public FrontPage
{
    Q_OBJECT

public:
    /// \a folder: where casebooks are usually kept, as a proposal.
    explicit CreatePage(const QString &folder, QWidget *parent = nullptr);

    /// EW, SCT or NI: whose law the casebook is to follow.
    QString nation() const;

    /// It could not be made: says why and lets the person try again.
    void refuse(const core::Error &error);

Q_SIGNALS:
    void createRequested(const QString &path, const core::NewCasebook &details);
    void backRequested();

private:
    FieldRow *pathRow(const QString &name, QLineEdit *edit, const QString &title);
    QWidget *who();
    QWidget *where();
    void proposePath();
    QString placeProblem() const;
    QString backupProblem() const;
    void create();

    QString m_folder;
    QLineEdit *m_organisation;
    QLineEdit *m_ods;
    ChoiceBox *m_nation;
    QLineEdit *m_name;
    QLineEdit *m_job;
    QLineEdit *m_path;
    QLineEdit *m_backup;
    PassphraseFields *m_passphrase;
    ErrorSummary *m_summary;
    FieldRow *m_organisationRow;
    FieldRow *m_nationRow;
    FieldRow *m_nameRow;
    FieldRow *m_pathRow;
    FieldRow *m_backupRow;
    bool m_pathTyped = false;
};

} // namespace ui
