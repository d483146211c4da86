// SPDX-License-Identifier: GPL-3.0-or-later
// Step 11: what is still open, who signs, and the release of a frozen version.
#include "core/rules/reviewgaps.h"
#include "core/rules/signedtext.h"
#include "core/usecases/reviewreport.h"
#include "ui/editors/changecatcher.h"
#include "ui/print/printing.h"
#include "ui/reports/showreport.h"
#include "ui/review/reviewstep.h"
#include "ui/review/signaturerows.h"
#include "ui/review/steps.h"
#include "ui/review/versionlist.h"
#include "ui/tr.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/listrow.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using core::Review;
using core::reports::Audience;

namespace {

core::reports::Document documentOf(Session &session, const core::reports::ReviewReport &report)
{
    const core::reports::Frame frame{session.casebook().organisation(),
                                     session.casebook().marking(),
                                     session.user().name,
                                     session.today(),
                                     Audience::Full};
    const core::reports::Discretion discretion(
        Audience::Full, report.file.incidents, report.people, core::reports::namedIn(report.file));
    return core::reports::review(report, frame, discretion);
}

class SignStep : public ReviewStep
{
public:
    explicit SignStep(ReviewPage &page)
        : ReviewStep(page, u"sign"_s)
    {
        fields().longText(u"in_short"_s, Tr::tr("The summary for page one"), &Review::inShort);
        column()->addWidget(m_state = new Banner(Tone::Info, {}, {}));
        auto *row = new QHBoxLayout;
        m_release = button(Tr::tr("&Release this version"), u"shield-check"_s, ButtonKind::Primary);
        connect(m_release, &QPushButton::clicked, this, [this] { release(); });
        row->addWidget(m_release);
        m_reopen = button(Tr::tr("Open it &again…"), u"refresh"_s);
        connect(m_reopen, &QPushButton::clicked, this, [this] { reopen(); });
        row->addWidget(m_reopen);
        // the dialog shows what is hidden from others before anything can be printed
        auto *read = button(Tr::tr("Read, &print or save…"), u"printer"_s);
        connect(read, &QPushButton::clicked, this, [this] { print(); });
        row->addWidget(read);
        row->addStretch();
        column()->addLayout(row);
        auto *open = new Card(Tr::tr("Still open"));
        column()->addWidget(m_openCard = open);
        m_gaps = open->body();
        m_signatures = addRows(signatureRows(page, [this](const QString &uid) {
            m_signatures->openRow(uid);
        }));
        column()->addWidget(m_versions = new VersionList(session()));
    }

    void fill() override
    {
        ReviewStep::fill();
        showGaps();
        m_versions->present(file());
        showState();
    }

private:
    void showState()
    {
        const bool isReleased = page().isReleased();
        const auto stops = session().reviews().obstacles(recordUid());
        const bool isReady = !isReleased && stops && stops->isEmpty();
        m_release->setVisible(!isReleased);
        m_release->setEnabled(isReady);
        m_reopen->setVisible(isReleased);
        m_openCard->setVisible(!isReleased);
        const QString number = QString::number(core::versionInHand(file()));
        const QString twice
            = core::Reviews::sameSignerNote(file().signatures, core::versionInHand(file()));
        if (isReleased)
            m_state->setMessage(
                Tone::Success,
                Tr::tr("Version %1 is released").arg(number),
                QStringList{twice,
                            Tr::tr("It is kept as it is. Open it again to change it; its next "
                                   "release is the next version.")}
                    .join(u' ')
                    .trimmed());
        else if (isReady)
            m_state->setMessage(twice.isEmpty() ? Tone::Success : Tone::Warning,
                                Tr::tr("Version %1 can be released").arg(number),
                                twice.isEmpty() ? unsignedWords() : twice + u' ' + unsignedWords());
        else
            m_state->setMessage(Tone::Warning,
                                Tr::tr("Version %1 cannot be released yet").arg(number),
                                stops ? stopsInWords(*stops) : stops.error().message);
    }

    /// The gaps are listed below one by one; here only how many, and what is not among them.
    QString stopsInWords(QStringList stops) const
    {
        qsizetype gaps = 0;
        for (const core::StepGap &gap : core::reviewGaps(file()))
            gaps += stops.removeAll(core::reviewLabel(gap));
        if (gaps > 0)
            stops.prepend(gaps == 1 ? Tr::tr("1 thing is still open")
                                    : Tr::tr("%1 things are still open").arg(gaps));
        return stops.join(u'\n');
    }

