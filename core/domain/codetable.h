// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/codes.h"

#include <QCoreApplication>

#include <span>

namespace core {

/// One line of a list: the code, the English words as lupdate finds them, the code above.
struct CodeRow
{
    const char *code;
    const char *label;
    const char *parent = "";
};

/// A list as it is written down.
struct CodeTable
{
    List list;
    std::span<const CodeRow> rows;
};

std::span<const CodeTable> kindCodes();
std::span<const CodeTable> incidentCodes();
std::span<const CodeTable> harmCodes();
std::span<const CodeTable> peopleCodes();
std::span<const CodeTable> dutyCodes();
std::span<const CodeTable> policeCodes();
std::span<const CodeTable> factorCodes();
std::span<const CodeTable> caseworkCodes();
std::span<const CodeTable> gapCodes();

/// The line of \a code in \a list, or null.
const CodeRow *codeRow(List list, const QString &code);

} // namespace core
