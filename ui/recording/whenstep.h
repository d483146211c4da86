// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/recording/incidentstep.h"

namespace ui {

class ChosenLinks;
class RelatedStrip;
class SitePicker;

/// Step 2, when, where and what kind. "Not known yet" is an answer to each.
class WhenStep : public IncidentStep
{
    Q_OBJECT

public:
    /// \a links: the incidents to link.
    WhenStep(Session &session, ChosenLinks &links);

    void fill(const core::IncidentFile &file) override;
    void read(core::IncidentFile &file) const override;
    QMap<QString, QString> problems() const override;

    /// What is known of the site's cameras: days kept and whom to ask.
    std::optional<core::Site> site() const;

private:
    void buildWhen();
    void buildWhere();
    void buildKind();
    void showFollowing();
    void showRelated();

    SitePicker *m_site;
    RelatedStrip *m_related;
    core::Incident::Id m_incident;
    QString m_relatedTo; ///< the place whose other incidents are shown
};

} // namespace ui