    QString unsignedWords() const
    {
        qsizetype missing = 0;
        for (const core::Signature &one : file().signatures)
            missing += core::signatureState(one, file()) == core::SignatureState::NotYet ? 1 : 0;
        if (missing == 0)
            return Tr::tr("Everybody who was to sign has signed.");
        return missing == 1 ? Tr::tr("1 signature is not there yet; the release says so.")
                            : Tr::tr("%1 signatures are not there yet; the release says so.")
                                  .arg(missing);
    }

    void showGaps()
    {
        while (QLayoutItem *item = m_gaps->takeAt(0)) {
            if (QWidget *widget = item->widget()) {
                widget->hide();
                widget->deleteLater();
            }
            delete item;
        }
        const QList<core::StepGap> gaps = core::reviewGaps(file());
        if (gaps.isEmpty())
            m_gaps->addWidget(paragraph(Tr::tr("Nothing is missing."), TextRole::Muted));
        for (const core::StepGap &gap : gaps) {
            auto *line = new QWidget;
            auto *row = new QHBoxLayout(line);
            row->setContentsMargins(0, 0, 0, 0);
            auto *jump = new ListRow({u"circle-dashed"_s,
                                      core::reviewLabel(gap),
                                      Tr::tr("Go there"),
                                      {},
                                      Tone::Neutral});
            connect(jump, &ListRow::clicked, this, [this, gap] {
                page().showStep(gap.step, gap.field);
            });
            row->addWidget(jump, 1);
            auto *leave = button(Tr::tr("Leave it open, with a reason…"), {}, ButtonKind::Flat);
            leave->setAccessibleName(
                Tr::tr("Leave open, with a reason: %1").arg(core::reviewLabel(gap)));
            connect(leave, &QPushButton::clicked, this, [this, gap] { leaveOpen(gap); });
            row->addWidget(leave);
            m_gaps->addWidget(line);
            line->show();
        }
    }

    void leaveOpen(const core::StepGap &gap)
    {
        AskStrip::Question question;
        question.question = Tr::tr("Why is this left open?");
        question.help = core::reviewLabel(gap);
        question.yes = Tr::tr("Leave it open");
        question.problem = [](const QString &reason) {
            return reason.isEmpty() ? Tr::tr("Say in one line why it is left open.") : QString();
        };
        question.take = [this, gap](const QString &reason) {
            core::StepNote note;
            note.recordId = recordId();
            note.step = gap.step;
            note.noteKind = u"gap"_s;
            note.field = gap.field;
            note.reason = reason;
            const ChangeCatcher caught(session());
            if (auto kept = session().rows().keep(note, u"review.gap"_s); !kept)
                return kept.error().message;
            session().say(Tr::tr("It is left open, with your reason."), caught.uid());
            return QString();
        };
        page().ask(question);
    }

    void print()
    {
        if (page().save())
            showReport(
                session(), this, reviewReport(session(), recordUid(), review().record.reference()));
    }

    void release()
    {
        if (!page().save())
            return;
        auto report = core::reviewToRelease(session().casebook(), recordUid());
        if (!report) {
            session().fail(report.error());
            return;
        }
        const QByteArray pdf = print::pdf(documentOf(session(), *report));
        auto released = session().reviews().release(recordUid(), pdf);
        if (!released)
            session().fail(released.error());
        else
            session().say(Tr::tr("Version %1 is released and kept with its SHA-256.")
                              .arg(released->number));
    }

    void reopen()
    {
        AskStrip::Question question;
        question.question = Tr::tr("Why is the review opened again?");
        question.help = Tr::tr("The released version stays as it is. The reason is kept, and "
                               "everybody signs the next version anew.");
        question.yes = Tr::tr("Open it again");
        question.problem = [](const QString &reason) {
            return reason.isEmpty() ? Tr::tr("Say in one line why it is opened again.") : QString();
        };
        question.take = [this](const QString &reason) {
            if (auto done = session().reviews().reopen(recordUid(), reason); !done)
                return done.error().message;
            session().say(Tr::tr("The review is open again, as the draft of version %1.")
                              .arg(review().version + 1));
            return QString();
        };
        page().ask(question);
    }

    Banner *m_state;
    QWidget *m_openCard = nullptr;
    QVBoxLayout *m_gaps = nullptr;
    RowEditor *m_signatures = nullptr;
    VersionList *m_versions = nullptr;
    QPushButton *m_release;
    QPushButton *m_reopen;
};

} // namespace

StepPage *makeSignStep(ReviewPage &page)
{
    return new SignStep(page);
}

} // namespace ui
