// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/frame.h"

#include "core/base/tr.h"
#include "core/domain/labels.h"

#include <QLocale>

namespace core::reports {

namespace {

QString day(QDate day, const QString &format)
{
    static const QLocale british(QLocale::English, QLocale::UnitedKingdom);
    return day.isValid() ? british.toString(day, format) : notKnown();
}

} // namespace

Document begin(const Frame &frame, const QString &title, const QString &reference)
{
    Document document;
    document.organisation = frame.organisation;
    document.marking = frame.marking;
    document.title = title;
    document.reference = reference;
    document.audience = frame.audience;
    const QString on = day(frame.printedOn, QStringLiteral("d MMMM yyyy"));
    // whoever prints may be a part of the case
    document.footerNote
        = frame.audience == Audience::Full
              ? Tr::tr("Printed %1 by %2, uncontrolled when printed").arg(on, frame.printedBy)
              : Tr::tr("Printed %1, uncontrolled when printed").arg(on);
    document.blocks << Heading{title, 0};
    return document;
}

QString longDay(QDate date)
{
    return day(date, QStringLiteral("dddd d MMMM yyyy"));
}

QString shortDay(QDate date)
{
    return day(date, QStringLiteral("d MMM yyyy"));
}

} // namespace core::reports
