// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/html.h"
#include "ui/print/outline.h"
#include "ui/print/printing.h"
#include "ui/tr.h"

#include <QBuffer>
#include <QPdfWriter>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace ui::print {

namespace {

constexpr int resolution
    = 1200; // fine enough that rounding does not show, coarse enough for whole numbers

core::Result<> save(const QByteArray &bytes, const QString &path)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return core::Error{
        core::Error::Code::File,
        Tr::tr("The file %1 could not be written. Choose another folder, or close the "
               "file if it is open in another program.")
            .arg(path),
        file.errorString()};
}

} // namespace

QByteArray pdf(const core::reports::Document &document, const QDateTime &created)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QList<Bookmark> bookmarks;
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(resolution);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_1_6);
        const QString reference = core::reports::referenceAndVersion(document);
        writer.setTitle(QStringList{document.title, reference}.join(u' ').trimmed());
        writer.setCreator(u"Security Casebook"_s);
        Pages pages(document, writer);
        if (!pages.paint())
            return {};
        bookmarks = pages.bookmarks();
    }
    return withOutline(buffer.data(), bookmarks, document.language, created);
}

core::Result<>
savePdf(const core::reports::Document &document, const QString &path, const QDateTime &created)
{
    const QByteArray bytes = pdf(document, created);
    if (bytes.isEmpty())
        return core::Error{
            core::Error::Code::File,
            Tr::tr("The PDF could not be made. Nothing was written to %1.").arg(path),
            u"the PDF writer or libqpdf refused"_s};
    return save(bytes, path);
}

core::Result<> saveHtml(const core::reports::Document &document, const QString &path)
{
    return save(core::reports::html(document).toUtf8(), path);
}

int paint(const core::reports::Document &document, QPagedPaintDevice &device)
{
    Pages pages(document, device);
    return pages.paint() ? pages.count() : 0;
}

} // namespace ui::print
