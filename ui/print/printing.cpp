// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/printing.h"

#include "ui/print/pages.h"
#include "ui/tr.h"

#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QPrinter>

#include <algorithm>

namespace ui::print {

namespace {

void setUp(QPrinter &printer, const core::reports::Document &document)
{
    printer.setDocName(QStringList{document.title, document.reference}.join(u' ').trimmed());
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setPageOrientation(QPageLayout::Portrait);
}

void printPages(QPrinter &printer, const core::reports::Document &document)
{
    Pages pages(document, printer);
    const bool some = printer.printRange() == QPrinter::PageRange && printer.fromPage() > 0;
    if (some)
        pages.paint(printer.fromPage(), std::max(printer.fromPage(), printer.toPage()));
    else
        pages.paint();
}

} // namespace

void printWithDialog(QWidget *parent, const core::reports::Document &document)
{
    QPrinter printer(QPrinter::HighResolution);
    setUp(printer, document);
    QPrintDialog dialog(&printer, parent);
    dialog.setWindowTitle(Tr::tr("Print %1").arg(document.title));
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    if (dialog.exec() == QDialog::Accepted)
        printPages(printer, document);
}

void preview(QWidget *parent, const core::reports::Document &document)
{
    QPrinter printer(QPrinter::HighResolution);
    setUp(printer, document);
    QPrintPreviewDialog dialog(&printer, parent);
    dialog.setWindowTitle(Tr::tr("Preview of %1").arg(document.title));
    dialog.resize(1000, 900);
    QObject::connect(&dialog, &QPrintPreviewDialog::paintRequested, &dialog, [&](QPrinter *paper) {
        printPages(*paper, document);
    });
    dialog.exec();
}

} // namespace ui::print
