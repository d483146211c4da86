// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/investigationreport.h"

#include "core/base/counted.h"
#include "core/base/tr.h"
#include "core/domain/labels.h"
#include "core/reports/casetables.h"
#include "core/reports/incidentsummary.h"
#include "core/reports/investigationtables.h"
#include "core/rules/investigationgaps.h"

namespace core::reports {

using namespace Qt::StringLiterals;

namespace {

class Writer
{
public:
    Writer(const ReportedInvestigation &held, const Frame &frame, const Discretion &d)
        : m_held(held)
        , m_file(held.file)
        , m_d(d)
        , m_today(frame.printedOn)
        , m_document(begin(frame, Tr::tr("Investigation report"), own().record.reference()))
    {}

    Document write()
    {
        cover();
        scope();
        incidents();
        evidence();
        people();
        analysis();
        ending();
        return m_document;
    }

private:
    const Investigation &own() const { return m_file.investigation; }
    QString words(const QString &text, const QString &where) const
    {
        return m_d.words(text, where);
    }

    void section(const QString &heading) { m_document.blocks << Heading{heading, 1}; }
    void part(const QString &heading, const QString &text)
    {
        m_document.blocks << Heading{heading, 2};
        addText(m_document, words(text, heading));
    }
    void table(const QString &heading, const Table &table, const QString &otherwise)
    {
        addTable(m_document, heading, table, otherwise);
    }
    QString day(QDate day) const { return m_d.day(day); }

    void cover()
    {
        QStringList references;
        for (const IncidentFile &one : m_file.incidents)
            references << one.incident.record.reference();
        const QString outcome = own().outcome.isEmpty()
                                    ? Tr::tr("Not yet decided")
                                    : label(List::FindingOutcome, own().outcome);
        m_document.blocks = {
            Paragraph{Tr::tr("INVESTIGATION REPORT"), true, true},
            Heading{words(own().record.title, Tr::tr("Title")), 0},
            Facts{{{Tr::tr("Investigation"), own().record.reference()},
                   {Tr::tr("Incidents"), references.join(u", "_s)},
                   {Tr::tr("Led by"),
                    own().lead.isEmpty() ? notKnown() : m_d.other(own().lead, Tr::tr("the lead"))},
                   {Tr::tr("Outcome"), outcome},
                   {Tr::tr("Started"), day(own().startedOn)},
                   {Tr::tr("Finished"),
                    own().finishedOn.isValid() ? day(own().finishedOn) : Tr::tr("Not yet")}}}};
        QStringList found;
        for (const Finding &one : m_file.findings)
            found << words(one.finding, Tr::tr("Finding"));
        const QString inShort = own().outcomeNote.isEmpty()
                                    ? Tr::tr("No conclusion has been written yet.")
                                    : words(own().outcomeNote, Tr::tr("Outcome"));
        m_document.blocks << Callout{Tr::tr("In short"), inShort, Tone::Info}
                          << Heading{Tr::tr("What was found"), 2};
        if (found.isEmpty())
            m_document.blocks << Paragraph{Tr::tr("No findings yet."), true, false};
        else
            m_document.blocks << Bullets{found};
    }

    void scope()
    {
        section(Tr::tr("1  Scope"));
        part(Tr::tr("Terms of reference"), own().termsOfReference);
        part(Tr::tr("What is and is not looked into"), own().scope);
    }

    void incidents()
    {
        section(Tr::tr("2  What happened, and the people hurt"));
        for (const ReportedIncident &one : m_held.incidents) {
            m_document.blocks << Heading{one.incident().record.reference(), 2}
                              << incidentFacts(one, m_d);
            addText(m_document, words(one.incident().description, Tr::tr("What happened")));
            m_document.blocks << tables::people(one.file, m_d) << tables::harm(one.file, m_d);
        }
        part(Tr::tr("Welfare"), own().welfareNote);
        m_document.blocks << tables::support(m_file.support, m_d);
    }

    void evidence()
    {
        section(Tr::tr("3  Evidence"));
        QList<ExhibitFile> exhibits;
        QList<Attachment> documents = m_held.documents;
        for (const ReportedIncident &one : m_held.incidents) {
            exhibits += one.exhibits;
            documents += one.documents;
        }
        part(Tr::tr("Scene, clothing, telephones"), own().sceneNote);
        m_document.blocks << Heading{Tr::tr("Cameras"), 2}
                          << tables::cameras(m_file.cameras, m_d, m_today)
                          << Heading{Tr::tr("Exhibits"), 2} << tables::exhibits(exhibits, m_d)
                          << Heading{Tr::tr("Continuity"), 2} << tables::continuity(exhibits, m_d)
                          << Heading{Tr::tr("Statements"), 2}
                          << tables::statements(m_file.accounts, m_d)
                          << Heading{Tr::tr("Documents"), 2} << tables::documents(documents, m_d);
        section(Tr::tr("4  Who was told, and statutory duties"));
        for (const ReportedIncident &one : m_held.incidents) {
            m_document.blocks << Heading{one.incident().record.reference(), 2}
                              << tables::told(one, m_d) << tables::duties(one, m_d, m_today);
            if (const QStringList working = tables::working(one, m_d); !working.isEmpty())
                m_document.blocks << Bullets{working};
        }
    }

