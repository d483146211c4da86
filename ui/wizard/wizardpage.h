// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/investigation.h"
#include "core/rules/investigationgaps.h"
#include "ui/editors/draftkeeper.h"
#include "ui/theme/theme.h"
#include "ui/wizard/askstrip.h"

#include <QHash>
#include <QSet>
#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QMenu;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace ui {

class Banner;
class DifferenceStrip;
class ErrorSummary;
class Session;
class StepList;
class StepPage;

/// The frame of a wizard that walks through a record which is real from the first click: the steps
/// at the left with their gaps, one step's page at the right, Back, Next and Save and close below.
/// What is typed is a draft until its step or row is left, Ctrl+S is pressed or the page closes.
class WizardPage : public QWidget
{
    Q_OBJECT

public:
    /// \a editor and \a recordUid name its draft: "investigation.wizard".
    WizardPage(Session &session,
               const QString &heading,
               const QString &editor,
               const QString &recordUid,
               const QList<core::WizardStep> &steps,
               QWidget *parent = nullptr);

    Session &session() const { return m_session; }
    DraftKeeper &keeper() const { return *m_keeper; }
    /// The record as it is stored now.
    const core::Record &record() const { return m_state.record; }
    /// What the names of its drafts begin with: "investigation".
    QString draftGroup() const;

    /// The step that is shown, or the place.
    QString step() const { return m_step; }
    /// Leaves the step, storing what can be stored, and shows another step or place. With a gap's
    /// \a field, the focus goes there.
    void showStep(const QString &code, const QString &field = {});
    /// Stores the step; false where something is to be put right first, which is shown.
    bool save();
    /// Stores what can be stored, keeps the rest as a draft, and closes.
    void saveAndClose();
    /// Throws away what was typed and not stored; offers to take it back until the page closes.
    void discard();
    /// Asks one thing in one line above the step.
    void ask(const AskStrip::Question &question);
    /// Reads the record again and shows it, under what is typed.
    void refresh();

public Q_SLOTS:
    /// Shows a step by its code or by the name of an editor in it, where the page is open already.
    void showTab(const QString &tab);

Q_SIGNALS:
    /// Everything is stored or a draft; whoever shows the page takes it away.
    void closed();
    /// The record was read again.
    void refreshed();

protected:
    /// What the frame shows of its record.
    struct State
    {
        core::Record record;
        QList<std::pair<QString, Tone>> pills;
        QList<core::StepGap> gaps;
        QMap<QString, QString> because; ///< why steps do not apply, said or seen
        QSet<QString> said;             ///< those a person said, who may take it back
        QSet<QString> unfinished;       ///< steps without a gap that are not done all the same
        bool locked = false;            ///< finished: to be opened again before it changes
    };

    /// Call last in the constructor: reads the record, shows \a step or where the draft was left or
    /// the first gap.
    void ready(const QString &step = {});
    /// Reads the record.
    virtual core::Result<State> load() = 0;
    /// Makes the page of a step or place.
    virtual StepPage *makeStep(const QString &code) = 0;
    /// The line below the heading of a step; the question of a place.
    virtual QString help(const QString &step) const = 0;
    /// A page beside the steps, reached by a button in the head from everywhere.
    QPushButton *addPlace(const QString &code, const QString &title, const QString &icon);
    /// A button in the head before the menu.
    void addHeadAction(QPushButton *button);
    /// A panel beside the steps that stays while they change.
    void setAside(QWidget *panel);
    /// The steps are questions: those that do not apply are passed over by Back and Next, and which
    /// they are follows from the answers, so nobody is asked why.
    void setQuestionnaire();
    /// The menu of the head, for more.
    QMenu *menu() const { return m_menu; }
    const State &state() const { return m_state; }
    void hideEvent(QHideEvent *event) override;

private:
    void build(const QString &heading);
    QWidget *head();
    QWidget *foot();
    void addKeys();
    StepPage *pageOf(const QString &code);
    QString stepOfNewestDraft() const;
    QString stepOf(const QString &name) const;
    void showState();
    void showHead();
    bool storeStep();
    void go(int steps);
    void askWhyNot();
    QString skip(const QString &reason);
    void refuse(const core::Error &error);
    int indexOf(const QString &code) const;
    int indexFrom(int index, int steps) const;
    QString titleOf(const QString &code) const;

    Session &m_session;
    QPointer<Session> m_alive; ///< null once the casebook is closed
    QString m_editor;
    QString m_recordUid;
    QList<core::WizardStep> m_steps;
    QList<core::WizardStep> m_places;
    DraftKeeper *m_keeper;
    State m_state;
    QString m_step;
    QHash<QString, StepPage *> m_pages;
    StepList *m_list = nullptr;
    QLabel *m_trail = nullptr;
    QLabel *m_heading = nullptr;
    QLabel *m_help = nullptr;
    QHBoxLayout *m_row = nullptr;
    QHBoxLayout *m_pills = nullptr;
    QHBoxLayout *m_actions = nullptr;
    ErrorSummary *m_summary = nullptr;
    DifferenceStrip *m_differences = nullptr;
    Banner *m_note = nullptr;
    Banner *m_because = nullptr;
    AskStrip *m_ask = nullptr;
    QScrollArea *m_scroll = nullptr;
    QVBoxLayout *m_column = nullptr;
    QPushButton *m_takeBack = nullptr;
    QPushButton *m_applies = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
    QPushButton *m_more = nullptr;
    QMenu *m_menu = nullptr;
    QAction *m_skipAction = nullptr;
    QAction *m_discardAction = nullptr;
    bool m_isQuestionnaire = false;
    QTimer m_again; ///< reads the record anew once, however many changes came
};

} // namespace ui
