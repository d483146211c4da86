// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/casetimeline.h"

#include <QListView>

class QStandardItemModel;

namespace ui {

/// Events one under another on a line, as high as they are; the page around scrolls.
class TimelineView : public QListView
{
    Q_OBJECT

public:
    explicit TimelineView(const QList<core::CaseEvent> &events = {}, QWidget *parent = nullptr);

    void setEvents(const QList<core::CaseEvent> &events);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return false; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    int contentHeight() const;

    QStandardItemModel *m_model;
};

} // namespace ui
