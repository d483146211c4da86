// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/incidentfile.h"
#include "ui/editors/form.h"
#include "ui/widgets/card.h"

class QLabel;

namespace ui {

class ActsBox;
class ChosenLinks;
class DraftKeeper;
class InjuryList;
class PersonPicker;
class RelatedStrip;
class Session;

/// Someone's part in an incident: who they are, and for a victim what was done, what harm it did
/// and what they wish.
class PartCard : public Card
{
    Q_OBJECT

public:
    /// \a group goes before the codes of its fields: "part.1". \a heading: "Victim 1".
    PartCard(Session &session,
             ChosenLinks &links,
             const QString &group,
             const QString &role,
             const QString &heading);

    void fill(const core::PartFile &part);
    /// What the fields hold, over \a before.
    core::PartFile read(core::PartFile before) const;
    void watch(DraftKeeper &keeper);

    const QString &group() const { return m_group; }
    const QString &role() const { return m_role; }
    QList<Form *> forms() const;
    /// Whether nothing was said of them: then there is no such part.
    bool isBlank() const;
    /// Who is meant where nobody is named here: the caller. Empty takes that back.
    void setCaller(const QString &name);
    RelatedStrip *related() const { return m_related; }

Q_SIGNALS:
    void edited();
    void removeRequested();

private:
    QString code(const char *field) const;
    void buildWho();
    void buildWork();
    void buildHarm();
    void buildAfter(Session &session);
    void follow(const QString &code);
    void prefill();
    void readVictim(core::PartFile &part) const;

    Session &m_session;
    QString m_group;
    QString m_role;
    Form *m_form;
    Form *m_after = nullptr; ///< of victims
    PersonPicker *m_who;
    ActsBox *m_acts = nullptr;
    InjuryList *m_injuries = nullptr;
    RelatedStrip *m_related;
    QLabel *m_blank;
    core::Incident::Id m_incident;
    core::Person::Id m_shown;
    bool m_isStored = false;
    bool m_filling = false;
};

/// The injuries of one victim: the first facts of each.
class InjuryList : public QWidget
{
    Q_OBJECT

public:
    /// \a group: of the victim, "part.1".
    InjuryList(Session &session, const QString &group);

    void fill(const QList<core::Injury> &injuries);
    /// Those of which anything was said; \a before: as they were stored.
    QList<core::Injury> read(const QList<core::Injury> &before) const;
    void watch(DraftKeeper &keeper);
    QList<Form *> forms() const { return m_forms; }

Q_SIGNALS:
    void edited();

private:
    Form *add(const QString &key);
    void addAnother();

    Session &m_session;
    QString m_group;
    DraftKeeper *m_keeper = nullptr;
    QStringList m_keys; ///< one for each form: "s12" of a stored injury, else a number
    QList<Form *> m_forms;
};

} // namespace ui
