// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statutory/statutorypage.h"

#include "core/platform/atomicfile.h"
#include "core/usecases/duecalendar.h"
#include "ui/app/session.h"
#include "ui/records/registerview.h"
#include "ui/statutory/dutypanel.h"
#include "ui/tr.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>

namespace ui {

using namespace Qt::StringLiterals;

StatutoryPage::StatutoryPage(Session &session)
    : ListPage(session, dutyLook())
    , m_panel(new DutyPanel(session))
{
    m_quick = {{u"open"_s, Tr::tr("Running"), {{u"state"_s, u"open"_s}}},
               {u"overdue"_s, Tr::tr("Overdue"), {{u"state"_s, u"overdue"_s}}, true},
               {u"no_report"_s,
                Tr::tr("Assaults without a PARS report"),
                {{u"check"_s, u"no_report"_s}},
                true},
               {u"earlier_facts"_s,
                Tr::tr("Decided on earlier facts"),
                {{u"check"_s, u"earlier_facts"_s}},
                true},
               {u"all"_s, Tr::tr("All"), {}}};
    addQuick();
    addExport(u"ics"_s, Tr::tr("Calendar with alarms (ICS)…"));
    setBeside(m_panel, 19, 12);
    connect(this, &RegisterPage::currentChanged, m_panel, &DutyPanel::follow);
    connect(this, &RegisterPage::resultShown, this, [this] {
        showQuick();
        if (m_panel->dutyUid() == currentUid())
            m_panel->refresh();
    });
    connect(m_panel, &DutyPanel::incidentRequested, this, [this](const QString &incidentUid) {
        this->session().open(incidentUid, u"duties"_s);
    });
    const auto stale = [this] { m_recount = true; };
    connect(&session, &Session::changed, this, stale);
    connect(&session, &Session::dayTurned, this, stale);
    m_panel->present(currentUid());
    showQuick();
}

void StatutoryPage::addQuick()
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::s2);
    for (Quick &quick : m_quick) {
        quick.button = button(quick.words);
        quick.button->setCheckable(true);
        quick.button->setProperty("quick", true);
        connect(quick.button, &QPushButton::clicked, this, [this, code = quick.code] {
            narrow(code);
        });
        // A screen reader checks without a click.
        connect(quick.button, &QPushButton::toggled, this, [this, code = quick.code](bool on) {
            if (on)
                narrow(code);
        });
        row->addWidget(quick.button);
    }
    row->addStretch();
    addOverFilters(line);
}

void StatutoryPage::narrow(const QString &code)
{
    for (const Quick &quick : std::as_const(m_quick)) {
        if (quick.code != code)
            continue;
        RegisterQuery wanted = query();
        wanted.searchText.clear();
        wanted.filters = quick.filters;
        setQuery(wanted);
    }
}

void StatutoryPage::showQuick()
{
    for (const Quick &quick : std::as_const(m_quick)) {
        const QSignalBlocker quiet(quick.button);
        quick.button->setChecked(query().searchText.isEmpty() && query().filters == quick.filters);
        if (!quick.counted || !m_recount)
            continue;
        const int many = waiting(session(), u"duties"_s, quick.filters);
        quick.button->setText(u"%1 (%2)"_s.arg(quick.words, QLocale().toString(many)));
    }
    m_recount = false;
}

std::optional<core::Result<qint64>> StatutoryPage::saveOther(const QString &format,
                                                             const QString &path,
                                                             const core::ListQuery &query)
{
    if (format != u"ics")
        return {};
    core::Casebook &casebook = session().casebook();
    auto entries = core::dutyEntries(casebook, query);
    if (!entries)
        return core::Result<qint64>(entries.error());
    const QByteArray file = core::calendar(
        *entries, Tr::tr("Statutory clocks"), casebook.marking(), casebook.clock().now());
    if (auto written = core::platform::writeAtomically(path, file); !written)
        return core::Result<qint64>(written.error());
    return core::Result<qint64>(entries->size());
}

QString StatutoryPage::savedWords(const QString &format, qint64 rows) const
{
    if (format != u"ics")
        return ListPage::savedWords(format, rows);
    return (rows == 1 ? Tr::tr("1 clock with a day is in %1.")
                      : Tr::tr("%1 clocks with a day are in %2.")
                            .arg(QLocale().toString(rows), u"%1"_s))
           + u' ' + Tr::tr("A clock without a day in law is in no calendar.");
}

} // namespace ui
