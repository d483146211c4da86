// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tr.h"
#include "core/domain/labels.h"
#include "core/reports/reviewwriter.h"
#include "core/rules/reviewgaps.h"
#include "core/rules/signedtext.h"

#include <QDateTime>
#include <QTimeZone>

/// Who agrees, and what the review rests on.
namespace core::reports {

using namespace Qt::StringLiterals;

namespace {

QString dayInWords(QDate day)
{
    return longDay(day).section(u' ', 1);
}

QString howSigned(const core::Signature &signature)
{
    if (signature.how == u"here")
        return Tr::tr("Signed in Casebook, %1").arg(dayInWords(signature.signedOn));
    if (signature.how == u"paper")
        return Tr::tr("Signed on paper, %1; scan kept").arg(dayInWords(signature.signedOn));
    return Tr::tr("Agreed by e-mail, %1; message kept").arg(dayInWords(signature.signedOn));
}

QString sizeInWords(qint64 bytes)
{
    if (bytes < 1024 * 1024)
        return Tr::tr("%1 KB").arg((bytes + 1023) / 1024);
    return Tr::tr("%1 MB").arg(double(bytes) / (1024 * 1024), 0, 'f', 1);
}

} // namespace

void ReviewWriter::agreement()
{
    section(Tr::tr("Agreement"));
    versions();
    m_blocks << Paragraph{Tr::tr("We agree that this review is a fair account, and that the "
                                 "actions are the right ones."),
                          false,
                          true};
    const QStringList twice = signedTwice(m_file.signatures, versionNumber());
    for (const QString &name : twice)
        m_blocks << Callout{{},
                            Tr::tr("%1 signed for more than one role.")
                                .arg(m_discretion.other(name, Tr::tr("One person"))),
                            Tone::Warning};
    Signatures block{{}, int(m_file.actions.size()), m_report.chainHead};
    for (const core::Signature &one : m_file.signatures) {
        // an earlier text was signed: a line to sign again
        const bool isSigned = signatureState(one, m_file) == SignatureState::Signed;
        const QString role = label(List::Signatory, one.role);
        const QString job = one.job.trimmed();
        const QString name = one.name.trimmed().isEmpty()
                                 ? QString()
                                 : m_discretion.other(one.name.trimmed(), role);
        const QString what
            = job.isEmpty() || job == role || !isFull() ? role : u"%1, %2"_s.arg(role, job);
        block.people << Signature{name.isEmpty() ? what : name,
                                  name.isEmpty() ? QString() : what,
                                  isSigned ? howSigned(one) : QString()};
    }
    m_blocks << block;
}

void ReviewWriter::versions()
{
    QList<QList<Cell>> rows;
    for (const ReviewVersion &one : m_file.versions) {
        const QDate day = QDateTime::fromMSecsSinceEpoch(one.releasedAt).date();
        rows << QList<Cell>{{QString::number(one.number), {}, true},
                            {shortDay(day)},
                            {m_discretion.other(one.releasedBy, Tr::tr("the LSMS"))},
                            {one.sha256.left(16)},
                            {one.note.isEmpty() || isFull()
                                 ? one.note
                                 : Tr::tr("One person signed for more than one role.")}};
    }
    if (!rows.isEmpty())
        table(Tr::tr("Versions released before this page was made"),
              {Tr::tr("Version"),
               Tr::tr("Released"),
               Tr::tr("By"),
               Tr::tr("SHA-256 (first 16)"),
               Tr::tr("Note")},
              {11, 16, 22, 24, 27},
              rows);
}

void ReviewWriter::appendices()
{
    m_blocks << PageBreak{};
    exhibits();
    statements();
    documents();
    m_blocks << Heading{Tr::tr("Appendix D  Words used"), 1};
    m_blocks << Facts{
        {{u"LSMS"_s, Tr::tr("Local Security Management Specialist")},
         {u"RIDDOR"_s,
          Tr::tr("Reporting of Injuries, Diseases and Dangerous Occurrences Regulations 2013")},
         {u"PARS"_s, Tr::tr("Physical assault reporting: the record of an assault on staff")},
         {u"V, A, W, C, R"_s,
          Tr::tr("Victim, alleged assailant, witness, caller and responder, numbered within an "
                 "incident")}}};
}

void ReviewWriter::exhibits()
{
    m_blocks << Heading{Tr::tr("Appendix A  Exhibits"), 1};
    QList<QList<Cell>> rows;
    for (const Exhibit &one : m_file.exhibits) {
        QStringList found{m_discretion.audience() == Audience::Shareable
                              ? QString()
                              : said(one.foundWhere, Tr::tr("Exhibit")),
                          one.foundOn.isValid() ? when(one.foundOn, one.foundAt, {}) : QString(),
                          someone(one.foundBy)};
        found.removeAll(QString());
        QStringList kept{said(one.keptWhere, Tr::tr("Exhibit")),
                         one.seal.isEmpty() ? QString()
                                            : Tr::tr("seal %1").arg(m_discretion.number(one.seal))};
        kept.removeAll(QString());
        rows << QList<Cell>{{exhibit(one), {}, true},
                            {u"%1: %2"_s.arg(label(List::ExhibitKind, one.exhibitKind),
                                             said(one.description, Tr::tr("Exhibit")))},
                            {found.join(u", "_s)},
                            {kept.join(u", "_s)},
                            {one.sha256.left(16)}};
    }
    table({},
          {Tr::tr("Exhibit"),
           Tr::tr("What"),
           Tr::tr("Found"),
           Tr::tr("Kept"),
           Tr::tr("SHA-256 (first 16)")},
          {11, 27, 21, 17, 24},
          rows);
    QList<QList<Cell>> cameras;
    for (const CameraRequest &one : m_file.cameras)
        cameras << QList<Cell>{
            {m_discretion.audience() == Audience::Shareable
                 ? Tr::tr("A recorder")
                 : QStringList{one.system, one.cameras}.join(u' ').trimmed(),
             {},
             true},
            {Tr::tr("%1 to %2")
                 .arg(when(one.fromOn, one.fromAt, {}), when(one.untilOn, one.untilAt, {}))},
            {label(List::CameraState, one.state)},
            {said(one.note, Tr::tr("Camera request"))}};
    table(Tr::tr("Footage asked for"),
          {Tr::tr("Recorder and cameras"), Tr::tr("From and to"), Tr::tr("State"), Tr::tr("Note")},
          {30, 30, 18, 22},
          cameras);
    for (const InvestigationFile &file : m_file.investigations)
        if (!file.investigation.sceneNote.trimmed().isEmpty())
            text(file.investigation.sceneNote, Tr::tr("Scene"), {});
}

/// Which accounts there are; what they say stays with the investigation.
void ReviewWriter::statements()
{
    m_blocks << Heading{Tr::tr("Appendix B  Accounts and statements"), 1};
    QList<QList<Cell>> rows;
    for (const InvestigationFile &file : m_file.investigations) {
        for (const Account &one : file.accounts) {
            QString state = one.signedOn.isValid()
                                ? Tr::tr("Signed %1").arg(m_discretion.shortDay(one.signedOn))
                                : Tr::tr("Not signed");
            if (!one.withdrawnReason.trimmed().isEmpty())
                state = Tr::tr("Withdrawn: %1")
                            .arg(said(one.withdrawnReason, Tr::tr("Withdrawn statement")));
            rows << QList<Cell>{{one.partId.isNull()
                                     ? m_discretion.other(one.personName, Tr::tr("A person"))
                                     : m_discretion.name(one.partId),
                                 {},
                                 true},
                                {label(List::AccountKind, one.accountKind)},
                                {when(one.takenOn, one.takenAt, {})},
                                {m_discretion.other(one.takenBy, Tr::tr("the LSMS"))},
                                {state}};
        }
    }
    table({},
          {Tr::tr("Of"), Tr::tr("Kind"), Tr::tr("Taken"), Tr::tr("By"), Tr::tr("State")},
          {28, 17, 18, 18, 19},
          rows);
}

void ReviewWriter::documents()
{
    m_blocks << Heading{Tr::tr("Appendix C  Documents"), 1};
    QList<QList<Cell>> rows;
    for (const Attachment &one : m_file.documents) {
        const bool isReleased = std::any_of(
            m_file.versions.begin(), m_file.versions.end(), [&](const ReviewVersion &version) {
                return version.attachmentId == one.id;
            });
        if (isReleased)
            continue;
        rows << QList<Cell>{{said(one.fileName, Tr::tr("File name"))},
                            {said(one.caption, Tr::tr("Caption"))},
                            {sizeInWords(one.size)},
                            {one.sha256.left(16)}};
    }
    table({},
          {Tr::tr("File"), Tr::tr("What"), Tr::tr("Size"), Tr::tr("SHA-256 (first 16)")},
          {34, 34, 10, 22},
          rows);
}

} // namespace core::reports
