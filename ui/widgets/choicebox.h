// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace ui {

/// One of a list of codes, shown by their words, with "Not known yet" as the answer that is none.
class ChoiceBox : public QComboBox
{
    Q_OBJECT

public:
    struct Choice
    {
        QString code, label;
    };

    explicit ChoiceBox(QWidget *parent = nullptr);

    /// Offers \a choices after \a unknown, which is code ""; keeps the code if it is still there.
    void setChoices(const QList<Choice> &choices, const QString &unknown);
    /// The same, with "Not known yet" first.
    void setChoices(const QList<Choice> &choices);

    /// The chosen code, empty for not known.
    QString code() const;
    /// Chooses \a code; one that is no longer offered is added as it stands, so that it is not
    /// lost.
    void setCode(const QString &code);

Q_SIGNALS:
    void codeChanged(const QString &code);

protected:
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace ui
