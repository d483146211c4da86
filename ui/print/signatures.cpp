// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/elements.h"
#include "ui/print/ink.h"
#include "ui/print/stack.h"
#include "ui/print/text.h"
#include "ui/tr.h"

#include <QPainter>

namespace ui::print {

namespace {

using core::reports::Signature;

constexpr double lineAt = 13; // millimetres: room to sign above the line
constexpr double dateAt = 95;
constexpr double dateEnd = 130;

/// What is signed stands above the signatures of every page, so that no sheet of them serves
/// another document.
class SignatureBlock final : public Stack
{
public:
    SignatureBlock(const Paper &paper,
                   const core::reports::Signatures &signatures,
                   const core::reports::Document &document)
        : m_paper(paper)
        , m_signatures(signatures)
        , m_title(document.title)
        , m_reference(core::reports::referenceAndVersion(document))
    {
        setPageCount(1);
        for (const Signature &person : signatures.people) {
            Column column(paper, paper.mm(dateAt - 8));
            column.add(person.name, {10, QFont::Bold, ink::text});
            column.add(person.role, {.points = 9.5, .colour = ink::muted});
            Column state(paper, paper.area().width() - paper.mm(dateAt));
            state.add(core::reports::state(person),
                      {10, person.how.isEmpty() ? QFont::Bold : QFont::Normal, ink::text});
            m_people.push_back({std::move(column), std::move(state), person.how.isEmpty()});
        }
    }

    void setPageCount(int pages) override
    {
        core::reports::Facts facts{{{Tr::tr("Document"), m_title},
                                    {Tr::tr("Reference"), m_reference},
                                    {Tr::tr("Pages"), QString::number(pages)}}};
        if (m_signatures.actions)
            facts.pairs += {Tr::tr("Actions"), QString::number(*m_signatures.actions)};
        if (!m_signatures.chainHead.isEmpty())
            facts.pairs += {Tr::tr("Chain head"), m_signatures.chainHead};
        m_identity = factsElement(m_paper, facts);
    }

    double spaceBefore() const override { return m_paper.mm(4); }
    bool needsCompany() const override { return true; }

protected:
    int units() const override { return std::max(1, int(m_people.size())); }
    bool isWhole() const override
    {
        return leadHeight() + unitsHeight() < m_paper.area().height() * 0.6;
    }
    double leadHeight() const override { return m_identity->height(); }

    double unitHeight(int unit) const override
    {
        if (m_people.empty())
            return 0;
        const Person &person = m_people[size_t(unit)];
        const double above = person.isOpen ? lineAt + 1 : 4;
        return m_paper.mm(above + 3) + std::max(person.who.height(), person.state.height());
    }

    void drawFrame(QPainter &painter, const QRectF &frame) const override
    {
        m_identity->rewind();
        m_identity->draw(&painter, {frame, true, false});
        m_identity->rewind();
    }

    void drawUnit(QPainter &painter, int unit, const QRectF &place, bool) const override
    {
        if (m_people.empty())
            return;
        const Person &person = m_people[size_t(unit)];
        double y = place.top() + m_paper.mm(4);
        if (person.isOpen) {
            const double line = place.top() + m_paper.mm(lineAt);
            painter.setPen(QPen(ink::text, m_paper.mm(0.2)));
            painter.drawLine(QPointF(place.left(), line),
                             QPointF(place.left() + m_paper.mm(dateAt - 10), line));
            painter.drawLine(QPointF(place.left() + m_paper.mm(dateAt), line),
                             QPointF(place.left() + m_paper.mm(dateEnd), line));
            Column date(m_paper, m_paper.mm(20));
            date.add(Tr::tr("Date"), {.points = 9.5, .colour = ink::muted});
            date.draw(painter, {place.left() + m_paper.mm(dateEnd + 2), line - m_paper.mm(4)});
            y = line + m_paper.mm(1);
        }
        person.who.draw(painter, {place.left(), y});
        person.state.draw(painter, {place.left() + m_paper.mm(dateAt), y});
    }

private:
    struct Person
    {
        Column who;
        Column state;
        bool isOpen;
    };

    const Paper &m_paper;
    core::reports::Signatures m_signatures;
    QString m_title;
    QString m_reference;
    std::unique_ptr<Element> m_identity;
    std::vector<Person> m_people;
};

} // namespace

void append(Elements &elements,
            const Paper &paper,
            const core::reports::Signatures &signatures,
            const core::reports::Document &document)
{
    elements.push_back(std::make_unique<SignatureBlock>(paper, signatures, document));
}

} // namespace ui::print
