// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>

/// What the typist and the test that kills it agree on.
namespace typing {

/// A word found nowhere else, which begins every text that is typed.
inline const QString marker = QStringLiteral("quizzaciously");
inline const QDate day{2026, 11, 23};

/// A text box that someone types into, and where its words end up.
struct Place
{
    QString kind;   ///< of the record it belongs to; "incident" for a new one
    QString step;   ///< of the wizard
    QString add;    ///< the button that opens the form; empty where it is open
    QString title;  ///< a field that must be filled as well
    QString field;  ///< the accessible name of the text box
    Qt::Key save;   ///< with Ctrl
    QString editor; ///< of the draft
    QString code;   ///< of the field in the draft
    QString caret;  ///< where the draft says the caret is, before its position
    QString stored; ///< the committed texts in their order
};

inline QList<Place> places()
{
    return {{QStringLiteral("incident"),
             {},
             {},
             {},
             QStringLiteral("What happened, in their words"),
             Qt::Key_Return,
             QStringLiteral("incident.record"),
             QStringLiteral("description"),
             QStringLiteral("0/description/"),
             QStringLiteral("SELECT description FROM incident WHERE description LIKE 'quiz%' "
                            "ORDER BY id")},
            {QStringLiteral("investigation"),
             QStringLiteral("timeline"),
             QStringLiteral("Add an event"),
             QStringLiteral("What happened"),
             QStringLiteral("More about it"),
             Qt::Key_S,
             QStringLiteral("investigation.timeline.event"),
             QStringLiteral("detail"),
             QStringLiteral("/detail/"),
             QStringLiteral("SELECT detail FROM timeline_entry WHERE detail LIKE 'quiz%' "
                            "ORDER BY id")},
            {QStringLiteral("review"),
             QStringLiteral("expected"),
             {},
             {},
             QStringLiteral("What should have happened"),
             Qt::Key_S,
             QStringLiteral("review.wizard"),
             QStringLiteral("expected.expected"),
             QStringLiteral("expected/expected.expected/"),
             QStringLiteral("SELECT expected FROM review WHERE expected LIKE 'quiz%'")}};
}

/// How someone types: without a stop, with pauses, or going to another field and back.
enum class Habit { Steady, Pauses, LooksAway };

} // namespace typing
