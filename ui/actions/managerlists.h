// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/usecases/answers.h"

#include <QDialog>

class QVBoxLayout;

namespace ui {

class Session;

/// Writes one workbook, one PDF and one calendar for every post with an open action into
/// \a folder; how many posts. A file of that name is written over.
core::Result<int> writeManagerLists(Session &session, const QString &folder);

/// Asks for a folder, writes the lists into it and says how many.
void prepareManagerLists(Session &session, QWidget *parent);

/// Asks for a workbook that came back and shows its answers.
void readAnswersBack(Session &session, QWidget *parent);

/// The answers of one workbook, each with what it would change; nothing is taken over until a
/// person accepts it, one by one or all at once.
class AnswersDialog : public QDialog
{
    Q_OBJECT

public:
    AnswersDialog(Session &session, const core::ActionAnswers &answers, QWidget *parent = nullptr);

    /// Takes over every answer that nothing stands against and whose action did not move on.
    void acceptAll();

private:
    void show(const core::ActionAnswers &answers);
    QWidget *row(qsizetype at);
    bool acceptOne(qsizetype at);

    Session &m_session;
    QVBoxLayout *m_rows;
    QList<core::ProposedAnswer> m_proposed;
    QList<QWidget *> m_buttons; ///< null once the answer is taken over
};

} // namespace ui
