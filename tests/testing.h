// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/casebook.h"
#include "core/domain/incidentfile.h"

#include <QTemporaryDir>

#include <memory>

/// The passphrase of every casebook made for tests.
inline constexpr auto testPassphrase = "correct horse battery staple";

/// A casebook in a temporary folder, signed in as its LSMS, on a day that stands still.
class TestCasebook
{
public:
    /// \a today: the fixed day, Monday 23 November 2026 unless given.
    explicit TestCasebook(QDate today = QDate(2026, 11, 23));

    core::Casebook &operator*() { return *m_casebook; }
    core::Casebook *operator->() { return m_casebook.get(); }
    core::Journal &journal() { return m_casebook->journal(); }
    core::Database &database() { return m_casebook->database(); }
    QString folder() const;

    /// Closes and opens it again, as \a name if given; fails the test where it cannot.
    void reopen(const QString &name = {},
                const QString &passphrase = QString::fromLatin1(testPassphrase));
    void close() { m_casebook.reset(); }

private:
    QTemporaryDir m_dir;
    core::Clock m_clock;
    std::unique_ptr<core::Casebook> m_casebook;
};

/// A community nurse punched on a home visit on Thursday 12 November 2026: one victim who is a lone
/// worker and off work from the 13th, one alleged assailant, one witness.
core::IncidentFile sampleIncident();

/// The number in the first column of the first row.
qint64 number(core::Database &db, const QString &sql, const QVariantList &values = {});
