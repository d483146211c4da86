// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recording/savedpanel.h"

#include "core/base/counted.h"
#include "core/domain/labels.h"
#include "ui/app/session.h"
#include "ui/riddor/riddorpage.h"
#include "ui/theme/theme.h"
#include "ui/tr.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

/// Of the reference, in points: to be read across a desk.
constexpr double referenceText = 40;

} // namespace

SavedPanel::SavedPanel(Session &session, const core::IncidentFile &file)
    : m_session(session)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(Tr::tr("Saved as %1").arg(file.incident.record.reference()));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(Theme::s6, Theme::s6, Theme::s6, Theme::s6);
    auto *card = new Card;
    card->setMaximumWidth(Theme::current().scaled(760));
    card->body()->setSpacing(Theme::s4);
    card->body()->addWidget(label(Tr::tr("The incident is saved"), TextRole::Heading));
    card->body()->addWidget(
        paragraph(Tr::tr("Read this reference out to the caller."), TextRole::Muted));
    card->body()->addWidget(reference(file));
    card->body()->addWidget(paragraph(followed(file)));
    card->body()->addWidget(buttons(file));
    addQuestions(file, *card->body());
    outer->addWidget(card);
    outer->addStretch();
    auto *like = new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), this);
    like->setContext(Qt::WidgetWithChildrenShortcut);
    connect(like, &QShortcut::activated, this, [this, uid = file.incident.record.uid] {
        m_session.openEditor(u"incident.record"_s, uid);
    });
}

QWidget *SavedPanel::reference(const core::IncidentFile &file)
{
    auto *words = new QLabel(file.incident.record.reference());
    words->setObjectName(u"reference"_s);
    words->setFont(Theme::current().font(referenceText, QFont::DemiBold));
    words->setStyleSheet(
        u"font-size: %1pt; font-weight: 600;"_s.arg(referenceText * Theme::current().scale));
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return words;
}

QString SavedPanel::followed(const core::IncidentFile &file) const
{
    auto duties = m_session.duties().of(file.incident.id());
    auto cameras = m_session.evidence().camerasOf(file.incident.id());
    if (!duties || !cameras)
        return {};
    QStringList what;
    QStringList rules;
    for (const core::DutyFile &duty : *duties) {
        const QString rule = core::label(core::List::DutyRule, duty.duty.rule);
        if (duty.duty.state == u"due" || duty.duty.state == u"pending")
            rules << (duty.partCode.isEmpty() ? rule
                                              : Tr::tr("%1 for %2").arg(rule, duty.partCode));
    }
    if (!rules.isEmpty())
        what << Tr::tr("To watch: %1.").arg(rules.join(u", "_s));
    if (!cameras->isEmpty())
        what << core::counted(cameras->size(),
                              Tr::tr("One request for footage is on Today."),
                              Tr::tr("%1 requests for footage are on Today."));
    what << Tr::tr("It waits in Triage for your decision.");
    return what.join(u' ');
}

void SavedPanel::addQuestions(const core::IncidentFile &file, QVBoxLayout &column)
{
    const auto duties = m_session.duties().of(file.incident.id());
    for (const core::DutyFile &duty : duties ? *duties : QList<core::DutyFile>()) {
        if (duty.duty.rule != u"RIDDOR" || duty.duty.state == u"not_owed")
            continue;
        QPushButton *ask = button(Tr::tr("Ask the RIDDOR questions about %1").arg(duty.partCode),
                                  u"list-check"_s);
        connect(ask,
                &QPushButton::clicked,
                this,
                [this, uid = file.incident.record.uid, part = duty.partCode] {
                    m_session.openEditor(RiddorPage::editorName(), RiddorPage::keyOf(uid, part));
                });
        column.addWidget(ask, 0, Qt::AlignLeft);
    }
}

QWidget *SavedPanel::buttons(const core::IncidentFile &file)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::s2);
    const QString uid = file.incident.record.uid;
    const QString words = file.incident.record.reference();
    QPushButton *open = button(Tr::tr("&Open it"), u"arrow-right"_s, ButtonKind::Primary);
    QPushButton *like = button(Tr::tr("Record another &like this"), u"plus"_s);
    like->setToolTip(Tr::tr("Takes over the place and the people only (Ctrl+Shift+N)"));
    QPushButton *copy = button(Tr::tr("&Copy reference"), u"clipboard-list"_s);
    QPushButton *another = button(Tr::tr("Record a &new one"));
    connect(open, &QPushButton::clicked, this, [this, uid] { m_session.open(uid); });
    connect(like, &QPushButton::clicked, this, [this, uid] {
        m_session.openEditor(u"incident.record"_s, uid);
    });
    connect(copy, &QPushButton::clicked, this, [this, words] {
        QGuiApplication::clipboard()->setText(words);
        m_session.say(Tr::tr("%1 is copied.").arg(words));
    });
    connect(another, &QPushButton::clicked, this, &SavedPanel::anotherRequested);
    row->addWidget(open);
    row->addWidget(like);
    row->addWidget(copy);
    row->addWidget(another);
    row->addStretch();
    return line;
}

void SavedPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closed();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace ui
