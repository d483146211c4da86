// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/passphrasefields.h"

#include "core/vault/passphrase.h"
#include "ui/theme/icon.h"
#include "ui/tr.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/labels.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype goodLength = 20;

} // namespace

QLineEdit *passphraseEdit()
{
    auto *edit = new QLineEdit;
    edit->setEchoMode(QLineEdit::Password);
    edit->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
    QAction *show = edit->addAction(icon(u"eye"_s), QLineEdit::TrailingPosition);
    show->setCheckable(true);
    show->setText(Tr::tr("Show the passphrase"));
    show->setToolTip(show->text());
    QObject::connect(show, &QAction::toggled, edit, [edit](bool shown) {
        edit->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    });
    return edit;
}

PassphraseFields::PassphraseFields(QWidget *parent)
    : QWidget(parent)
    , m_first(passphraseEdit())
    , m_second(passphraseEdit())
    , m_firstRow(new FieldRow(Tr::tr("Passphrase"), m_first, FieldRow::Need::Required))
    , m_secondRow(new FieldRow(Tr::tr("The same again"), m_second, FieldRow::Need::Required))
    , m_strength(paragraph({}, TextRole::Small))
{
    m_firstRow->setHelp(Tr::tr("At least 12 characters. Four words that do not belong together "
                               "are strong and easy to keep."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::s2);
    column->addWidget(m_firstRow);
    column->addWidget(m_strength);
    column->addWidget(m_secondRow);
    connect(m_first, &QLineEdit::textChanged, this, &PassphraseFields::judge);
    connect(m_second, &QLineEdit::textChanged, this, [this] { m_secondRow->clearError(); });
    judge();
}

QString PassphraseFields::passphrase() const
{
    return m_first->text();
}

void PassphraseFields::judge()
{
    m_firstRow->clearError();
    const QString typed = m_first->text();
    m_strength->setVisible(!typed.isEmpty());
    const auto problem = core::vault::passphraseProblem(typed);
    if (problem)
        m_strength->setText(Tr::tr("Not yet good enough. %1").arg(*problem));
    else if (typed.size() < goodLength)
        m_strength->setText(Tr::tr("Good. A longer one is stronger."));
    else
        m_strength->setText(Tr::tr("Strong."));
}

bool PassphraseFields::check()
{
    const auto problem = core::vault::passphraseProblem(m_first->text());
    m_firstRow->setError(problem.value_or(QString()));
    const bool same = m_first->text() == m_second->text();
    m_secondRow->setError(problem || same ? QString()
                                          : Tr::tr("The two are not the same. Type it again."));
    return !problem && same;
}

FieldRow *PassphraseFields::wrongRow() const
{
    if (!m_firstRow->error().isEmpty())
        return m_firstRow;
    return m_secondRow->error().isEmpty() ? nullptr : m_secondRow;
}

void PassphraseFields::clear()
{
    m_first->clear();
    m_second->clear();
}

} // namespace ui
