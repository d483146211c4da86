// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace core {

/// Where things stand in the workbook a manager answers; writer and reader agree here.
namespace actionsheet {

enum Column {
    Reference,
    What,
    From,
    Due,
    Priority,
    State,
    Answer,
    DoneOn,
    NewDue,
    Comment,
    ColumnCount
};

inline constexpr int HeaderRow = 3;
inline constexpr int FirstRow = HeaderRow + 1;

inline constexpr char IdsName[] = "_ids";

/// Columns of the hidden sheet. Its first row holds the id of the export, the next ones one action
/// each; beside them stand the answers to choose from, as code and words.
enum IdsColumn { IdsUid, IdsReference, IdsVersion, IdsAnswerCode, IdsAnswerWords };

} // namespace actionsheet

} // namespace core
