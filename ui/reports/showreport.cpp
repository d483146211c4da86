// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/showreport.h"

#include "core/domain/labels.h"
#include "core/usecases/organisationbrief.h"
#include "core/usecases/statementpapers.h"
#include "ui/app/session.h"
#include "ui/print/printing.h"
#include "ui/tr.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using core::reports::Audience;

namespace {

Audience audienceOf(const QString &code)
{
    if (code == u"restricted")
        return Audience::Restricted;
    return code == u"shareable" ? Audience::Shareable : Audience::Full;
}

QString whatTheySee(const QString &code)
{
    if (code == u"restricted")
        return Tr::tr("People appear as codes with their job and team. Names, telephone numbers, "
                      "addresses and other systems' numbers are hidden in every text.");
    if (code == u"shareable")
        return Tr::tr("People appear as codes only, days as months and places as kinds of place. "
                      "For lessons that leave the organisation.");
    return Tr::tr("Everything is printed, names too. For those who may read the case itself.");
}

} // namespace

ReportDialog::ReportDialog(Session &session, const ReportRequest &request, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_request(request)
    , m_paper(core::Error{})
    , m_audience(new ChoiceBox(this))
    , m_sees(paragraph({}, TextRole::Muted))
    , m_found(new Banner(Tone::Warning, {}, {}, this))
    , m_finds(new QTreeWidget(this))
    , m_read(new QCheckBox(Tr::tr("I have &read this list"), this))
{
    setWindowTitle(Tr::tr("Print or save"));
    resize(760, 560);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(label(request.title, TextRole::Heading));
    auto *who = label(Tr::tr("Who will read it?"), TextRole::Field);
    who->setBuddy(m_audience);
    column->addWidget(who);
    m_audience->setAccessibleName(Tr::tr("Who will read it?"));
    QList<ChoiceBox::Choice> choices;
    for (const core::Code &one : core::codes(core::List::Audience))
        choices << ChoiceBox::Choice{one.code, core::label(core::List::Audience, one.code)};
    m_audience->clear();
    for (const ChoiceBox::Choice &choice : choices)
        m_audience->addItem(choice.label, choice.code);
    column->addWidget(m_audience);
    column->addWidget(m_sees);
    column->addWidget(m_found);
    m_finds->setAccessibleName(Tr::tr("What is hidden, and what looks like a name"));
    m_finds->setHeaderLabels({Tr::tr("In the text"), Tr::tr("Printed as"), Tr::tr("Where")});
    m_finds->setRootIsDecorated(false);
    m_finds->setAlternatingRowColors(true);
    m_finds->setTabKeyNavigation(false);
    m_finds->header()->setSectionResizeMode(QHeaderView::Stretch);
    column->addWidget(m_finds, 1);
    column->addWidget(m_read);
    column->addStretch(0);

    auto *row = new QHBoxLayout;
    auto *back = button(Tr::tr("&Go back"), u"arrow-left"_s);
    row->addWidget(back);
    row->addStretch();
    const auto writer = [&](const QString &text, const QString &icon, ButtonKind kind, auto what) {
        auto *made = button(text, icon, kind);
        row->addWidget(made);
        m_writers << made;
        connect(made, &QPushButton::clicked, this, what);
    };
    writer(Tr::tr("Save as &HTML…"), u"download"_s, ButtonKind::Plain, [this] {
        askAndSave(u"html"_s);
    });
    writer(Tr::tr("&Save as PDF…"), u"download"_s, ButtonKind::Plain, [this] {
        askAndSave(u"pdf"_s);
    });
    writer(Tr::tr("Pre&view"), u"eye"_s, ButtonKind::Plain, [this] {
        print::preview(this, m_paper->document);
    });
    writer(Tr::tr("&Print…"), u"printer"_s, ButtonKind::Primary, [this] {
        print::printWithDialog(this, m_paper->document);
    });
    column->addLayout(row);
    connect(back, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_audience, &ChoiceBox::currentIndexChanged, this, &ReportDialog::make);
    connect(m_read, &QCheckBox::toggled, this, &ReportDialog::refresh);
    make();
}

void ReportDialog::setAudience(const QString &code)
{
    m_audience->setCurrentIndex(m_audience->findData(code));
}

bool ReportDialog::isReady() const
{
    if (!m_paper)
        return false;
    const bool nothing = m_paper->finds.isEmpty() && m_paper->looksLikeName.isEmpty();
    return nothing || m_read->isChecked();
}

void ReportDialog::make()
{
    const QString code = m_audience->currentData().toString();
    m_sees->setText(whatTheySee(code));
    m_paper = m_request.make(audienceOf(code));
    m_read->setChecked(false);
    listFinds();
    refresh();
}

void ReportDialog::listFinds()
{
    m_finds->clear();
    const bool any = m_paper && !(m_paper->finds.isEmpty() && m_paper->looksLikeName.isEmpty());
    m_finds->setVisible(any);
    m_read->setVisible(any);
    const bool full = m_audience->currentData().toString() == u"full";
    if (!m_paper) {
        m_found->setMessage(
            Tone::Danger, Tr::tr("The report could not be made"), m_paper.error().message);
        m_found->setVisible(true);
        return;
    }
    m_found->setVisible(!full);
    for (const QString &words : m_paper->looksLikeName)
        new QTreeWidgetItem(m_finds, {words, Tr::tr("Stands: looks like a name"), {}});
    for (const core::reports::Find &find : m_paper->finds)
        new QTreeWidgetItem(m_finds, {find.found, find.replacement, find.where});
    if (!any)
        m_found->setMessage(Tone::Info,
                            Tr::tr("No name was found in the texts"),
                            Tr::tr("Read the preview all the same: only a person can tell."));
    else if (m_paper->looksLikeName.isEmpty())
        m_found->setMessage(
            Tone::Info,
            Tr::tr("Hidden in the texts: %1").arg(m_paper->finds.size()),
            Tr::tr("Read what stands in place of each before anything is written."));
    else
        m_found->setMessage(Tone::Warning,
                            Tr::tr("Hidden in the texts: %1. Looks like a name and stands: %2")
                                .arg(m_paper->finds.size())
                                .arg(m_paper->looksLikeName.size()),
                            Tr::tr("What stands must be nobody's name here. Otherwise go back and "
                                   "change the text, or record the person."));
}

void ReportDialog::refresh()
{
    const bool ready = isReady();
    for (QPushButton *writer : std::as_const(m_writers))
        writer->setEnabled(ready);
}

core::Result<void> ReportDialog::saveTo(const QString &format, const QString &path)
{
    if (!m_paper)
        return m_paper.error();
    if (!isReady())
        return core::Error{
            core::Error::Code::Denied, Tr::tr("Read the list of what is hidden first."), {}};
    return format == u"html" ? print::saveHtml(m_paper->document, path)
                             : print::savePdf(m_paper->document, path);
}

void ReportDialog::askAndSave(const QString &format)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString name
        = Tr::tr("%1 %2.%3").arg(m_request.fileName, m_session.casebook().marking(), format);
    const QString path = QFileDialog::getSaveFileName(
        this, Tr::tr("Save the report"), QDir(folder).filePath(name));
    if (path.isEmpty())
        return;
    if (auto saved = saveTo(format, path); !saved)
        m_session.fail(saved.error());
    else
        m_session.say(Tr::tr("The report is in %1. It can be read without a passphrase.")
                          .arg(QDir::toNativeSeparators(path)));
}

