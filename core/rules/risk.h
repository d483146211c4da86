// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>
#include <QList>
#include <QString>
#include <QStringList>

namespace core::risk {

/// The matrix in force; a stored score names the version it was made with.
inline constexpr int matrixVersion = 1;

/// Consequence and likelihood, 1 to 5 each; 0 where nobody has said.
struct Score
{
    int consequence = 0;
    int likelihood = 0;

    bool isScored() const
    {
        return consequence >= 1 && consequence <= 5 && likelihood >= 1 && likelihood <= 5;
    }
    /// 1 to 25; 0 where it is not scored.
    int value() const { return isScored() ? consequence * likelihood : 0; }
    bool operator==(const Score &) const = default;
};

enum class Band { NotScored, Low, Moderate, High, Extreme };

/// The band of \a score in the 5 × 5 matrix of \a version: 1-3 low, 4-6 moderate, 8-12 high, 15-25
/// extreme. NotScored where it is not scored or the version is not known.
Band band(const Score &score, int version = matrixVersion);

/// "low", "moderate", "high" or "extreme" (List::RiskBand); empty where it is not scored.
QString code(Band band);

/// L, M, H or E, so that colour is never alone; a blank where it is not scored.
QChar letter(Band band);

/// What does not fit between the three scores of one assessment; a warning, never a refusal.
enum class Warning { TargetAboveCurrent, CurrentAboveInitial, TargetAboveInitial };
QList<Warning> warnings(const Score &initial, const Score &current, const Score &target);

/// How strong a control is (List::Strength): strong, medium or weak; empty for a code that is none.
QString strengthClass(const QString &strength);

/// The stronger kinds of control that none of \a chosen is, strongest first: what to consider
/// before settling for less. Empty where nothing is chosen.
QStringList strongerKinds(const QStringList &chosen);

} // namespace core::risk
