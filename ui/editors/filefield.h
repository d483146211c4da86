// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;

namespace ui {

/// A file of this computer as a field of a form: its path, and a button that looks for one. Only
/// the path is a draft; the file is read when the form is saved.
class FileField : public QWidget
{
    Q_OBJECT

public:
    /// \a question heads the window that looks for a file.
    explicit FileField(const QString &question, QWidget *parent = nullptr);

    QString path() const;

private:
    void choose();

    QString m_question;
    QLineEdit *m_path;
};

} // namespace ui
