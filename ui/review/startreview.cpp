// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/startreview.h"

#include "ui/app/session.h"

namespace ui {

using namespace Qt::StringLiterals;

void startReview(Session &session, const QList<core::Incident::Id> &incidents)
{
    for (const core::Incident::Id incident : incidents) {
        auto known = session.reviews().of(incident);
        if (!known) {
            session.fail(known.error());
            return;
        }
        for (const core::Review &review : *known) {
            if (review.state != u"released") {
                session.open(review.record.uid);
                return;
            }
        }
    }
    auto started = session.reviews().start(incidents);
    if (started)
        session.open(started->record.uid);
    else
        session.fail(started.error());
}

} // namespace ui
