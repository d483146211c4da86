// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/progressstrip.h"

#include "ui/tr.h"
#include "ui/widgets/labels.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

namespace ui {

using namespace Qt::StringLiterals;

ProgressStrip::ProgressStrip(QWidget *parent)
    : QFrame(parent)
    , m_work(label({}, TextRole::Strong))
    , m_count(label({}, TextRole::Small))
    , m_bar(new QProgressBar)
    , m_cancel(button(Tr::tr("Stop")))
{
    setProperty("card", true);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(Theme::s4, Theme::s3, Theme::s4, Theme::s3);
    grid->setHorizontalSpacing(Theme::s4);
    grid->addWidget(m_work, 0, 0);
    grid->addWidget(m_count, 0, 1, Qt::AlignRight);
    m_bar->setTextVisible(false);
    grid->addWidget(m_bar, 1, 0, 1, 2);
    grid->addWidget(m_cancel, 0, 2, 2, 1, Qt::AlignVCenter);
    grid->setColumnStretch(0, 1);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        m_work->setText(Tr::tr("Stopping…"));
        Q_EMIT cancelRequested();
    });
    hide();
}

void ProgressStrip::start(const QString &work)
{
    m_work->setText(work);
    m_cancel->setEnabled(true);
    m_cancel->setAccessibleName(Tr::tr("Stop: %1").arg(work));
    m_bar->setAccessibleName(work);
    setProgress(0, 0);
    show();
}

void ProgressStrip::setProgress(qint64 done, qint64 total)
{
    const QLocale locale;
    if (total <= 0) {
        m_bar->setRange(0, 0);
        m_count->setText(done > 0 ? locale.toString(done) : QString());
        return;
    }
    m_bar->setRange(0, 1000);
    m_bar->setValue(int(done * 1000 / total));
    m_count->setText(Tr::tr("%1 of %2").arg(locale.toString(done), locale.toString(total)));
}

void ProgressStrip::finish()
{
    hide();
}

} // namespace ui
