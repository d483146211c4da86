// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statutory/filedreports.h"

#include "core/domain/labels.h"
#include "ui/app/session.h"
#include "ui/editors/rowsof.h"
#include "ui/incident/incidentwords.h"

#include <QScrollArea>
#include <QTimer>

#include <functional>

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

RowShown shown(const Submission &filed, const QList<core::DutyFile> &duties)
{
    RowShown row;
    for (const core::DutyFile &file : duties) {
        if (file.duty.id == filed.dutyId)
            row.title = file.reference;
    }
    row.icon = u"send"_s;
    row.detail = filed.reference.isEmpty() ? Tr::tr("No number was given")
                                           : Tr::tr("Number %1").arg(filed.reference);
    row.note = Tr::tr("Sent %1, %2, by %3")
                   .arg(filed.sentAt.isValid() ? momentWords(filed.sentOn, filed.sentAt)
                                               : dayWords(filed.sentOn),
                        filed.method,
                        filed.byWhom);
    row.pill = core::label(List::SubmissionState, filed.state);
    row.tone = filed.state == u"rejected" ? Tone::Danger : Tone::Success;
    row.fixed = true;
    row.cells = {row.title, dayWords(filed.sentOn), filed.method, filed.reference, filed.byWhom};
    return row;
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
               const QList<ChoiceBox::Choice> &files)
{
    QList<ChoiceBox::Choice> choices;
    for (const core::DutyFile &file : duties)
        choices.append({QString::number(file.duty.id.value()), file.reference});
    fields.choice(u"duty"_s,
                  Tr::tr("For which duty"),
                  choices,
                  &Submission::dutyId,
                  Form::Need::Required);
    fields.date(
        u"on"_s, Tr::tr("Sent on"), &Submission::sentOn, YearGuess::Past, Form::Need::Required);
    fields.form().beside();
    fields.time(u"at"_s, Tr::tr("At"), &Submission::sentAt);
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
    kind.columns
        = {Tr::tr("Duty"), Tr::tr("Sent on"), Tr::tr("How"), Tr::tr("Number"), Tr::tr("By")};
    kind.commitsOnLeaving = false;
    kind.rows = [duties, only] {
        QList<Submission> filed;
        for (const core::DutyFile &file : duties()) {
            if (!only || file.duty.id == *only)
                filed += file.submissions;
        }
        return filed;
    };
    kind.show = [duties](const Submission &filed) { return shown(filed, duties()); };
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
        addFields(fields, duties(), keptFiles(session, record));
    };
    kind.problems
        = [&session](const Submission &filed) { return problems(filed, session.today()); };
    kind.keep = [&session](const Submission &filed,
                           const Submission &,
                           const QString &draft) -> core::Result<Submission> {
        if (auto done = session.duties().submit(filed, draft); !done)
            return done.error();
        return filed;
    };
    kind.stored = Tr::tr("The report is written down.");
    return new RowsOf<Submission>(session, kind, incident.record.uid, incident.record.reference());
}

void fileReport(RowEditor &reports, core::Duty::Id duty)
{
    reports.openNew();
    Form *form = reports.form();
    if (!form || !reports.openRowUid().isEmpty())
        return;
    form->set(u"duty"_s, QString::number(duty.value()));
    // The form is below the working: it is brought into sight once it has its size.
    QTimer::singleShot(0, form, [form] {
        for (QWidget *above = form->parentWidget(); above; above = above->parentWidget()) {
            if (auto *area = qobject_cast<QScrollArea *>(above))
                area->ensureWidgetVisible(form, 0, Theme::s4);
        }
    });
}

} // namespace ui
