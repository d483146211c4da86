// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/drafts.h"
#include "ui/app/application.h"
#include "ui/app/casebookwindow.h"
#include "ui/app/frame.h"
#include "ui/app/session.h"
#include "ui/editors/draftkeeper.h"
#include "ui/widgets/textbox.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPushButton>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include "tests/system/typing.h"
#include "tests/testing.h"
#include "tests/visiblecontrols.h"
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace ui;

namespace {

void say(const QString &line)
{
    std::puts(qPrintable(line));
    std::fflush(stdout);
}

/// Someone who types numbered words into the program's window, without end: "marker 1 2 3 end",
/// with the caret before the last word.
class Typist
{
public:
    Typist(Application &program, const typing::Place &place, typing::Habit habit, int next)
        : m_program(program)
        , m_place(place)
        , m_habit(habit)
        , m_next(next)
        , m_random(quint32(next))
    {
        m_clock.start();
    }

    void unlock()
    {
        auto *passphrase = m_program.frame()->findChild<QLineEdit *>();
        QTest::keyClicks(passphrase, QString::fromLatin1(testPassphrase));
        QTest::keyClick(passphrase, Qt::Key_Return);
        if (!QTest::qWaitFor([this] { return m_program.window() != nullptr; }, 60000))
            qFatal("the casebook did not open");
        activate();
    }

    /// Goes on with what was left, as the row on Today does.
    void takeUp()
    {
        const auto drafts = session().drafts().all();
        if (!drafts)
            qFatal("%s", qPrintable(drafts.error().message));
        if (drafts->isEmpty()) {
            say(u"nothing"_s);
            goThere();
            return;
        }
        session().openEditor(drafts->constFirst().editor, drafts->constFirst().recordUid);
        QTest::qWait(1);
        activate();
        m_box = qobject_cast<TextBox *>(QApplication::focusWidget());
        say(m_box ? u"offered\t%1\t%2\t%3"_s.arg(m_box->accessibleName())
                        .arg(m_box->textCursor().position())
                        .arg(m_box->toPlainText().replace(typing::marker, u"*"_s))
                  : u"offered\tno text box but %1\t0\t"_s.arg(focusName()));
        if (!m_box || m_box->accessibleName() != m_place.field)
            goThere();
        follow();
    }

    void type()
    {
        begin();
        for (;; ++m_next) {
            press(QString::number(m_next) + u' ');
            m_typed = m_next;
            say(u"typed\t%1\t%2"_s.arg(m_next).arg(m_clock.elapsed()));
            if (m_habit == typing::Habit::Pauses && m_random.bounded(12) == 0)
                wait(1300);
            if (m_habit == typing::Habit::LooksAway && m_random.bounded(6) == 0)
                lookAway();
            if (m_habit != typing::Habit::Steady && m_random.bounded(25) == 0)
                commit();
        }
    }

private:
    Session &session() const { return *m_program.session(); }

    /// Without a desktop, every window that goes takes the activation with it.
    void activate()
    {
        m_program.frame()->activateWindow();
        if (!QTest::qWaitForWindowActive(m_program.frame()))
            qFatal("the window is not active");
    }

    static QString focusName()
    {
        const QWidget *focus = QApplication::focusWidget();
        return focus ? QString::fromLatin1(focus->metaObject()->className()) + u' '
                           + focus->accessibleName()
                     : u"nothing"_s;
    }

    void goThere()
    {
        const auto uid = [this] {
            auto row = session().database().run(u"SELECT uid FROM record WHERE kind = ?"_s,
                                                {m_place.kind});
            return row && row->next() ? row->value(0).toString() : QString();
        };
        if (m_place.kind == u"incident")
            session().openEditor(u"incident.record"_s);
        else
            session().open(uid(), m_place.step);
        QTest::qWait(1);
        if (QPushButton *add = buttonSaying(m_program.window(), m_place.add))
            QTest::mouseClick(add, Qt::LeftButton);
        if (auto *title = named<QLineEdit>(m_program.window(), m_place.title))
            QTest::keyClicks(title, u"An event"_s);
        m_box = named<TextBox>(m_program.window(), m_place.field);
        if (!m_box)
            qFatal("no field %s", qPrintable(m_place.field));
        m_box->setFocus();
        follow();
    }

    /// Says when the words are kept, as the label beside Save does.
    void follow()
    {
        DraftKeeper *keeper = nullptr;
        for (QWidget *around = m_box; around && !keeper; around = around->parentWidget())
            keeper = around->findChild<DraftKeeper *>(QString(), Qt::FindDirectChildrenOnly);
        if (keeper == m_keeper)
            return;
        m_keeper = keeper;
        QObject::connect(keeper, &DraftKeeper::stateChanged, m_box, [this, keeper] {
            if (keeper->state() == DraftKeeper::State::Saved)
                say(u"saved\t%1"_s.arg(m_typed));
        });
    }

    /// Writes the words around the numbers where they are not there yet. A number in the middle of
    /// which the program was killed is taken away.
    void begin()
    {
        static const QRegularExpression whole(typing::marker + u" [\\d ]*end"_s);
        if (!whole.match(m_box->toPlainText()).hasMatch()) {
            m_box->selectAll();
            press(typing::marker + u" end"_s);
        }
        QTextCursor caret = m_box->textCursor();
        caret.setPosition(int(m_box->toPlainText().size()) - 3);
        m_box->setTextCursor(caret);
        const auto before = [this] {
            const int at = m_box->textCursor().position();
            return at > 0 ? m_box->toPlainText().at(at - 1) : QChar(u' ');
        };
        while (before().isDigit())
            QTest::keyClick(m_box, Qt::Key_Backspace);
        if (before() != u' ')
            press(u" "_s);
    }

    void press(const QString &words)
    {
        for (const QChar key : words) {
            QTest::keyClick(m_box, key.toLatin1());
            wait(8);
        }
    }

    /// Lets the program do what is due, and then says until when it has.
    void wait(int ms)
    {
        QElapsedTimer waited;
        waited.start();
        do {
            const qint64 now = m_clock.elapsed();
            QCoreApplication::processEvents();
            say(u"clock\t%1"_s.arg(now));
            QTest::qSleep(std::min(ms, 8));
        } while (waited.elapsed() < ms);
    }

    void lookAway()
    {
        say(u"away"_s);
        QTest::keyClick(m_box, Qt::Key_Tab);
        wait(1);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
        wait(1);
        if (QApplication::focusWidget() != m_box)
            qFatal("Shift+Tab does not lead back");
        say(u"back"_s);
    }

    void commit()
    {
        QTest::keyClick(m_box, m_place.save, Qt::ControlModifier);
        say(u"committed\t%1"_s.arg(m_typed));
        wait(1);
        goThere();
        begin();
    }

    Application &m_program;
    typing::Place m_place;
    typing::Habit m_habit;
    int m_next;
    int m_typed = 0;
    QRandomGenerator m_random;
    QElapsedTimer m_clock;
    QPointer<TextBox> m_box;
    QPointer<DraftKeeper> m_keeper;
};

} // namespace

/// CASEBOOK PLACE HABIT NUMBER: opens the casebook and types from that number on until it is
/// killed.
int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QApplication::setApplicationName(u"casebook"_s);
    const QStringList words = QApplication::arguments();
    Application program(app, Preferences(), core::Clock::at(typing::day));
    program.start(words.at(1));
    Typist typist(program,
                  typing::places().at(words.at(2).toInt()),
                  typing::Habit(words.at(3).toInt()),
                  words.at(4).toInt());
    typist.unlock();
    typist.takeUp();
    say(u"ready"_s);
    typist.type();
}
