// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/heldcase.h"
#include "ui/editors/roweditor.h"

namespace ui {

/// Who must be told of an incident and who was: the rows of Appendix B that apply, each marked told
/// or not needed with its reason.
class NotificationRows : public RowEditor
{
    Q_OBJECT

public:
    /// \a heading says of which incident, where several stand on a page; empty for "Who must be
    /// told".
    NotificationRows(Session &session,
                     const core::HeldCase &held,
                     const QString &heading = {},
                     QWidget *parent = nullptr);

    void present(const core::HeldCase &held);

protected:
    QList<RowShown> rows() override;
    QStringList columns() const override;
    void build(Form &form) override;
    qint64 fill(Form &form, const QString &rowUid) override;
    QMap<QString, QString> problems(const Form &form) const override;
    core::Result<Done>
    commit(const Form &form, const QString &rowUid, const QString &draftUid) override;

private:
    RowShown shown(const QString &whom, bool ask, bool applies) const;
    core::Notification told(const QString &whom) const;

    core::HeldCase m_held;
    core::IncidentFile m_base; ///< as it was when the form was filled
};

} // namespace ui
