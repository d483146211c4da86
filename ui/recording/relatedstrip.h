// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/incidents.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ui {

class ChosenLinks;
class Session;

/// Other incidents of twelve months that share a person or a place with the one at hand, each with
/// a button to link it; Ctrl+L links the newest that is not linked yet. Hidden where there is none.
class RelatedStrip : public QFrame
{
    Q_OBJECT

public:
    RelatedStrip(Session &session, ChosenLinks &links, QWidget *parent = nullptr);

    /// \a except: the incident itself, null while it is not recorded.
    void showPerson(core::Person::Id person, const QString &name, core::Incident::Id except);
    void showPlace(core::Site::Id site, const QString &detail, core::Incident::Id except);
    /// Links the newest that is not linked yet; false where there is none.
    bool linkNext();

private:
    void show(const core::Result<QList<core::RelatedIncident>> &found, const QString &whose);
    QWidget *row(const core::RelatedIncident &related);

    Session &m_session;
    ChosenLinks &m_links;
    QLabel *m_heading;
    QVBoxLayout *m_rows;
    QList<QPushButton *> m_buttons;
};

} // namespace ui
