// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pageheader.h"

#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

// As wide as its words if there is room, else wrapped; a plain wrapping label asks for a square.
class TitleLabel : public QLabel
{
public:
    explicit TitleLabel(const QString &text)
        : QLabel(text)
    {
        setTextFormat(Qt::PlainText);
        setWordWrap(true);
        setProperty("role", u"title"_s);
    }
    QSize sizeHint() const override
    {
        return {fontMetrics().horizontalAdvance(text()) + 4, QLabel::sizeHint().height()};
    }
};

} // namespace

PageHeader::PageHeader(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_trail(label({}, TextRole::Small))
    , m_title(new TitleLabel(title))
    , m_subtitle(paragraph({}, TextRole::Muted))
    , m_pills(new QHBoxLayout)
    , m_actions(new QHBoxLayout)
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(2);
    box->addWidget(m_trail);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::s3);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    auto *first = new QHBoxLayout;
    first->setSpacing(Theme::s3);
    first->addWidget(m_title);
    first->addLayout(m_pills);
    first->addStretch();
    words->addLayout(first);
    words->addWidget(m_subtitle);
    row->addLayout(words, 1);
    m_pills->setSpacing(Theme::s2);
    m_actions->setSpacing(Theme::s2);
    row->addLayout(m_actions);
    box->addLayout(row);
    m_trail->hide();
    m_subtitle->hide();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
}

QString PageHeader::title() const
{
    return m_title->text();
}

void PageHeader::setSubtitle(const QString &subtitle)
{
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void PageHeader::setTrail(const QString &trail)
{
    m_trail->setText(trail);
    m_trail->setVisible(!trail.isEmpty());
}

void PageHeader::setPills(const QList<std::pair<QString, Tone>> &pills)
{
    while (QLayoutItem *item = m_pills->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const auto &[text, tone] : pills)
        m_pills->addWidget(pill(text, tone));
}

void PageHeader::addAction(QPushButton *button)
{
    m_actions->addWidget(button);
}

void PageHeader::addFirstAction(QPushButton *button)
{
    m_actions->insertWidget(0, button);
}

} // namespace ui
