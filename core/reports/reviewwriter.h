// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/review.h"

namespace core::reports {

/// Writes the sections of one review, one after another. Used by review() only.
class ReviewWriter
{
public:
    ReviewWriter(const ReviewReport &report, QDate today, const Discretion &discretion);

    /// "draft of version 2", or the number of the version that is in force.
    QString version() const;
    QString title() const;

    void cover();     ///< kicker, title and facts
    void inShort();   ///< summary, findings, what happens next
    void terms();     ///< why and what
    void incidents(); ///< the incidents with their people
    void told();      ///< who was told, statutory duties, police
    void method();    ///< sources and participants
    void timeline();
    void expectedAndHappened(); ///< with the controls
    void support();             ///< immediate action and support
    void wellAndNot();
    void analysis();
    void outcome();
    void lessons(); ///< lessons and recommendations
    void actions();
    void risk();
    void dissemination();
    void agreement();
    void appendices();

    QList<Block> blocks() const { return m_blocks; }

private:
    void section(const QString &title);
    void part(const QString &title);
    /// Free text as paragraphs, or \a otherwise in small print where there is none.
    void text(const QString &words, const QString &where, const QString &otherwise);
    void muted(const QString &sentence, bool keepWithNext = false);
    /// The table with its caption, or one line that says nothing was recorded.
    void table(const QString &caption,
               const QStringList &header,
               const QList<double> &shares,
               const QList<QList<Cell>> &rows);

    QString said(const QString &words, const QString &where) const;
    QString someone(const QString &name) const;
    QString when(QDate day, QTime time, const QString &precision) const;
    QString exhibit(const Exhibit &exhibit) const;
    QString accountable(const Action &action) const;
    Cell state(const Action &action) const;
    QString actionFigures() const;
    QStringList findingsInShort() const;
    QStringList nextInShort() const;

    void incident(const IncidentFile &file);
    void people(const IncidentFile &file);
    void injuries(const IncidentFile &file);
    void property(const IncidentFile &file);
    void duties();
    void police();
    void enquiries();
    void controls();
    void gapsLeft();
    void chart();
    void versions();
    void exhibits();
    void statements();
    void documents();

    bool isFull() const { return m_discretion.audience() == Audience::Full; }
    bool isSeveral() const { return m_report.file.incidents.size() > 1; }
    qint64 versionNumber() const;

    const ReviewReport &m_report;
    const ReviewFile &m_file;
    QDate m_today;
    const Discretion &m_discretion;
    QList<Block> m_blocks;
    int m_sections = 0;
};

/// The first sentence of \a text, shortened at a word to about \a most letters.
QString firstSentence(const QString &text, int most = 170);

} // namespace core::reports
