// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/reviewfile.h"
#include "ui/widgets/card.h"

namespace ui {

class Session;

/// The released versions of a review, newest first: when, by whom, with which hash. Each can be
/// checked, opened and saved; whatever leaves the casebook has its hash checked on the way.
class VersionList : public Card
{
    Q_OBJECT

public:
    explicit VersionList(Session &session, QWidget *parent = nullptr);

    void present(const core::ReviewFile &file);

private:
    void act(const core::Attachment &kept, const QString &code);

    Session &m_session;
    QVBoxLayout *m_rows;
};

} // namespace ui
