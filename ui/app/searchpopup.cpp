// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/app/searchpopup.h"

#include "core/domain/labels.h"
#include "ui/app/session.h"
#include "ui/theme/icon.h"
#include "ui/tr.h"
#include "ui/widgets/itemroles.h"
#include "ui/widgets/labels.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostHits = 50;
constexpr int leastCharacters = 2;
constexpr int rowsShown = 12;

QString iconOf(const QString &kind)
{
    static const QHash<QString, QString> icons{{u"incident"_s, u"alert-triangle"_s},
                                               {u"investigation"_s, u"search"_s},
                                               {u"review"_s, u"report-analytics"_s},
                                               {u"action"_s, u"list-check"_s},
                                               {u"person"_s, u"user"_s},
                                               {u"post"_s, u"id-badge"_s},
                                               {u"site"_s, u"building-hospital"_s},
                                               {u"exhibit"_s, u"folder"_s},
                                               {u"camera"_s, u"camera"_s}};
    return icons.value(kind, u"file-text"_s);
}

QListWidgetItem *heading(const QString &text)
{
    auto *item = new QListWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled);
    QFont font = Theme::current().font(Theme::smallText, QFont::DemiBold);
    item->setFont(font);
    item->setForeground(Theme::current().textMuted);
    return item;
}

QListWidgetItem *row(const core::SearchHit &hit)
{
    const QString words = hit.reference.isEmpty() ? hit.title
                          : hit.title.isEmpty()   ? hit.reference
                                                  : u"%1  %2"_s.arg(hit.reference, hit.title);
    auto *item = new QListWidgetItem(icon(iconOf(hit.kind)), words);
    item->setData(UidRole, hit.uid);
    item->setSizeHint({0, Theme::current().scaled(32)});
    return item;
}

} // namespace

SearchPopup::SearchPopup(Session &session, QLineEdit *box, QWidget *window)
    : QFrame(window)
    , m_session(session)
    , m_box(box)
    , m_says(paragraph({}, TextRole::Muted))
    , m_list(new QListWidget)
{
    setObjectName(u"searchPopup"_s);
    setProperty("card", true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::s2, Theme::s2, Theme::s2, Theme::s2);
    column->setSpacing(Theme::s1);
    column->addWidget(m_list, 1);
    column->addWidget(m_says);
    m_list->setAccessibleName(Tr::tr("Found"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setIconSize({Theme::current().scaled(18), Theme::current().scaled(18)});
    connect(m_list, &QListWidget::itemClicked, this, [this] { openCurrent(); });
    box->installEventFilter(this);
    window->installEventFilter(this);
    hide();
}

void SearchPopup::look(const QString &text)
{
    if (text.trimmed().size() < leastCharacters) {
        hide();
        return;
    }
    fill(text);
}

void SearchPopup::fill(const QString &text)
{
    m_shown = text;
    m_list->clear();
    auto hits = m_session.finder().find(text.trimmed(), mostHits);
    if (!hits) {
        m_session.fail(hits.error());
        return;
    }
    QString kind;
    for (const core::SearchHit &hit : *hits) {
        if (hit.kind != kind)
            m_list->addItem(heading(core::label(core::List::RecordKind, hit.kind)));
        kind = hit.kind;
        m_list->addItem(row(hit));
    }
    if (hits->isEmpty())
        m_says->setText(Tr::tr("Nothing holds all of these words. Try fewer, or the beginning of a "
                               "word, a reference or a number."));
    else if (hits->size() == mostHits)
        m_says->setText(Tr::tr("The first %1. Type more to find fewer. Enter opens the one "
                               "marked.")
                            .arg(mostHits));
    else
        m_says->setText(Tr::tr("Up and down choose, Enter opens."));
    m_list->setVisible(!hits->isEmpty());
    m_list->setCurrentRow(hits->isEmpty() ? -1 : 1);
    place();
    show();
    raise();
}

void SearchPopup::place()
{
    if (!m_box)
        return;
    const QPoint below = m_box->mapTo(parentWidget(), QPoint(0, m_box->height() + Theme::s1));
    const int wide = std::min(std::max(m_box->width(), Theme::current().scaled(560)),
                              parentWidget()->width() - below.x() - Theme::s3);
    const int rows = std::min(m_list->count(), rowsShown);
    int listHeight = 0;
    for (int i = 0; i < rows; ++i)
        listHeight += m_list->sizeHintForRow(i) + 1;
    m_list->setFixedHeight(listHeight + 4);
    m_says->setFixedWidth(wide - 2 * Theme::s2 - 2);
    layout()->activate();
    const int high = (m_list->count() > 0 ? listHeight + 4 + Theme::s1 : 0)
                     + m_says->heightForWidth(m_says->width()) + 2 * Theme::s2 + 2;
    setGeometry(below.x(), below.y(), wide, high);
}

void SearchPopup::move(int step)
{
    int at = m_list->currentRow() + step;
    while (at >= 0 && at < m_list->count() && m_list->item(at)->data(UidRole).isNull())
        at += step;
    if (at >= 0 && at < m_list->count())
        m_list->setCurrentRow(at);
}

void SearchPopup::openBest(const QString &text)
{
    if (text.trimmed().isEmpty())
        return;
    if (!isVisible() || m_shown != text)
        fill(text);
    openCurrent();
}

void SearchPopup::openCurrent()
{
    const QListWidgetItem *item = m_list->currentItem();
    const QString uid = item ? item->data(UidRole).toString() : QString();
    if (uid.isEmpty())
        return;
    hide();
    m_session.open(uid);
}

bool SearchPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched != m_box)
        return QFrame::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut)
        leave();
    if (event->type() == QEvent::KeyPress && isVisible()) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Down:
            move(1);
            return true;
        case Qt::Key_Up:
            move(-1);
            return true;
        case Qt::Key_Escape:
            hide();
            return true;
        default:
            break;
        }
    }
    return QFrame::eventFilter(watched, event);
}

// A click into the list takes no focus; whatever else does ends the search.
void SearchPopup::leave()
{
    if (!underMouse())
        hide();
}

} // namespace ui
