// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/repository.h"
#include "core/usecases/drafts.h"
#include "core/usecases/incidents.h"
#include "core/usecases/investigations.h"
#include "core/usecases/reviews.h"
#include "core/usecases/verify.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include "tests/system/typing.h"
#include "tests/testing.h"
#include <memory>
#include <vector>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

constexpr int promised = 5000; ///< milliseconds in which what is typed is kept
constexpr int allowance = 60;  ///< between a key and the timer it starts

/// The files in and below \a folder that hold the marker where anybody can read it.
QStringList readableIn(const QStringList &files)
{
    const QByteArray narrow = typing::marker.toUtf8();
    const QByteArray wide(reinterpret_cast<const char *>(typing::marker.utf16()),
                          typing::marker.size() * 2);
    QStringList found;
    for (const QString &name : files) {
        QFile file(name);
        if (!QFileInfo(name).isFile() || !file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = file.readAll();
        if (bytes.contains(narrow) || bytes.contains(wide))
            found.append(name);
    }
    return found;
}

QStringList filesBelow(const QString &folder)
{
    QStringList files;
    QDirIterator each(folder,
                      QDir::Files | QDir::Hidden | QDir::System,
                      QDirIterator::Subdirectories);
    while (each.hasNext())
        files.append(each.next());
    return files;
}

/// What a process has open, and the files in its memory that are younger than \a since.
QStringList filesOf(qint64 pid, const QDateTime &since)
{
    QStringList files;
    const QString process = u"/proc/%1/"_s.arg(pid);
    for (const QFileInfo &open : QDir(process + u"fd"_s).entryInfoList(QDir::Files | QDir::System))
        files.append(open.filePath());
    QFile maps(process + u"maps"_s);
    if (!maps.open(QIODevice::ReadOnly))
        return files;
    for (const QByteArray &line : maps.readAll().split('\n')) {
        const QString path = QString::fromLocal8Bit(line.mid(line.indexOf('/')));
        if (line.contains('/') && QFileInfo(path).lastModified() > since && !files.contains(path))
            files.append(path);
    }
    return files;
}

/// One laptop: a casebook, someone who types in one place of it, and a program that is killed.
class Laptop
{
public:
    Laptop(int number, const typing::Place &place, typing::Habit habit, int kills)
        : m_number(number)
        , m_place(place)
        , m_habit(habit)
        , m_left(kills)
        , m_random(quint32(20261127 + number))
    {
        m_book.journal(); // made open
        const auto incident = *Incidents(m_book.journal()).record(sampleIncident());
        const QList<Incident::Id> covered{incident.incident.id()};
        if (!Investigations(m_book.journal()).start(covered, {}) || !Reviews(*m_book).start(covered))
            qFatal("the casebook could not be filled");
        m_book.close();
        for (const char *folder : folders)
            QDir(m_home.path()).mkpath(QString::fromLatin1(folder));
        QFile::setPermissions(m_home.filePath(u"XDG_RUNTIME_DIR"_s),
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    ~Laptop()
    {
        m_program.kill();
        m_program.waitForFinished();
    }

    bool isDone() const { return m_left == 0; }
    QStringList faults() const { return m_faults; }
    int words() const { return m_words; }
    int offers() const { return m_offers; }
    int commits() const { return m_committed; }

    /// Starts the program, looks at its files while someone types, kills it, and sees what is left.
    void step()
    {
        if (m_program.state() == QProcess::NotRunning) {
            start();
        } else if (!m_since.isValid()) {
            if (said().contains("ready"))
                m_since.start();
        } else if (!m_looked && m_since.elapsed() > m_life / 2) {
            m_looked = true;
            look(u"while it runs"_s, filesOf(m_program.processId(), m_started));
        } else if (m_since.elapsed() > m_life) {
            m_program.kill();
            m_program.waitForFinished();
            look(u"after the kill"_s, {});
            check();
            --m_left;
        }
    }

private:
    static constexpr const char *folders[] = {
        "TMPDIR", "XDG_RUNTIME_DIR", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "HOME"};

    void start()
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *folder : folders)
            environment.insert(QString::fromLatin1(folder),
                               m_home.filePath(QString::fromLatin1(folder)));
        m_program.setProcessEnvironment(environment);
        m_program.setStandardOutputFile(m_output.filePath(u"said"_s));
        m_program.setStandardErrorFile(m_home.filePath(u"errors"_s));
        m_program.start(QStringLiteral(CASEBOOK_TYPIST),
                        {m_book.folder(),
                         QString::number(m_number % typing::places().size()),
                         QString::number(int(m_habit)),
                         QString::number(m_words + 1)});
        m_started = QDateTime::currentDateTime();
        m_since.invalidate();
        m_looked = false;
        m_life = m_habit == typing::Habit::Steady ? promised + 1000 + int(m_random.bounded(1000))
                                                  : int(m_random.bounded(2500));
    }

    QList<QByteArray> said() const
    {
        QFile file(m_output.filePath(u"said"_s));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        QList<QByteArray> lines = file.readAll().split('\n');
        lines.removeLast(); // it may be half a line
        return lines;
    }

    void fault(const QString &sentence)
    {
        m_faults.append(u"%1, %2 kills left: %3"_s.arg(m_place.editor).arg(m_left).arg(sentence));
    }

    void look(const QString &when, const QStringList &files)
    {
        const QStringList all = files + filesBelow(m_home.path()) + filesBelow(m_book.folder());
        if (all.size() < 4)
            fault(u"too few files were looked at"_s);
        for (const QString &file : readableIn(all))
            fault(u"can be read %1 in %2"_s.arg(when, file));
    }

    /// The last number typed of which the program must have kept what stands before it.
    int owed(const QList<QByteArray> &lines) const
    {
        qint64 now = 0;
        for (const QByteArray &line : lines)
            if (line.startsWith("clock"))
                now = line.split('\t').at(1).toLongLong();
        int number = 0;
        for (const QByteArray &line : lines) {
            const QList<QByteArray> words = line.split('\t');
            const QByteArray kind = words.constFirst();
            const bool old = kind == "typed"
                             && words.at(2).toLongLong() < now - promised - allowance;
            if (old || kind == "saved" || kind == "committed")
                number = std::max(number, words.at(1).toInt());
        }
        return number;
    }

    void check()
    {
        const QList<QByteArray> lines = said();
        checkOffer(lines);
        m_book.reopen();
        const auto report = verify(*m_book);
        if (!report || !report->isSound())
            fault(u"the casebook is not sound"_s);
        auto draft = Drafts(m_book.database(), m_book->user(), m_book->clock())
                         .find(m_place.editor, recordUid());
        if (!draft) {
            fault(draft.error().message);
            return;
        }
        m_draft = *draft;
        int kept = 0;
        for (const QString &text : texts()) {
            static const QRegularExpression number(u"(\\d+) "_s);
            for (auto found = number.globalMatch(text); found.hasNext();) {
                const int next = found.next().captured(1).toInt();
                if (next != kept + 1)
                    fault(u"%1 follows %2"_s.arg(next).arg(kept));
                kept = next;
            }
        }
        const int promise = std::max(owed(lines), m_words);
        if (kept < promise)
            fault(u"%1 was promised, %2 is kept"_s.arg(promise).arg(kept));
        m_words = kept;
        m_wasAway = lines.lastIndexOf("away") > lines.lastIndexOf("back");
        for (const QByteArray &line : lines)
            m_committed += line.startsWith("committed") ? 1 : 0;
        m_book.close();
    }

    /// All that is stored and all that is only typed, in the order in which it was typed.
    QStringList texts()
    {
        QStringList all;
        auto rows = m_book.database().run(m_place.stored);
        while (rows && rows->next())
            all.append(rows->value(0).toString());
        const QString typed = m_draft ? m_draft->fields.value(m_place.code) : QString();
        if (!typed.isEmpty() && m_place.kind == u"review")
            all.clear(); // one text that grows
        if (!typed.isEmpty())
            all.append(typed);
        return all;
    }

    QString recordUid()
    {
        if (m_place.kind == u"incident")
            return {};
        auto row = m_book.database().run(u"SELECT uid FROM record WHERE kind = ?"_s,
                                         {m_place.kind});
        return row && row->next() ? row->value(0).toString() : QString();
    }

    /// What the window showed at the start is the draft that the last kill left.
    void checkOffer(const QList<QByteArray> &lines)
    {
        const QList<QByteArray> first = lines.constFirst().split('\t');
        if (!m_draft) {
            if (first.constFirst() != "nothing")
                fault(u"something was offered and nothing was left"_s);
            return;
        }
        if (first.constFirst() != "offered") {
            fault(u"what was left was not offered"_s);
            return;
        }
        QString text = m_draft->fields.value(m_place.code);
        text.replace(typing::marker, u"*"_s);
        if (!text.contains(u"end")) // killed before the first number
            return;
        ++m_offers;
        if (m_wasAway && !m_draft->caret.startsWith(m_place.caret))
            return; // killed with the caret in the other field, which is where it stands now
        if (QString::fromUtf8(first.at(1)) != m_place.field)
            fault(u"the focus is in: %1"_s.arg(QString::fromUtf8(first.at(1))));
        if (QString::fromUtf8(first.at(3)) != text)
            fault(u"other words are offered: %1 for %2"_s.arg(QString::fromUtf8(first.at(3)), text));
        const QString caret = m_draft->caret;
        if (caret != m_place.caret + QString::fromUtf8(first.at(2)))
            fault(u"the caret was at %1 and is at %2"_s.arg(caret, QString::fromUtf8(first.at(2))));
    }

    int m_number;
    typing::Place m_place;
    typing::Habit m_habit;
    int m_left;
    QRandomGenerator m_random;
    TestCasebook m_book{typing::day};
    QTemporaryDir m_home;
    QTemporaryDir m_output;
    QProcess m_program;
    QDateTime m_started;
    QElapsedTimer m_since;
    bool m_looked = false;
    int m_life = 0;
    int m_words = 0;
    int m_offers = 0;
    bool m_wasAway = false; ///< in another field when it was killed last
    int m_committed = 0;
    std::optional<Draft> m_draft;
    QStringList m_faults;
};

} // namespace

