// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>
#include <optional>

class QAbstractButton;
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
    enum class Band { Low, Moderate, High, Extreme };

    /// The words and the bands of the matrix in force.
    struct Scale
    {
        QStringList likelihood;  ///< five words, from 1
        QStringList consequence; ///< five words, from 1
        std::function<Band(int score)> band;
    };

    /// A cell: both from 1 to 5.
    struct Cell
    {
        int likelihood = 1, consequence = 1;
        bool operator==(const Cell &) const = default;
    };

    explicit RiskMatrixWidget(Scale scale, QWidget *parent = nullptr);

    /// The chosen cell; nothing means not scored.
    std::optional<Cell> value() const { return m_value; }
    void setValue(std::optional<Cell> value);

    /// The score and band of \a cell in words: "12 High".
    QString words(Cell cell) const;

    QString question() const { return m_question; }
    void setQuestion(const QString &question);

Q_SIGNALS:
    void valueChanged(std::optional<ui::RiskMatrixWidget::Cell> value);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QPushButton *button(Cell cell) const;
    Cell cellOf(const QObject *button) const;
    void choose(std::optional<Cell> cell);
    void name();

    Scale m_scale;
    QString m_question;
    QList<QPushButton *> m_cells; ///< likelihood 1 to 5, in each consequence 1 to 5
    std::optional<Cell> m_value;
};

} // namespace ui
