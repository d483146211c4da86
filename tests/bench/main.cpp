// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demonstration.h"
#include "core/usecases/finder.h"
#include "core/usecases/incidents.h"
#include "core/usecases/lists/listdefinition.h"
#include "core/usecases/lists/lists.h"
#include "core/usecases/today.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QTextStream>

#include "tests/bench/measure.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace {

const QString passphrase = u"correct horse battery staple"_s;
const QDate today(2026, 11, 25);
constexpr int page = 60;

/// A casebook of so many incidents in \a folder, made once.
std::unique_ptr<Casebook> casebookOf(const QString &folder, int incidents)
{
    const QString path = QDir(folder).filePath(u"bench-%1.casebook"_s.arg(incidents));
    auto casebook
        = QDir(path).exists()
              ? Casebook::open(path, passphrase, std::nullopt, Clock::at(today))
              : makeDemonstration(
                  path, {.incidents = incidents, .today = today, .passphrase = passphrase});
    if (!casebook)
        qFatal("%s", qPrintable(casebook.error().message));
    return *std::move(casebook);
}

class Bench
{
public:
    Bench(Casebook &casebook, const QString &only)
        : m_casebook(casebook)
        , m_only(only)
    {}

    QList<Figure> run()
    {
        registers();
        search();
        saving();
        return m_figures;
    }

private:
    void add(const Figure &figure, const std::function<void()> &work)
    {
        if (figure.name.contains(m_only))
            m_figures << compare(m_casebook, figure, work);
    }

    void pageOf(const QString &name, const ListQuery &query, double part)
    {
        auto total = Lists(m_casebook.database(), today).count(query);
        const qint64 first = total ? std::max<qint64>(0, qint64(double(*total) * part) - page) : 0;
        // The same list for every round, as a person who scrolls has it; counting is not paging.
        Lists lists(m_casebook.database(), today);
        add({.name = name, .goal = 1.3, .most = 16}, [&] {
            if (auto rows = lists.rows(query, first, page); !rows)
                qFatal("%s", qPrintable(rows.error().detail));
        });
    }

    void registers()
    {
        const ListDefinition list = incidentList();
        for (const ListSort &sort : list.sorts)
            pageOf(u"incidents, first page by "_s + sort.column,
                   {.list = list.id, .sort = sort.column},
                   0);
        pageOf(u"incidents, first page of status closed"_s,
               {.list = list.id, .filters = {{u"status"_s, u"closed"_s}}},
               0);
        pageOf(u"incidents, middle page"_s, {.list = list.id}, 0.5);
        pageOf(u"incidents, last page"_s, {.list = list.id}, 1);
        add({.name = u"today, figures"_s, .most = 100}, [&] {
            if (auto figures = Today(m_casebook).figures(); !figures)
                qFatal("%s", qPrintable(figures.error().detail));
        });
        add({.name = u"today, needs"_s, .most = 100}, [&] {
            if (auto needs = Today(m_casebook).needs(); !needs)
                qFatal("%s", qPrintable(needs.error().detail));
        });
    }

    void search()
    {
        const QString words = u"punched me in the face"_s;
        for (qsizetype typed = 2; typed <= words.size(); typed += 3)
            add({.name = u"search, “%1”"_s.arg(words.left(typed)), .goal = 1.3, .most = 50}, [&] {
                if (auto hits = Finder(m_casebook.database()).find(words.left(typed), 50); !hits)
                    qFatal("%s", qPrintable(hits.error().detail));
            });
    }

    void saving()
    {
        const QString name = u"incident, saved"_s;
        if (!name.contains(m_only))
            return;
        m_figures << timed({.name = name}, 20, [&] {
            IncidentFile file;
            file.incident.reportedOn = today;
            file.incident.occurredOn = today;
            file.incident.category = u"PA"_s;
            file.incident.subcategory = u"PA01"_s;
            file.incident.description = u"Saved to see how long it takes."_s;
            auto saved = Incidents(m_casebook.journal()).record(file);
            if (!saved)
                qFatal("%s", qPrintable(saved.error().detail));
        });
    }

    Casebook &m_casebook;
    QString m_only;
    QList<Figure> m_figures;
};

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    qputenv("CASEBOOK_PATH_KIND", "local");
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions(
        {{u"incidents"_s, u"How many."_s, u"N"_s, u"100000"_s},
         {u"only"_s, u"Figures with NAME in their name."_s, u"NAME"_s},
         {u"folder"_s, u"Where casebooks are kept between runs."_s, u"DIR"_s, QDir::tempPath()},
         {u"json"_s, u"For programs."_s}});
    parser.process(app);
    const int incidents = parser.value(u"incidents"_s).toInt();
    std::unique_ptr<Casebook> casebook = casebookOf(parser.value(u"folder"_s), incidents);
    const QList<Figure> figures = Bench(*casebook, parser.value(u"only"_s)).run();
    QTextStream out(stdout);
    if (parser.isSet(u"json"_s))
        out << asJson(figures, incidents);
    else
        out << asTable(figures);
    return 0;
}
