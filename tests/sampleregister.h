// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/registersource.h"

/// A register of made-up incidents, computed from the row number: as long as wanted, at no cost.
/// It counts what it is asked for.
class SampleRegister : public ui::RegisterSource
{
public:
    struct Asked
    {
        QList<qint64> firsts; ///< of each call of rows()
        int counts = 0;
        qint64 rows = 0;
    };

    /// \a total rows; \a asked, if given, must outlive the source.
    explicit SampleRegister(qint64 total, Asked *asked = nullptr);

    ui::RegisterWords words() const override;
    QList<ui::RegisterColumn> columns() const override;
    QList<ui::RegisterFilter> filters() const override;
    ui::RegisterQuery firstQuery() const override;
    QString countText(qint64 shown, qint64 total) const override;
    qint64 count(const ui::RegisterQuery &query) override;
    QList<ui::RegisterRow> rows(const ui::RegisterQuery &query, qint64 first, int n) override;

    qint64 total = 0;

private:
    Asked *m_asked;
};
