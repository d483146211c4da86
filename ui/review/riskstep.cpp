// SPDX-License-Identifier: GPL-3.0-or-later
// Step 7: the risk then, now, and as it should become.
#include "ui/review/reviewstep.h"
#include "ui/review/riskfield.h"
#include "ui/review/steps.h"
#include "ui/tr.h"
#include "ui/widgets/labels.h"

#include <QLabel>

namespace ui {

using namespace Qt::StringLiterals;
using core::Review;

namespace {

class RiskStep : public ReviewStep
{
public:
    explicit RiskStep(ReviewPage &page)
        : ReviewStep(page, u"risk"_s)
    {
        score(
            u"then"_s, Tr::tr("The risk then"), &Review::thenConsequence, &Review::thenLikelihood);
        form().beside();
        score(u"now"_s, Tr::tr("The risk now"), &Review::nowConsequence, &Review::nowLikelihood);
        form().beside();
        score(u"target"_s,
              Tr::tr("The target"),
              &Review::targetConsequence,
              &Review::targetLikelihood);
        form().addWidget(
            paragraph(Tr::tr("Up: how likely, from 1 rare to 5 almost certain. Across: how bad, "
                             "from 1 negligible to 5 catastrophic. L low, M moderate, H high, "
                             "E extreme. Arrow keys move and choose, Delete takes a score away."),
                      TextRole::Small));
        auto &f = fields();
        f.longText(u"risk_reason"_s, Tr::tr("Why these scores"), &Review::riskReason);
        f.text(u"risk_agreed_by"_s, Tr::tr("Who agreed the scores"), &Review::riskAgreedBy);
    }

private:
    void score(const QString &code,
               const QString &question,
               std::optional<qint64> Review::*consequence,
               std::optional<qint64> Review::*likelihood)
    {
        fields().bind(
            code,
            [=](Form &form, const Review &review) {
                const bool isScored = review.*consequence && review.*likelihood;
                form.set(code,
                         isScored
                             ? u"%1,%2"_s.arg(*(review.*consequence)).arg(*(review.*likelihood))
                             : QString());
            },
            [=](const Form &form, Review &review) {
                const QString text = form.value(code);
                review.*consequence = std::nullopt;
                review.*likelihood = std::nullopt;
                if (text.isEmpty())
                    return;
                review.*consequence = text.section(u',', 0, 0).toLongLong();
                review.*likelihood = text.section(u',', 1, 1).toLongLong();
                review.matrixVersion = core::risk::matrixVersion;
            });
        form().add(code, question, new RiskField(question));
    }
};

} // namespace

StepPage *makeRiskStep(ReviewPage &page)
{
    return new RiskStep(page);
}

} // namespace ui
