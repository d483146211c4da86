// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableWidget>

namespace ui {

/// Figures in rows and columns, all of them in sight: words at the left, numbers right-aligned. It
/// is as high as its rows.
class FigureTable : public QTableWidget
{
    Q_OBJECT

public:
    explicit FigureTable(QWidget *parent = nullptr);

    /// Shows \a rows under \a header; with \a lastIsTotal the last row is set off.
    void setFigures(const QString &name,
                    const QStringList &header,
                    const QList<QStringList> &rows,
                    bool lastIsTotal);

protected:
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void fit();
};

} // namespace ui
