// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/agenda.h"
#include "core/demo/maker.h"
#include "core/demo/theme.h"
#include "core/domain/casework.h"
#include "core/domain/investigationfile.h"

#include <memory>

namespace core::demo {

/// How fast a case moves, and how far.
struct Tempo
{
    int startAfter = 2; ///< days from the report to the start
    int length = 24;    ///< days from the start to the end
    bool finishes = true;
    bool leavesGaps = false; ///< finished with reasons for what is missing
    bool reviewed = false;
    int reviewAfter = 5; ///< days from the end to the review
    int reviewLength = 14;
    bool releases = true;
    QDate reopenOn;               ///< a released review is opened again; invalid for never
    const Theme *theme = nullptr; ///< of its own, instead of what follows from the incident
    QList<int> actionDays; ///< when its actions are due, all given by the review; they stay open
};

/// Nothing, or what went wrong.
template<typename T>
Result<void> done(const Result<T> &result)
{
    return result ? Result<void>() : result.error();
}

/// What a case does to its surroundings: people asked, actions given.
class CaseDesk
{
public:
    CaseDesk(World &world, Agenda &agenda)
        : m_world(world)
        , m_agenda(agenda)
    {}

    World &world() { return m_world; }
    Agenda &agenda() { return m_agenda; }
    QDate today() const { return m_world.casebook.clock().today(); }

    /// Puts down an action of \a source with its later life.
    Result<void> giveAction(Record::Id source, const QStringList &entry, int days, Random &random);
    /// The same, and nothing happens to it by itself.
    Result<Action> openAction(Record::Id source, const QStringList &entry, int days);

private:
    void plan(const Action &action, Random &random);

    World &m_world;
    Agenda &m_agenda;
};

/// One investigation over some incidents, from its start to its end, and the review that follows.
class Inquiry : public std::enable_shared_from_this<Inquiry>
{
public:
    Inquiry(CaseDesk &desk, const QList<const Made *> &incidents, const Tempo &tempo, int number);

    /// Puts everything on the agenda.
    void plan();

private:
    using Work = Result<void> (Inquiry::*)();
    void at(int day, Work work);

    Result<void> start();
    Result<void> scope();
    Result<void> people();
    Result<void> evidence();
    Result<void> police();
    Result<void> accounts();
    Result<void> statement();
    Result<void> enquiries();
    Result<void> timeline();
    Result<void> loneWorking();
    Result<void> analysis();
    Result<void> findings();
    Result<void> sanctions();
    Result<void> actions();
    Result<void> finish();
    Result<void> closeNotes();

    Result<void> change(const std::function<void(Investigation &)> &edit);
    Result<void> account(const Part &part, const QString &kind, const QString &body);
    QString lead() const { return m_desk.world().casebook.user().name; }
    Journal &journal() const { return m_desk.world().journal(); }
    const Made &first() const { return *m_incidents.constFirst(); }
    QList<PartFile> parts(const QString &role) const;

    CaseDesk &m_desk;
    QList<const Made *> m_incidents;
    Tempo m_tempo;
    Random m_random;
    const Theme &m_theme;
    QDate m_start;
    QString m_uid;
    Investigation::Id m_id;
};

/// The review of \a incidents, from \a start on.
void planReview(CaseDesk &desk,
                const QList<const Made *> &incidents,
                const Tempo &tempo,
                const Theme &theme,
                QDate start,
                int number);

} // namespace core::demo
