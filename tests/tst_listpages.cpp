// SPDX-License-Identifier: GPL-3.0-or-later
// Registers of the open casebook: rows in words, a row opens its record, what is found leaves in files.
#include "core/usecases/incidents.h"
#include "core/usecases/lists/lists.h"
#include "ui/app/pages.h"
#include "ui/cases/incidentsdialog.h"
#include "ui/records/listpage.h"
#include "ui/records/pagedmodel.h"
#include "ui/records/registerview.h"
#include "ui/shell/pageentry.h"
#include "ui/theme/applytheme.h"

#include <QApplication>
#include <QFile>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QLabel>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "tests/accessibility.h"
#include "tests/draftededitor.h"
#include "tests/listsample.h"

using namespace Qt::StringLiterals;

class TestListPages : public QObject
{
    Q_OBJECT

    QString cell(const ui::ListPage &page, const QString &heading, int row = 0) const
    {
        const ui::PagedModel *model = page.model();
        for (int column = 0; column < model->columnCount(); ++column) {
            if (model->headerData(column, Qt::Horizontal, Qt::DisplayRole) == heading)
                return model->index(row, column).data().toString();
        }
        return u"no such column"_s;
    }

private Q_SLOTS:
    void initTestCase()
    {
        ui::applyTheme(*qApp, ui::ThemeChoice::Light);
        m_book = std::make_unique<TestCasebook>();
        QRandomGenerator random(20261123);
        auto filled = m_book->journal().commit(
            {u"test"_s}, [&](core::ChangeSet &set) { return listsample::fillLists(set, random); });
        QVERIFY(filled);
        QVERIFY(core::Incidents(m_book->journal()).record(sampleIncident()));
        m_book->close();
        m_session = signedIn(*m_book);
    }

    void cleanupTestCase() { m_session.reset(); }

    void chosenIncidentsAreReviewedTogether()
    {
        ui::ListPage page(*m_session, ui::incidentLook());
        page.resize(1232, 845);
        showActive(page);
        const auto together = [&page]() -> QPushButton * {
            for (auto *one : page.findChildren<QPushButton *>())
                if (one->isVisible() && one->text() == u"Review these together…"_s)
                    return one;
            return nullptr;
        };
        QVERIFY(!together()); // one row in hand is no choice
        const auto rows = QItemSelectionModel::Select | QItemSelectionModel::Rows;
        page.view()->selectionModel()->select(page.model()->index(0, 0),
                                              rows | QItemSelectionModel::Clear);
        page.view()->selectionModel()->select(page.model()->index(2, 0), rows);
        QVERIFY(together());
        QCOMPARE(page.chosenUids(50), QStringList({page.model()->uid(0), page.model()->uid(2)}));
        together()->click();
        auto *dialog = page.findChild<ui::IncidentsDialog *>();
        QVERIFY(dialog);
        QCOMPARE(dialog->chosen().size(), 2);
        dialog->reject();
    }

    void everyRegisterPassesInEveryTheme()
    {
        const QString shots = qEnvironmentVariable("SHOTS");
        for (const ui::ThemeChoice theme : {ui::ThemeChoice::Light, ui::ThemeChoice::Dark}) {
            ui::applyTheme(*qApp, theme);
            for (const ui::PageEntry &entry : ui::pages(*m_session)) {
                std::unique_ptr<QWidget> page(entry.make());
                if (!qobject_cast<ui::ListPage *>(page.get()))
                    continue;
                page->resize(1232, 845);
                showActive(*page);
                const QStringList faults = accessibility::faults(page.get());
                QVERIFY2(faults.isEmpty(), qPrintable(entry.id + u": "_s + faults.join(u'\n')));
                if (!shots.isEmpty())
                    page->grab().save(u"%1/%2-%3.png"_s.arg(shots, entry.id).arg(int(theme)));
            }
        }
        ui::applyTheme(*qApp, ui::ThemeChoice::Light);
    }

