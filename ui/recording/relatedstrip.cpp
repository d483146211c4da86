// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recording/relatedstrip.h"

#include "core/base/counted.h"
#include "core/domain/labels.h"
#include "ui/app/session.h"
#include "ui/incident/incidentwords.h"
#include "ui/recording/chosenlinks.h"
#include "ui/theme/theme.h"
#include "ui/tr.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

/// More than these are on the record of the person or the site.
constexpr qsizetype mostShown = 5;

QString describe(const core::Incident &incident)
{
    const QDate day = incident.occurredOn.isValid() ? incident.occurredOn : incident.reportedOn;
    const QString what = incident.subcategory.isEmpty()
                             ? incident.record.title
                             : core::label(core::List::Subcategory, incident.subcategory);
    return Tr::tr("%1 · %2 · %3").arg(incident.record.reference(), dayWords(day), what);
}

} // namespace

RelatedStrip::RelatedStrip(Session &session, ChosenLinks &links, QWidget *parent)
    : QFrame(parent)
    , m_session(session)
    , m_links(links)
    , m_heading(paragraph({}, TextRole::Strong))
    , m_rows(new QVBoxLayout)
{
    setProperty("panel", toneName(Tone::Info));
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(Theme::s3, Theme::s2, Theme::s3, Theme::s2);
    box->setSpacing(Theme::s1);
    box->addWidget(m_heading);
    box->addLayout(m_rows);
    hide();
}

void RelatedStrip::showPerson(core::Person::Id person,
                              const QString &name,
                              core::Incident::Id except)
{
    if (person.isNull()) {
        hide();
        return;
    }
    show(m_session.incidents().related({person}, {}, {}, except, m_session.today()), name);
}

void RelatedStrip::showPlace(core::Site::Id site, const QString &detail, core::Incident::Id except)
{
    if (site.isNull() || detail.isEmpty()) {
        hide();
        return;
    }
    show(m_session.incidents().related({}, site, detail, except, m_session.today()), detail);
}

void RelatedStrip::show(const core::Result<QList<core::RelatedIncident>> &found,
                        const QString &whose)
{
    m_buttons.clear();
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    if (!found) {
        m_session.fail(found.error());
        hide();
        return;
    }
    setVisible(!found->isEmpty());
    m_heading->setText(Tr::tr("%1: %2").arg(
        whose,
        core::counted(found->size(),
                      Tr::tr("one other incident in twelve months. Ctrl+L links it."),
                      Tr::tr("%1 other incidents in twelve months. Ctrl+L links the newest."))));
    for (const core::RelatedIncident &related : found->mid(0, mostShown))
        m_rows->addWidget(row(related));
}

QWidget *RelatedStrip::row(const core::RelatedIncident &related)
{
    auto *line = new QWidget;
    auto *box = new QHBoxLayout(line);
    box->setContentsMargins(0, 0, 0, 0);
    const QString words = describe(related.incident);
    box->addWidget(paragraph(words), 1);
    QPushButton *link = button({}, u"link"_s);
    link->setCheckable(true);
    const core::Record::Id id = related.incident.record.id;
    const auto tell = [link, words](bool on) {
        link->setText(on ? Tr::tr("Linked") : Tr::tr("Link"));
        link->setAccessibleName(on ? Tr::tr("Linked: %1").arg(words)
                                   : Tr::tr("Link: %1").arg(words));
    };
    link->setChecked(m_links.contains(id));
    tell(link->isChecked());
    connect(link, &QPushButton::toggled, this, [this, id, tell, why = related.why](bool on) {
        tell(on);
        m_links.set(id, why, on);
    });
    connect(&m_links, &ChosenLinks::changed, link, [this, link, id] {
        link->setChecked(m_links.contains(id));
    });
    m_buttons << link;
    box->addWidget(link);
    return line;
}

bool RelatedStrip::linkNext()
{
    if (!isVisible())
        return false;
    for (QPushButton *link : std::as_const(m_buttons)) {
        if (!link->isChecked()) {
            link->setChecked(true);
            return true;
        }
    }
    return false;
}

} // namespace ui
