// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/rows.h"
#include "ui/app/session.h"
#include "ui/editors/boundform.h"
#include "ui/editors/roweditor.h"
#include "ui/tr.h"

#include <optional>

namespace ui {

/// What one kind of row is, in values and functions.
template<typename Row>
struct RowKind
{
    RowWords words;
    QString editor;      ///< names its drafts: "investigation.why.finding"
    QString useCase;     ///< of storing and removing a row: "investigation.finding"
    QStringList columns; ///< headings of the printed list
    std::function<QList<Row>()> rows;
    /// How a row is shown; its uid is filled in, and without cells title and detail are printed.
    std::function<RowShown(const Row &row)> show;
    std::function<void(BoundForm<Row> &fields)> fields;
    std::function<Row()> fresh; ///< what a new row starts with
    /// What is wrong with a row, by field; the fields that cannot be read are known already.
    std::function<QMap<QString, QString>(const Row &row)> problems = {};
    /// Stores a row that was read as \a base; without it, as a plain row of its record.
    std::function<core::Result<Row>(const Row &row, const Row &base, const QString &draftUid)> keep
        = {};
    std::function<core::Result<void>(const Row &row)> remove = {};
    std::function<void(const Row &row, const QString &action)> act = {};
    bool commitsOnLeaving = true;       ///< not where a row can never be changed afterwards
    QString stored = {};                ///< what is said after a commit; empty for "It is saved."
    std::function<QString()> said = {}; ///< the same, where it depends on what the commit did
};

/// A list of rows of one kind with a form for one of them, made from its RowKind.
template<typename Row>
class RowsOf : public RowEditor
{
public:
    RowsOf(Session &session, RowKind<Row> kind, const QString &recordUid, const QString &reference)
        : RowEditor(session, kind.words, kind.editor, recordUid)
        , m_kind(std::move(kind))
    {
        setReference(reference);
        ready();
    }

    /// The row in the form, as it was read.
    const Row &openBase() const { return m_base; }

protected:
    QList<RowShown> rows() override
    {
        QList<RowShown> shown;
        m_rows = m_kind.rows();
        for (const Row &row : std::as_const(m_rows)) {
            RowShown one = m_kind.show(row);
            one.uid = uidOf(row);
            if (one.cells.isEmpty())
                one.cells = {one.title, one.detail};
            shown.append(one);
        }
        return shown;
    }
    QStringList columns() const override { return m_kind.columns; }
    void build(Form &form) override
    {
        m_fields.emplace(form);
        m_kind.fields(*m_fields);
    }
    qint64 fill(Form &, const QString &rowUid) override
    {
        m_base = find(rowUid).value_or(m_kind.fresh ? m_kind.fresh() : Row());
        m_fields->show(m_base);
        if constexpr (isNoun)
            return m_base.record.rowVersion;
        else
            return 0;
    }
    QMap<QString, QString> problems(const Form &) const override
    {
        Row row = m_base;
        m_fields->read(row);
        return m_kind.problems ? m_kind.problems(row) : QMap<QString, QString>();
    }
    core::Result<Done> commit(const Form &, const QString &, const QString &draftUid) override
    {
        Row row = m_base;
        m_fields->read(row);
        auto kept = m_kind.keep ? m_kind.keep(row, m_base, draftUid) : keepPlain(row, draftUid);
        if (!kept)
            return kept.error();
        if (m_kind.said)
            return Done{uidOf(*kept), m_kind.said()};
        return Done{uidOf(*kept), m_kind.stored.isEmpty() ? Tr::tr("It is saved.") : m_kind.stored};
    }
    core::Result<void> remove(const QString &rowUid) override
    {
        const std::optional<Row> row = find(rowUid);
        if (!row)
            return {};
        return m_kind.remove ? m_kind.remove(*row) : removePlain(*row);
    }
    void act(const QString &rowUid, const QString &action) override
    {
        const std::optional<Row> row = find(rowUid);
        if (row && m_kind.act)
            m_kind.act(*row, action);
    }
    bool commitsOnLeaving() const override { return m_kind.commitsOnLeaving; }

private:
    static constexpr bool isNoun = requires(Row row) { row.record.uid; };

    static QString uidOf(const Row &row)
    {
        if constexpr (isNoun)
            return row.record.uid;
        else
            return row.uid;
    }
    std::optional<Row> find(const QString &uid) const
    {
        for (const Row &row : m_rows)
            if (!uid.isEmpty() && uidOf(row) == uid)
                return row;
        return {};
    }
    core::Result<Row> keepPlain(const Row &row, const QString &draftUid) const
    {
        if constexpr (isNoun)
            return core::Error{core::Error::Code::Invalid, {}, m_kind.editor};
        else
            return session().rows().keep(
                row, m_kind.useCase, draftUid, row.id.isNull() ? nullptr : &m_base);
    }
    core::Result<void> removePlain(const Row &row) const
    {
        if constexpr (isNoun) {
            return core::Error{core::Error::Code::Invalid, {}, m_kind.editor};
        } else {
            auto done = session().rows().remove(row, m_kind.useCase);
            return done ? core::Result<void>() : done.error();
        }
    }

    RowKind<Row> m_kind;
    QList<Row> m_rows;
    Row m_base;
    std::optional<BoundForm<Row>> m_fields;
};

} // namespace ui
