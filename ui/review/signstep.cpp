// SPDX-License-Identifier: GPL-3.0-or-later
// Step 11: what is still open, who signs, and the release of a frozen version.
#include "core/domain/labels.h"
#include "core/rules/reviewgaps.h"
#include "core/usecases/reviewreport.h"
#include "ui/print/printing.h"
#include "ui/reports/showreport.h"
#include "ui/review/reviewstep.h"
#include "ui/review/steps.h"
#include "ui/tr.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/listrow.h"

#include <QFileDialog>
#include <QInputDialog>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using core::Review;
using core::reports::Audience;

namespace {

core::reports::Document
documentOf(Session &session, const core::reports::ReviewReport &report, Audience audience)
{
    const core::reports::Frame frame{session.casebook().organisation(),
                                     session.casebook().marking(),
                                     session.user().name,
                                     session.today(),
                                     audience};
    const core::reports::Discretion discretion(
        audience, report.file.incidents, report.people, core::reports::namedIn(report.file));
    return core::reports::review(report, frame, discretion);
}

void clear(QVBoxLayout *box)
{
    while (QLayoutItem *item = box->takeAt(0)) {
        if (QWidget *widget = item->widget())
            widget->deleteLater();
        delete item;
    }
}

class SignStep : public ReviewStep
{
public:
    explicit SignStep(ReviewPage &page)
        : ReviewStep(page, u"sign"_s)
    {
        fields().longText(u"in_short"_s, Tr::tr("The summary for page one"), &Review::inShort);
        column()->addWidget(m_state = new Banner(Tone::Info, {}, {}));
        m_gaps = addBox(Tr::tr("Still open"));
        m_signatures = addBox(Tr::tr("Signatures"));
        m_preview = addBox(Tr::tr("Read it as others will"));
        // the dialog shows what is hidden from others before anything can be printed
        auto *open = button(Tr::tr("&Print or save…"), u"printer"_s);
        connect(open, &QPushButton::clicked, this, [this] { print(); });
        m_preview->addWidget(open, 0, Qt::AlignLeft);
        m_versions = addBox(Tr::tr("Released versions"));
        m_release = button(Tr::tr("&Release this version"), u"shield-check"_s, ButtonKind::Primary);
        connect(m_release, &QPushButton::clicked, this, [this] { release(); });
        column()->addWidget(m_release, 0, Qt::AlignLeft);
        m_reopen = button(Tr::tr("&Open it again…"), u"refresh"_s);
        connect(m_reopen, &QPushButton::clicked, this, [this] { reopen(); });
        column()->addWidget(m_reopen, 0, Qt::AlignLeft);
    }

    void fill() override
    {
        ReviewStep::fill();
        showGaps();
        showSignatures();
        showVersions();
        const bool isReleased = page().isReleased();
        const auto stops = session().reviews().obstacles(recordUid());
        const bool isReady = stops && stops->isEmpty();
        m_release->setVisible(!isReleased);
        m_release->setEnabled(isReady);
        m_reopen->setVisible(isReleased);
        const QString twice = core::Reviews::sameSignerNote(
            file().signatures, review().version + (isReleased ? 0 : 1));
        if (isReleased)
            m_state->setMessage(Tone::Success,
                                Tr::tr("This review is released"),
                                Tr::tr("Open it again to change it; its next release is the next "
                                       "version.")
                                    + u' ' + twice);
        else if (isReady)
            m_state->setMessage(twice.isEmpty() ? Tone::Success : Tone::Warning,
                                Tr::tr("It can be released"),
                                twice);
        else
            m_state->setMessage(Tone::Warning,
                                Tr::tr("It cannot be released yet"),
                                stops ? stops->join(u'\n') : stops.error().message);
    }

private:
    QVBoxLayout *addBox(const QString &heading)
    {
        auto *card = new Card(heading);
        column()->addWidget(card);
        return card->body();
    }

    void showGaps()
    {
        clear(m_gaps);
        const QList<core::StepGap> gaps = core::reviewGaps(file());
        if (gaps.isEmpty())
            m_gaps->addWidget(paragraph(Tr::tr("Nothing is missing.")));
        for (const core::StepGap &gap : gaps) {
            auto *jump = new ListRow({u"circle-dashed"_s,
                                      core::reviewLabel(gap),
                                      Tr::tr("Go there"),
                                      {},
                                      Tone::Neutral});
            connect(jump, &ListRow::clicked, this, [this, gap] {
                page().showStep(gap.step, gap.field);
            });
            m_gaps->addWidget(jump);
            auto *leave = button(Tr::tr("Leave it open, with a reason…"), {}, ButtonKind::Link);
            leave->setAccessibleName(
                Tr::tr("Leave open, with a reason: %1").arg(core::reviewLabel(gap)));
            leave->setEnabled(!page().isReleased());
            connect(leave, &QPushButton::clicked, this, [this, gap] { leaveOpen(gap); });
            m_gaps->addWidget(leave, 0, Qt::AlignLeft);
        }
    }

