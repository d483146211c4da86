// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/unusedmaterial.h"

#include "core/base/tr.h"
#include "core/domain/labels.h"

#include <QDateTime>

namespace core::reports {

using namespace Qt::StringLiterals;

namespace {

QString toSettle()
{
    return Tr::tr("To be settled");
}

class Gathering
{
public:
    Gathering(const ReportedInvestigation &held, const Discretion &d)
        : m_held(held)
        , m_d(d)
    {}

    QList<UnusedItem> gather()
    {
        accounts();
        exhibits();
        cameras();
        documents();
        logs();
        return m_items;
    }

private:
    QString words(const QString &text, const QString &where) const
    {
        return m_d.words(text.simplified(), where);
    }

    void accounts()
    {
        for (const Account &one : m_held.file.accounts) {
            if (one.lockedAt != 0 && one.withdrawnReason.isEmpty())
                continue; // a signed statement is served
            const QString who = one.partId.isNull() ? m_d.other(one.personName, Tr::tr("a person"))
                                                    : m_d.name(one.partId);
            const QString withdrawn
                = one.withdrawnReason.isEmpty()
                      ? QString()
                      : Tr::tr("Withdrawn: %1")
                            .arg(words(one.withdrawnReason, Tr::tr("Withdrawn statement")));
            m_items << UnusedItem{Tr::tr("%1 of %2, not served")
                                      .arg(label(List::AccountKind, one.accountKind), who),
                                  one.takenOn,
                                  Tr::tr("In the casebook"),
                                  toSettle(),
                                  withdrawn};
        }
    }

    void exhibits()
    {
        for (const ReportedIncident &incident : m_held.incidents) {
            for (const ExhibitFile &file : incident.exhibits) {
                const Exhibit &one = file.exhibit;
                m_items << UnusedItem{
                    Tr::tr("Exhibit %1: %2, %3")
                        .arg(one.code,
                             label(List::ExhibitKind, one.exhibitKind).toLower(),
                             words(one.description, Tr::tr("Exhibit"))),
                    one.foundOn,
                    one.keptWhere.isEmpty() ? notKnown()
                                            : words(one.keptWhere, Tr::tr("Exhibit")),
                    toSettle(),
                    one.isOriginal == Tri::No ? Tr::tr("Copy") : QString()};
            }
        }
    }

    void cameras()
    {
        for (const CameraRequest &one : m_held.file.cameras) {
            if (!one.exhibitId.isNull())
                continue; // listed as its exhibit
            const QString what
                = QStringList{words(one.system, Tr::tr("Cameras")),
                              words(one.cameras, Tr::tr("Cameras"))}
                      .join(u' ')
                      .trimmed();
            m_items << UnusedItem{
                Tr::tr("Footage asked for: %1").arg(what.isEmpty() ? notKnown() : what),
                one.fromOn,
                one.askedWhom.isEmpty() ? notKnown() : m_d.other(one.askedWhom),
                toSettle(),
                label(List::CameraState, one.state)};
        }
    }

    void documents()
    {
        QList<Attachment> all = m_held.documents;
        for (const ReportedIncident &incident : m_held.incidents)
            all += incident.documents;
        for (const Attachment &one : all)
            m_items << UnusedItem{
                Tr::tr("File: %1").arg(
                    QStringList{words(one.fileName, Tr::tr("File name")),
                                words(one.caption, Tr::tr("Caption"))}
                        .join(u' ')
                        .trimmed()),
                QDateTime::fromMSecsSinceEpoch(one.addedAt).date(),
                Tr::tr("In the casebook, encrypted"),
                toSettle(),
                {}};
    }

    /// Running records are one item each, from the day of their first line.
    void logs()
    {
        const auto log = [this](const QString &what, qsizetype lines, QDate first) {
            if (lines > 0)
                m_items << UnusedItem{lines == 1 ? Tr::tr("%1, 1 entry").arg(what)
                                                 : Tr::tr("%1, %2 entries").arg(what).arg(lines),
                                      first,
                                      Tr::tr("In the casebook"),
                                      toSettle(),
                                      {}};
        };
        const InvestigationFile &file = m_held.file;
        log(Tr::tr("Police log"),
            file.police.size(),
            file.police.isEmpty() ? QDate() : file.police.constFirst().onDay);
        log(Tr::tr("Log of contacts"),
            file.contacts.size(),
            file.contacts.isEmpty() ? QDate() : file.contacts.constFirst().onDay);
        log(Tr::tr("Decision log"),
            file.decisions.size(),
            file.decisions.isEmpty() ? QDate() : file.decisions.constFirst().onDay);
        log(Tr::tr("Lines of enquiry"), file.enquiries.size(), file.investigation.startedOn);
    }

    const ReportedInvestigation &m_held;
    const Discretion &m_d;
    QList<UnusedItem> m_items;
};

} // namespace

QList<UnusedItem> unusedMaterial(const ReportedInvestigation &held, const Discretion &discretion)
{
    return Gathering(held, discretion).gather();
}

Document unusedSchedule(const ReportedInvestigation &held, const Frame &frame, const Discretion &d)
{
    const QString reference = held.file.investigation.record.reference();
    Document document = begin(frame, Tr::tr("Schedule of unused material"), reference);
    QStringList incidents;
    for (const IncidentFile &one : held.file.incidents)
        incidents << one.incident.record.reference();
    document.blocks
        << Facts{{{Tr::tr("Investigation"), reference},
                  {Tr::tr("Incidents"), incidents.join(u", "_s)}}}
        << Paragraph{Tr::tr("Everything that was gathered besides the signed statements. Whether "
                            "an item is used, and whether it is sensitive (MG6C or MG6D), is "
                            "settled with the disclosure officer. CPIA 1996 and its Code of "
                            "Practice: record, retain, reveal."),
                     true,
                     false};
    document.blocks << unusedTable(held, d);
    return document;
}

Table unusedTable(const ReportedInvestigation &held, const Discretion &d)
{
    Table table{.header = {Tr::tr("No."),
                           Tr::tr("Description"),
                           Tr::tr("Date"),
                           Tr::tr("Location"),
                           Tr::tr("Sensitivity"),
                           Tr::tr("LSMS comment")},
                .shares = {7, 36, 14, 17, 13, 13}};
    int number = 0;
    for (const UnusedItem &one : unusedMaterial(held, d))
        table.rows << QList<Cell>{{QString::number(++number), {}, true},
                                  {one.description},
                                  {one.day.isValid() ? d.shortDay(one.day) : notKnown()},
                                  {one.location},
                                  {one.sensitivity},
                                  {one.comment}};
    return table;
}

} // namespace core::reports
