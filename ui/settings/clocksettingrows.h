// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/clocksettings.h"
#include "ui/editors/boundform.h"
#include "ui/editors/roweditor.h"

#include <optional>

namespace ui {

/// Days the organisation added to or took from the bank holidays.
class HolidayRows : public RowEditor
{
    Q_OBJECT

public:
    explicit HolidayRows(Session &session, QWidget *parent = nullptr);

protected:
    QList<RowShown> rows() override;
    QStringList columns() const override;
    void build(Form &form) override;
    qint64 fill(Form &form, const QString &rowUid) override;
    QMap<QString, QString> problems(const Form &form) const override;
    core::Result<Done>
    commit(const Form &form, const QString &rowUid, const QString &draftUid) override;
    core::Result<void> remove(const QString &rowUid) override;

private:
    std::optional<BoundForm<core::clocks::HolidayChange>> m_fields;
};

/// A return as its form shows it.
struct ReturnShown : core::OwnReturn
{
    std::optional<qint64> number;
};

/// Returns the organisation asks of itself.
class ReturnRows : public RowEditor
{
    Q_OBJECT

public:
    explicit ReturnRows(Session &session, QWidget *parent = nullptr);

protected:
    QList<RowShown> rows() override;
    QStringList columns() const override;
    void build(Form &form) override;
    qint64 fill(Form &form, const QString &rowUid) override;
    QMap<QString, QString> problems(const Form &form) const override;
    core::Result<Done>
    commit(const Form &form, const QString &rowUid, const QString &draftUid) override;

private:
    std::optional<BoundForm<ReturnShown>> m_fields;
};

} // namespace ui
