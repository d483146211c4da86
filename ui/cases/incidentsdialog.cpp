// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/incidentsdialog.h"

#include "core/domain/labels.h"
#include "core/usecases/companions.h"
#include "ui/app/session.h"
#include "ui/incident/incidentwords.h"
#include "ui/pickers/pickers.h"
#include "ui/theme/theme.h"
#include "ui/tr.h"
#include "ui/widgets/errorsummary.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/focusring.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

QString describe(const core::Incident &incident)
{
    const QDate day = incident.occurredOn.isValid() ? incident.occurredOn : incident.reportedOn;
    return Tr::tr("%1 · %2 · %3")
        .arg(incident.record.reference(), dayWords(day), incident.record.title);
}

QString reasonOf(const core::RelatedIncident &related)
{
    if (related.why == u"same_person")
        return Tr::tr("Same person: %1").arg(related.person);
    return related.why == u"same_place" ? Tr::tr("Same place")
                                        : Tr::tr("Same site, within two weeks");
}

} // namespace

IncidentsDialog::IncidentsDialog(Session &session,
                                 const Words &words,
                                 const QList<core::Incident::Id> &chosen,
                                 Start start,
                                 QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_words(words)
    , m_start(std::move(start))
    , m_summary(new ErrorSummary)
    , m_chosen(new QVBoxLayout)
    , m_suggested(new QVBoxLayout)
    , m_picker(new IncidentPicker(session))
    , m_find(new FieldRow(Tr::tr("Another incident"), m_picker))
    , m_go(button({}, {}, ButtonKind::Primary))
{
    const Theme &t = Theme::current();
    setWindowTitle(words.title);
    setMinimumWidth(t.scaled(620));
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(Theme::s5, Theme::s4, Theme::s5, Theme::s4);
    box->setSpacing(Theme::s3);
    box->addWidget(label(words.title, TextRole::Heading));
    box->addWidget(m_summary);
    box->addWidget(paragraph(Tr::tr("It covers the incidents ticked here. Others can be added or "
                                    "taken out later."),
                             TextRole::Muted));
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::s2);
    column->addLayout(m_chosen);
    column->addLayout(m_suggested);
    column->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumHeight(t.scaled(220));
    scroll->setWidget(inner);
    box->addWidget(scroll, 1);
    auto *find = new QHBoxLayout;
    find->setSpacing(Theme::s2);
    find->addWidget(m_find, 1);
    QPushButton *add = button(Tr::tr("Add this incident"), u"plus"_s);
    connect(add, &QPushButton::clicked, this, &IncidentsDialog::addFound);
    find->addWidget(add, 0, Qt::AlignBottom);
    box->addLayout(find);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    QPushButton *close = button(Tr::tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, &IncidentsDialog::start);
    m_go->setDefault(true);
    buttons->addWidget(close);
    buttons->addWidget(m_go);
    box->addLayout(buttons);
    new FocusRing(this);
    for (const core::Incident::Id id : chosen)
        this->add(id);
    suggest();
    count();
    m_go->setFocus(Qt::OtherFocusReason);
}

QCheckBox *IncidentsDialog::line(const core::Incident &incident, const QString &why, bool ticked)
{
    auto *tick = new QCheckBox(why.isEmpty() ? describe(incident)
                                             : u"%1\n%2"_s.arg(describe(incident), why));
    tick->setMinimumHeight(28);
    tick->setAccessibleName(tick->text());
    tick->setChecked(ticked);
    connect(tick, &QCheckBox::toggled, this, &IncidentsDialog::count);
    m_lines.append({incident.id(), tick});
    return tick;
}

void IncidentsDialog::add(core::Incident::Id incident)
{
    for (const auto &[id, tick] : std::as_const(m_lines)) {
        if (id == incident) {
            tick->setChecked(true);
            return;
        }
    }
    auto file = m_session.incidents().load(incident);
    if (!file) {
        m_session.fail(file.error());
        return;
    }
    m_chosen->addWidget(line(file->incident, {}, true));
    count();
}

void IncidentsDialog::suggest()
{
    auto found = core::companions(m_session.casebook().journal(), chosen(), m_session.today());
    if (!found) {
        m_session.fail(found.error());
        return;
    }
    m_suggested->addSpacing(Theme::s2);
    m_suggested->addWidget(label(Tr::tr("They may belong together"), TextRole::Section));
    if (found->isEmpty())
        m_suggested->addWidget(paragraph(
            Tr::tr("No other incident shares a person, the place or the time."), TextRole::Muted));
    for (const core::RelatedIncident &related : *found)
        m_suggested->addWidget(line(related.incident, reasonOf(related), false));
}

void IncidentsDialog::addFound()
{
    if (!m_picker->isChosen()) {
        m_find->setError(Tr::tr("Choose an incident: type its reference or what happened."));
        return;
    }
    m_find->clearError();
    add(m_picker->incidentId());
    m_picker->clear();
}

QList<core::Incident::Id> IncidentsDialog::chosen() const
{
    QList<core::Incident::Id> ticked;
    for (const auto &[id, tick] : m_lines)
        if (tick->isChecked())
            ticked << id;
    return ticked;
}

void IncidentsDialog::count()
{
    const qsizetype ticked = chosen().size();
    m_go->setEnabled(ticked > 0);
    m_go->setText(ticked == 1 ? m_words.one : m_words.many.arg(ticked));
}

void IncidentsDialog::start()
{
    if (auto done = m_start(chosen()); !done) {
        m_summary->setProblems({{done.error().message, nullptr}});
        return;
    }
    accept();
}

} // namespace ui
