// SPDX-License-Identifier: GPL-3.0-or-later
// Steps 6 and 10: support for the people involved, and who needs to know.
#include "core/domain/labels.h"
#include "ui/review/noterows.h"
#include "ui/review/reviewstep.h"
#include "ui/review/steps.h"
#include "ui/tr.h"

#include <QLocale>

namespace ui {

using namespace Qt::StringLiterals;
using core::Dissemination;
using core::Review;
using core::Support;

namespace {

QString day(QDate date)
{
    return date.isValid() ? QLocale().toString(date, u"d MMM yyyy"_s) : Tr::tr("no day");
}

/// The people of the incidents, as choices and as words.
QList<ChoiceBox::Choice> people(const core::ReviewFile &file)
{
    QList<ChoiceBox::Choice> choices;
    for (const core::IncidentFile &incident : file.incidents) {
        for (const core::PartFile &one : incident.parts) {
            QString name = one.part.describedAs;
            for (const core::Participant &known : file.participants)
                if (known.partId == one.part.id && !known.name.isEmpty())
                    name = known.name;
            QStringList words{one.part.code, name, one.part.job};
            words.removeAll(QString());
            if (file.incidents.size() > 1)
                words << incident.incident.record.reference();
            choices.append({QString::number(one.part.id.value()), words.join(u", "_s)});
        }
    }
    return choices;
}

class SupportStep : public ReviewStep
{
public:
    explicit SupportStep(ReviewPage &page)
        : ReviewStep(page, u"support"_s)
    {
        auto &f = fields();
        f.tri(u"support_adequate"_s, Tr::tr("Was the support enough?"), &Review::supportAdequate);
        f.longText(u"support_note"_s, Tr::tr("What the people say about it"), &Review::supportNote);
        addRows(supportRows());
        addRows(noteRows(page));
    }

private:
    QString nameOf(core::Part::Id part) const
    {
        for (const ChoiceBox::Choice &choice : people(file()))
            if (choice.code == QString::number(part.value()))
                return choice.label;
        return core::notKnown();
    }

    RowShown shown(const Support &one) const
    {
        RowShown row;
        row.icon = u"heart-handshake"_s;
        row.title = core::label(core::List::SupportKind, one.supportKind);
        row.detail = nameOf(one.partId);
        if (!one.note.trimmed().isEmpty())
            row.detail += u'\n' + one.note.trimmed();
        row.fixed = one.recordId != recordId();
        row.note = Tr::tr("Offered %1").arg(day(one.offeredOn));
        if (row.fixed)
            row.note += u" · "_s + Tr::tr("from the investigation or the incident");
        if (one.takenUp == core::Tri::Yes)
            row.pill = Tr::tr("Taken up"), row.tone = Tone::Success;
        else if (one.takenUp == core::Tri::No)
            row.pill = Tr::tr("Declined"), row.tone = Tone::Neutral;
        else
            row.pill = Tr::tr("Not known"), row.tone = Tone::Warning;
        row.cells = {nameOf(one.partId), row.title, day(one.offeredOn), row.pill, one.note};
        return row;
    }

