// SPDX-License-Identifier: GPL-3.0-or-later
// Settings: the organisation, who can open the casebook, backups.
#include "core/usecases/accounts.h"
#include "core/usecases/assaultreports.h"
#include "ui/editors/form.h"
#include "ui/editors/roweditor.h"
#include "ui/settings/backupcard.h"
#include "ui/settings/destinationrows.h"
#include "ui/settings/keyscard.h"
#include "ui/settings/organisationcard.h"
#include "ui/start/passphrasefields.h"
#include "ui/theme/applytheme.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include "tests/accessibility.h"
#include "tests/draftededitor.h"

using namespace Qt::StringLiterals;

namespace {

QPushButton *buttonOf(QWidget &within, const QString &text)
{
    for (QPushButton *button : within.findChildren<QPushButton *>())
        if (button->text() == text)
            return button;
    return nullptr;
}

QString wordsOf(const QWidget &within)
{
    QStringList words;
    for (const QLabel *label : within.findChildren<QLabel *>())
        words << label->text();
    for (const QPushButton *button : within.findChildren<QPushButton *>())
        words << button->text();
    return words.join(u'\n');
}

} // namespace

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::applyTheme(*qApp, ui::ThemeChoice::Light); }
    void init()
    {
        m_book = std::make_unique<TestCasebook>();
        m_book->close();
        m_session = signedIn(*m_book);
    }

    void theMarkingIsSavedAndTheFrameTold()
    {
        ui::OrganisationCard card(*m_session);
        showActive(card);
        QSignalSpy saved(&card, &ui::OrganisationCard::saved);
        auto *form = card.findChild<ui::Form *>();
        form->set(u"marking"_s, QString());
        QTest::mouseClick(buttonOf(card, u"Save"_s), Qt::LeftButton);
        QCOMPARE(saved.size(), 0);
        QVERIFY(!form->row(u"marking"_s)->error().isEmpty());
        form->set(u"marking"_s, u"OFFICIAL"_s);
        QTest::mouseClick(buttonOf(card, u"Save"_s), Qt::LeftButton);
        QCOMPARE(saved.size(), 1);
        QCOMPARE(m_session->casebook().marking(), u"OFFICIAL"_s);
    }

    void aDeputyIsAddedOpensAndIsRemoved()
    {
        const QString own = u"grey heron under the bridge"_s;
        ui::KeysCard card(*m_session);
        showActive(card);
        QTimer::singleShot(0, this, [&] {
            QWidget *dialog = QApplication::activeModalWidget();
            QVERIFY(dialog);
            dialog->findChild<ui::Form *>()->set(u"name"_s, u"Jon Price"_s);
            const auto lines
                = dialog->findChild<ui::PassphraseFields *>()->findChildren<QLineEdit *>();
            lines[0]->setText(own);
            lines[1]->setText(own);
            QTest::mouseClick(buttonOf(*dialog, u"Add"_s), Qt::LeftButton);
        });
        QTest::mouseClick(buttonOf(card, u"Add a person…"_s), Qt::LeftButton);
        QVERIFY(wordsOf(card).contains(u"Jon Price"_s));
        m_session.reset();
        m_book->reopen({}, own);
        QCOMPARE((*m_book)->user().name, u"Jon Price"_s);
        QCOMPARE((*m_book)->user().role, core::Role::Deputy);
        m_book->close();
        {
            m_session = signedIn(*m_book);
            ui::KeysCard again(*m_session);
            showActive(again);
            QTimer::singleShot(0, this, [] {
                auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
                QVERIFY(box);
                QVERIFY(box->informativeText().contains(u"copy"_s));
                QTest::mouseClick(buttonOf(*box, u"Remove"_s), Qt::LeftButton);
            });
            QTest::mouseClick(buttonOf(again, u"Remove…"_s), Qt::LeftButton);
            QVERIFY(core::accounts(m_session->casebook())->size() == 1);
            m_session.reset();
        }
        auto refused = core::Casebook::open(m_book->folder(), own, {}, core::Clock());
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, core::Error::Code::WrongKey);
    }

    void aReaderCannotAddAnyone()
    {
        const QString own = u"grey heron under the bridge"_s;
        QVERIFY(m_session->casebook().addPerson(
            u"Ann Director"_s, u"Security Director"_s, core::Role::Reader, {}, own));
        m_session.reset();
        m_book->reopen({}, own);
        m_book->close();
        auto opened = core::Casebook::open(m_book->folder(), own, {}, core::Clock());
        QVERIFY(opened);
        ui::Session reader(*std::move(opened));
        ui::KeysCard card(reader);
        QVERIFY(!buttonOf(card, u"Add a person…"_s)->isEnabled());
        QVERIFY(!buttonOf(card, u"Remove…"_s));
        ui::OrganisationCard organisation(reader);
        QVERIFY(!organisation.findChild<ui::Form *>()->isEnabled());
    }

    void aWrongPassphraseChangesNothing()
    {
        ui::KeysCard card(*m_session);
        showActive(card);
        QString said;
        QTimer::singleShot(0, this, [&] {
            QWidget *dialog = QApplication::activeModalWidget();
            QVERIFY(dialog);
            const auto lines = dialog->findChildren<QLineEdit *>();
            lines[0]->setText(u"not this one at all"_s);
            lines[1]->setText(u"violet harbour seven kettles"_s);
            lines[2]->setText(u"violet harbour seven kettles"_s);
            QTest::mouseClick(buttonOf(*dialog, u"Change it"_s), Qt::LeftButton);
            said = wordsOf(*dialog);
            QTest::keyClick(dialog, Qt::Key_Escape);
        });
        QTest::mouseClick(buttonOf(card, u"Change my passphrase…"_s), Qt::LeftButton);
        QVERIFY2(said.contains(u"Nothing was changed"_s), qPrintable(said));
        m_session.reset();
        m_book->reopen();
    }

    void withoutASecondPlaceItSaysSo()
    {
        ui::BackupCard card(*m_session);
        QVERIFY(wordsOf(card).contains(u"no second place"_s));
        QVERIFY(!buttonOf(card, u"Back up now"_s)->isEnabled());
    }

    void reportsOfAssaultsCanGoToFurtherPlaces()
    {
        ui::DestinationRows rows(*m_session);
        showActive(rows);
        rows.openNew();
        QVERIFY(!rows.save()); // a place has a name
        rows.form()->set(u"name"_s, u"Commissioner"_s);
        rows.form()->set(u"method"_s, u"e-mail"_s);
        QVERIFY(rows.save());
        QCOMPARE(rows.shownRows().size(), 1);
        QCOMPARE(rows.shownRows().first().title, u"Commissioner"_s);
        rows.openNew();
        rows.form()->set(u"name"_s, u"commissioner "_s);
        QVERIFY(!rows.save()); // named already
        rows.form()->set(u"name"_s, u"Violence reduction board"_s);
        QVERIFY(rows.save());
        QCOMPARE(core::assaultDestinations(m_session->casebook()).size(), 2);
        rows.openRow(u"Commissioner"_s);
        rows.removeRow();
        QCOMPARE(core::assaultDestinations(m_session->casebook()).size(), 1);
        QCOMPARE(accessibility::faults(&rows), QStringList());
    }

private:
    std::unique_ptr<TestCasebook> m_book;
    std::unique_ptr<ui::Session> m_session;
};

QTEST_MAIN(TestSettings)
#include "tst_settings.moc"
