// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/riskfield.h"

#include "ui/editors/fieldtext.h"
#include "ui/tr.h"
#include "ui/widgets/labels.h"

#include <QLabel>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

class RiskText : public FieldText
{
public:
    explicit RiskText(RiskField *field)
        : FieldText(field)
        , m_matrix(field->matrix())
    {
        connect(m_matrix, &RiskMatrixWidget::valueChanged, this, &FieldText::edited);
    }
    QString text() const override
    {
        const auto value = m_matrix->value();
        return value ? u"%1,%2"_s.arg(value->consequence).arg(value->likelihood) : QString();
    }
    void setText(const QString &text) override
    {
        const core::risk::Score score{.consequence = text.section(u',', 0, 0).toInt(),
                                      .likelihood = text.section(u',', 1, 1).toInt()};
        m_matrix->setValue(score.isScored() ? std::optional(score) : std::nullopt);
    }

private:
    RiskMatrixWidget *m_matrix;
};

} // namespace

RiskField::RiskField(const QString &question, QWidget *parent)
    : QWidget(parent)
    , m_matrix(new RiskMatrixWidget(core::risk::matrixVersion, RiskMatrixWidget::Size::Compact))
    , m_chosen(paragraph({}, TextRole::Muted))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_matrix);
    column->addWidget(m_chosen);
    m_matrix->setQuestion(question);
    setFocusProxy(m_matrix);
    connect(m_matrix, &RiskMatrixWidget::valueChanged, this, &RiskField::tell);
    new RiskText(this);
    tell();
}

void RiskField::tell()
{
    const auto value = m_matrix->value();
    m_chosen->setText(value ? m_matrix->longWords(*value) : Tr::tr("Not scored yet"));
}

} // namespace ui
