// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/codes.h"
#include "core/rules/riddor/facts.h"
#include "core/rules/riddor/outcome.h"

namespace core {

// Facts, as spelt in a facts file and in the casebook.
template<>
std::span<const CodeName<riddor::Jurisdiction>> codeNames();
template<>
std::span<const CodeName<riddor::EventType>> codeNames();
template<>
std::span<const CodeName<riddor::InjuredRole>> codeNames();
template<>
std::span<const CodeName<riddor::Employer>> codeNames();
template<>
std::span<const CodeName<riddor::Premises>> codeNames();
template<>
std::span<const CodeName<riddor::Controller>> codeNames();
template<>
std::span<const CodeName<riddor::AssailantRole>> codeNames();
template<>
std::span<const CodeName<riddor::Motive>> codeNames();
template<>
std::span<const CodeName<riddor::SpecifiedInjury>> codeNames();
template<>
std::span<const CodeName<riddor::SpecifiedStatus>> codeNames();
template<>
std::span<const CodeName<riddor::DiagnosedBy>> codeNames();
template<>
std::span<const CodeName<riddor::IncapacityKind>> codeNames();
template<>
std::span<const CodeName<riddor::IncapacityCause>> codeNames();
template<>
std::span<const CodeName<riddor::UnlistedDays>> codeNames();
template<>
std::span<const CodeName<riddor::ToHospital>> codeNames();
template<>
std::span<const CodeName<riddor::SharpSource>> codeNames();
template<>
std::span<const CodeName<riddor::OccurrenceKind>> codeNames();
template<>
std::span<const CodeName<riddor::ExemptionFact>> codeNames();

// Outcomes.
template<>
std::span<const CodeName<riddor::Category>> codeNames();
template<>
std::span<const CodeName<riddor::DeadlineRule>> codeNames();
template<>
std::span<const CodeName<riddor::PendingKind>> codeNames();
template<>
std::span<const CodeName<riddor::ResponsiblePerson>> codeNames();
template<>
std::span<const CodeName<riddor::Flag>> codeNames();
template<>
std::span<const CodeName<riddor::BasisType>> codeNames();
template<>
std::span<const CodeName<riddor::Question>> codeNames();

} // namespace core
