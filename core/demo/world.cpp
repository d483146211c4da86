// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/world.h"

#include "core/demo/names.h"
#include "core/demo/trust.h"

using namespace Qt::StringLiterals;

namespace core::demo {

namespace {

QString text(const char *words)
{
    return QString::fromUtf8(words);
}

/// NX is no postcode area.
QString postcodeOf(int district, Random &random)
{
    const QString letters = u"ABDEFGHJLNPQRSTUWXYZ"_s;
    return u"NX%1 %2%3%4"_s.arg(QString::number(district),
                                QString::number(random.between(1, 9)),
                                letters.at(random.below(letters.size())),
                                letters.at(random.below(letters.size())));
}

int townNumber(const QString &town)
{
    int number = 1;
    for (const char *name : towns()) {
        if (text(name) == town)
            return number;
        ++number;
    }
    return number;
}

/// "Ward Manager, Ward 7" answers at "ward.manager.ward.7@…".
QString emailOf(const QString &words)
{
    QString local;
    for (const QChar letter : words.normalized(QString::NormalizationForm_D)) {
        if (letter.unicode() < 128 && letter.isLetterOrNumber())
            local += letter.toLower();
        else if (letter == u' ' && !local.endsWith(u'.'))
            local += u'.';
    }
    return local + u"@northmoor.example"_s;
}

int siteIndex(const World &world, const QString &name)
{
    for (qsizetype i = 0; i < world.sites.size(); ++i) {
        if (world.sites.at(i).site.name == name)
            return int(i);
    }
    return 0;
}

void addSpots(World &world, int post, const QString &rows)
{
    DemoSite &site = world.sites[world.posts.at(post).site];
    for (const QString &row : rows.split(u'|')) {
        const QStringList words = row.split(u": "_s);
        site.spots.append({words.value(0), words.value(1), words.value(2), post});
    }
}

} // namespace

QString fullName(const Person &person)
{
    return QStringList{person.forenames, person.surname}.join(u' ').trimmed();
}

QString mobile(Random &random)
{
    return u"07700 900%1"_s.arg(random.below(1000), 3, 10, QChar(u'0'));
}

QString landline(Random &random)
{
    return u"01632 960%1"_s.arg(random.between(400, 999));
}

Result<void> makeSites(World &world)
{
    Random random = world.random(u"sites"_s);
    int number = 0;
    for (const SiteRow &row : siteRows()) {
        DemoSite made;
        Site &site = made.site;
        site.name = text(row.name);
        site.code = u"%1%2"_s.arg(text(trustOds)).arg(++number, 2, 10, QChar(u'0'));
        site.siteKind = text(row.kind);
        site.address = u"%1, %2"_s.arg(text(row.street), text(row.town));
        site.postcode = postcodeOf(townNumber(text(row.town)), random);
        if (row.cctvDays > 0)
            site.cctvDays = row.cctvDays;
        site.cctvContact = text(row.cctvContact);
        site.notes = text(row.notes);
        site.record.title = site.name;
        site.record.uid = random.uid(world.casebook.clock().nowMs());
        made.weight = row.weight;
        world.sites.append(made);
    }
    auto done = world.journal().commit({u"site.add"_s}, [&](ChangeSet &set) -> Result<void> {
        for (qsizetype i = 0; i < world.sites.size(); ++i) {
            Site &site = world.sites[i].site;
            const QString parent = text(siteRows()[size_t(i)].parent);
            if (!parent.isEmpty())
                site.parentId = world.sites.at(siteIndex(world, parent)).site.id();
            if (auto added = set.add(site); !added)
                return added;
        }
        return {};
    });
    return done ? Result<void>() : done.error();
}

Result<void> makePosts(World &world)
{
    Random random = world.random(u"posts"_s);
    for (const TeamRow &row : teamRows()) {
        DemoPost made;
        made.site = siteIndex(world, text(row.site));
        Post &post = made.post;
        post.name = text(row.post);
        post.team = text(row.team);
        post.siteId = world.sites.at(made.site).site.id();
        post.email = emailOf(post.name);
        post.record.title = post.name;
        post.record.uid = random.uid(world.casebook.clock().nowMs());
        world.posts.append(made);
        addSpots(world, int(world.posts.size()) - 1, text(row.spots));
    }
    auto done = world.journal().commit({u"post.add"_s}, [&](ChangeSet &set) -> Result<void> {
        for (DemoPost &made : world.posts) {
            if (auto added = set.add(made.post); !added)
                return added;
        }
        return {};
    });
    return done ? Result<void>() : done.error();
}

/// Everyone in post now came between five years and half a year ago; some followed another.
Result<void> makeHolders(World &world)
{
    Random random = world.random(u"holders"_s);
    auto done = world.journal().commit({u"post.holder"_s}, [&](ChangeSet &set) -> Result<void> {
        for (DemoPost &made : world.posts) {
            if (made.staff.size() < 2)
                continue;
            const bool changed = random.chance(40);
            const QDate handover
                = changed ? world.today.addDays(-random.between(60, 900)) : QDate();
            PostHolder first;
            first.postId = made.post.id();
            first.fromOn = world.start.addDays(-random.between(100, 1500));
            first.untilOn = changed ? handover.addDays(-1) : QDate();
            PostHolder second = first;
            second.fromOn = handover;
            second.untilOn = {};
            for (auto [holder, staff] : {std::pair{&first, 0}, std::pair{&second, 1}}) {
                if (staff == 1 && !changed)
                    continue;
                const Person &person = world.people.at(made.staff.at(staff)).person;
                holder->personId = person.id();
                holder->name = fullName(person);
                if (auto added = set.add(*holder); !added)
                    return added;
                made.holders.append(*holder);
            }
        }
        return {};
    });
    return done ? Result<void>() : done.error();
}

} // namespace core::demo
