// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/riskmatrixwidget.h"

#include <QWidget>

class QLabel;

namespace ui {

/// A compact matrix as a field of a form: "4,3" for consequence 4 and likelihood 3, empty where it is not
/// scored, with the chosen score in words below.
class RiskField : public QWidget
{
    Q_OBJECT

public:
    explicit RiskField(const QString &question, QWidget *parent = nullptr);

    RiskMatrixWidget *matrix() const { return m_matrix; }

private:
    void tell();

    RiskMatrixWidget *m_matrix;
    QLabel *m_chosen;
};

} // namespace ui
