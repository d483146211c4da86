// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/oneeditor.h"

#include <QHash>
#include <QPointer>

namespace ui {

namespace {

using Key = std::pair<QString, QString>;

QHash<Key, QPointer<QWidget>> &open()
{
    static QHash<Key, QPointer<QWidget>> editors;
    return editors;
}

} // namespace

QWidget *OneEditor::find(const QString &editor, const QString &recordUid)
{
    return open().value({editor, recordUid});
}

QWidget *OneEditor::show(const QString &editor,
                         const QString &recordUid,
                         const std::function<QWidget *()> &make)
{
    if (QWidget *first = find(editor, recordUid)) {
        QWidget *window = first->window();
        window->show();
        window->raise();
        window->activateWindow();
        return first;
    }
    QWidget *made = make();
    open().insert({editor, recordUid}, made);
    return made;
}

} // namespace ui
