// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace core::demo {

std::span<const char *const> menNames();
std::span<const char *const> womenNames();
std::span<const char *const> surnames();
/// Names that trip up software: apostrophes, hyphens, accents, ordinary words.
std::span<const char *const> awkwardSurnames();
std::span<const char *const> streets();
std::span<const char *const> towns();

} // namespace core::demo
