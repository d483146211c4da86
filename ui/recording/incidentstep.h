// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/incidentfile.h"
#include "ui/editors/form.h"

#include <QWidget>

class QVBoxLayout;

namespace ui {

class DraftKeeper;
class Session;

/// One step of recording or changing an incident: it shows its share of an incident and reads it
/// back. What nobody said stays unknown.
class IncidentStep : public QWidget
{
    Q_OBJECT

public:
    explicit IncidentStep(Session &session);

    /// Shows what \a file holds; may be called again where the record moved on.
    virtual void fill(const core::IncidentFile &file) = 0;
    /// Writes what the fields hold into \a file, which was the one filled in.
    virtual void read(core::IncidentFile &file) const = 0;
    /// Has \a keeper watch the fields, and builds those that its draft has words for.
    virtual void watch(DraftKeeper &keeper);
    /// Every form of the step, in order.
    virtual QList<Form *> forms() const { return {m_form}; }
    /// What is wrong with what was typed, by field.
    virtual QMap<QString, QString> problems() const;

Q_SIGNALS:
    /// Something was typed or chosen, whoever did.
    void edited();

protected:
    Session &session() const { return m_session; }
    /// The fields that every incident has.
    Form &form() const { return *m_form; }
    QVBoxLayout *column() const { return m_column; }

private:
    Session &m_session;
    QVBoxLayout *m_column;
    Form *m_form;
};

} // namespace ui
