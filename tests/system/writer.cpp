// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/drafts.h"
#include "core/usecases/incidents.h"

#include <QCoreApplication>

#include "tests/testing.h"
#include <cstdio>

using namespace core;
using namespace Qt::StringLiterals;

/// Records incident after incident and types a draft between them, until it is killed. A number is
/// printed only once it is in the casebook: "incident 7", "draft 7".
int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    auto opened = Casebook::open(QString::fromLocal8Bit(argv[1]),
                                 QString::fromLatin1(testPassphrase),
                                 std::nullopt,
                                 Clock());
    if (!opened)
        return 1;
    Casebook &book = **opened;
    const Drafts drafts(book.database(), book.user(), book.clock());
    auto found = drafts.find(u"incident.record"_s);
    if (!found)
        return 2;
    Draft draft = found->value_or(Draft());
    draft.editor = u"incident.record"_s;

    for (int i = QString::fromLocal8Bit(argv[2]).toInt();; ++i) {
        draft.fields[u"description"_s] = u"words of draft %1"_s.arg(i);
        draft.caret = u"call/description/%1"_s.arg(i);
        if (!drafts.save(draft))
            return 3;
        std::printf("draft %d\n", i);
        std::fflush(stdout);

        IncidentFile file = sampleIncident();
        file.incident.description = u"Incident number %1. "_s.arg(i) + file.incident.description;
        if (!Incidents(book.journal()).record(file))
            return 4;
        std::printf("incident %d\n", i);
        std::fflush(stdout);
    }
}