    void rowsAreWordsAndOpenTheirRecord()
    {
        ui::ListPage page(*m_session, ui::incidentLook());
        page.setQuery({u"larch"_s, {}, {}, true});
        QCOMPARE(page.model()->rowCount(), 1);
        QCOMPARE(cell(page, u"Happened"_s), u"12 Nov 2026, 22:40"_s);
        QCOMPARE(cell(page, u"Kind"_s), u"Physical assault on staff: Punch"_s);
        QCOMPARE(cell(page, u"Place"_s), u"14 Larch Road"_s);
        QCOMPARE(cell(page, u"Harm"_s), u"Moderate"_s);
        QSignalSpy opened(m_session.get(), &ui::Session::openRequested);
        Q_EMIT page.view()->activated(page.model()->index(0, 0));
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().toString(), page.model()->uid(0));
    }

    void aFieldNobodyKnowsIsSaid()
    {
        ui::ListPage page(*m_session, ui::incidentLook());
        page.setQuery({u"status:purple"_s, {}, {}, true});
        QCOMPARE(page.model()->rowCount(), 0);
        bool said = false;
        for (const QLabel *label : page.findChildren<QLabel *>())
            said |= label->text().contains(u"There is no status “purple”"_s);
        QVERIFY(said);
    }

    void whatIsFoundLeavesInFiles()
    {
        QTemporaryDir dir;
        ui::ListPage page(*m_session, ui::incidentLook());
        const ui::RegisterQuery query{{}, {{u"category"_s, u"PA"_s}}, u"reference"_s, true};
        const qint64 found
            = *core::Lists(m_session->database(), m_session->today())
                   .count({u"incidents"_s, {}, query.filters, query.sortColumn, true});
        QVERIFY(found > 20);

        const QString csvPath = dir.filePath(u"list.csv"_s);
        QCOMPARE(*page.saveTo(u"csv"_s, csvPath, query, {}), found);
        QFile file(csvPath);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY(text.contains("\"Reference\"") || text.contains("Reference,"));
        QCOMPARE(text.count("\r\n"), found + 1);
        QVERIFY(!text.contains(",PA,")); // words, not codes

        const QString bookPath = dir.filePath(u"list.xlsx"_s);
        const QStringList chosen{page.model()->uid(3), page.model()->uid(5)};
        QCOMPARE(*page.saveTo(u"xlsx"_s, bookPath, {}, chosen), 2);
        QVERIFY(QFile::exists(bookPath));

        const QString pdfPath = dir.filePath(u"list.pdf"_s);
        QCOMPARE(*page.saveTo(u"pdf"_s, pdfPath, query, {}), found);
        const QString shots = qEnvironmentVariable("SHOTS");
        if (!shots.isEmpty()) {
            for (const QString &name : {u"list.csv"_s, u"list.xlsx"_s, u"list.pdf"_s})
                QFile::copy(dir.filePath(name), shots + u'/' + name);
        }
        QProcess reader;
        reader.start(u"pdftotext"_s, {u"-layout"_s, pdfPath, u"-"_s});
        QVERIFY(reader.waitForFinished());
        const QString words = QString::fromUtf8(reader.readAllStandardOutput());
        QVERIFY(words.contains(u"Category: Physical assault on staff"_s));
        QVERIFY(words.count(u"OFFICIAL-SENSITIVE"_s) >= 2);
    }

    void aChangeShowsAtOnce()
    {
        ui::ListPage page(*m_session, ui::incidentLook());
        showActive(page);
        const int before = page.model()->rowCount();
        QVERIFY(m_session->incidents().record(sampleIncident()));
        QTRY_COMPARE(page.model()->rowCount(), before + 1);
    }

private:
    std::unique_ptr<TestCasebook> m_book;
    std::unique_ptr<ui::Session> m_session;
};

QTEST_MAIN(TestListPages)
#include "tst_listpages.moc"