    void leaveOpen(const core::StepGap &gap)
    {
        const QString reason = QInputDialog::getText(
            this, Tr::tr("Leave it open"), Tr::tr("Why is this left open?"));
        if (reason.trimmed().isEmpty())
            return;
        core::StepNote note;
        note.recordId = recordId();
        note.step = gap.step;
        note.noteKind = u"gap"_s;
        note.field = gap.field;
        note.reason = reason.trimmed();
        if (auto kept = session().rows().keep(note, u"review.gap"_s); !kept)
            session().fail(kept.error());
    }

    void showSignatures()
    {
        clear(m_signatures);
        const qint64 version = review().version + (page().isReleased() ? 0 : 1);
        for (const core::Signature &one : file().signatures) {
            const bool isSigned = !one.how.isEmpty() && one.forVersion == version;
            const QString role = core::label(core::List::Signatory, one.role);
            const QString how = isSigned
                                    ? Tr::tr("%1, %2, %3")
                                          .arg(one.name,
                                               core::label(core::List::SignatureKind, one.how),
                                               QLocale().toString(one.signedOn, u"d MMMM yyyy"_s))
                                    : Tr::tr("Not yet signed");
            m_signatures->addWidget(paragraph(u"%1: %2"_s.arg(role, how)));
            if (isSigned || page().isReleased())
                continue;
            addSign(role, Tr::tr("Sign here"), [this, one] { signHere(one); });
            addSign(role, Tr::tr("Signed on paper…"), [this, one] { signFile(one, u"paper"_s); });
            addSign(role, Tr::tr("Agreed by e-mail…"), [this, one] { signFile(one, u"email"_s); });
        }
    }

    void addSign(const QString &role, const QString &text, const std::function<void()> &what)
    {
        auto *sign = button(text, u"pencil"_s);
        sign->setAccessibleName(u"%1: %2"_s.arg(role, text));
        connect(sign, &QPushButton::clicked, this, what);
        m_signatures->addWidget(sign, 0, Qt::AlignLeft);
    }

    void signHere(core::Signature signature)
    {
        signature.how = u"here"_s;
        if (auto done = session().reviews().sign(signature); !done)
            session().fail(done.error());
    }

    void signFile(core::Signature signature, const QString &how)
    {
        const QString path
            = QFileDialog::getOpenFileName(this, Tr::tr("The signed page or the message"));
        if (path.isEmpty())
            return;
        const QString name = QInputDialog::getText(
            this, Tr::tr("Who signed?"), Tr::tr("Name"), QLineEdit::Normal, signature.name);
        if (name.trimmed().isEmpty())
            return;
        auto kept = session().attachments().add(
            recordId(), path, core::label(core::List::Signatory, signature.role));
        if (!kept) {
            session().fail(kept.error());
            return;
        }
        signature.how = how;
        signature.name = name.trimmed();
        signature.signedOn = session().today();
        signature.attachmentId = kept->id;
        if (auto done = session().reviews().sign(signature); !done)
            session().fail(done.error());
    }

    void showVersions()
    {
        clear(m_versions);
        if (file().versions.isEmpty())
            m_versions->addWidget(paragraph(Tr::tr("No version is released yet.")));
        for (const core::ReviewVersion &one : file().versions) {
            m_versions->addWidget(
                paragraph(Tr::tr("Version %1, released by %2. SHA-256 %3")
                              .arg(QString::number(one.number), one.releasedBy, one.sha256)));
            auto *save
                = button(Tr::tr("Save a copy of version %1…").arg(one.number), u"download"_s);
            connect(save, &QPushButton::clicked, this, [this, one] { saveCopy(one); });
            m_versions->addWidget(save, 0, Qt::AlignLeft);
        }
    }

    void saveCopy(const core::ReviewVersion &version)
    {
        for (const core::Attachment &one : file().documents) {
            if (one.id != version.attachmentId)
                continue;
            const QString path
                = QFileDialog::getSaveFileName(this, Tr::tr("Save a copy"), one.fileName);
            if (path.isEmpty())
                return;
            if (auto done = session().attachments().exportCopy(one, path); !done)
                session().fail(done.error());
        }
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
        const QByteArray pdf = print::pdf(documentOf(session(), *report, Audience::Full));
        auto released = session().reviews().release(recordUid(), pdf);
        if (!released)
            session().fail(released.error());
        else
            session().say(Tr::tr("Version %1 is released.").arg(released->number));
    }

    void reopen()
    {
        const QString reason = QInputDialog::getText(
            this, Tr::tr("Open it again"), Tr::tr("Why is the review opened again?"));
        if (reason.trimmed().isEmpty())
            return;
        if (auto done = session().reviews().reopen(recordUid(), reason); !done)
            session().fail(done.error());
    }

    Banner *m_state;
    QVBoxLayout *m_gaps;
    QVBoxLayout *m_signatures;
    QVBoxLayout *m_preview;
    QVBoxLayout *m_versions;
    QPushButton *m_release;
    QPushButton *m_reopen;
};

} // namespace

StepPage *makeSignStep(ReviewPage &page)
{
    return new SignStep(page);
}

} // namespace ui
