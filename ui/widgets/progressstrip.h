// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;

namespace ui {

/// Long work in words, with a bar and a way to stop it.
class ProgressStrip : public QFrame
{
    Q_OBJECT

public:
    explicit ProgressStrip(QWidget *parent = nullptr);

    /// Shows the strip with nothing done yet.
    void start(const QString &work);
    /// \a done of \a total; a total of 0 means that nobody knows how much there is.
    void setProgress(qint64 done, qint64 total);
    /// Hides the strip.
    void finish();

Q_SIGNALS:
    /// A person asked to stop; sent once for each start().
    void cancelRequested();

private:
    QLabel *m_work;
    QLabel *m_count;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
};

} // namespace ui
