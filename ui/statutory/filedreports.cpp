// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statutory/filedreports.h"

#include "core/domain/labels.h"
#include "core/usecases/assaultreports.h"
#include "core/usecases/submissions.h"
#include "ui/app/session.h"
#include "ui/editors/changecatcher.h"
#include "ui/editors/rowsof.h"
#include "ui/incident/incidentwords.h"
#include "ui/statutory/reportanswer.h"

#include <QApplication>
#include <QPointer>
#include <QScrollArea>
#include <QTimer>

#include <functional>
#include <memory>

namespace ui {

using namespace Qt::StringLiterals;
using core::List;
using core::Submission;

namespace {

using Duties = std::function<QList<core::DutyFile>()>;

/// \a byHand: with a button of its own to write one down.
RowWords words(bool byHand)
{
    return {Tr::tr("Reports that were filed"),
            byHand ? Tr::tr("A report was filed") : QString(),
            Tr::tr("A report that was filed"),
            {},
            {},
            u"send"_s,
            Tr::tr("No report was filed yet."),
            Tr::tr("Only a filed report, or a reason, stops a clock.")};
}

/// The duty a report was filed for, by its reference.
QString dutyOf(const Submission &filed, const QList<core::DutyFile> &duties)
{
    for (const core::DutyFile &file : duties) {
        if (file.duty.id == filed.dutyId)
            return file.reference;
    }
    return {};
}

/// "Sent 20 November 2026 to Datix, typed in, by Sam Reed".
QString sentWords(const Submission &filed, const QString &destination)
{
    const QString when
        = filed.sentAt.isValid() ? momentWords(filed.sentOn, filed.sentAt) : dayWords(filed.sentOn);
    QStringList words{destination.isEmpty() ? Tr::tr("Sent %1").arg(when)
                                            : Tr::tr("Sent %1 to %2").arg(when, destination)};
    if (!filed.method.isEmpty())
        words << filed.method;
    words << Tr::tr("by %1").arg(filed.byWhom);
    return words.join(u", "_s);
}

RowShown shown(const Submission &filed,
               const QString &duty,
               const QList<core::ReportStep> &steps,
               bool mayAnswer)
{
    RowShown row;
    row.title = duty;
    row.icon = u"send"_s;
    row.detail = filed.reference.isEmpty() ? Tr::tr("No number was given")
                                           : Tr::tr("Number %1").arg(filed.reference);
    QString destination;
    for (const core::ReportStep &step : steps) {
        if (step.submissionId != filed.id)
            continue;
        if (step.state == u"sent")
            destination = step.whom;
        else if (step.state == u"acknowledged")
            row.detail += u'\n' + Tr::tr("Acknowledged on %1").arg(dayWords(step.on));
        else if (step.state == u"rejected")
            row.warning = Tr::tr("Rejected on %1: %2").arg(dayWords(step.on), step.reason);
    }
    if (filed.state != u"rejected" && !row.warning.isEmpty()) {
        row.detail += u'\n' + row.warning;
        row.warning.clear();
    }
    row.note = sentWords(filed, destination);
    row.pill = core::label(List::SubmissionState, filed.state);
    row.tone = filed.state == u"rejected" ? Tone::Danger : Tone::Success;
    row.fixed = true;
    if (mayAnswer)
        row.actions = {{u"answer"_s, Tr::tr("What became of it…")}};
    row.cells = {
        row.title, dayWords(filed.sentOn), filed.method, filed.reference, filed.byWhom, row.pill};
    return row;
}

/// Asks what became of a report and writes it down.
void answer(Session &session,
            const Submission &filed,
            const QString &duty,
            const QString &incidentUid)
{
    ReportAnswer ask(filed, duty, session.today(), QApplication::activeWindow());
    ask.keepFor(session, incidentUid);
    if (ask.exec() != QDialog::Accepted)
        return;
    core::Submissions reports(session.journal());
    const ChangeCatcher caught(session);
    const QString how = ask.answer();
    const auto done = how == u"acknowledged"
                          ? reports.acknowledge(filed.id, ask.day(), ask.reference())
                      : how == u"rejected" ? reports.reject(filed.id, ask.day(), ask.reason())
                                           : reports.correctReference(filed.id, ask.reference());
    if (!done) {
        session.fail(done.error());
        return;
    }
    ask.settled();
    if (how == u"rejected")
        session.say(Tr::tr("The report for %1 is rejected. Its clock runs again where no other "
                           "report answers for it.")
                        .arg(duty),
                    caught.uid());
    else
        session.say(Tr::tr("What became of the report for %1 is written down.").arg(duty),
                    caught.uid());
}

/// Whether the person signed in may say what became of a report on this incident.
bool mayAnswer(Session &session, const core::Record &incident)
{
    return core::may(session.user().role, core::Permission::Write)
           && session.casebook().readOnlyReason().isEmpty() && !incident.isWithdrawn();
}

/// The places the organisation sends its reports of assaults to, its own first.
QList<ChoiceBox::Choice> destinations(Session &session)
{
    QList<ChoiceBox::Choice> choices;
    for (const core::AssaultDestination &one : core::assaultDestinations(session.casebook()))
        choices.append({one.name, one.name});
    return choices;
}

/// The files of the incident, one of which may be the copy of what was sent.
QList<ChoiceBox::Choice> keptFiles(Session &session, const core::Record &record)
{
    QList<ChoiceBox::Choice> choices;
    const auto files = session.attachments().of(record.id);
    for (const core::Attachment &file : files ? *files : QList<core::Attachment>())
        choices.append({file.uid, file.fileName});
    return choices;
}

void addFields(BoundForm<Submission> &fields,
               const QList<core::DutyFile> &duties,
               const QList<ChoiceBox::Choice> &files,
               const QList<ChoiceBox::Choice> &places)
{
    QList<ChoiceBox::Choice> choices;
    for (const core::DutyFile &file : duties)
        choices.append({QString::number(file.duty.id.value()), file.reference});
    fields.choice(
        u"duty"_s, Tr::tr("For which duty"), choices, &Submission::dutyId, Form::Need::Required);
    fields.date(
        u"on"_s, Tr::tr("Sent on"), &Submission::sentOn, YearGuess::Past, Form::Need::Required);
    fields.form().beside();
    fields.time(u"at"_s, Tr::tr("At"), &Submission::sentAt);
    if (!places.isEmpty()) {
        fields.form().choice(u"to"_s, Tr::tr("Sent to"), places);
        fields.form().row(u"to"_s)->setHelp(
            Tr::tr("For a report of an assault; Settings names the places."));
    }
    fields.text(u"method"_s, Tr::tr("How it was sent"), &Submission::method);
    fields.form().beside();
    fields.text(u"reference"_s, Tr::tr("Number it was given"), &Submission::reference);
    fields.form().beside();
    fields.text(u"by"_s, Tr::tr("Sent by"), &Submission::byWhom);
    fields.choice(u"document"_s, Tr::tr("Copy that was kept"), files, &Submission::documentUid);
    fields.form()
        .row(u"document"_s)
        ->setHelp(Tr::tr("A file kept with the incident, such as the form as it was sent."));
}

QMap<QString, QString> problems(const Submission &filed, QDate today)
{
    QMap<QString, QString> wrong;
    if (filed.dutyId.isNull())
        wrong.insert(u"duty"_s, Tr::tr("Choose the duty it was filed for."));
    if (!filed.sentOn.isValid() || filed.sentOn > today)
        wrong.insert(u"on"_s, Tr::tr("Give the day it was sent; it cannot be in the future."));
    if (filed.reference.trimmed().isEmpty())
        wrong.insert(u"reference"_s,
                     Tr::tr("Give the number the report got: only that stops the clock."));
    return wrong;
}

} // namespace

RowEditor *filedReports(Session &session,
                        const core::Incident &incident,
                        std::optional<core::Duty::Id> only,
                        FiledFrom from)
{
    const Duties duties = [&session, id = incident.id()] {
        auto read = session.duties().of(id);
        return read ? *read : QList<core::DutyFile>();
    };
    RowKind<Submission> kind;
    kind.words = words(from == FiledFrom::Itself);
    kind.editor = u"incident.submission"_s;
    kind.columns = {Tr::tr("Duty"),
                    Tr::tr("Sent on"),
                    Tr::tr("How"),
                    Tr::tr("Number"),
                    Tr::tr("By"),
                    Tr::tr("State")};
    kind.commitsOnLeaving = false;
    kind.rows = [duties, only] {
        QList<Submission> filed;
        for (const core::DutyFile &file : duties()) {
            if (!only || file.duty.id == *only)
                filed += file.submissions;
        }
        return filed;
    };
    kind.show = [&session, duties, record = incident.record](const Submission &filed) {
        const auto steps = core::Submissions(session.journal()).stepsOf(filed.dutyId);
        return shown(filed,
                     dutyOf(filed, duties()),
                     steps ? *steps : QList<core::ReportStep>(),
                     mayAnswer(session, record));
    };
    kind.act
        = [&session, duties, uid = incident.record.uid](const Submission &filed, const QString &) {
              answer(session, filed, dutyOf(filed, duties()), uid);
          };
    kind.fresh = [&session, only] {
        Submission filed;
        if (only)
            filed.dutyId = *only;
        filed.sentOn = session.today();
        filed.byWhom = session.user().name;
        filed.state = u"sent"_s;
        return filed;
    };
    kind.fields = [&session, record = incident.record, duties](BoundForm<Submission> &fields) {
        addFields(fields, duties(), keptFiles(session, record), destinations(session));
    };
    kind.problems
        = [&session](const Submission &filed) { return problems(filed, session.today()); };
    // Where it went is no column of a report but the first step of what became of it.
    auto place = std::make_shared<QPointer<RowEditor>>();
    kind.keep = [&session, place](const Submission &filed,
                                  const Submission &,
                                  const QString &draft) -> core::Result<Submission> {
        Form *form = *place ? (*place)->form() : nullptr;
        const QString to = form && form->row(u"to"_s) ? form->value(u"to"_s) : QString();
        if (auto done = core::Submissions(session.journal()).file(filed, to, draft); !done)
            return done.error();
        return filed;
    };
    kind.stored = Tr::tr("The report is written down.");
    auto *reports
        = new RowsOf<Submission>(session, kind, incident.record.uid, incident.record.reference());
    *place = reports;
    return reports;
}

void fileReport(RowEditor &reports, core::Duty::Id duty)
{
    reports.openNew();
    Form *form = reports.form();
    if (!form || !reports.openRowUid().isEmpty())
        return;
    form->set(u"duty"_s, QString::number(duty.value()));
    // An assault's report goes to the organisation's own place unless someone says otherwise.
    const auto *owed = form->field<ChoiceBox>(u"duty"_s);
    const auto *places = form->field<ChoiceBox>(u"to"_s);
    if (places && places->count() > 1 && owed->currentText().endsWith(u"/PARS"))
        form->set(u"to"_s, places->itemText(1));
    // The form is below the working: it is brought into sight once it has its size.
    QTimer::singleShot(0, form, [form] {
        for (QWidget *above = form->parentWidget(); above; above = above->parentWidget()) {
            if (auto *area = qobject_cast<QScrollArea *>(above))
                area->ensureWidgetVisible(form, 0, Theme::s4);
        }
    });
}

} // namespace ui
