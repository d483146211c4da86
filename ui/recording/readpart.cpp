// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recording/readpart.h"

#include <QHash>

namespace ui {

using namespace Qt::StringLiterals;

QString personKindOf(const QString &workStatus)
{
    static const QHash<QString, QString> kinds{
        {u"employee"_s, u"staff"_s},
        {u"bank_worker"_s, u"staff"_s},
        {u"agency_worker"_s, u"staff"_s},
        {u"student_on_placement"_s, u"staff"_s},
        {u"volunteer"_s, u"staff"_s},
        {u"contractor_employee"_s, u"contractor"_s},
        {u"self_employed"_s, u"contractor"_s},
        {u"patient"_s, u"patient"_s},
        {u"visitor"_s, u"visitor"_s},
        {u"member_of_public"_s, u"public"_s},
        {u"police_officer"_s, u"police"_s},
    };
    return kinds.value(workStatus);
}

} // namespace ui
