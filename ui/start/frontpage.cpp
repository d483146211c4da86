// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/frontpage.h"

#include "ui/theme/theme.h"
#include "ui/tr.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/focusring.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/progressstrip.h"

#include <QAccessible>
#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

QWidget *bar()
{
    auto *bar = new QWidget;
    bar->setObjectName(u"appBar"_s);
    bar->setAttribute(Qt::WA_StyledBackground);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(Theme::s4, Theme::s3, Theme::s4, Theme::s3);
    row->setSpacing(Theme::s3);
    row->addWidget(new IconLabel(u"shield-check"_s, &Theme::onHeader, 24));
    QLabel *name = label(u"Security Casebook"_s);
    name->setObjectName(u"appName"_s);
    row->addWidget(name);
    row->addStretch();
    return bar;
}

} // namespace

FrontPage::FrontPage(const QString &title, const QString &subtitle, int width, QWidget *parent)
    : QWidget(parent)
    , m_problem(new Banner(Tone::Danger, {}, {}))
    , m_progress(new ProgressStrip)
    , m_content(new QWidget)
    , m_body(new QVBoxLayout(m_content))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(bar());
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    outer->addWidget(scroll, 1);

    auto *column = new QWidget;
    column->setMaximumWidth(Theme::current().scaled(width));
    auto *rows = new QVBoxLayout(column);
    rows->setContentsMargins(Theme::s4, Theme::s6 + Theme::s5, Theme::s4, Theme::s5);
    rows->setSpacing(Theme::s4);
    rows->addWidget(paragraph(title, TextRole::Title));
    if (!subtitle.isEmpty())
        rows->addWidget(paragraph(subtitle, TextRole::Muted));
    rows->addWidget(m_problem);
    rows->addWidget(m_content);
    rows->addWidget(m_progress);
    rows->addStretch(1); // all that is left: fields keep the height they need
    m_problem->hide();
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(Theme::s4);

    auto *middle = new QWidget;
    auto *sides = new QHBoxLayout(middle);
    sides->setContentsMargins(0, 0, 0, 0);
    sides->addStretch(1);
    sides->addWidget(column, 1000);
    sides->addStretch(1);
    scroll->setWidget(middle);
    new FocusRing(this);
}

void FrontPage::showProblem(const QString &heading, const QString &sentence)
{
    m_problem->setVisible(!heading.isEmpty());
    m_problem->setMessage(Tone::Danger, heading, sentence);
    if (heading.isEmpty())
        return;
    QAccessibleEvent alert(m_problem, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void FrontPage::showProblem(const core::Error &error)
{
    using Code = core::Error::Code;
    const auto heading = [&error] {
        switch (error.code) {
        case Code::WrongKey:
            return Tr::tr("That does not open it");
        case Code::Damaged:
            return Tr::tr("The casebook is damaged");
        case Code::Newer:
            return Tr::tr("Made by a newer version");
        case Code::Busy:
            return Tr::tr("Open elsewhere");
        case Code::NotFound:
            return Tr::tr("Not there");
        case Code::ReadOnly:
            return Tr::tr("It cannot be written there");
        case Code::Full:
            return Tr::tr("No room left");
        case Code::Denied:
            return Tr::tr("You may not");
        default:
            return Tr::tr("That did not work");
        }
    };
    showProblem(heading(), error.message);
}

void FrontPage::setBusy(const QString &work)
{
    const bool busy = !work.isEmpty();
    if (busy) {
        m_before = QApplication::focusWidget();
        m_progress->start(work);
    } else {
        m_progress->finish();
    }
    m_content->setEnabled(!busy);
    if (!busy && m_before && isAncestorOf(m_before))
        m_before->setFocus();
}

} // namespace ui
