// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/recording/incidentstep.h"

class QVBoxLayout;

namespace ui {

class ChosenLinks;
class LostCard;
class PartCard;

/// Step 3, who, and what harm: each victim with what was done to them, the others, and what was
/// lost.
class WhoStep : public IncidentStep
{
    Q_OBJECT

public:
    WhoStep(Session &session, ChosenLinks &links);

    void fill(const core::IncidentFile &file) override;
    void read(core::IncidentFile &file) const override;
    void watch(DraftKeeper &keeper) override;
    QList<Form *> forms() const override;
    QMap<QString, QString> problems() const override;

    /// Adds someone in \a role (List::PartRole), as the button does.
    PartCard *addPart(const QString &role);
    LostCard *addLost();
    /// Where nobody was added yet, a victim and an assailant to fill in.
    void offerPeople();
    /// The caller is the first victim; an empty \a name takes that back.
    void setCaller(const QString &name);
    /// Links the newest incident of someone here that is not linked yet.
    bool linkNext();
    QList<PartCard *> parts() const { return m_parts; }

private:
    PartCard *makePart(const QString &key, const QString &role);
    LostCard *makeLost(const QString &key);
    void removePart(PartCard *card);
    void removeLost(LostCard *card);
    void keepKeys();
    void buildButtons();
    QString heading(const QString &role) const;
    void fillParts(const core::IncidentFile &file);
    void fillLost(const core::IncidentFile &file);

    ChosenLinks &m_links;
    DraftKeeper *m_keeper = nullptr;
    QList<PartCard *> m_parts;
    QList<LostCard *> m_lost;
    QStringList m_gone; ///< stored ones that were removed here: "part.s3", "lost.s1"
    QVBoxLayout *m_people;
    QVBoxLayout *m_things;
    QString m_caller;
};

} // namespace ui
