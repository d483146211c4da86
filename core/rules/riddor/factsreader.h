// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/tr.h"
#include "core/domain/record.h"
#include "core/rules/codes.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace core::riddor {

/// Reads key after key of a facts file and remembers the first thing that is wrong, in one sentence
/// that names the field by its path. A value that is missing or null leaves its fact as it is.
class FactsReader
{
public:
    const QString &problem() const { return m_problem; }

    /// Keeps \a sentence unless something was wrong before.
    void refuse(const QString &sentence)
    {
        if (m_problem.isEmpty())
            m_problem = sentence;
    }

    /// Refuses a key of \a from that is none of \a known: a fact misspelt is a fact not said.
    void onlyKnows(const QJsonObject &from, const QString &path, const QStringList &known);

    /// The object under \a key; an empty one where it is missing, null or refused.
    QJsonObject object(const QJsonObject &from, const QString &path, const QString &key);

    /// The list under \a key; a single value counts as a list of one where \a single is set.
    QJsonArray
    list(const QJsonObject &from, const QString &path, const QString &key, bool single = false);

    /// An object of a list.
    QJsonObject entry(const QJsonValue &value, const QString &path);

    void yesNo(const QJsonObject &from, const QString &path, const QString &key, Tri &into);
    void date(const QJsonObject &from, const QString &path, const QString &key, QDate &into);
    QString text(const QJsonObject &from, const QString &path, const QString &key);

    template<typename E>
    void word(const QJsonObject &from, const QString &path, const QString &key, E &into)
    {
        const QJsonValue value = from.value(key);
        if (!value.isNull() && !value.isUndefined())
            wordValue(path + key, value, into);
    }

    template<typename E>
    void words(const QJsonObject &from, const QString &path, const QString &key, QList<E> &into)
    {
        for (const QJsonValue &one : list(from, path, key, true)) {
            E read{};
            wordValue(path + key, one, read);
            into.append(read);
        }
    }

private:
    template<typename E>
    void wordValue(const QString &field, const QJsonValue &value, E &into)
    {
        if (const auto read = fromCode<E>(value.toString())) {
            into = *read;
            return;
        }
        QStringList known;
        for (const CodeName<E> &name : codeNames<E>())
            known.append(name.text.toString());
        refuseValue(field, value, known);
    }

    void refuseValue(const QString &field, const QJsonValue &value, const QStringList &known);

    QString m_problem;
};

} // namespace core::riddor
