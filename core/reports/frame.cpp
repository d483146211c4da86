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
    document.footerNote
        = Tr::tr("Printed %1 by %2, uncontrolled when printed")
              .arg(day(frame.printedOn, QStringLiteral("d MMMM yyyy")), frame.printedBy);
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
