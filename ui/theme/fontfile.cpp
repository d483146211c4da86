// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/fontfile.h"

#include <QFontDatabase>
#include <QResource>

namespace ui {

int loadFont(const QString &resource)
{
    const QResource font(resource);
    if (font.compressionAlgorithm() != QResource::NoCompression)
        return QFontDatabase::addApplicationFont(resource);
    return QFontDatabase::addApplicationFontFromData(
        QByteArray::fromRawData(reinterpret_cast<const char *>(font.data()), font.size()));
}

} // namespace ui
