// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/app/session.h"
#include "ui/editors/draftkeeper.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/textbox.h"
#include "ui/widgets/trichoice.h"

#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

#include "tests/testing.h"
#include <memory>

/// A session of its own on a casebook that \a book has closed.
inline std::unique_ptr<ui::Session> signedIn(const TestCasebook &book)
{
    auto opened = core::Casebook::open(book.folder(),
                                       QString::fromLatin1(testPassphrase),
                                       std::nullopt,
                                       core::Clock::at(QDate(2026, 11, 23)));
    if (!opened)
        qFatal("%s", qPrintable(opened.error().message));
    return std::make_unique<ui::Session>(*std::move(opened));
}

inline void showActive(QWidget &window)
{
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
}

/// A small editor with a field of each kind, filled with stored values before its keeper watches.
struct DraftedEditor
{
    static constexpr ui::DraftKeeper::Pace quick{std::chrono::milliseconds(60),
                                                 std::chrono::milliseconds(300)};
    static constexpr ui::DraftKeeper::Pace never{std::chrono::hours(1), std::chrono::hours(1)};

    explicit DraftedEditor(ui::Session &session,
                           ui::DraftKeeper::Pace pace = never,
                           qint64 rowVersion = 1,
                           const QString &storedName = QStringLiteral("Okafor"))
        : name(new QLineEdit)
        , day(new ui::DateField([] { return QDate(2026, 11, 23); }))
        , words(new ui::TextBox)
        , hurt(new ui::TriChoice)
        , kind(new ui::ChoiceBox)
    {
        auto *box = new QVBoxLayout(&form);
        for (QWidget *w : std::initializer_list<QWidget *>{name, day, words, hurt, kind})
            box->addWidget(w);
        name->setAccessibleName(QStringLiteral("Surname"));
        name->setText(storedName);
        kind->setChoices({{QStringLiteral("staff"), QStringLiteral("Member of staff")},
                          {QStringLiteral("patient"), QStringLiteral("Patient")}});
        keeper = new ui::DraftKeeper(
            session, QStringLiteral("person.details"), QStringLiteral("uid-1"), &form, pace);
        keeper->setRecord(QStringLiteral("Adaeze Okafor"), rowVersion);
        keeper->watch(QStringLiteral("name"), name);
        keeper->watch(QStringLiteral("day"), day);
        keeper->watch(QStringLiteral("words"), words);
        keeper->watch(QStringLiteral("hurt"), hurt);
        keeper->watch(QStringLiteral("kind"), kind);
        restored = keeper->restore();
    }

    QWidget form;
    QLineEdit *name;
    ui::DateField *day;
    ui::TextBox *words;
    ui::TriChoice *hurt;
    ui::ChoiceBox *kind;
    ui::DraftKeeper *keeper = nullptr;
    bool restored = false;
};
