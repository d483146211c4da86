// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recording/actsbox.h"

#include "core/domain/labels.h"
#include "ui/editors/fieldtext.h"
#include "ui/tr.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/labels.h"

#include <QAbstractItemView>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

/// A list to pick from several times: the arrows open it instead of choosing what they pass.
class PickBox : public ChoiceBox
{
public:
    using ChoiceBox::ChoiceBox;

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        const bool opens = event->key() == Qt::Key_Down || event->key() == Qt::Key_Up
                           || event->key() == Qt::Key_Space;
        const bool letters = !event->text().trimmed().isEmpty()
                             && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
        if (opens || letters)
            showPopup();
        if (letters)
            view()->keyboardSearch(event->text());
        if (!opens && !letters)
            ChoiceBox::keyPressEvent(event);
    }
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

class ActsText : public FieldText
{
public:
    explicit ActsText(ActsBox *box)
        : FieldText(box)
        , m_box(box)
    {
        connect(box, &ActsBox::codesChanged, this, &FieldText::edited);
    }
    QString text() const override { return m_box->codes(); }
    void setText(const QString &text) override { m_box->setCodes(text); }
    QString words(const QString &text) const override
    {
        return core::labels(core::List::Act, text);
    }

private:
    ActsBox *m_box;
};

} // namespace

ActsBox::ActsBox(QWidget *parent)
    : QWidget(parent)
    , m_box(new PickBox)
    , m_chosen(new QVBoxLayout)
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(Theme::s1);
    box->addWidget(m_box);
    box->addLayout(m_chosen);
    m_chosen->setSpacing(0);
    QList<ChoiceBox::Choice> choices;
    for (const core::Code &code : core::codes(core::List::Act))
        choices.append({code.code, core::label(core::List::Act, code.code)});
    m_box->setChoices(choices, Tr::tr("Not known yet"));
    m_box->setMaxVisibleItems(16);
    setFocusProxy(m_box);
    setFocusPolicy(Qt::StrongFocus);
    // What a person chose, not what an arrow passed.
    connect(m_box, &QComboBox::activated, this, [this] { add(m_box->code()); });
    new ActsText(this);
}

void ActsBox::setCodes(const QString &codes)
{
    const QStringList list = codes.split(u' ', Qt::SkipEmptyParts);
    if (list == m_codes)
        return;
    m_codes = list;
    showChosen();
}

void ActsBox::add(const QString &code)
{
    if (!code.isEmpty() && !m_codes.contains(code)) {
        m_codes.append(code);
        showChosen();
    }
    m_box->setCurrentIndex(0);
}

void ActsBox::remove(const QString &code)
{
    if (m_codes.removeAll(code) > 0)
        showChosen();
}

void ActsBox::showChosen()
{
    while (QLayoutItem *item = m_chosen->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const QString &code : std::as_const(m_codes)) {
        const QString words = core::label(core::List::Act, code);
        auto *line = new QWidget;
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(Theme::s2, 0, 0, 0);
        row->addWidget(label(words, TextRole::Strong));
        QPushButton *away = button({}, u"x"_s, ButtonKind::Flat);
        away->setAccessibleName(Tr::tr("Take away: %1").arg(words));
        away->setToolTip(away->accessibleName());
        connect(away, &QPushButton::clicked, this, [this, code] { remove(code); });
        row->addWidget(away);
        row->addStretch();
        m_chosen->addWidget(line);
    }
    m_box->setItemText(0, m_codes.isEmpty() ? Tr::tr("Not known yet") : Tr::tr("Add another"));
    updateGeometry();
    Q_EMIT codesChanged();
}

} // namespace ui
