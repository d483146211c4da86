// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/listpage.h"

#include "core/base/counted.h"
#include "core/usecases/lists/listexport.h"
#include "ui/app/session.h"
#include "ui/cases/startcase.h"
#include "ui/editors/listprint.h"
#include "ui/print/printing.h"
#include "ui/records/listsource.h"
#include "ui/tr.h"

#include <QDir>
#include <QFileDialog>
#include <QLocale>
#include <QProgressDialog>
#include <QStandardPaths>

#include <limits>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

/// Shown when the work takes over a second, with a way to stop it.
class Progress
{
public:
    Progress(QWidget *parent, qint64 total)
        : m_dialog(
            Tr::tr("Writing the list…"), Tr::tr("Cancel"), 0, int(qMin(total, mostShown)), parent)
        , m_total(total)
    {
        m_dialog.setWindowModality(Qt::WindowModal);
        m_dialog.setMinimumDuration(1000);
        m_dialog.setWindowTitle(Tr::tr("Export"));
    }

    core::ListProgress told()
    {
        return [this](qint64 rows) {
            m_dialog.setLabelText(Tr::tr("Writing the list… %1 of %2 rows")
                                      .arg(QLocale().toString(rows), QLocale().toString(m_total)));
            m_dialog.setValue(int(qMin(rows, mostShown)));
            return !m_dialog.wasCanceled();
        };
    }

private:
    static constexpr qint64 mostShown = std::numeric_limits<int>::max();
    QProgressDialog m_dialog;
    qint64 m_total;
};

} // namespace

ListPage::ListPage(Session &session, const ListLook &look, QWidget *parent)
    : RegisterPage(std::make_unique<ListSource>(session, look), parent)
    , m_session(session)
    , m_source(static_cast<ListSource &>(source()))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(50);
    connect(&m_soon, &QTimer::timeout, this, &ListPage::refresh);
    connect(&session, &Session::changed, this, [this] {
        m_stale = true;
        if (isVisible())
            m_soon.start();
    });
    connect(this, &RegisterPage::openRequested, this, [this](const QString &uid) {
        // A row may belong to no record; its page says what is opened then.
        const QString record = m_source.recordOf(uid);
        if (!record.isEmpty())
            m_session.open(record, m_source.look().tab);
    });
    connect(this, &RegisterPage::newRequested, this, [this] {
        m_session.openEditor(m_source.look().editor);
    });
    connect(this, &RegisterPage::exportRequested, this, &ListPage::exportTo);
    connect(this, &RegisterPage::togetherRequested, this, &ListPage::startTogether);
    connect(this, &RegisterPage::printRequested, this, &ListPage::printList);
}

void ListPage::startTogether(const QString &code, const QStringList &uids)
{
    QList<core::Incident::Id> incidents;
    for (const QString &uid : uids) {
        auto file = m_session.incidents().load(m_source.recordOf(uid));
        if (!file) {
            m_session.fail(file.error());
            return;
        }
        incidents << file->incident.id();
    }
    if (code == u"review")
        startReview(m_session, this, incidents);
    else
        startInvestigation(m_session, this, incidents);
}

void ListPage::showEvent(QShowEvent *event)
{
    RegisterPage::showEvent(event);
    if (m_stale)
        refresh();
}

void ListPage::refresh()
{
    m_stale = false;
    reload();
}

core::ListQuery ListPage::asked(const RegisterQuery &query, const QStringList &uids) const
{
    core::ListQuery asked = m_source.asked(query);
    asked.uids = uids;
    return asked;
}

std::optional<core::Result<qint64>>
ListPage::saveOther(const QString &, const QString &, const core::ListQuery &)
{
    return {};
}

QString ListPage::savedWords(const QString &, qint64 rows) const
{
    return core::counted(rows,
                         Tr::tr("1 row is in %1. Keep the file as its marking asks."),
                         Tr::tr("%1 rows are in %2. Keep the file as its marking asks."));
}

core::Result<qint64> ListPage::saveTo(const QString &format,
                                      const QString &path,
                                      const RegisterQuery &query,
                                      const QStringList &uids)
{
    core::Lists lists(m_session.database(), m_session.today());
    const core::ListQuery wanted = asked(query, uids);
    if (const auto other = saveOther(format, path, wanted))
        return *other;
    auto total = lists.count(wanted);
    if (!total)
        return total;
    Progress progress(this, *total);
    if (format == u"csv")
        return core::saveListCsv(lists, wanted, path, progress.told());
    if (format == u"xlsx")
        return core::saveListWorkbook(
            lists, wanted, m_session.casebook().marking(), path, progress.told());
    auto document = core::listDocument(lists, wanted, frameOf(m_session), progress.told());
    if (!document)
        return document.error();
    auto saved = ui::print::savePdf(*document, path);
    return saved ? total : saved.error();
}

void ListPage::exportTo(const QString &format, const RegisterQuery &query, const QStringList &uids)
{
    // The name carries the marking, because a comma-separated file can carry it nowhere else.
    const QString name = Tr::tr("%1 %2 %3.%4")
                             .arg(m_source.words().title,
                                  m_session.today().toString(Qt::ISODate),
                                  m_session.casebook().marking(),
                                  format);
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString path = QFileDialog::getSaveFileName(
        this, Tr::tr("Export the list"), QDir(folder).filePath(name));
    if (path.isEmpty())
        return;
    auto saved = saveTo(format, path, query, uids);
    if (saved)
        m_session.say(savedWords(format, *saved).arg(QDir::toNativeSeparators(path)));
    else if (core::wasStopped(saved.error()))
        m_session.say(Tr::tr("Stopped. No file was written."));
    else
        m_session.fail(saved.error());
}

void ListPage::printList(const RegisterQuery &query, const QStringList &uids)
{
    core::Lists lists(m_session.database(), m_session.today());
    const core::ListQuery wanted = asked(query, uids);
    auto total = lists.count(wanted);
    if (!total) {
        m_session.fail(total.error());
        return;
    }
    core::Result<core::reports::Document> document = core::Error{};
    {
        Progress progress(this, *total);
        document = core::listDocument(lists, wanted, frameOf(m_session), progress.told());
    }
    if (document)
        ui::print::preview(this, *document);
    else if (!core::wasStopped(document.error()))
        m_session.fail(document.error());
}

int waiting(Session &session, const QString &list, const QMap<QString, QString> &filters)
{
    core::Lists lists(session.database(), session.today());
    const auto count = lists.count({list, {}, filters});
    return count ? int(qMin<qint64>(*count, std::numeric_limits<int>::max())) : 0;
}

} // namespace ui
