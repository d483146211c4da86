// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/risk.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

/// Reports are functions from records to a Document; a Document becomes PDF, paper, HTML or text.
namespace core::reports {

/// What a cell, a callout or an event means. Always shown with words or a shape, never by colour
/// alone.
enum class Tone { Neutral, Info, Success, Warning, Danger };

/// Who may read the document (design section 7).
enum class Audience { Full, Restricted, Shareable };

/// Level 0 is the title on the first page, 1 a section, 2 a part of a section. All become
/// bookmarks.
struct Heading
{
    QString text;
    int level = 1;

    bool operator==(const Heading &) const = default;
};

struct Paragraph
{
    QString text;
    bool muted = false;
    bool keepWithNext = false;

    bool operator==(const Paragraph &) const = default;
};

struct Bullets
{
    QStringList items;

    bool operator==(const Bullets &) const = default;
};

/// A box that stands out. Without a title it carries the word of its tone.
struct Callout
{
    QString title;
    QString text;
    Tone tone = Tone::Info;

    bool operator==(const Callout &) const = default;
};

struct Fact
{
    QString name;
    QString value;

    bool operator==(const Fact &) const = default;
};

/// Names and values in two columns, read across.
struct Facts
{
    QList<Fact> pairs;

    bool operator==(const Facts &) const = default;
};

/// A cell with a tone is drawn as a label in that tone; an empty one then carries the word of its
/// tone.
struct Cell
{
    QString text;
    std::optional<Tone> tone;
    bool bold = false;

    bool operator==(const Cell &) const = default;
};

/// Rows may be shorter than the header. Without shares the columns are equally wide.
struct Table
{
    QStringList header;
    QList<double> shares;
    QList<QList<Cell>> rows;
    QString caption;

    bool operator==(const Table &) const = default;
};

struct TimelineEvent
{
    QString when;
    QString title;
    QString detail;
    Tone tone = Tone::Neutral;

    bool operator==(const TimelineEvent &) const = default;
};

struct Timeline
{
    QList<TimelineEvent> events;

    bool operator==(const Timeline &) const = default;
};

/// The 5 × 5 matrix with the risk then, now and as it should become; what is not scored is not
/// marked.
struct RiskMatrix
{
    risk::Score then;
    risk::Score now;
    risk::Score target;
    int version = risk::matrixVersion;

    bool operator==(const RiskMatrix &) const = default;
};

/// One row of figures. Not-a-number is a gap in a line. Special lists the indexes of marked points.
struct Series
{
    enum class Role { Measured, Centre, Limit };

    QString name;
    QList<double> values;
    Role role = Role::Measured;
    QList<int> special;

    bool operator==(const Series &) const = default;
};

/// Figures to be drawn. The summary is the sentence a person would say who sees the chart.
struct Chart
{
    enum class Kind { StackedBar, Line, HorizontalBar };

    Kind kind = Kind::StackedBar;
    QStringList categories;
    QList<Series> series;
    QString caption;
    QString summary;

    bool operator==(const Chart &) const = default;
};

/// How says how and when the person signed; empty means not yet, and leaves a line to sign on.
struct Signature
{
    QString name;
    QString role;
    QString how;

    bool operator==(const Signature &) const = default;
};

/// Repeats title, reference, version and number of pages, and is never alone on its page.
struct Signatures
{
    QList<Signature> people;
    std::optional<int> actions; ///< how many actions the signature covers
    QString chainHead; ///< number of the last audit entry and the first 16 digits of its hash

    bool operator==(const Signatures &) const = default;
};

struct PageBreak
{
    bool operator==(const PageBreak &) const = default;
};

struct Space
{
    double millimetres = 4;

    bool operator==(const Space &) const = default;
};

/// In a paragraph: stands for how many pages there are, "3 pages", once they are counted.
inline constexpr QChar pageCountMark(0xE000);

using Block = std::variant<Heading,
                           Paragraph,
                           Bullets,
                           Callout,
                           Facts,
                           Table,
                           Timeline,
                           RiskMatrix,
                           Chart,
                           Signatures,
                           PageBreak,
                           Space>;

/// Everything a printed page or an exported file says, as a value.
struct Document
{
    QString organisation;
    QString marking; ///< protective marking, on every page
    QString title;
    QString reference;
    QString version; ///< "2" is printed as "version 2"; words are printed as they are
    Audience audience = Audience::Full;
    QString footerNote; ///< "Printed 22 November 2026 by P. Raman, uncontrolled when printed"
    /// What is signed at the foot of every page, left to right: "Signature"; a name after a line
    /// break stands on the line. A page that is signed says neither audience nor printing.
    QStringList pageSignatures = {};
    QString language = QStringLiteral("en-GB"); ///< BCP 47, of the document's words
    QList<Block> blocks;

    bool operator==(const Document &) const = default;
};

/// The word for \a tone, for where nothing else says it.
QString label(Tone tone);

/// "Full", "Restricted" or "Shareable".
QString label(Audience audience);

/// "PIR-2026-0088, version 2"; empty when the document has neither.
QString referenceAndVersion(const Document &document);

/// What a signature says of itself: \a signature.how, or "Not yet signed".
QString state(const Signature &signature);

/// "Then 16 Extreme (4 likely, 4 major). Now 12 High (4 likely, 3 moderate)."; empty where nothing
/// is scored.
QString summary(const RiskMatrix &matrix);

/// The chart's figures as a table: categories down, series across.
Table figures(const Chart &chart);

/// The rows of \a table, or one that says "Nothing recorded.": a list never ends in silence.
QList<QList<Cell>> rowsOrNone(const Table &table);

/// A figure as printed: whole numbers without decimals, gaps as an en dash.
QString figure(double value);

/// \a text with \a pages, in words, where it has the pageCountMark; zero leaves room for a number.
QString withPageCount(QString text, int pages);

/// The document's words in reading order, one block after another, for reading and for comparing.
QString plainText(const Document &document);

} // namespace core::reports
