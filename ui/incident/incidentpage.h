// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/heldcase.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <functional>

class QMenu;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QTabBar;

namespace ui {

class IncidentSteps;
class IncidentTab;
class PageHeader;
class Session;

/// One incident: its head, and everything about it in tabs.
class IncidentPage : public QWidget
{
    Q_OBJECT

public:
    /// \a tab names the tab to begin with: summary, people, timeline, evidence, duties,
    /// investigation, review, actions, diary, letters or history; empty for the first.
    IncidentPage(Session &session,
                 const QString &uid,
                 const QString &tab,
                 QWidget *parent = nullptr);
    ~IncidentPage() override;

    /// Shows the tab called \a name, or the one with the editor of that name ("incident.exhibit");
    /// another name changes nothing.
    Q_INVOKABLE void showTab(const QString &name);
    /// The name of the tab shown now.
    QString currentTab() const;
    /// The tab called \a tab; null while nobody has looked at it.
    IncidentTab *tab(const QString &tab) const;
    const core::HeldCase &held() const { return m_held; }
    QString uid() const { return m_uid; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Entry
    {
        QString code;
        QString label;
        std::function<IncidentTab *()> make;
        std::function<int(const core::HeldCase &)> count; ///< null where nothing is counted
        QPointer<QScrollArea> area;
        QPointer<IncidentTab> tab;
        bool stale = true;
    };

    using AddTab = std::function<void(const QString &code,
                                      const QString &label,
                                      const std::function<IncidentTab *()> &make,
                                      const std::function<int(const core::HeldCase &)> &count)>;

    void addTabs();
    void addFactTabs(const AddTab &add);
    void addWorkTabs(const AddTab &add);
    void buildHead();
    void buildMenu(QMenu *menu);
    void note(const core::Changes &changes);
    void refresh();
    bool read();
    void presentHead();
    void presentTab(int index);
    bool touches(const core::Changes &changes) const;

    Session &m_session;
    QString m_uid;
    core::HeldCase m_held;
    IncidentSteps *m_steps;
    PageHeader *m_header;
    QPushButton *m_next;
    QPushButton *m_edit;
    QTabBar *m_bar;
    QStackedWidget *m_stack;
    QList<Entry> m_entries;
    QTimer m_refresh;
    bool m_stale = true;
};

} // namespace ui
