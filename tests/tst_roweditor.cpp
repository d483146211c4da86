// SPDX-License-Identifier: GPL-3.0-or-later
// A list of rows keeps what is typed into its form, saves a row that is left, and offers Undo.
#include "ui/editors/roweditor.h"
#include "ui/theme/applytheme.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "tests/accessibility.h"
#include "tests/draftededitor.h"

using namespace Qt::StringLiterals;

namespace {

/// The contacts of an incident.
class SampleRows : public ui::RowEditor
{
public:
    SampleRows(ui::Session &session, const core::Incident &incident)
        : RowEditor(session,
                    {u"Contacts"_s,
                     u"Add a contact"_s,
                     u"A new contact"_s,
                     u"Change this contact"_s,
                     u"Remove this contact"_s,
                     u"phone"_s,
                     u"No contact is written down yet."_s,
                     u"Add each call."_s},
                    u"incident.contact"_s,
                    incident.record.uid)
        , m_incident(incident)
    {
        ready();
    }

protected:
    QList<ui::RowShown> rows() override
    {
        QList<ui::RowShown> shown;
        m_contacts = *session().diary().contactsOf(m_incident.record.id);
        for (const core::Contact &contact : std::as_const(m_contacts)) {
            ui::RowShown row;
            row.uid = contact.uid;
            row.icon = u"phone"_s;
            row.title = contact.withWhom;
            row.detail = contact.said;
            row.cells = {contact.withWhom, contact.said};
            shown.append(row);
        }
        return shown;
    }
    QStringList columns() const override { return {u"With whom"_s, u"What was said"_s}; }
    void build(ui::Form &form) override
    {
        form.text(u"with"_s, u"With whom"_s);
        form.date(u"day"_s, u"Day"_s);
        form.longText(u"said"_s, u"What was said"_s);
    }
    core::Contact of(const QString &uid) const
    {
        for (const core::Contact &contact : m_contacts)
            if (contact.uid == uid)
                return contact;
        return {};
    }
    qint64 fill(ui::Form &form, const QString &uid) override
    {
        const core::Contact contact = of(uid);
        form.set(u"with"_s, contact.withWhom);
        form.set(u"said"_s, contact.said);
        form.set(u"day"_s, uid.isEmpty() ? session().today() : contact.onDay);
        return 0;
    }
    QMap<QString, QString> problems(const ui::Form &form) const override
    {
        if (form.value(u"with"_s).isEmpty())
            return {{u"with"_s, u"Say who it was with."_s}};
        return {};
    }
    core::Result<Done>
    commit(const ui::Form &form, const QString &uid, const QString &draftUid) override
    {
        core::Contact contact = of(uid);
        contact.recordId = m_incident.record.id;
        contact.withWhom = form.value(u"with"_s);
        contact.said = form.value(u"said"_s);
        contact.onDay = form.day(u"day"_s);
        auto kept = session().diary().keep(contact, draftUid);
        if (!kept)
            return kept.error();
        return Done{kept->uid, u"The contact is saved."_s};
    }
    core::Result<void> remove(const QString &uid) override
    {
        return session().diary().remove(of(uid).id);
    }

private:
    core::Incident m_incident;
    QList<core::Contact> m_contacts;
};

QLineEdit *with(const ui::RowEditor &rows)
{
    return rows.form()->field<QLineEdit>(u"with"_s);
}

} // namespace

class TestRowEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::applyTheme(*qApp, ui::ThemeChoice::Light); }

    void init()
    {
        m_book = std::make_unique<TestCasebook>();
        m_book->close();
        m_session = signedIn(*m_book);
        m_incident = m_session->incidents().record(sampleIncident())->incident;
    }

    void cleanup()
    {
        m_session.reset();
        m_book.reset();
    }

    void savingAddsTheRowAndOffersUndo()
    {
        SampleRows rows(*m_session, m_incident);
        showActive(rows);
        rows.openNew();
        QSignalSpy said(m_session.get(), &ui::Session::said);
        QTest::keyClicks(with(rows), u"Ward sister"_s);
        QTest::keyClick(with(rows), Qt::Key_S, Qt::ControlModifier);
        QVERIFY(!rows.form());
        QCOMPARE(rows.shownRows().size(), 1);
        QCOMPARE(m_session->drafts().all()->size(), 0);
        QCOMPARE(said.size(), 1);
        const QString changeSet = said.first().at(1).toString();
        QVERIFY(m_session->history().undo(changeSet));
        rows.reload();
        QCOMPARE(rows.shownRows().size(), 0);
    }

    // Nothing typed is lost: an unfinished row comes back with its words, in the row it was in.
    void anUnfinishedRowComesBack()
    {
        QString uid;
        {
            core::Contact contact;
            contact.recordId = m_incident.record.id;
            contact.withWhom = u"Police"_s;
            contact.onDay = QDate(2026, 11, 20);
            uid = m_session->diary().keep(contact)->uid;
            SampleRows rows(*m_session, m_incident);
            showActive(rows);
            rows.openRow(uid);
            with(rows)->clear();
            QTest::keyClicks(rows.form()->field<ui::TextBox>(u"said"_s), u"Log 12 of the 13th"_s);
        }
        SampleRows rows(*m_session, m_incident);
        QVERIFY(rows.form());
        QCOMPARE(rows.openRowUid(), uid);
        QCOMPARE(rows.form()->value(u"said"_s), u"Log 12 of the 13th"_s);
        QVERIFY(!rows.save()); // nobody is named
        with(rows)->setText(u"PC 4471"_s);
        QVERIFY(rows.save());
        QCOMPARE(rows.shownRows().first().title, u"PC 4471"_s);
        QCOMPARE(rows.shownRows().size(), 1);
    }

    void leavingARowSavesItOnlyWhereNothingIsWrong()
    {
        QWidget page;
        auto *box = new QVBoxLayout(&page);
        auto *rows = new SampleRows(*m_session, m_incident);
        auto *elsewhere = new QLineEdit;
        box->addWidget(rows);
        box->addWidget(elsewhere);
        showActive(page);
        rows->openNew();
        QTest::keyClicks(rows->form()->field<ui::TextBox>(u"said"_s), u"Asked for the log"_s);
        elsewhere->setFocus();
        QTest::qWait(20);
        QVERIFY(rows->form()); // nobody is named: it stays, as a draft
        QCOMPARE(rows->shownRows().size(), 0);
        with(*rows)->setFocus();
        QTest::keyClicks(with(*rows), u"Police"_s);
        elsewhere->setFocus();
        QTRY_VERIFY(!rows->form());
        QCOMPARE(rows->shownRows().size(), 1);
        QCOMPARE(QApplication::focusWidget(), elsewhere);
    }

    void openingAnotherRowKeepsTheFirst()
    {
        SampleRows rows(*m_session, m_incident);
        showActive(rows);
        rows.openNew();
        QTest::keyClicks(rows.form()->field<ui::TextBox>(u"said"_s), u"Half a sentence"_s);
        rows.openNew();
        QCOMPARE(rows.form()->value(u"said"_s), u"Half a sentence"_s);
        rows.discard();
        QCOMPARE(rows.form()->value(u"said"_s), QString());
        rows.leave();
        QCOMPARE(m_session->drafts().all()->size(), 0);
    }

    void everyoneCanUseIt_data()
    {
        QTest::addColumn<ui::ThemeChoice>("theme");
        QTest::newRow("light") << ui::ThemeChoice::Light;
        QTest::newRow("dark") << ui::ThemeChoice::Dark;
    }
    void everyoneCanUseIt()
    {
        QFETCH(ui::ThemeChoice, theme);
        ui::applyTheme(*qApp, theme);
        core::Contact contact;
        contact.recordId = m_incident.record.id;
        contact.withWhom = u"Police"_s;
        contact.said = u"They will ring back."_s;
        contact.onDay = QDate(2026, 11, 20);
        QVERIFY(m_session->diary().keep(contact));
        SampleRows rows(*m_session, m_incident);
        rows.resize(760, 640);
        showActive(rows);
        QCOMPARE(accessibility::faults(&rows), QStringList());
        rows.openNew();
        QCOMPARE(accessibility::faults(&rows), QStringList());
        ui::applyTheme(*qApp, ui::ThemeChoice::Light);
    }

private:
    std::unique_ptr<TestCasebook> m_book;
    std::unique_ptr<ui::Session> m_session;
    core::Incident m_incident;
};

QTEST_MAIN(TestRowEditor)
#include "tst_roweditor.moc"
