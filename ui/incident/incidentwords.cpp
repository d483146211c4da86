// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incident/incidentwords.h"

#include "core/domain/labels.h"
#include "ui/tr.h"

#include <QLayout>
#include <QLocale>
#include <QWidget>

namespace ui {

using namespace Qt::StringLiterals;
using core::List;
using core::Tri;

QString dayWords(QDate day)
{
    static const QLocale british(QLocale::English, QLocale::UnitedKingdom);
    return day.isValid() ? british.toString(day, u"ddd d MMM yyyy"_s) : QString();
}

QString momentWords(QDate day, QTime at)
{
    if (!day.isValid())
        return {};
    return at.isValid() ? u"%1, %2"_s.arg(dayWords(day), at.toString(u"HH:mm"_s))
                        : Tr::tr("%1, time not known").arg(dayWords(day));
}

QString happenedWords(const core::Incident &incident)
{
    const QString from = momentWords(incident.occurredOn, incident.occurredAt);
    if (from.isEmpty())
        return {};
    if (incident.precision == u"between") {
        const QString until = momentWords(incident.occurredUntilOn, incident.occurredUntilAt);
        return until.isEmpty() ? Tr::tr("From %1, end not known").arg(from)
                               : Tr::tr("Between %1 and %2").arg(from, until);
    }
    return incident.precision == u"about" ? Tr::tr("About %1").arg(from) : from;
}

QString placeWords(const core::HeldCase &held)
{
    const core::Incident &incident = held.incident();
    QStringList words;
    if (held.site)
        words << held.site->name;
    else if (!incident.placeType.isEmpty())
        words << core::label(List::PlaceType, incident.placeType);
    for (const QString &more : {incident.placeDetail, incident.placeAddress}) {
        if (!more.trimmed().isEmpty())
            words << more.trimmed();
    }
    return words.join(u", "_s);
}

QString kindWords(const core::Incident &incident)
{
    if (incident.category.isEmpty())
        return {};
    const QString kind = core::label(List::Category, incident.category);
    return incident.subcategory.isEmpty()
               ? kind
               : u"%1: %2"_s.arg(kind, core::label(List::Subcategory, incident.subcategory));
}

QString overlayWords(const core::Incident &incident)
{
    QStringList yes;
    QStringList no;
    QStringList open;
    const auto note
        = [&](Tri answer, const QString &what, const QString &none, const QString &detail) {
              if (answer == Tri::Yes)
                  yes << (detail.isEmpty() ? what : u"%1 (%2)"_s.arg(what, detail.toLower()));
              else if (answer == Tri::No)
                  no << none;
              else
                  open << what.toLower();
          };
    const auto detail = [](List list, const QString &code) {
        return code.isEmpty() ? QString() : core::label(list, code);
    };
    note(incident.weapon,
         Tr::tr("Weapon"),
         Tr::tr("no weapon"),
         detail(List::WeaponKind, incident.weaponKind));
    note(incident.hate,
         Tr::tr("Hate"),
         Tr::tr("no hate motive"),
         detail(List::HateStrand, incident.hateStrand));
    note(incident.sexual, Tr::tr("Sexual"), Tr::tr("nothing sexual"), {});
    note(incident.restraint, Tr::tr("Restraint"), Tr::tr("no restraint"), {});
    QStringList words;
    if (!yes.isEmpty())
        words << yes.join(u", "_s);
    if (!no.isEmpty())
        words << no.join(u", "_s);
    if (!open.isEmpty())
        words << Tr::tr("not asked: %1").arg(open.join(u", "_s));
    const QString all = words.join(u"; "_s);
    return all.left(1).toUpper() + all.mid(1);
}

Tone statusTone(const QString &status)
{
    if (status == u"new" || status == u"to_investigate" || status == u"awaiting_review")
        return Tone::Warning;
    if (status == u"closed" || status == u"review_done" || status == u"investigated")
        return Tone::Success;
    return status == u"noted" || status == u"duplicate" ? Tone::Neutral : Tone::Info;
}

Tone harmTone(const QString &harm)
{
    if (harm == u"severe" || harm == u"death")
        return Tone::Danger;
    if (harm == u"moderate")
        return Tone::Warning;
    return harm == u"none" ? Tone::Success : Tone::Neutral;
}

void clear(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        } else if (QLayout *inner = item->layout()) {
            clear(inner);
        }
        delete item;
    }
}

} // namespace ui
