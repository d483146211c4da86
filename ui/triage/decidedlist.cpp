// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/triage/decidedlist.h"

#include "ui/app/session.h"
#include "ui/editors/rowview.h"
#include "ui/tr.h"

#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

/// Older ones are in the history of their incident.
constexpr qsizetype mostShown = 10;

} // namespace

DecidedList::DecidedList(Session &session, QWidget *parent)
    : Card(Tr::tr("Decided in this sitting"), {}, parent)
    , m_session(session)
    , m_rows(new QVBoxLayout)
{
    m_rows->setSpacing(0);
    body()->addLayout(m_rows);
    hide();
}

void DecidedList::add(const Decided &decided)
{
    m_decided.prepend(decided);
    if (m_decided.size() > mostShown)
        m_decided.removeLast();
    show();
}

void DecidedList::show()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (qsizetype i = 0; i < m_decided.size(); ++i) {
        const Decided &one = m_decided.at(i);
        RowShown row;
        row.icon = one.undone ? u"refresh"_s : u"circle-check"_s;
        row.title = one.title;
        row.detail = one.detail;
        row.fixed = true;
        if (one.undone) {
            row.pill = Tr::tr("Undone");
        } else {
            if (!one.openUid.isEmpty())
                row.actions.append({u"open"_s, one.openWords});
            row.actions.append({u"undo"_s, Tr::tr("Undo")});
        }
        auto *view = new RowView;
        view->setRow(row, false);
        connect(
            view, &RowView::actionChosen, this, [this, i](const QString &code) { act(i, code); });
        m_rows->addWidget(view);
    }
    setVisible(!m_decided.isEmpty());
}

void DecidedList::act(qsizetype index, const QString &code)
{
    if (code == u"open")
        m_session.open(m_decided.at(index).openUid);
    else
        undo(index);
}

bool DecidedList::undo(qsizetype index)
{
    Decided &one = m_decided[index];
    QStringList refused;
    for (auto commit = one.commits.rbegin(); commit != one.commits.rend(); ++commit) {
        auto report = m_session.history().undo(*commit);
        if (!report) {
            m_session.fail(report.error());
            return false;
        }
        refused += report->refused;
    }
    one.undone = refused.isEmpty();
    if (one.undone)
        m_session.say(Tr::tr("%1 – undone.").arg(one.title));
    else
        m_session.fail({core::Error::Code::Conflict,
                        Tr::tr("Not all of it could be undone. %1").arg(refused.join(u' ')),
                        {}});
    const QString uid = one.incidentUid;
    show();
    Q_EMIT undone(uid);
    return refused.isEmpty();
}

} // namespace ui
