// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/riddor/facts.h"

#include <QList>

namespace core::riddor {

/// What can be asked about one injured person, in the order that decides soonest: whether the
/// regulations apply at all (regs 2, 3, 14), then what they make of the harm (regs 4 to 9), then
/// who must report it (reg. 3).
enum class Topic {
    Event,
    PhysicalInjury,
    Role,
    AtWork,
    Consent,
    Assailant,
    Motive,
    WorkRelated,
    Premises,
    Exemption,
    Specified, ///< which, its status, who diagnosed it and when
    TimeOff,
    ToHospital,
    SharpSource,
    Occurrence,
    Disease, ///< which, whether of the work, when it was received
    Death,   ///< when, when it was learned of, whether the injury was a cause
    Employer,
    Controller
};

/// Every topic, in that order.
QList<Topic> allTopics();

/// Whether \a facts answer \a topic. That no exemption, occurrence, disease or death is known is no
/// answer.
bool isAnswered(Topic topic, const Facts &facts);

/// The topics whose answer can change what the regulations ask, given everything that is answered:
/// there is an answer to the topic, with some answers to those not answered yet, from which another
/// one differs. In the order of allTopics(). Where nothing touched the person, what an injury asks
/// waits until somebody has said that there was one.
QList<Topic> topicsThatMatter(const Facts &facts);

} // namespace core::riddor
