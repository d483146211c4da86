// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/reviewfile.h"

namespace core {

/// The SHA-256 (lower-case hexadecimal) of what people agree to when they sign a review: its own
/// words, scores, rows and reasons for gaps, the incidents it covers, its actions with their posts
/// and dates, and the timeline, factors and findings it rests on. Not what goes on by itself: the
/// progress of actions, who was told by now, the police log, the state of duties.
QString signedText(const ReviewFile &file);

/// The version that signatures are given for now: the released one, or the next of a draft.
qint64 versionInHand(const ReviewFile &file);

/// How a signature stands to the version in hand.
enum class SignatureState {
    NotYet,
    Signed,
    EarlierText, ///< the draft changed since: it must be given again before release
};

SignatureState signatureState(const Signature &signature, const ReviewFile &file);

} // namespace core
