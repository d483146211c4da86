// SPDX-License-Identifier: GPL-3.0-or-later
// How the frame of a wizard is built and what its head says.
#include "ui/app/session.h"
#include "ui/editors/differencestrip.h"
#include "ui/editors/savedlabel.h"
#include "ui/tr.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/errorsummary.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/steplist.h"
#include "ui/wizard/steppage.h"
#include "ui/wizard/wizardpage.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

/// Keeps a panel beside the step, and below it where the window is narrow or its words are large.
class AsidePlace : public QObject
{
public:
    AsidePlace(QWidget *page, QScrollArea *beside, QWidget *panel, QVBoxLayout *column)
        : QObject(page)
        , m_beside(beside)
        , m_panel(panel)
        , m_column(column)
    {
        m_panel->setContentsMargins(besideMargins());
        page->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Resize)
            place(static_cast<QWidget *>(watched)->width() < Theme::current().scaled(900));
        return QObject::eventFilter(watched, event);
    }

private:
    static QMargins besideMargins() { return {0, Theme::s4, Theme::s4, Theme::s4}; }

    void place(bool below)
    {
        if (below == m_below)
            return;
        m_below = below;
        m_beside->setVisible(!below);
        m_panel->setContentsMargins(below ? QMargins() : besideMargins());
        if (below) {
            m_column->insertWidget(m_column->count() - 1, m_beside->takeWidget());
            m_panel->show();
        } else {
            m_column->removeWidget(m_panel);
            m_beside->setWidget(m_panel);
        }
    }

    QScrollArea *m_beside;
    QWidget *m_panel;
    QVBoxLayout *m_column;
    bool m_below = false;
};

} // namespace

void WizardPage::build(const QString &heading)
{
    QStringList titles;
    for (const core::WizardStep &step : std::as_const(m_steps))
        titles << step.title;
    m_list = new StepList(heading, titles);
    connect(m_list, &StepList::stepChosen, this, [this](int index) {
        showStep(m_steps.at(index).code);
    });
    auto *column = new QWidget;
    column->setMaximumWidth(Theme::current().scaled(900));
    m_column = new QVBoxLayout(column);
    m_column->setContentsMargins(Theme::s5, Theme::s4, Theme::s5, Theme::s4);
    m_column->setSpacing(Theme::s4);
    m_column->addWidget(head());
    m_column->addWidget(m_summary = new ErrorSummary);
    m_column->addWidget(m_note);
    m_column->addWidget(m_differences = new DifferenceStrip(m_keeper));
    m_column->addWidget(m_ask);
    m_column->addWidget(m_because);
    m_column->addStretch(1); // all that is over: the rows stay as high as their words
    m_scroll = new QScrollArea;
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(column);
    column->setAutoFillBackground(false);
    m_scroll->viewport()->setBackgroundRole(QPalette::Base);
    m_scroll->viewport()->setAutoFillBackground(true);

    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    m_row = new QHBoxLayout;
    m_row->setSpacing(0);
    m_row->addWidget(m_list);
    m_row->addWidget(m_scroll, 1);
    outer->addLayout(m_row, 1);
    outer->addWidget(line());
    outer->addWidget(foot());
}

void WizardPage::setAside(QWidget *panel)
{
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFixedWidth(Theme::current().scaled(290));
    scroll->setWidget(panel);
    m_row->addSpacing(Theme::s2); // the scroll bar of the page stands there
    m_row->addWidget(scroll);
    new AsidePlace(this, scroll, panel, m_column);
}

void WizardPage::setQuestionnaire()
{
    m_isQuestionnaire = true;
    m_skipAction->setVisible(false);
}

