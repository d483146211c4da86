// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/app/pictures.h"

#include "ui/app/casebookwindow.h"
#include "ui/app/pages.h"
#include "ui/app/preferences.h"
#include "ui/app/session.h"
#include "ui/tr.h"
#include "ui/widgets/labels.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QScrollArea>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

/// Lets what a page reads, lays out and animates come to rest.
void settle()
{
    for (int i = 0; i < 5; ++i) {
        QApplication::sendPostedEvents();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QApplication::processEvents();
    }
}

void show(CasebookWindow &window, Session &session, const Picture &picture)
{
    if (!picture.editor.isEmpty())
        session.openEditor(picture.editor, picture.recordUid);
    else if (!picture.recordUid.isEmpty())
        session.open(picture.recordUid, picture.tab);
    else
        window.goTo(picture.page);
    settle();
    // No caret and no ring: what has the keyboard differs from run to run.
    if (QWidget *focus = QApplication::focusWidget())
        focus->clearFocus();
    settle();
}

} // namespace

QList<Picture> sidebarPictures(Session &session)
{
    QList<Picture> pictures;
    for (const PageEntry &entry : pages(session))
        pictures.append({entry.id, entry.id, {}, {}, {}});
    pictures.append({u"settings"_s, u"settings"_s, {}, {}, {}});
    return pictures;
}

core::Result<QStringList> savePictures(QApplication &app,
                                       Session &session,
                                       const QList<Picture> &pictures,
                                       const QString &folder,
                                       QSize size)
{
    const auto refused = [](const QString &path) {
        return core::Error{core::Error::Code::File,
                           Tr::tr("The picture %1 could not be written.").arg(path),
                           path};
    };
    if (!QDir().mkpath(folder))
        return refused(folder);
    const int blinks = QApplication::cursorFlashTime();
    QApplication::setCursorFlashTime(0);
    QStringList written;
    for (const auto &[choice, ending] :
         {std::pair{ThemeChoice::Light, u"light"_s}, std::pair{ThemeChoice::Dark, u"dark"_s}}) {
        applyTheme(app, choice);
        const Preferences unsaved{QString()};
        CasebookWindow window(session, unsaved);
        window.holdStill();
        window.resize(size);
        window.show();
        settle();
        for (const Picture &picture : pictures) {
            show(window, session, picture);
            const QString path = QDir(folder).filePath(u"%1-%2.png"_s.arg(picture.name, ending));
            if (!window.grab().save(path))
                return refused(path);
            written.append(path);
        }
        session.flush();
    }
    QApplication::setCursorFlashTime(blinks);
    return written;
}

} // namespace ui
