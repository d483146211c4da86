// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/risk.h"

#include <QWidget>

#include <optional>

class QPushButton;

namespace ui {

/// Five by five cells of likelihood and consequence, each with its score and the letter of its
/// band. One stop of the keyboard: arrows move and choose, Space chooses, Delete takes the choice
/// away.
class RiskMatrixWidget : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString question READ question WRITE setQuestion)

public:
    using Cell = core::risk::Score;

    /// Full has the words at its sides; Compact has numbers there, so that several stand side by
    /// side.
    enum class Size { Full, Compact };

    /// Bands are those of the matrix \a version.
    explicit RiskMatrixWidget(int version = core::risk::matrixVersion,
                              Size size = Size::Full,
                              QWidget *parent = nullptr);

    /// The chosen cell; nothing means not scored.
    std::optional<Cell> value() const { return m_value; }
    void setValue(std::optional<Cell> value);

    /// The score and band of \a cell in words: "12 High".
    QString words(Cell cell) const;
    /// The same with what it is made of: "Likelihood Possible, consequence Major, 12 High".
    QString longWords(Cell cell) const;

    QString question() const { return m_question; }
    void setQuestion(const QString &question);

Q_SIGNALS:
    void valueChanged(std::optional<core::risk::Score> value);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QPushButton *button(Cell cell) const;
    Cell cellOf(const QObject *button) const;
    void choose(std::optional<Cell> cell);
    void name();

    int m_version;
    QString m_question;
    QList<QPushButton *> m_cells; ///< likelihood 1 to 5, in each consequence 1 to 5
    std::optional<Cell> m_value;
};

} // namespace ui
