// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/signedtext.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace core {

namespace {

/// Words one after the other, each with its length, so that no two texts read the same.
class Words
{
public:
    Words &operator<<(const QString &text)
    {
        const QByteArray bytes = text.trimmed().toUtf8();
        m_hash.addData(QByteArray::number(bytes.size()) + ':');
        m_hash.addData(bytes);
        return *this;
    }
    Words &operator<<(QDate day) { return *this << day.toString(Qt::ISODate); }
    Words &operator<<(QTime time) { return *this << time.toString(u"HH:mm"_s); }
    Words &operator<<(Tri answer) { return *this << code(answer); }
    Words &operator<<(qint64 number) { return *this << QString::number(number); }
    Words &operator<<(const std::optional<qint64> &number)
    {
        return *this << (number ? QString::number(*number) : QString());
    }
    QString sum() const { return QString::fromLatin1(m_hash.result().toHex()); }

private:
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

void addReview(Words &words, const ReviewFile &file)
{
    const Review &one = file.review;
    words << one.lead << one.heldOn << one.readyReason << one.expected << one.happened
          << one.difference << one.inShort << one.supportAdequate << one.supportNote
          << one.thenConsequence << one.thenLikelihood << one.nowConsequence << one.nowLikelihood
          << one.targetConsequence << one.targetLikelihood << one.matrixVersion << one.riskReason
          << one.riskAgreedBy;
    words << u"participants"_s;
    for (const Participant &row : file.participants)
        words << row.uid << row.name << row.job << row.whyAsked << row.attended;
    words << u"controls"_s;
    for (const Control &row : file.controls)
        words << row.uid << row.name << row.shouldBe << row.was << row.held << row.reason;
    words << u"lessons"_s;
    for (const Lesson &row : file.lessons)
        words << row.uid << row.lessonKind << row.text << row.measure;
    words << u"tell"_s;
    for (const Dissemination &row : file.dissemination)
        words << row.uid << row.audience << row.method << row.dueOn;
    words << u"support"_s;
    for (const Support &row : file.support)
        words << row.uid << row.supportKind << row.offeredOn << row.takenUp << row.note;
    words << u"reasons"_s;
    for (const StepNote &row : file.stepNotes)
        words << row.uid << row.step << row.field << row.reason;
}

void addCase(Words &words, const ReviewFile &file)
{
    words << u"incidents"_s;
    for (const IncidentFile &one : file.incidents)
        words << one.incident.record.uid << one.incident.record.title << one.incident.occurredOn
              << one.incident.occurredAt << one.incident.category << one.incident.description;
    words << u"actions"_s;
    for (const Action &row : file.actions)
        words << row.record.uid << row.what << row.why << row.strength << row.postId.value()
              << row.dueOn;
    words << u"timeline"_s;
    for (const TimelineEntry &row : file.timeline)
        words << row.uid << row.happenedOn << row.happenedAt << row.what << row.detail
              << row.quality;
    words << u"factors"_s;
    for (const Factor &row : file.factors)
        words << row.uid << row.domain << row.factor << row.evidence << row.rating;
    words << u"whys"_s;
    for (const Why &row : file.whys)
        words << row.uid << row.problem << row.why1 << row.why2 << row.why3 << row.why4 << row.why5
              << row.root;
    words << u"findings"_s;
    for (const Finding &row : file.findings)
        words << row.uid << row.finding << row.evidence << row.outcome;
}

} // namespace

QString signedText(const ReviewFile &file)
{
    Words words;
    addReview(words, file);
    addCase(words, file);
    return words.sum();
}

qint64 versionInHand(const ReviewFile &file)
{
    return file.review.version + (file.review.state == u"released" ? 0 : 1);
}

SignatureState signatureState(const Signature &signature, const ReviewFile &file)
{
    if (signature.how.isEmpty() || signature.forVersion != versionInHand(file))
        return SignatureState::NotYet;
    // what is released cannot change any more
    if (file.review.state == u"released" || signature.signedText == signedText(file))
        return SignatureState::Signed;
    return SignatureState::EarlierText;
}

} // namespace core
