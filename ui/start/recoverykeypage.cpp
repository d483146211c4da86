// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/recoverykeypage.h"

#include "core/reports/frame.h"
#include "ui/print/printing.h"
#include "ui/tr.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype groupsInLine = 4;

/// The key in lines of four groups, which are easier to read and to type.
QString inLines(const QString &key)
{
    const QStringList groups = key.split(u'-');
    QStringList lines;
    for (qsizetype i = 0; i < groups.size(); i += groupsInLine)
        lines.append(groups.mid(i, groupsInLine).join(u"  "_s));
    return lines.join(u'\n');
}

} // namespace

core::reports::Document recoverySheet(const QString &organisation,
                                      const QString &name,
                                      const QString &recoveryKey,
                                      const QString &printedBy,
                                      QDate today)
{
    using namespace core::reports;
    Document sheet = begin({organisation, u"OFFICIAL-SENSITIVE"_s, printedBy, today, {}},
                           Tr::tr("Recovery key of the casebook %1").arg(name),
                           {});
    sheet.blocks.append(Paragraph{
        Tr::tr("This key sets a new passphrase for a person who has lost theirs. Whoever holds "
               "it and the casebook can do that. Keep it in a sealed envelope in a safe, away "
               "from the computer. It is not stored anywhere and cannot be printed again.")});
    QList<QList<Cell>> rows;
    for (const QString &row : inLines(recoveryKey).split(u'\n')) {
        QList<Cell> cells;
        for (const QString &group : row.split(u"  "_s))
            cells.append({group, {}, true});
        rows.append(cells);
    }
    sheet.blocks.append(Table{{Tr::tr("Groups 1 to 4 of each line"), {}, {}, {}}, {}, rows, {}});
    return sheet;
}

RecoveryKeyPage::RecoveryKeyPage(const QString &recoveryKey,
                                 const core::reports::Document &sheet,
                                 QWidget *parent)
    : FrontPage(Tr::tr("Keep this recovery key"),
                Tr::tr("It is shown once. Without it, a casebook whose passphrases are all lost "
                       "cannot be opened by anyone."),
                680,
                parent)
{
    auto *card = new Card;
    card->body()->setSpacing(Theme::s3);
    auto *key = new QLabel(inLines(recoveryKey));
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(16 * Theme::current().scale);
    key->setFont(font);
    key->setStyleSheet(u"font-size: %1pt; letter-spacing: 1px;"_s.arg(16 * Theme::current().scale));
    key->setTextFormat(Qt::PlainText);
    key->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    key->setAccessibleName(Tr::tr("Recovery key"));
    key->setAccessibleDescription(recoveryKey);
    card->body()->addWidget(key);
    auto *ways = new QHBoxLayout;
    QPushButton *print = button(Tr::tr("Print…"), u"printer"_s);
    QPushButton *copy = button(Tr::tr("Copy"), u"clipboard-list"_s);
    ways->addWidget(print);
    ways->addWidget(copy);
    ways->addStretch();
    card->body()->addLayout(ways);
    body()->addWidget(card);
    body()->addWidget(new Banner(Tone::Warning,
                                 Tr::tr("Print it, and put it in a safe"),
                                 Tr::tr("Not on this computer, and not where the casebook is. A "
                                        "copied key stays in the clipboard until something else "
                                        "is copied.")));
    auto *have = new QCheckBox(Tr::tr("I have kept it where others cannot find it"));
    QPushButton *go = button(Tr::tr("Open the casebook"), u"arrow-right"_s, ButtonKind::Primary);
    go->setEnabled(false);
    body()->addWidget(have);
    body()->addWidget(go, 0, Qt::AlignLeft);

    connect(
        print, &QPushButton::clicked, this, [this, sheet] { print::printWithDialog(this, sheet); });
    connect(copy, &QPushButton::clicked, this, [recoveryKey] {
        QGuiApplication::clipboard()->setText(recoveryKey);
    });
    connect(have, &QCheckBox::toggled, go, &QPushButton::setEnabled);
    connect(go, &QPushButton::clicked, this, &RecoveryKeyPage::kept);
    setFocusProxy(print);
}

} // namespace ui
