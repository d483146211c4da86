// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/evidence.h"

namespace core {

enum class ContinuityBreak {
    NoFinder,     ///< nobody is named as having found it
    WrongHolder,  ///< handed over by someone who did not hold it
    NoReceiver,   ///< nobody received it
    GoesBack,     ///< earlier than the entry before, or than the finding
    NoDay,        ///< no day
    SealNotAsked, ///< nobody said whether the seal was whole
    OpenedNoSeal, ///< the seal was broken and no new one is given
    NotSigned     ///< no signature
};

/// One place where a chain breaks; \a entry is the index of the hand-over, -1 for the finding
/// itself.
struct Break
{
    qsizetype entry = -1;
    ContinuityBreak kind = ContinuityBreak::NoFinder;

    bool operator==(const Break &) const = default;
};

/// Where the chain from the finding of \a exhibit through \a entries, in order, breaks; none if
/// unbroken.
QList<Break> breaks(const Exhibit &exhibit, const QList<ContinuityEntry> &entries);

/// Who holds it after the last entry; its finder where there is none.
QString holder(const Exhibit &exhibit, const QList<ContinuityEntry> &entries);

/// The seal it is under now.
QString currentSeal(const Exhibit &exhibit, const QList<ContinuityEntry> &entries);

/// Whether \a code is an exhibit reference: two to four initials, a digit where two people share
/// them, a stroke or dash, and a number ("JS/1", "JAS-12", "JS2/1").
bool isExhibitCode(const QString &code);

/// An exhibit of the same case and who produced it.
struct ProducedExhibit
{
    QString producer; ///< what tells people apart: a uid, or the name as written
    QString code;
};

/// The next reference for \a producer: their own initials and number go on; initials another person
/// of the case uses get a middle initial, else a digit.
QString nextExhibitCode(const QString &producer,
                        const QString &forenames,
                        const QString &surname,
                        const QList<ProducedExhibit> &inCase);

} // namespace core
