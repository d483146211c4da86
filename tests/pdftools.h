// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/printing.h"

#include <QFile>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

/// A document printed into a folder of its own, seen through the tools other people read PDFs with.
class Printed
{
public:
    explicit Printed(const core::reports::Document &document)
        : m_bytes(ui::print::pdf(document))
    {
        QFile file(path());
        if (file.open(QIODevice::WriteOnly))
            file.write(m_bytes);
    }

    const QByteArray &bytes() const { return m_bytes; }
    QString path() const { return m_folder.filePath(QStringLiteral("printed.pdf")); }

    /// What a tool prints; "PATH" among the arguments stands for the file. Says so if it fails.
    QString run(const QString &tool, QStringList arguments) const
    {
        arguments.replaceInStrings(QStringLiteral("PATH"), path());
        QProcess process;
        process.start(tool, arguments);
        if (!process.waitForFinished(60000) || process.exitCode() != 0)
            return QStringLiteral("%1 failed: ").arg(tool)
                   + QString::fromUtf8(process.readAllStandardError());
        return QString::fromUtf8(process.readAllStandardOutput());
    }

    QString text() const
    {
        return run(QStringLiteral("pdftotext"),
                   {QStringLiteral("-layout"), QStringLiteral("PATH"), QStringLiteral("-")});
    }

    /// The text of each page.
    QStringList pages() const
    {
        QStringList pages = text().split(u'\f');
        pages.removeLast(); // nothing follows the last form feed
        return pages;
    }

private:
    QTemporaryDir m_folder;
    QByteArray m_bytes;
};