QWidget *WizardPage::head()
{
    auto *head = new QWidget;
    auto *box = new QVBoxLayout(head);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(Theme::s1);
    auto *first = new QHBoxLayout;
    first->setSpacing(Theme::s3);
    first->addWidget(m_trail = paragraph({}, TextRole::Small), 1);
    m_pills = new QHBoxLayout;
    m_pills->setSpacing(Theme::s2);
    first->addLayout(m_pills);
    m_actions = new QHBoxLayout;
    m_actions->setSpacing(Theme::s2);
    first->addLayout(m_actions);
    box->addLayout(first);
    box->addWidget(m_heading = paragraph({}, TextRole::Heading));
    box->addWidget(m_help = paragraph({}, TextRole::Muted));
    m_more = button(Tr::tr("More"), u"dots-vertical"_s);
    m_menu = new QMenu(m_more);
    m_more->setMenu(m_menu);
    m_more->setAccessibleName(Tr::tr("More to do with this step"));
    m_actions->addWidget(m_more);
    m_ask = new AskStrip;
    m_skipAction = m_menu->addAction(Tr::tr("This step does not apply…"));
    connect(m_skipAction, &QAction::triggered, this, &WizardPage::askWhyNot);
    m_discardAction = m_menu->addAction(Tr::tr("Discard what I typed…"));
    m_discardAction->setEnabled(false);
    connect(m_discardAction, &QAction::triggered, this, &WizardPage::discard);

    m_because = new Banner(Tone::Info, {}, {});
    m_applies = m_because->addAction(Tr::tr("It does apply after all"));
    connect(m_applies, &QPushButton::clicked, this, [this] { skip({}); });
    m_because->hide();
    m_note = new Banner(Tone::Info, {}, {});
    m_takeBack = m_note->addAction(Tr::tr("Take it back"));
    connect(m_takeBack, &QPushButton::clicked, this, [this] {
        m_keeper->takeBack();
        m_note->hide();
    });
    m_note->hide();
    return head;
}

QWidget *WizardPage::foot()
{
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(Theme::s4, Theme::s3, Theme::s5, Theme::s3);
    row->setSpacing(Theme::s2);
    QPushButton *close = button(Tr::tr("&Save and close"), u"device-floppy"_s);
    close->setToolTip(Tr::tr("Stores this step and goes back; what cannot be stored is kept as a "
                             "draft"));
    m_back = button(Tr::tr("&Back"));
    m_back->setToolTip(Tr::tr("The step before (Ctrl+Page Up)"));
    m_next = button(Tr::tr("&Next"), {}, ButtonKind::Primary);
    m_next->setToolTip(Tr::tr("Stores this step and shows the next (Ctrl+Page Down)"));
    connect(close, &QPushButton::clicked, this, &WizardPage::saveAndClose);
    connect(m_back, &QPushButton::clicked, this, [this] { go(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { go(1); });
    row->addWidget(close);
    row->addSpacing(Theme::s3);
    row->addWidget(new SavedLabel(m_keeper));
    row->addStretch();
    row->addWidget(m_back);
    row->addWidget(m_next);
    return foot;
}

void WizardPage::addKeys()
{
    const auto on = [this](const QKeySequence &keys, const std::function<void()> &what) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, what);
    };
    on(QKeySequence::Save, [this] { save(); });
    on(Qt::CTRL | Qt::Key_PageDown, [this] { go(1); });
    on(Qt::CTRL | Qt::Key_PageUp, [this] { go(-1); });
}

QPushButton *WizardPage::addPlace(const QString &code, const QString &title, const QString &icon)
{
    m_places.append({code, title, title});
    QPushButton *open = button(title, icon);
    connect(open, &QPushButton::clicked, this, [this, code] { showStep(code); });
    addHeadAction(open);
    return open;
}

void WizardPage::addHeadAction(QPushButton *action)
{
    m_actions->insertWidget(m_actions->count() - 1, action); // "More" stays the last
}

void WizardPage::showHead()
{
    const int index = indexOf(m_step);
    m_heading->setText(titleOf(m_step));
    m_help->setText(help(m_step));
    m_help->setVisible(!m_help->text().isEmpty());
    const QString reference = m_state.record.reference();
    m_trail->setText(reference.isEmpty() ? m_state.record.title
                                         : u"%1 · %2"_s.arg(reference, m_state.record.title));
    while (QLayoutItem *item = m_pills->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const auto &[text, tone] : m_state.pills)
        m_pills->addWidget(pill(text, tone));
    if (index >= 0)
        m_list->setCurrent(index);
    const QString because = m_state.because.value(m_step);
    m_because->setMessage(Tone::Info, Tr::tr("This step does not apply"), because);
    m_because->setVisible(!because.isEmpty());
    m_applies->setVisible(m_state.said.contains(m_step));
    m_skipAction->setEnabled(index >= 0 && index + 1 < m_steps.size() && !m_state.locked);
    m_back->setEnabled(index != 0);
    m_back->setText(index < 0 ? Tr::tr("&Back to the steps") : Tr::tr("&Back"));
    const bool last = index + 1 == m_steps.size();
    m_next->setVisible(index >= 0 && !last);
    if (index >= 0 && !last) {
        QString next = m_steps.at(indexFrom(index, 1)).title;
        m_next->setText(Tr::tr("&Next: %1").arg(next.replace(u"&"_s, u"&&"_s).toLower()));
    }
}

} // namespace ui
