// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/paper.h"

using namespace Qt::StringLiterals;

namespace core::demo {

namespace {

/// Text of a PDF's own fonts, in the one code page they share.
QByteArray pdfText(const QString &text)
{
    QByteArray bytes = text.toLatin1();
    bytes.replace('\\', "\\\\").replace('(', "\\(").replace(')', "\\)");
    return bytes;
}

QStringList wrapped(const QString &text, int width)
{
    QStringList lines;
    QString line;
    for (const QString &word : text.simplified().split(u' ')) {
        if (!line.isEmpty() && line.size() + word.size() >= width) {
            lines << line;
            line.clear();
        }
        line += (line.isEmpty() ? u""_s : u" "_s) + word;
    }
    return lines << line;
}

} // namespace

QByteArray plainPaper(const ReviewFile &file, Casebook &casebook)
{
    QStringList lines{casebook.organisation(),
                      casebook.marking(),
                      QString(),
                      file.review.record.reference() + u"  "_s + file.review.record.title,
                      QString()};
    for (const QString &text : {file.review.inShort, file.review.happened, file.review.difference})
        lines += wrapped(text, 90) << QString();
    for (const Lesson &lesson : file.lessons)
        lines += wrapped(u"- "_s + lesson.text, 90);
    QByteArray content = "BT /F1 11 Tf 14 TL 56 780 Td\n";
    for (const QString &line : lines.mid(0, 50))
        content += '(' + pdfText(line) + ") Tj T*\n";
    content += "ET";
    const QByteArrayList objects{
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R "
        "/Resources << /Font << /F1 5 0 R >> >> >>",
        "<< /Length " + QByteArray::number(content.size()) + " >>\nstream\n" + content
            + "\nendstream",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"};
    QByteArray pdf = "%PDF-1.4\n";
    QByteArray places;
    for (qsizetype i = 0; i < objects.size(); ++i) {
        places += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        pdf += QByteArray::number(i + 1) + " 0 obj\n" + objects.at(i) + "\nendobj\n";
    }
    const QByteArray start = QByteArray::number(pdf.size());
    pdf += "xref\n0 6\n0000000000 65535 f \n" + places
           + "trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n" + start + "\n%%EOF\n";
    return pdf;
}

} // namespace core::demo
