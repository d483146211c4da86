// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/reviewfile.h"
#include "core/storage/copy.h"
#include "core/usecases/casebook.h"

namespace core {

/// The bytes of a review as they are released, such as a PDF.
using ReviewPaper = std::function<QByteArray(const ReviewFile &, Casebook &)>;

/// What a demonstration is made from.
struct DemoPlan
{
    int incidents = 250;
    quint64 seed = 1;
    QDate today; ///< the last day of the three years; the fictional day on which it is opened
    QString passphrase;
    QString userName = QStringLiteral("Priya Raman");
    ReviewPaper paper; ///< what a released review looks like; plain text in a PDF without it
};

/// Where the day of a community nurse who is punched on a home visit is found.
struct DemoStory
{
    QString incident; ///< reference, as the others
    QString incidentUid;
    QString victim; ///< the code of her part
    QString investigation;
    QString investigationUid;
    QString review;
    QString reviewUid;
    QStringList actions;
    QStringList posts; ///< names of the posts that answer for the actions
};

/// Fills the new folder \a path with a casebook of a fictional trust: its sites, posts and people,
/// and \a plan.incidents incidents over three years. The same plan gives the same content; more
/// incidents leave the people as they are. Opened on the plan's day, signed in as its LSMS.
/// Conflict where \a progress stopped it; nothing is left then.
Result<std::unique_ptr<Casebook>>
makeDemonstration(const QString &path, const DemoPlan &plan, const Fraction &progress = {});

/// The story of a demonstration; NotFound where \a casebook is none.
Result<DemoStory> demoStory(const Casebook &casebook);

} // namespace core
