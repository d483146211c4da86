// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/jsontext.h"

namespace core {

void appendJsonText(QByteArray &json, QByteArrayView utf8)
{
    static constexpr char digits[] = "0123456789abcdef";
    json.append('"');
    qsizetype from = 0;
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        const auto c = static_cast<unsigned char>(utf8[i]);
        if (c >= 0x20 && c != '"' && c != '\\')
            continue;
        json.append(utf8.sliced(from, i - from));
        from = i + 1;
        if (c == '"' || c == '\\')
            json.append('\\').append(static_cast<char>(c));
        else if (c == '\n')
            json.append("\\n");
        else
            json.append("\\u00").append(digits[c >> 4]).append(digits[c & 15]);
    }
    json.append(utf8.sliced(from));
    json.append('"');
}

QByteArray jsonText(const QString &text)
{
    QByteArray json;
    appendJsonText(json, text.toUtf8());
    return json;
}

} // namespace core
