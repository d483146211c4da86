// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/dutyworking.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace ui {

class DutyCard;
class RowEditor;
class Session;

/// The working of one duty beside a list of them, with what can be done about it. It follows the
/// list a moment after the last key, so that holding an arrow key reads nothing in between.
class DutyPanel : public QWidget
{
    Q_OBJECT

public:
    explicit DutyPanel(Session &session, QWidget *parent = nullptr);

    /// Shows the duty with this uid soon; empty shows that none is chosen.
    void follow(const QString &dutyUid);
    /// Shows it now.
    void present(const QString &dutyUid);
    /// Reads the duty again; a form that is open stays.
    void refresh();

    QString dutyUid() const { return m_uid; }
    /// The duty's card, null where none is shown.
    DutyCard *card() const { return m_card; }
    /// Its filed reports, null where none is shown.
    RowEditor *reports() const { return m_reports; }

Q_SIGNALS:
    /// The incident's page is asked for.
    void incidentRequested(const QString &incidentUid);

private:
    void fill(const core::DutyWorking &duty);
    void empty(const QString &sentence);
    void drop(QWidget *widget);

    Session &m_session;
    QTimer m_soon;
    QString m_uid;
    QString m_next;
    QString m_incident;
    QScrollArea *m_scroll;
    QVBoxLayout *m_column;
    QPushButton *m_open;
    QLabel *m_none;
    DutyCard *m_card = nullptr;
    RowEditor *m_reports = nullptr;
};

} // namespace ui
