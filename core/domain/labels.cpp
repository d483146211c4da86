// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/labels.h"

#include "core/base/tr.h"
#include "core/domain/codetable.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace core {

QString label(List list, const QString &code)
{
    if (const CodeRow *row = codeRow(list, code))
        return Tr::tr(row->label);
    return isLocal(code) ? code : notKnown();
}

QString labels(List list, const QString &codes)
{
    QStringList words;
    for (const QString &code : codes.split(u' ', Qt::SkipEmptyParts))
        words.append(label(list, code));
    return words.join(u", "_s);
}

QString label(Tri value)
{
    switch (value) {
    case Tri::Yes:
        return Tr::tr("Yes");
    case Tri::No:
        return Tr::tr("No");
    case Tri::Unknown:
        break;
    }
    return notKnown();
}

QString notKnown()
{
    return Tr::tr("Not known");
}

} // namespace core
