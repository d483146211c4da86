// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/place.h"
#include "ui/recording/incidentstep.h"

class QVBoxLayout;

namespace ui {

class CameraCard;
class Card;
class TellRow;

/// Step 4, what follows: the duties with their reasons, who must be told, cameras to save and when
/// to ring back.
class FollowStep : public IncidentStep
{
    Q_OBJECT

public:
    /// \a first: while recording, cameras and ringing back are asked for too.
    FollowStep(Session &session, bool first);

    void fill(const core::IncidentFile &file) override;
    void read(core::IncidentFile &file) const override;
    void watch(DraftKeeper &keeper) override;
    QList<Form *> forms() const override;
    QMap<QString, QString> problems() const override;

    /// Shows what follows from \a file as it stands.
    void follow(const core::IncidentFile &file, const std::optional<core::Site> &site);
    /// The cameras and the ringing back that were asked for; \a caller: whom to ring, on what
    /// number.
    core::FirstSteps firstSteps(const QString &caller) const;
    CameraCard *addCamera();

private:
    TellRow *makeTell(const QString &code);
    CameraCard *makeCamera(const QString &key);
    void removeCamera(CameraCard *card);
    void keepKeys();
    void buildRingBack();

    bool m_first;
    DraftKeeper *m_keeper = nullptr;
    core::Incident m_incident; ///< as it stands
    std::optional<core::Site> m_site;
    Card *m_duties;
    Card *m_tellCard;
    QVBoxLayout *m_tells;
    QVBoxLayout *m_cameraList;
    QList<TellRow *> m_tell;
    QList<CameraCard *> m_cameras;
};

} // namespace ui
