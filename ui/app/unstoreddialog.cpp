// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/app/unstoreddialog.h"

#include "ui/tr.h"
#include "ui/widgets/focusring.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostNamed = 4;

QString heading(UnstoredDialog::Wish wish)
{
    return wish == UnstoredDialog::Wish::Close
               ? Tr::tr("Not closed: something you typed is not stored")
               : Tr::tr("Not locked: something you typed is not stored");
}

QStringList names(const QList<Session::Unstored> &unstored)
{
    QStringList lines;
    for (const Session::Unstored &one : unstored) {
        if (!one.what.isEmpty() && !lines.contains(one.what))
            lines.append(one.what);
    }
    const qsizetype more = lines.size() - mostNamed;
    if (more > 0) {
        lines.resize(mostNamed);
        lines.append(Tr::tr("and %1 more").arg(more));
    }
    return lines;
}

QString consequence(UnstoredDialog::Wish wish)
{
    if (wish == UnstoredDialog::Wish::Close)
        return Tr::tr("It is only in this window. Put right what is wrong and try again, or close "
                      "all the same: then it is lost.");
    return Tr::tr("It is only in this window. Put right what is wrong and try again, or cover the "
                  "window: it then asks for your passphrase, keeps the words in memory, and goes "
                  "on trying to store them.");
}

} // namespace

UnstoredDialog::UnstoredDialog(Wish wish,
                               const QList<Session::Unstored> &unstored,
                               bool covered,
                               QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(heading(wish));
    setMinimumWidth(Theme::current().scaled(520));
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(Theme::s5, Theme::s4, Theme::s5, Theme::s4);
    box->setSpacing(Theme::s3);
    box->addWidget(label(heading(wish), TextRole::Heading));
    if (const QStringList what = names(unstored); !covered && !what.isEmpty())
        box->addWidget(paragraph(what.join(u'\n'), TextRole::Strong));
    if (!unstored.isEmpty())
        box->addWidget(paragraph(unstored.constFirst().why));
    box->addWidget(paragraph(consequence(wish)));
    auto *foot = new QHBoxLayout;
    QPushButton *anyway = button(anywayWords(wish));
    QPushButton *back = button(Tr::tr("Go back"));
    QPushButton *again = button(Tr::tr("Try again"), u"refresh"_s, ButtonKind::Primary);
    foot->addWidget(anyway);
    foot->addStretch();
    foot->addWidget(back);
    foot->addWidget(again);
    box->addSpacing(Theme::s2);
    box->addLayout(foot);
    new FocusRing(this);
    connect(back, &QPushButton::clicked, this, &QDialog::reject);
    connect(again, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT againRequested();
    });
    connect(anyway, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT anywayRequested();
    });
    again->setDefault(true);
    again->setFocus();
}

QString UnstoredDialog::anywayWords(Wish wish)
{
    return wish == Wish::Close ? Tr::tr("Close and lose it") : Tr::tr("Cover the window");
}

} // namespace ui
