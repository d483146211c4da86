// SPDX-License-Identifier: GPL-3.0-or-later
// Editors say what is wrong beside the field, save by keyboard, and never lose what was typed.
#include "ui/editors/differencestrip.h"
#include "ui/editors/editorpage.h"
#include "ui/theme/applytheme.h"
#include "ui/widgets/errorsummary.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "tests/accessibility.h"
#include "tests/draftededitor.h"

using namespace Qt::StringLiterals;

namespace {

core::Person stored(ui::Session &session, const QString &uid)
{
    return *core::Repository<core::Person>(session.database()).findByUid(uid);
}

/// An editor of a person with one field of most kinds.
class SampleEditor : public ui::EditorPage
{
public:
    SampleEditor(ui::Session &session, const QString &uid)
        : EditorPage(session, u"A person"_s, u"sample"_s, uid)
    {
        form().section(u"Who"_s);
        form().text(u"surname"_s, u"&Surname"_s, ui::Form::Need::Required);
        form().beside();
        form().text(u"forenames"_s, u"&Forenames"_s);
        form().choice(u"kind"_s, u"&Kind of person"_s, core::List::PersonKind);
        form().date(u"born"_s, u"&Date of birth"_s);
        form().tri(u"atwork"_s, u"At work?"_s);
        form().longText(u"needs"_s, u"&Needs"_s);
        ready(u"A person"_s, fill());
    }

protected:
    qint64 fill() override
    {
        if (recordUid().isEmpty())
            return 0;
        m_person = stored(session(), recordUid());
        form().set(u"surname"_s, m_person.surname);
        form().set(u"forenames"_s, m_person.forenames);
        form().set(u"kind"_s, m_person.personKind);
        form().set(u"born"_s, m_person.dateOfBirth);
        form().set(u"needs"_s, m_person.needs);
        return m_person.record.rowVersion;
    }

    QMap<QString, QString> problems() const override
    {
        if (form().value(u"surname"_s).trimmed().isEmpty())
            return {{u"surname"_s, u"Write a surname."_s}};
        return {};
    }

    core::Result<Done> commit(const QString &draftUid) override
    {
        m_person.surname = form().value(u"surname"_s);
        m_person.forenames = form().value(u"forenames"_s);
        m_person.personKind = form().value(u"kind"_s);
        m_person.dateOfBirth = form().day(u"born"_s);
        m_person.needs = form().value(u"needs"_s);
        m_person.record.title = m_person.surname;
        auto done = session().journal().commit(
            {u"test"_s}, [&](core::ChangeSet &set) -> core::Result<void> {
                auto saved = m_person.id().isNull() ? set.add(m_person) : set.save(m_person);
                return saved ? set.finishDraft(draftUid) : saved;
            });
        if (!done)
            return done.error();
        return Done{m_person.record.uid, u"Saved."_s};
    }

private:
    core::Person m_person;
};

QLineEdit *line(const ui::EditorPage &page, const QString &code)
{
    return page.form().field<QLineEdit>(code);
}

QPushButton *buttonNamed(QWidget *root, const QString &text)
{
    for (QPushButton *b : root->findChildren<QPushButton *>())
        if (b->text() == text || b->accessibleName() == text)
            return b;
    return nullptr;
}

} // namespace