    RowKind<Support> supportRows()
    {
        RowKind<Support> kind;
        kind.words = {Tr::tr("Support offered"),
                      Tr::tr("Add support"),
                      Tr::tr("Support for a person"),
                      Tr::tr("Change this support"),
                      Tr::tr("Remove this support"),
                      u"heart-handshake"_s,
                      Tr::tr("No support is written down yet."),
                      Tr::tr("Write down what was offered to whom, taken up or not.")};
        kind.editor = u"support"_s;
        kind.useCase = u"review.support"_s;
        kind.columns = {Tr::tr("Person"),
                        Tr::tr("Support"),
                        Tr::tr("Offered"),
                        Tr::tr("Taken up"),
                        Tr::tr("Note")};
        kind.rows = [this] { return file().support; };
        kind.show = [this](const Support &one) { return shown(one); };
        kind.fields = [this](BoundForm<Support> &f) {
            f.choice(u"part"_s, Tr::tr("For whom"), people(file()), &Support::partId);
            f.form().beside();
            f.choice(u"kind"_s,
                     Tr::tr("Support"),
                     core::List::SupportKind,
                     &Support::supportKind,
                     FieldRow::Need::Required);
            f.date(u"offered_on"_s, Tr::tr("Offered on"), &Support::offeredOn);
            f.tri(u"taken_up"_s, Tr::tr("Taken up"), &Support::takenUp);
            f.longText(u"note"_s, Tr::tr("Note"), &Support::note);
        };
        kind.fresh = [this] {
            Support fresh;
            fresh.recordId = recordId();
            return fresh;
        };
        kind.problems = [](const Support &one) {
            QMap<QString, QString> wrong;
            if (one.supportKind.isEmpty())
                wrong.insert(u"kind"_s, Tr::tr("Say what was offered."));
            return wrong;
        };
        kind.stored = Tr::tr("The support is saved.");
        return kind;
    }
};

class TellStep : public ReviewStep
{
public:
    explicit TellStep(ReviewPage &page)
        : ReviewStep(page, u"tell"_s)
    {
        addRows(tellRows());
        addRows(noteRows(page));
    }

private:
    static RowShown shown(const Dissemination &one)
    {
        RowShown row;
        row.icon = u"send"_s;
        row.title = one.audience;
        row.detail = core::label(core::List::Dissemination, one.method);
        if (!one.note.trimmed().isEmpty())
            row.detail += u'\n' + one.note.trimmed();
        row.note = Tr::tr("By %1").arg(day(one.dueOn));
        row.pill = one.doneOn.isValid() ? Tr::tr("Told %1").arg(day(one.doneOn))
                                        : Tr::tr("Not told yet");
        row.tone = one.doneOn.isValid() ? Tone::Success : Tone::Warning;
        row.cells = {one.audience,
                     core::label(core::List::Dissemination, one.method),
                     day(one.dueOn),
                     row.pill,
                     one.note};
        return row;
    }

    RowKind<Dissemination> tellRows()
    {
        RowKind<Dissemination> kind;
        kind.words = {Tr::tr("Who needs to know"),
                      Tr::tr("Add who needs to know"),
                      Tr::tr("Somebody who needs to know"),
                      Tr::tr("Change this"),
                      Tr::tr("Remove this"),
                      u"send"_s,
                      Tr::tr("Nobody is to be told yet."),
                      Tr::tr("Teams with the same risk, the people involved, a committee.")};
        kind.editor = u"tell"_s;
        kind.useCase = u"review.tell"_s;
        kind.columns = {Tr::tr("Who"), Tr::tr("How"), Tr::tr("By"), Tr::tr("Told"), Tr::tr("Note")};
        kind.rows = [this] { return file().dissemination; };
        kind.show = shown;
        kind.fields = [](BoundForm<Dissemination> &f) {
            f.text(
                u"audience"_s, Tr::tr("Who"), &Dissemination::audience, FieldRow::Need::Required);
            f.form().beside();
            f.choice(u"method"_s, Tr::tr("How"), core::List::Dissemination, &Dissemination::method);
            f.date(u"due_on"_s, Tr::tr("By"), &Dissemination::dueOn, YearGuess::ThisYear);
            f.form().beside();
            f.date(u"done_on"_s, Tr::tr("Told on"), &Dissemination::doneOn);
            f.longText(u"note"_s, Tr::tr("Note"), &Dissemination::note);
        };
        kind.fresh = [this] {
            Dissemination fresh;
            fresh.reviewId = review().id();
            return fresh;
        };
        kind.problems = [](const Dissemination &one) {
            QMap<QString, QString> wrong;
            if (one.audience.trimmed().isEmpty())
                wrong.insert(u"audience"_s, Tr::tr("Say who needs to know."));
            return wrong;
        };
        return kind;
    }
};

} // namespace

StepPage *makeSupportStep(ReviewPage &page)
{
    return new SupportStep(page);
}

StepPage *makeTellStep(ReviewPage &page)
{
    return new TellStep(page);
}

} // namespace ui
