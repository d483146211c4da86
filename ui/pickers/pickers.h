// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/incident.h"
#include "core/domain/person.h"
#include "core/domain/place.h"
#include "ui/pickers/recordpicker.h"

namespace ui {

/// A person of the register.
class PersonPicker : public RecordPicker
{
    Q_OBJECT

public:
    explicit PersonPicker(Session &session,
                          NewRecord newRecord = NewRecord::AtOnce,
                          QWidget *parent = nullptr);

    /// Null where none is chosen.
    core::Person::Id personId() const { return core::Person::Id(id().value()); }

protected:
    core::Result<QList<core::Suggestion>> suggest(const QString &typed) const override;
    QString newWords(const QString &typed) const override;
    QString newHint() const override;
    QString makeNow(const QString &typed) override;
};

/// A site of the register.
class SitePicker : public RecordPicker
{
    Q_OBJECT

public:
    explicit SitePicker(Session &session,
                        NewRecord newRecord = NewRecord::AtOnce,
                        QWidget *parent = nullptr);

    /// Null where none is chosen.
    core::Site::Id siteId() const { return core::Site::Id(id().value()); }

protected:
    core::Result<QList<core::Suggestion>> suggest(const QString &typed) const override;
    QString newWords(const QString &typed) const override;
    QString newHint() const override;
    QString makeNow(const QString &typed) override;
};

/// A post that answers for actions; each is offered with its team and who holds it today.
class PostPicker : public RecordPicker
{
    Q_OBJECT

public:
    explicit PostPicker(Session &session,
                        NewRecord newRecord = NewRecord::AtOnce,
                        QWidget *parent = nullptr);

    /// Null where none is chosen.
    core::Post::Id postId() const { return core::Post::Id(id().value()); }

protected:
    core::Result<QList<core::Suggestion>> suggest(const QString &typed) const override;
    QString newWords(const QString &typed) const override;
    QString newHint() const override;
    QString makeNow(const QString &typed) override;
};

/// An incident, found by its reference or its words.
class IncidentPicker : public RecordPicker
{
    Q_OBJECT

public:
    explicit IncidentPicker(Session &session, QWidget *parent = nullptr);

    /// Null where none is chosen.
    core::Incident::Id incidentId() const { return core::Incident::Id(id().value()); }

protected:
    core::Result<QList<core::Suggestion>> suggest(const QString &typed) const override;
    QString newWords(const QString &typed) const override;
    QString newHint() const override;
    QString makeNow(const QString &typed) override;
};

} // namespace ui
