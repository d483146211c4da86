// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/annualreturn.h"
#include "core/usecases/casebook.h"

namespace core {

/// A site the return names: a place that is part of no other.
struct ReturnSite
{
    QString uid;
    QString name;
};

/// The annual return of assaults on staff, and the numbers of staff its rates need.
class Returns
{
public:
    explicit Returns(Casebook &casebook);

    /// The financial years with incidents and the present one, the newest first.
    Result<QList<FinancialYear>> years() const;
    /// The newest year that is over and has incidents; the present one where there is none.
    Result<FinancialYear> usualYear() const;

    /// What the return of \a year says to \a audience; for all but full, small numbers are not
    /// shown.
    Result<reports::ReturnCase> of(FinancialYear year, reports::Audience audience) const;
    /// The return of \a year as a document.
    Result<reports::Document> document(FinancialYear year, reports::Audience audience) const;
    /// Writes the return of \a year to \a path: "pdf" is the caller's; "xlsx" or "csv".
    Result<> save(FinancialYear year,
                  reports::Audience audience,
                  const QString &format,
                  const QString &path) const;

    /// The sites staff can be given for, by name.
    Result<QList<ReturnSite>> sites() const;
    /// People employed on the last day of \a year, in all or at one site; nothing where nobody
    /// said.
    std::optional<qint64> staff(FinancialYear year, const QString &siteUid = {}) const;
    /// Keeps that number, audited; nothing takes it away. Invalid where it is not above 0, or where
    /// the sites would have more staff than there are in all.
    Result<void>
    saveStaff(FinancialYear year, std::optional<qint64> staff, const QString &siteUid = {});

    /// The sector of the body, one of returns::sectors(); empty where nobody said.
    QString sector() const;
    Result<void> saveSector(const QString &code);

private:
    Casebook &m_casebook;
};

/// "2025/26", "2025/2026", "2025-26" or "2025" as typed: the year that starts in 2025.
std::optional<FinancialYear> readFinancialYear(const QString &text);

} // namespace core
