// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/app/session.h"
#include "ui/editors/editorpage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/focusring.h"

#include <QCloseEvent>
#include <QDialog>
#include <QPointer>
#include <QVBoxLayout>

namespace ui {

namespace {

/// A window that closes only through its editor, so that nothing typed is lost.
class EditorWindow : public QDialog
{
public:
    EditorWindow(EditorPage *page, QWidget *parent)
        : QDialog(parent)
        , m_page(page)
    {
        setAttribute(Qt::WA_DeleteOnClose);
        setWindowTitle(page->title());
        auto *box = new QVBoxLayout(this);
        box->setContentsMargins(0, 0, 0, 0);
        box->addWidget(page);
        resize(Theme::current().scaled(820), Theme::current().scaled(680));
        new FocusRing(this);
        connect(page, &EditorPage::closed, this, [this] {
            m_done = true;
            close();
        });
    }

    void reject() override { m_page->leave(); }

protected:
    void closeEvent(QCloseEvent *event) override
    {
        if (m_done) {
            event->accept();
            return;
        }
        event->ignore();
        m_page->leave();
    }

private:
    EditorPage *m_page;
    bool m_done = false;
};

} // namespace

QWidget *showInWindow(EditorPage *page, QWidget *parent)
{
    auto *window = new EditorWindow(page, parent);
    QObject::connect(&page->session(), &QObject::destroyed, window, [window] { delete window; });
    window->show();
    return page;
}

} // namespace ui