/// The program is killed while someone types into its window, again and again.
class TypingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWordThatCanBeReadIsFound()
    {
        QTemporaryDir dir;
        QFile file(dir.filePath(u"plain"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QString words = u"she said "_s + typing::marker;
        file.write(reinterpret_cast<const char *>(words.utf16()), words.size() * 2);
        file.flush();
        QCOMPARE(readableIn(filesBelow(dir.path())).size(), 1);
        const QStringList own = filesOf(QCoreApplication::applicationPid(), {});
        QVERIFY(!readableIn(own).isEmpty());
    }

    void noWordIsLostAndNoneCanBeRead()
    {
        std::vector<std::unique_ptr<Laptop>> laptops;
        const auto places = int(typing::places().size());
        for (int i = 0; i < 3 * places; ++i) {
            const auto habit = typing::Habit(i / places);
            const int kills = habit == typing::Habit::Steady ? 4 : 6;
            laptops.push_back(std::make_unique<Laptop>(
                i, typing::places().at(i % places), habit, kills));
        }
        for (bool working = true; working;) {
            working = false;
            for (const auto &laptop : laptops) {
                if (!laptop->isDone())
                    laptop->step();
                working = working || !laptop->isDone();
            }
            QTest::qSleep(5);
        }
        int words = 0;
        int offers = 0;
        int commits = 0;
        for (const auto &laptop : laptops) {
            QVERIFY2(laptop->faults().isEmpty(), qPrintable(laptop->faults().join(u'\n')));
            words += laptop->words();
            offers += laptop->offers();
            commits += laptop->commits();
        }
        QVERIFY2(words > 100 && offers > 10 && commits > 2,
                 qPrintable(u"%1 words, %2 offers, %3 commits"_s.arg(words).arg(offers).arg(commits)));
    }
};

QTEST_GUILESS_MAIN(TypingTest)
#include "tst_typing.moc"