class TestEditors : public QObject
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

    void cleanup()
    {
        m_session.reset();
        m_book.reset();
    }

    void savingCommitsAndTheDraftGoes()
    {
        SampleEditor page(*m_session, {});
        showActive(page);
        QSignalSpy saved(&page, &ui::EditorPage::saved);
        line(page, u"surname"_s)->setFocus();
        QTest::keyClicks(line(page, u"surname"_s), u"Okafor"_s);
        QTest::keyClicks(page.form().field<ui::DateField>(u"born"_s)->edit(), u"1/2/1990"_s);
        page.keeper().flush();
        QCOMPARE(m_session->drafts().all()->size(), 1);
        QTest::keyClick(&page, Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(saved.size(), 1);
        const core::Person person = stored(*m_session, saved.first().first().toString());
        QCOMPARE(person.surname, u"Okafor"_s);
        QCOMPARE(m_session->drafts().all()->size(), 0);
    }

    void escapeKeepsWhatWasTypedAndSaysSo()
    {
        {
            SampleEditor page(*m_session, {});
            showActive(page);
            QSignalSpy closed(&page, &ui::EditorPage::closed);
            QSignalSpy said(m_session.get(), &ui::Session::said);
            QTest::keyClicks(line(page, u"surname"_s), u"Okafor"_s);
            QTest::keyClick(line(page, u"surname"_s), Qt::Key_Escape);
            QCOMPARE(closed.size(), 1);
            QCOMPARE(said.size(), 1);
        }
        SampleEditor again(*m_session, {});
        QCOMPARE(line(again, u"surname"_s)->text(), u"Okafor"_s);
    }

    void whatIsWrongStandsBesideTheFieldAndTakesTheFocus()
    {
        SampleEditor page(*m_session, {});
        showActive(page);
        auto *born = page.form().field<ui::DateField>(u"born"_s);
        born->setText(u"31/2/2026"_s);
        QVERIFY(!page.save());
        QCOMPARE(page.form().row(u"surname"_s)->error(), u"Write a surname."_s);
        QVERIFY(page.form().row(u"born"_s)->error().contains(u"31/2/2026"_s));
        auto *summary = page.findChild<ui::ErrorSummary *>();
        QVERIFY(summary->isVisible());
        QVERIFY(summary->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QCOMPARE(QApplication::focusWidget(), line(page, u"surname"_s));
    }

    void aConflictShowsBothValuesAndLosesNone()
    {
        const QString uid = aPerson(u"Okafor"_s);
        SampleEditor page(*m_session, uid);
        showActive(page);
        line(page, u"surname"_s)->setText(u"Okafor-Lee"_s);
        line(page, u"forenames"_s)->setText(u"Ada"_s);
        core::Person other = stored(*m_session, uid);
        other.surname = u"Okonkwo"_s;
        QVERIFY(m_session->journal().commit({u"test"_s},
                                            [&](core::ChangeSet &set) { return set.save(other); }));
        QVERIFY(!page.save());
        QCOMPARE(line(page, u"surname"_s)->text(), u"Okafor-Lee"_s);
        QCOMPARE(page.keeper().differences().size(), 1);
        auto *strip = page.findChild<ui::DifferenceStrip *>();
        QTRY_VERIFY(strip->isVisible());
        QTest::mouseClick(buttonNamed(strip, u"Use stored: Surname"_s), Qt::LeftButton);
        QTRY_VERIFY(!strip->isVisible());
        QCOMPARE(line(page, u"surname"_s)->text(), u"Okonkwo"_s);
        QVERIFY(page.save());
        QCOMPARE(stored(*m_session, uid).forenames, u"Ada"_s);
        QCOMPARE(stored(*m_session, uid).surname, u"Okonkwo"_s);
    }

    void discardingCanBeTakenBack()
    {
        SampleEditor page(*m_session, aPerson(u"Okafor"_s));
        showActive(page);
        line(page, u"surname"_s)->setText(u"Other"_s);
        page.discard();
        QCOMPARE(line(page, u"surname"_s)->text(), u"Okafor"_s);
        QTest::mouseClick(buttonNamed(&page, u"Take it back"_s), Qt::LeftButton);
        QCOMPARE(line(page, u"surname"_s)->text(), u"Other"_s);
    }

    void everyoneCanUseAnEditor()
    {
        {
            SampleEditor page(*m_session, {});
            line(page, u"forenames"_s)->setText(u"Ada"_s);
        }
        SampleEditor page(*m_session, {});
        page.resize(820, 680);
        showActive(page);
        page.save(); // with the summary of what is wrong
        QCOMPARE(accessibility::faults(&page), QStringList());
    }

private:
    QString aPerson(const QString &surname)
    {
        core::Person person;
        person.surname = surname;
        person.record.title = surname;
        auto done = m_session->journal().commit(
            {u"test"_s}, [&](core::ChangeSet &set) { return set.add(person); });
        if (!done)
            qFatal("%s", qPrintable(done.error().message));
        return person.record.uid;
    }

    std::unique_ptr<TestCasebook> m_book;
    std::unique_ptr<ui::Session> m_session;
};

QTEST_MAIN(TestEditors)
#include "tst_editors.moc"
