// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/riddor/facts.h"
#include "core/rules/riddor/outcome.h"
#include "core/rules/riddor/steps.h"

#include <QStringList>

namespace core::riddor {

/// The question as one asks it: "Was it work-related?"
QString sentence(Question question);

/// An answer to \a question as a condition: "If a doctor confirms one".
QString answerWords(Question question, const QString &answer);

/// Where a deadline comes from: "within 15 days of the accident".
QString sentence(DeadlineRule rule);

/// Whether an outcome rests on the text, on HSE's reading or on an inference.
QString sentence(BasisType type);

/// What to do about a flag, in one sentence.
QString sentence(Flag flag);

/// What a step of the working says.
QString sentence(const Step &step);

/// How the outcomes were reached, sentence by sentence, without what is still to be asked.
QStringList reasoning(const Facts &facts, const QList<Outcome> &outcomes);

/// The same with what is to be asked at its end: sentence by sentence, for a person who must agree
/// or override.
QStringList working(const Facts &facts, const QList<Outcome> &outcomes);

} // namespace core::riddor