    void people()
    {
        section(Tr::tr("5  Accounts and statements"));
        if (m_file.accounts.isEmpty())
            m_document.blocks << Paragraph{Tr::tr("No account has been taken."), true, false};
        else if (!m_d.showsAccounts())
            m_document.blocks << Paragraph{
                counted(m_file.accounts.size(),
                        Tr::tr("One account was taken. What the person said is not printed for "
                               "this audience."),
                        Tr::tr("%1 accounts were taken. What people said is not printed for this "
                               "audience.")),
                false,
                false};
        else
            accounts();
        section(Tr::tr("6  Timeline"));
        if (m_file.timeline.isEmpty())
            m_document.blocks << Paragraph{Tr::tr("Nothing is entered yet."), true, false};
        else
            m_document.blocks << tables::timeline(m_file.timeline, m_d);
        table(Tr::tr("7  Police"),
              tables::police(m_file.police, m_d),
              Tr::tr("No contact with the police is recorded."));
        section(Tr::tr("8  Lone working and device"));
        part(Tr::tr("Lone working"), own().loneWorkingNote);
        part(Tr::tr("Device"), own().deviceNote);
        table(Tr::tr("9  Lines of enquiry"),
              tables::enquiries(m_file.enquiries, m_d),
              Tr::tr("None recorded."));
        table(Tr::tr("10  Decisions"),
              tables::decisions(m_file.decisions, m_d),
              Tr::tr("None recorded."));
    }

    void accounts()
    {
        for (const Account &one : m_file.accounts) {
            const QString who = one.partId.isNull() ? one.personName : m_d.name(one.partId);
            m_document.blocks << Heading{
                Tr::tr("%1: %2").arg(who, label(List::AccountKind, one.accountKind).toLower()),
                2} << tables::accountFacts(one, m_d);
            addText(m_document, one.body);
        }
    }

    void analysis()
    {
        section(Tr::tr("11  Why it happened"));
        addText(m_document, words(own().analysis, Tr::tr("Analysis")));
        m_document.blocks << Heading{Tr::tr("Contributing factors"), 2}
                          << tables::factors(m_file.factors, m_d);
        for (const Why &one : m_file.whys)
            m_document.blocks << Heading{Tr::tr("Asking why"), 2} << tables::whys(one, m_d);
        m_document.blocks
            << Heading{Tr::tr("Clinical cause"), 2}
            << Facts{{{Tr::tr("A clinical cause contributed"), label(own().medicalFactor)},
                      {Tr::tr("Opinion"),
                       own().medicalOpinion.isEmpty()
                           ? notKnown()
                           : words(own().medicalOpinion, Tr::tr("Medical opinion"))}}};
        table(Tr::tr("12  Findings, on the balance of probabilities"),
              tables::findings(m_file.findings, m_d),
              Tr::tr("No findings yet."));
    }

    void ending()
    {
        table(Tr::tr("13  Sanctions"),
              tables::sanctions(m_file.sanctions, m_d),
              Tr::tr("None decided."));
        table(Tr::tr("14  Redress"), tables::redress(m_file.redress, m_d), Tr::tr("None sought."));
        table(Tr::tr("15  Actions"),
              tables::actions(m_file.actions, m_d, m_today),
              Tr::tr("No action came from it yet."));
        section(Tr::tr("16  What is missing"));
        QStringList missing;
        for (const StepGap &gap : investigationGaps(m_file))
            missing << label(gap);
        for (const StepNote &note : m_file.stepNotes)
            missing << Tr::tr("%1: left out, because: %2")
                           .arg(stepTitle(note.step), words(note.reason, Tr::tr("Reason")));
        if (missing.isEmpty())
            m_document.blocks << Paragraph{Tr::tr("Nothing is missing."), true, false};
        else
            m_document.blocks << Bullets{missing};
    }

    static QString stepTitle(const QString &code)
    {
        for (const WizardStep &step : investigationSteps()) {
            if (step.code == code)
                return step.title;
        }
        return Tr::tr("A step");
    }

    const ReportedInvestigation &m_held;
    const InvestigationFile &m_file;
    const Discretion &m_d;
    QDate m_today;
    Document m_document;
};

} // namespace

Document
investigationReport(const ReportedInvestigation &held, const Frame &frame, const Discretion &d)
{
    return Writer(held, frame, d).write();
}

} // namespace core::reports
