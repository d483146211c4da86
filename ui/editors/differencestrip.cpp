// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/differencestrip.h"

#include "ui/editors/draftkeeper.h"
#include "ui/tr.h"
#include "ui/widgets/labels.h"

#include <QApplication>
#include <QClipboard>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

QLabel *value(const QString &text)
{
    const bool empty = text.trimmed().isEmpty();
    QLabel *words
        = paragraph(empty ? Tr::tr("(empty)") : text, empty ? TextRole::Muted : TextRole::Plain);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    words->setFocusPolicy(Qt::NoFocus);
    return words;
}

QPushButton *choice(const QString &text, const QString &field)
{
    QPushButton *b = button(text);
    b->setAccessibleName(u"%1: %2"_s.arg(text, field));
    return b;
}

} // namespace

DifferenceStrip::DifferenceStrip(DraftKeeper *keeper, QWidget *parent)
    : QFrame(parent)
    , m_body(new QVBoxLayout(this))
{
    setProperty("panel", toneName(Tone::Warning));
    m_body->setContentsMargins(Theme::s3, Theme::s3, Theme::s3, Theme::s3);
    m_body->setSpacing(Theme::s2);
    // Later: the button that was pressed is taken away with its row.
    connect(keeper, &DraftKeeper::differencesChanged, this, [this, keeper] {
        QTimer::singleShot(0, this, [this, keeper] { show(keeper); });
    });
    show(keeper);
}

void DifferenceStrip::show(DraftKeeper *keeper)
{
    while (QLayoutItem *item = m_body->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QMap<QString, QString> orphans = keeper->orphans();
    const bool differs = !keeper->differences().isEmpty();
    if (differs)
        m_body->addWidget(differences(keeper));
    for (auto words = orphans.begin(); words != orphans.end(); ++words)
        m_body->addWidget(orphan(keeper, words.key(), words.value()));
    setVisible(differs || !orphans.isEmpty());
}

QWidget *DifferenceStrip::differences(DraftKeeper *keeper)
{
    auto *panel = new QWidget;
    auto *grid = new QGridLayout(panel);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Theme::s4);
    grid->setVerticalSpacing(Theme::s2);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    grid->addWidget(
        paragraph(Tr::tr("This record was changed since you began to type. Choose for each field."),
                  TextRole::Strong),
        0,
        0,
        1,
        5);
    grid->addWidget(label(Tr::tr("Field"), TextRole::Field), 1, 0);
    grid->addWidget(label(Tr::tr("What you typed"), TextRole::Field), 1, 1);
    grid->addWidget(label(Tr::tr("What is stored now"), TextRole::Field), 1, 2);
    int row = 2;
    for (const DraftKeeper::Difference &difference : keeper->differences()) {
        const QString code = difference.code;
        QPushButton *mine = choice(Tr::tr("Use mine"), difference.label);
        QPushButton *stored = choice(Tr::tr("Use stored"), difference.label);
        connect(mine, &QPushButton::clicked, keeper, [keeper, code] { keeper->useMine(code); });
        connect(stored, &QPushButton::clicked, keeper, [keeper, code] { keeper->useStored(code); });
        grid->addWidget(label(difference.label, TextRole::Strong), row, 0, Qt::AlignTop);
        grid->addWidget(value(difference.mine), row, 1, Qt::AlignTop);
        grid->addWidget(value(difference.stored), row, 2, Qt::AlignTop);
        grid->addWidget(mine, row, 3, Qt::AlignTop);
        grid->addWidget(stored, row, 4, Qt::AlignTop);
        ++row;
    }
    return panel;
}

QWidget *DifferenceStrip::orphan(DraftKeeper *keeper, const QString &code, const QString &words)
{
    auto *panel = new QWidget;
    auto *grid = new QGridLayout(panel);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(0, 1);
    grid->addWidget(paragraph(Tr::tr("You typed these words into a field that this version of "
                                     "Casebook no longer has. Copy what you need."),
                              TextRole::Strong),
                    0,
                    0,
                    1,
                    3);
    QPushButton *copy = button(Tr::tr("Copy"));
    copy->setAccessibleName(Tr::tr("Copy the words of the old field"));
    connect(
        copy, &QPushButton::clicked, panel, [words] { QApplication::clipboard()->setText(words); });
    QPushButton *drop = button(Tr::tr("No longer needed"));
    connect(drop, &QPushButton::clicked, keeper, [keeper, code] { keeper->dropOrphan(code); });
    grid->addWidget(value(words), 1, 0, Qt::AlignTop);
    grid->addWidget(copy, 1, 1, Qt::AlignTop);
    grid->addWidget(drop, 1, 2, Qt::AlignTop);
    return panel;
}

} // namespace ui
