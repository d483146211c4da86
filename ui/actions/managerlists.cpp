// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/managerlists.h"

#include "core/base/counted.h"
#include "core/exchange/actionworkbook.h"
#include "core/usecases/actionlists.h"
#include "core/usecases/papers.h"
#include "ui/app/session.h"
#include "ui/print/printing.h"
#include "ui/theme/theme.h"
#include "ui/tr.h"
#include "ui/widgets/labels.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QSaveFile>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

QString fileName(const QString &post)
{
    static const QRegularExpression unfit(u"[^\\p{L}\\p{N} -]+"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    const QString name = QString(post).replace(unfit, u" "_s).simplified();
    return name.isEmpty() ? u"post"_s : name;
}

core::Error notWritten(const QString &path)
{
    return {core::Error::Code::File,
            Tr::tr("%1 could not be written. Choose another folder.")
                .arg(QDir::toNativeSeparators(path)),
            u"manager list"_s};
}

} // namespace

core::Result<int> writeManagerLists(Session &session, const QString &folder)
{
    auto posts = core::actionsOfPosts(session.casebook());
    if (!posts)
        return posts.error();
    for (const core::PostActions &post : *posts) {
        const QString base = QDir(folder).filePath(fileName(post.post.name));
        if (auto written = core::writeActionWorkbook(post.list, base + u".xlsx"_s); !written)
            return written.error();
        auto paper = core::postPaper(
            session.casebook(), post.post.record.uid, core::reports::Audience::Full);
        if (!paper)
            return paper.error();
        if (auto saved = print::savePdf(paper->document, base + u".pdf"_s); !saved)
            return saved.error();
        QSaveFile file(base + u".ics"_s);
        if (!file.open(QIODevice::WriteOnly))
            return notWritten(file.fileName());
        file.write(core::calendar(core::calendarEntries(post.list),
                                  post.post.name,
                                  session.casebook().marking(),
                                  session.casebook().clock().now()));
        if (!file.commit())
            return notWritten(file.fileName());
    }
    return int(posts->size());
}

void prepareManagerLists(Session &session, QWidget *parent)
{
    const QString folder
        = QFileDialog::getExistingDirectory(parent, Tr::tr("Where to put the lists"));
    if (folder.isEmpty())
        return;
    auto written = writeManagerLists(session, folder);
    if (!written)
        session.fail(written.error());
    else if (*written == 0)
        session.say(Tr::tr("No post has an open action, so there is no list."));
    else
        session.say(core::counted(*written,
                                  Tr::tr("The list for 1 post is in %1, as a workbook, a PDF and a "
                                         "calendar. It can be read without a passphrase."),
                                  Tr::tr("Lists for %1 posts are in %2, each as a workbook, a PDF "
                                         "and a calendar. They can be read without a passphrase."))
                        .arg(QDir::toNativeSeparators(folder)));
}

void readAnswersBack(Session &session, QWidget *parent)
{
    const QString path = QFileDialog::getOpenFileName(
        parent, Tr::tr("The workbook that came back"), {}, Tr::tr("Workbooks (*.xlsx)"));
    if (path.isEmpty())
        return;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        session.fail({core::Error::Code::File,
                      Tr::tr("%1 could not be read.").arg(QDir::toNativeSeparators(path)),
                      u"answers"_s});
        return;
    }
    auto answers = core::readActionAnswers(file.readAll());
    if (!answers) {
        session.fail(answers.error());
        return;
    }
    AnswersDialog(session, *answers, parent).exec();
}

AnswersDialog::AnswersDialog(Session &session, const core::ActionAnswers &answers, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_rows(new QVBoxLayout)
{
    setWindowTitle(Tr::tr("Answers that came back"));
    resize(Theme::current().scaled(760), Theme::current().scaled(560));
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(Theme::s5, Theme::s4, Theme::s5, Theme::s4);
    box->setSpacing(Theme::s3);
    box->addWidget(label(windowTitle(), TextRole::Heading));
    box->addWidget(paragraph(Tr::tr("Nothing changes until you accept it."), TextRole::Muted));
    auto *list = new QWidget;
    list->setLayout(m_rows);
    m_rows->setContentsMargins(0, 0, Theme::s2, 0);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(list);
    box->addWidget(scroll, 1);
    auto *foot = new QHBoxLayout;
    QPushButton *all = button(Tr::tr("Accept &all"), {}, ButtonKind::Primary);
    QPushButton *close = button(Tr::tr("&Close"));
    connect(all, &QPushButton::clicked, this, &AnswersDialog::acceptAll);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    foot->addStretch();
    foot->addWidget(close);
    foot->addWidget(all);
    box->addLayout(foot);
    show(answers);
}

void AnswersDialog::show(const core::ActionAnswers &answers)
{
    auto proposed = core::Answers(m_session.journal()).propose(answers);
    if (!proposed) {
        m_rows->addWidget(paragraph(proposed.error().message));
        m_rows->addStretch();
        return;
    }
    m_proposed = *proposed;
    for (qsizetype i = 0; i < m_proposed.size(); ++i)
        m_rows->addWidget(row(i));
    for (const core::AnswerProblem &problem : answers.problems)
        m_rows->addWidget(paragraph(problem.message, TextRole::Error));
    if (m_proposed.isEmpty() && answers.problems.isEmpty())
        m_rows->addWidget(paragraph(Tr::tr("Nothing was answered in this workbook.")));
    m_rows->addStretch();
}

QWidget *AnswersDialog::row(qsizetype at)
{
    const core::ProposedAnswer &proposed = m_proposed.at(at);
    auto *line = new QWidget;
    auto *across = new QHBoxLayout(line);
    across->setContentsMargins(0, Theme::s2, 0, Theme::s2);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(
        paragraph(Tr::tr("%1 %2").arg(proposed.answer.reference, proposed.action.record.title),
                  TextRole::Strong));
    if (!proposed.sentence.isEmpty())
        words->addWidget(paragraph(proposed.sentence));
    if (!proposed.answer.comment.isEmpty())
        words->addWidget(paragraph(Tr::tr("“%1”").arg(proposed.answer.comment), TextRole::Muted));
    if (!proposed.obstacle.isEmpty())
        words->addWidget(paragraph(proposed.obstacle, TextRole::Error));
    else if (proposed.stale)
        words->addWidget(paragraph(
            Tr::tr("This action was changed after the list was made: look before accepting."),
            TextRole::Error));
    across->addLayout(words, 1);
    QPushButton *take = button(Tr::tr("Accept"));
    take->setAccessibleName(Tr::tr("Accept the answer to %1").arg(proposed.answer.reference));
    take->setEnabled(proposed.obstacle.isEmpty());
    connect(take, &QPushButton::clicked, this, [this, at] { acceptOne(at); });
    m_buttons.append(take);
    across->addWidget(take, 0, Qt::AlignTop);
    return line;
}

bool AnswersDialog::acceptOne(qsizetype at)
{
    auto *take = qobject_cast<QPushButton *>(m_buttons.at(at));
    if (!take)
        return true;
    auto done = core::Answers(m_session.journal()).accept(m_proposed.at(at), {});
    if (!done) {
        m_session.fail(done.error());
        return false;
    }
    take->setText(Tr::tr("Accepted"));
    take->setEnabled(false);
    m_buttons[at] = nullptr;
    return true;
}

void AnswersDialog::acceptAll()
{
    for (qsizetype i = 0; i < m_proposed.size(); ++i) {
        const core::ProposedAnswer &proposed = m_proposed.at(i);
        if (proposed.obstacle.isEmpty() && !proposed.stale && !acceptOne(i))
            return;
    }
}

} // namespace ui
