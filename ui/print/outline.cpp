// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/outline.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

using namespace Qt::StringLiterals;

namespace ui::print {

namespace {

/// Appends items from \a next on that lie below \a level to \a parent; gives how many items that
/// were, all in all.
int appendItems(QPDF &pdf,
                const std::vector<QPDFPageObjectHelper> &pages,
                const QList<Bookmark> &bookmarks,
                qsizetype &next,
                int level,
                QPDFObjectHandle parent)
{
    int count = 0;
    QPDFObjectHandle previous;
    while (next < bookmarks.size() && bookmarks.at(next).level > level) {
        const Bookmark &bookmark = bookmarks.at(next++);
        auto item = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        auto to = QPDFObjectHandle::newArray();
        to.appendItem(pages.at(size_t(bookmark.page - 1)).getObjectHandle());
        to.appendItem(QPDFObjectHandle::newName("/Fit"));
        item.replaceKey("/Title", QPDFObjectHandle::newUnicodeString(bookmark.title.toStdString()));
        item.replaceKey("/Parent", parent);
        item.replaceKey("/Dest", to);
        if (previous.isInitialized()) {
            item.replaceKey("/Prev", previous);
            previous.replaceKey("/Next", item);
        } else {
            parent.replaceKey("/First", item);
        }
        parent.replaceKey("/Last", item);
        previous = item;
        count += 1 + appendItems(pdf, pages, bookmarks, next, bookmark.level, item);
    }
    if (count > 0)
        parent.replaceKey("/Count", QPDFObjectHandle::newInteger(count));
    return count;
}

void setInformation(QPDF &pdf, const QDateTime &created)
{
    pdf.getRoot().removeKey("/Metadata");
    auto info = pdf.getTrailer().getKey("/Info");
    info.removeKey("/CreationDate");
    info.removeKey("/ModDate");
    if (created.isValid()) {
        const QString stamp = created.toUTC().toString(u"'D:'yyyyMMddHHmmss'Z'"_s);
        info.replaceKey("/CreationDate", QPDFObjectHandle::newString(stamp.toStdString()));
    }
}

QByteArray written(QPDF &pdf)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setObjectStreamMode(qpdf_o_disable);
    writer.setDeterministicID(true);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize())};
}

} // namespace

QByteArray withOutline(const QByteArray &pdf,
                       const QList<Bookmark> &bookmarks,
                       const QString &language,
                       const QDateTime &created)
{
    try {
        QPDF document;
        document.processMemoryFile("document", pdf.constData(), size_t(pdf.size()));
        auto root = document.getRoot();
        if (!bookmarks.isEmpty()) {
            auto outlines
                = document.makeIndirectObject(QPDFObjectHandle::parse("<< /Type /Outlines >>"));
            qsizetype next = 0;
            appendItems(document,
                        QPDFPageDocumentHelper(document).getAllPages(),
                        bookmarks,
                        next,
                        -1,
                        outlines);
            root.replaceKey("/Outlines", outlines);
            root.replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
        }
        root.replaceKey("/Lang", QPDFObjectHandle::newString(language.toStdString()));
        root.replaceKey("/ViewerPreferences",
                        QPDFObjectHandle::parse("<< /DisplayDocTitle true >>"));
        setInformation(document, created);
        return written(document);
    } catch (const std::exception &) {
        return {}; // libqpdf throws; nothing half-written leaves this function
    }
}

} // namespace ui::print
