// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recording/dutylist.h"

#include "core/domain/labels.h"
#include "core/rules/dutywords.h"
#include "ui/incident/incidentwords.h"
#include "ui/tr.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

Tone toneOf(const core::DutyFound &duty)
{
    if (duty.owed == core::Tri::Yes)
        return Tone::Danger;
    return duty.owed == core::Tri::Unknown ? Tone::Warning : Tone::Neutral;
}

QString owed(const core::DutyFound &duty)
{
    if (duty.owed == core::Tri::Yes)
        return duty.due.isValid() ? Tr::tr("By %1").arg(dayWords(duty.due)) : Tr::tr("Owed");
    return duty.owed == core::Tri::Unknown ? Tr::tr("Not yet decided") : Tr::tr("Not owed so far");
}

QString heading(const core::DutyFound &duty)
{
    const QString rule = core::label(core::List::DutyRule, duty.rule);
    return duty.part.isEmpty() ? rule : Tr::tr("%1, for %2").arg(rule, duty.part);
}

QWidget *row(const core::DutyFound &duty)
{
    auto *line = new QWidget;
    auto *box = new QHBoxLayout(line);
    box->setContentsMargins(0, Theme::s2, 0, Theme::s2);
    box->setSpacing(Theme::s3);
    box->addWidget(new IconLabel(duty.owed == core::Tri::No ? u"circle-minus"_s : u"gavel"_s,
                                 Ink::bar(toneOf(duty))),
                   0,
                   Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(paragraph(heading(duty), TextRole::Strong));
    words->addWidget(paragraph(core::sentence(duty)));
    if (const QString ask = core::alsoAsk(duty); !ask.isEmpty())
        words->addWidget(paragraph(ask, TextRole::Muted));
    box->addLayout(words, 1);
    box->addWidget(pill(owed(duty), toneOf(duty)), 0, Qt::AlignTop);
    return line;
}

bool isNobodyNamed(const core::IncidentFile &file)
{
    for (const core::PartFile &part : file.parts) {
        if (part.part.role == u"victim")
            return false;
    }
    return true;
}

} // namespace

QWidget *dutyList(const QList<core::DutyFound> &duties, const core::IncidentFile &file)
{
    auto *list = new QWidget;
    auto *box = new QVBoxLayout(list);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    for (const core::DutyFound &duty : duties) {
        if (box->count() > 0)
            box->addWidget(line());
        box->addWidget(row(duty));
    }
    if (isNobodyNamed(file)) {
        if (box->count() > 0)
            box->addWidget(line());
        box->addWidget(
            paragraph(Tr::tr("Nobody is named as a victim yet. If anyone was hurt or assaulted, "
                             "add them in step 3: reports are owed for each victim."),
                      TextRole::Muted));
    } else if (duties.isEmpty()) {
        box->addWidget(paragraph(
            Tr::tr("Nothing that is known so far raises a duty. What was not asked may still."),
            TextRole::Muted));
    }
    return list;
}

} // namespace ui
