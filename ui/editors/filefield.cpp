// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/filefield.h"

#include "ui/editors/fieldtext.h"
#include "ui/tr.h"
#include "ui/widgets/labels.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

class PathText : public FieldText
{
public:
    PathText(QWidget *field, QLineEdit *edit)
        : FieldText(field)
        , m_edit(edit)
    {
        connect(edit, &QLineEdit::textChanged, this, &FieldText::edited);
    }
    QString text() const override { return m_edit->text(); }
    void setText(const QString &text) override { m_edit->setText(text); }

private:
    QLineEdit *m_edit;
};

} // namespace

FileField::FileField(const QString &question, QWidget *parent)
    : QWidget(parent)
    , m_question(question)
    , m_path(new QLineEdit)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    m_path->setAccessibleName(question);
    row->addWidget(m_path, 1);
    QPushButton *look = button(Tr::tr("Choose a file…"), u"paperclip"_s);
    look->setAccessibleName(Tr::tr("Choose a file: %1").arg(question));
    connect(look, &QPushButton::clicked, this, &FileField::choose);
    row->addWidget(look);
    setFocusProxy(m_path);
    new PathText(this, m_path);
}

QString FileField::path() const
{
    return QDir::fromNativeSeparators(m_path->text().trimmed());
}

void FileField::choose()
{
    const QString path = QFileDialog::getOpenFileName(this, m_question);
    if (!path.isEmpty())
        m_path->setText(QDir::toNativeSeparators(path));
}

} // namespace ui
