// SPDX-License-Identifier: GPL-3.0-or-later
// Step 1: what is looked into, by whom, by when.
#include "core/domain/labels.h"
#include "ui/investigation/investigationstep.h"
#include "ui/investigation/steps.h"
#include "ui/pickers/pickers.h"
#include "ui/tr.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/listrow.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

class ScopeStep : public InvestigationStep
{
public:
    explicit ScopeStep(InvestigationPage &page)
        : InvestigationStep(page, u"scope"_s)
    {
        using core::Investigation;
        auto &f = fields();
        f.text(u"lead"_s, Tr::tr("Lead investigator"), &Investigation::lead);
        f.form().beside();
        f.date(u"target_on"_s,
               Tr::tr("To be finished by"),
               &Investigation::targetOn,
               YearGuess::ThisYear);
        f.longText(u"terms_of_reference"_s,
                   Tr::tr("Terms of reference"),
                   &Investigation::termsOfReference)
            ->setHelp(Tr::tr("What is to be found out, for whom, and what may be recommended."));
        f.longText(u"scope"_s, Tr::tr("Scope"), &Investigation::scope)
            ->setHelp(Tr::tr("What is looked into, and what is left out and why."));
        column()->addWidget(covered());
        addRows(enquiries());
    }

    void fill() override
    {
        InvestigationStep::fill();
        while (QLayoutItem *item = m_list->takeAt(0)) {
            if (item->widget())
                item->widget()->deleteLater();
            delete item;
        }
        for (const core::IncidentFile &one : file().incidents) {
            const core::Record &record = one.incident.record;
            auto *row
                = new ListRow({u"alert-triangle"_s,
                               u"%1, %2"_s.arg(record.reference(), record.title),
                               joined({momentOf(one.incident.occurredOn, one.incident.occurredAt),
                                       firstLine(one.incident.description)}),
                               {},
                               Tone::Neutral});
            QObject::connect(
                row, &ListRow::clicked, this, [this, uid = record.uid] { session().open(uid); });
            m_list->addWidget(row);
        }
    }

private:
    QWidget *covered()
    {
        auto *card = new Card(Tr::tr("Incidents it covers"));
        m_list = new QVBoxLayout;
        m_list->setSpacing(0);
        card->body()->addLayout(m_list);
        auto *row = new QHBoxLayout;
        row->setSpacing(Theme::s2);
        m_picker = new IncidentPicker(session());
        auto *field = new FieldRow(Tr::tr("Another incident"), m_picker);
        row->addWidget(field, 1);
        QPushButton *add = button(Tr::tr("Add this incident"), u"plus"_s);
        QObject::connect(add, &QPushButton::clicked, this, [this, field] { cover(field); });
        row->addWidget(add, 0, Qt::AlignBottom);
        card->body()->addSpacing(Theme::s3);
        card->body()->addLayout(row);
        return card;
    }

    void cover(FieldRow *field)
    {
        QString problem;
        if (!m_picker->isChosen())
            problem = Tr::tr("Choose an incident: type its reference or what happened.");
        else if (auto done
                 = session().investigations().cover(investigation().id(), m_picker->incidentId());
                 !done)
            problem = done.error().message;
        field->setError(problem);
        if (!problem.isEmpty())
            return;
        m_picker->clear();
        page().refresh();
    }

    RowKind<core::Enquiry> enquiries()
    {
        using core::Enquiry;
        RowKind<Enquiry> kind;
        kind.words = {Tr::tr("Lines of enquiry"),
                      Tr::tr("Add a line of enquiry"),
                      Tr::tr("A new line of enquiry"),
                      Tr::tr("Change this line of enquiry"),
                      Tr::tr("Remove this line"),
                      u"list-check"_s,
                      Tr::tr("No line of enquiry yet."),
                      Tr::tr("Follow all reasonable lines, towards and away from a suspect.")};
        kind.editor = u"enquiry"_s;
        kind.useCase = u"investigation.enquiry"_s;
        kind.columns = {Tr::tr("Question"), Tr::tr("State")};
        kind.rows = [this] { return file().enquiries; };
        kind.fresh = [this] {
            Enquiry fresh;
            fresh.investigationId = investigation().id();
            fresh.owner = investigation().lead;
            fresh.state = u"open"_s;
            return fresh;
        };
        const QList<ChoiceBox::Choice> states{{u"open"_s, Tr::tr("Open")},
                                              {u"done"_s, Tr::tr("Followed to its end")},
                                              {u"dropped"_s, Tr::tr("Dropped")}};
        kind.show = [states](const Enquiry &enquiry) {
            RowShown row;
            row.icon = u"search"_s;
            row.title = firstLine(enquiry.question);
            row.detail = joined({firstLine(enquiry.doing), firstLine(enquiry.result)}, u"\n"_s);
            row.note = joined({enquiry.direction.isEmpty()
                                   ? QString()
                                   : core::label(core::List::EnquiryDirection, enquiry.direction),
                               enquiry.owner});
            for (const ChoiceBox::Choice &state : states)
                if (state.code == enquiry.state)
                    row.pill = state.label;
            row.tone = enquiry.state == u"open" ? Tone::Info : Tone::Neutral;
            row.cells = {row.title, row.pill};
            return row;
        };
        kind.fields = [states](BoundForm<Enquiry> &f) {
            f.text(u"question"_s,
                   Tr::tr("What is to be found out"),
                   &Enquiry::question,
                   FieldRow::Need::Required);
            f.choice(u"direction"_s,
                     Tr::tr("Where it leads"),
                     core::List::EnquiryDirection,
                     &Enquiry::direction);
            f.form().beside();
            f.text(u"owner"_s, Tr::tr("Who follows it"), &Enquiry::owner);
            f.form().beside();
            f.choice(u"state"_s, Tr::tr("State"), states, &Enquiry::state);
            f.longText(u"doing"_s, Tr::tr("What is done"), &Enquiry::doing);
            f.longText(u"result"_s, Tr::tr("What came of it"), &Enquiry::result);
        };
        kind.problems = [](const Enquiry &enquiry) {
            QMap<QString, QString> wrong;
            if (enquiry.question.trimmed().isEmpty())
                wrong.insert(u"question"_s, Tr::tr("Write what is to be found out."));
            return wrong;
        };
        return kind;
    }

    QVBoxLayout *m_list = nullptr;
    IncidentPicker *m_picker = nullptr;
};

} // namespace

StepPage *makeScopeStep(InvestigationPage &page)
{
    return new ScopeStep(page);
}

} // namespace ui
