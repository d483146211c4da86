// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/assaultreports.h"
#include "ui/editors/boundform.h"
#include "ui/editors/roweditor.h"

#include <optional>

namespace ui {

/// Other places some reports of assaults are sent to; a filed report can say that it went there.
class DestinationRows : public RowEditor
{
    Q_OBJECT

public:
    explicit DestinationRows(Session &session, QWidget *parent = nullptr);

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
    std::optional<BoundForm<core::AssaultDestination>> m_fields;
};

} // namespace ui
