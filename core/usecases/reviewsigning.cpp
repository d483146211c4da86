// SPDX-License-Identifier: GPL-3.0-or-later
// The end of a review: who signs, and the frozen versions.
#include "core/domain/labels.h"
#include "core/rules/reviewgaps.h"
#include "core/rules/signedtext.h"
#include "core/usecases/attachments.h"
#include "core/usecases/reviews.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

Error invalid(const QString &sentence)
{
    return {Error::Code::Invalid, sentence, {}};
}

QString roleAndName(const Signature &signature)
{
    const QString role = label(List::Signatory, signature.role);
    return signature.name.trimmed().isEmpty() ? role
                                              : u"%1, %2"_s.arg(signature.name.trimmed(), role);
}

/// Whether the file of \a signature proves that an earlier text was signed.
bool isOldProof(const Signature &signature, const ReviewFile &file)
{
    return std::any_of(
        file.signatures.begin(), file.signatures.end(), [&](const Signature &stored) {
            return stored.id == signature.id && stored.attachmentId == signature.attachmentId
                   && signatureState(stored, file) != SignatureState::Signed;
        });
}

} // namespace

/// \a signature with what follows from how it is given.
Result<Signature>
Reviews::asGiven(Signature signature, const ReviewFile &file, bool hasFile) const
{
    signature.name = signature.name.trimmed();
    signature.job = signature.job.trimmed();
    const QDate today = m_casebook.clock().today();
    if (signature.how != u"here")
        signature.userUid.clear();
    if (signature.how != u"paper" && signature.how != u"email")
        signature.attachmentId = {};
    if (signature.how.isEmpty()) {
        signature.signedOn = {};
        signature.forVersion = 0;
        signature.signedText.clear();
        return signature;
    }
    if (signature.how == u"here") {
        signature.name = journal().user().name;
        signature.userUid = journal().user().userUid;
        signature.signedOn = today;
    } else if (!hasFile && (signature.attachmentId.isNull() || isOldProof(signature, file))) {
        return invalid(Tr::tr("Attach the signed page or the message first."));
    }
    if (signature.name.isEmpty() || !signature.signedOn.isValid())
        return invalid(Tr::tr("Give the name of who signed and the day."));
    if (signature.signedOn > today)
        return invalid(Tr::tr("The day of the signature is still to come."));
    signature.forVersion = versionInHand(file);
    signature.signedText = signedText(file);
    return signature;
}

Result<Signature>
Reviews::sign(Signature signature, const QString &file, const QString &draftUid)
{
    auto review = load(signature.reviewId);
    if (!review)
        return review.error();
    if (review->review.state == u"released")
        return invalid(Tr::tr("This review is released. Open it again to change it."));
    auto given = asGiven(signature, *review, !file.isEmpty());
    if (!given)
        return given;
    Attachments attachments(m_casebook);
    std::optional<Attachment> kept;
    if (!file.isEmpty() && (given->how == u"paper" || given->how == u"email")) {
        auto stored = attachments.store(
            review->review.record.id, file, Tr::tr("Signature: %1").arg(roleAndName(*given)));
        if (!stored)
            return stored.error();
        kept = *stored;
    }
    auto done = journal().commit(
        {u"review.sign"_s, Permission::Approve}, [&](ChangeSet &set) -> Result<void> {
            if (kept) {
                if (auto added = Attachments::enter(set, *kept); !added)
                    return added;
                given->attachmentId = kept->id;
            }
            auto written = given->id.isNull() ? set.add(*given) : set.save(*given);
            return written ? set.finishDraft(draftUid) : written;
        });
    if (done)
        return given;
    if (kept)
        attachments.drop(*kept);
    return done.error();
}

Result<void> Reviews::removeSignature(const Signature &signature)
{
    auto done = journal().commit({u"review.sign"_s, Permission::Approve},
                                 [&](ChangeSet &set) { return set.remove(signature); });
    return done ? Result<void>() : done.error();
}

QString Reviews::sameSignerNote(const QList<Signature> &signatures, qint64 version)
{
    QStringList sentences;
    for (const QString &name : signedTwice(signatures, version))
        sentences << Tr::tr("%1 signed for more than one role.").arg(name);
    return sentences.join(u' ');
}

Result<QStringList> Reviews::obstacles(const QString &uid) const
{
    auto file = load(uid);
    if (!file)
        return file.error();
    QStringList sentences;
    for (const StepGap &gap : reviewGaps(*file))
        sentences << reviewLabel(gap);
    bool isSigned = false;
    for (const Signature &signature : std::as_const(file->signatures)) {
        const SignatureState state = signatureState(signature, *file);
        isSigned = isSigned || (signature.role == u"lsms" && state != SignatureState::NotYet);
        if (state == SignatureState::EarlierText)
            sentences << Tr::tr("%1 signed an earlier text and must sign again")
                             .arg(roleAndName(signature));
    }
    if (!isSigned)
        sentences << Tr::tr("The LSMS has not signed yet");
    return sentences;
}

Result<ReviewVersion> Reviews::release(const QString &uid, const QByteArray &pdf)
{
    auto file = load(uid);
    auto stops = obstacles(uid);
    if (!file || !stops)
        return file ? stops.error() : file.error();
    if (file->review.state == u"released")
        return invalid(Tr::tr("This review is released. Open it again to change it."));
    if (!stops->isEmpty())
        return invalid(Tr::tr("Not yet: %1.").arg(stops->join(u"; "_s)));
    auto head = journal().audit().head();
    if (!head)
        return head.error();
    Review review = file->review;
    const qint64 number = review.version + 1;
    Attachments attachments(m_casebook);
    auto stored
        = attachments.store(review.record.id,
                            pdf,
                            u"%1-v%2.pdf"_s.arg(review.record.reference(), QString::number(number)),
                            Tr::tr("Released version %1").arg(number));
    if (!stored)
        return stored.error();
    ReviewVersion version;
    version.reviewId = review.id();
    version.number = number;
    version.releasedBy = journal().user().name;
    version.sha256 = stored->sha256;
    version.chainHead = head->shortForm();
    version.note = sameSignerNote(file->signatures, number);
    review.version = number;
    review.state = u"released"_s;
    auto done = journal().commit({u"review.release"_s}, [&](ChangeSet &set) -> Result<void> {
        if (auto added = Attachments::enter(set, *stored); !added)
            return added;
        version.attachmentId = stored->id;
        version.releasedAt = set.now();
        if (auto added = set.add(version); !added)
            return added;
        if (auto saved = set.save(review); !saved)
            return saved;
        return refreshIncidents(set, review.id());
    });
    if (done)
        return version;
    attachments.drop(*stored);
    return done.error();
}

Result<void> Reviews::reopen(const QString &uid, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return invalid(Tr::tr("Say why the review is opened again."));
    auto review = Repository<Review>(m_casebook.database()).findByUid(uid);
    if (!review)
        return review.error();
    if (review->state != u"released")
        return invalid(Tr::tr("This review is open already."));
    review->state = u"draft"_s;
    auto done = journal().commit(
        {u"review.reopen"_s},
        [&](ChangeSet &set) -> Result<void> {
            if (auto saved = set.save(*review); !saved)
                return saved;
            return refreshIncidents(set, review->id());
        },
        reason.trimmed());
    return done ? Result<void>() : done.error();
}

} // namespace core
