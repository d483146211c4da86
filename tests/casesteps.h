// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/investigationgaps.h"
#include "core/usecases/incidents.h"

#include "tests/testing.h"

// Steps that tests of a case take on the way to what they ask.

template<typename T>
T must(const core::Result<T> &result)
{
    if (!result)
        qFatal("%s / %s", qPrintable(result.error().message), qPrintable(result.error().detail));
    return *result;
}

inline core::IncidentFile recorded(TestCasebook &book)
{
    return must(core::Incidents(book.journal()).record(sampleIncident()));
}

inline QString statusOf(TestCasebook &book, const core::IncidentFile &file)
{
    return must(core::Incidents(book.journal()).load(file.incident.id())).incident.status;
}

inline QMap<QString, QString> reasonsForAll(const core::InvestigationFile &file)
{
    QMap<QString, QString> reasons;
    for (const core::StepGap &gap : core::investigationGaps(file))
        reasons.insert(gap.step + u'/' + gap.field, QStringLiteral("not possible"));
    return reasons;
}