void showReport(Session &session, QWidget *parent, const ReportRequest &request)
{
    ReportDialog(session, request, parent).exec();
}

namespace {

using Paper = std::function<core::Result<core::Paper>(core::Casebook &, const QString &, Audience)>;

ReportRequest
request(Session &session, const QString &what, const QString &of, const QString &uid, Paper paper)
{
    // a reference alone, where there is one: words beside it may name somebody
    static const QRegularExpression reference(u"[A-Z]+-\\d{4}-\\d{4,}"_s);
    static const QRegularExpression unfit(u"[^\\p{L}\\p{N}-]+"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = reference.match(of);
    const QString file
        = match.hasMatch() ? match.captured() : QString(of).replace(unfit, u" "_s).simplified();
    return {Tr::tr("%1: %2").arg(what, of),
            u"%1 %2"_s.arg(file, what.toLower()),
            [&session, uid, paper](Audience audience) {
                return paper(session.casebook(), uid, audience);
            }};
}

} // namespace

ReportRequest incidentSummary(Session &session, const QString &uid, const QString &reference)
{
    return request(session, Tr::tr("Incident summary"), reference, uid, core::incidentPaper);
}

ReportRequest directorsBrief(Session &session, const QString &uid, const QString &reference)
{
    return request(session, Tr::tr("Brief for the director"), reference, uid, core::briefPaper);
}

ReportRequest investigationReport(Session &session, const QString &uid, const QString &reference)
{
    return request(
        session, Tr::tr("Investigation report"), reference, uid, core::investigationPaper);
}

ReportRequest reviewReport(Session &session, const QString &uid, const QString &reference)
{
    return request(session, Tr::tr("Post-incident review"), reference, uid, core::reviewPaper);
}

ReportRequest riddorWorksheet(Session &session,
                              const QString &incidentUid,
                              const QString &reference,
                              const QString &partCode)
{
    return request(session,
                   Tr::tr("RIDDOR worksheet %1").arg(partCode),
                   reference,
                   incidentUid,
                   [partCode](core::Casebook &casebook, const QString &uid, Audience audience) {
                       return core::riddorPaper(casebook, uid, partCode, audience);
                   });
}

ReportRequest assaultReport(Session &session,
                            const QString &incidentUid,
                            const QString &reference,
                            const QString &partCode)
{
    return request(session,
                   Tr::tr("Physical assault report %1").arg(partCode),
                   reference,
                   incidentUid,
                   [partCode](core::Casebook &casebook, const QString &uid, Audience audience) {
                       return core::parsPaper(casebook, uid, partCode, audience);
                   });
}

ReportRequest organisationBrief(Session &session)
{
    return {Tr::tr("Brief for the director: the whole organisation"),
            Tr::tr("Brief %1").arg(session.today().toString(Qt::ISODate)),
            [&session](Audience audience) {
                return core::organisationBriefPaper(session.casebook(), audience);
            }};
}

ReportRequest witnessStatement(Session &session,
                               const QString &investigationUid,
                               const QString &reference,
                               int number,
                               bool reverse)
{
    const QString what = reverse ? Tr::tr("Reverse of the statement, never served")
                                 : Tr::tr("Witness statement");
    return {Tr::tr("%1: %2, number %3").arg(what, reference, QString::number(number)),
            u"%1-S%2 %3"_s.arg(reference,
                               QString::number(number),
                               reverse ? Tr::tr("reverse") : Tr::tr("statement")),
            [&session, investigationUid, number, reverse](Audience audience) {
                return core::statementPaper(session.casebook(),
                                            investigationUid,
                                            number,
                                            reverse ? core::StatementSide::Reverse
                                                    : core::StatementSide::Served,
                                            audience);
            }};
}

ReportRequest unusedMaterial(Session &session, const QString &uid, const QString &reference)
{
    return request(session,
                   Tr::tr("Schedule of unused material"),
                   reference,
                   uid,
                   core::unusedMaterialPaper);
}

ReportRequest postActions(Session &session, const QString &postUid, const QString &postName)
{
    return request(session, Tr::tr("Remedial actions"), postName, postUid, core::postPaper);
}

} // namespace ui
