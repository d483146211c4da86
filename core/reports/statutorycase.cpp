// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/statutorycase.h"

#include "core/base/counted.h"
#include "core/base/tr.h"

#include <algorithm>

namespace core::reports {

using namespace Qt::StringLiterals;

const PartFile *StatutoryCase::person() const
{
    const auto found
        = std::find_if(file.parts.cbegin(), file.parts.cend(), [this](const PartFile &one) {
              return one.part.code == partCode;
          });
    return found == file.parts.cend() ? nullptr : &*found;
}

const Person *StatutoryCase::entry(const Part &part) const
{
    if (part.personId.isNull())
        return nullptr;
    const auto found = std::find_if(people.people.cbegin(),
                                    people.people.cend(),
                                    [&](const Person &one) { return one.id() == part.personId; });
    return found == people.people.cend() ? nullptr : &*found;
}

const DutyFile *StatutoryCase::duty(const QString &rule) const
{
    const auto found = std::find_if(duties.cbegin(), duties.cend(), [&](const DutyFile &one) {
        return one.duty.rule == rule && one.partCode == partCode;
    });
    return found == duties.cend() ? nullptr : &*found;
}

const Site *StatutoryCase::site() const
{
    const auto found
        = std::find_if(people.sites.cbegin(), people.sites.cend(), [this](const Site &one) {
              return one.id() == file.incident.siteId;
          });
    return found == people.sites.cend() ? nullptr : &*found;
}

void FieldSheet::group(const QString &heading)
{
    finish();
    m_group = heading;
    m_blocks << Heading{heading, 1};
}

void FieldSheet::field(const QString &name, const QString &value, bool needed)
{
    const QString text = value.trimmed();
    if (text.isEmpty() && needed)
        m_gaps << Tr::tr("%1: %2").arg(m_group, name);
    else if (text.isEmpty())
        ++m_open;
    m_facts.pairs << Fact{name, text.isEmpty() ? Tr::tr("Not known yet") : text};
}

void FieldSheet::notHeld(const QString &name)
{
    m_gaps << Tr::tr("%1: %2").arg(m_group, name);
    m_facts.pairs << Fact{name, Tr::tr("Not held in Casebook: ask")};
}

void FieldSheet::finish()
{
    if (!m_facts.pairs.isEmpty())
        m_blocks << m_facts;
    m_facts.pairs.clear();
}

Callout gapsBox(const QStringList &gaps, int open)
{
    if (gaps.isEmpty() && open > 0)
        return {Tr::tr("Nothing this form needs is missing"),
                counted(open,
                        Tr::tr("One more answer is not known yet; it need not be given. Read it "
                               "through before it is sent."),
                        Tr::tr("%1 more answers are not known yet; they need not be given. Read it "
                               "through before it is sent.")),
                Tone::Success};
    if (gaps.isEmpty())
        return {Tr::tr("Nothing this form asks for is missing"),
                Tr::tr("Read it through before it is sent."),
                Tone::Success};
    return {counted(gaps.size(),
                    Tr::tr("Still missing: 1 answer"),
                    Tr::tr("Still missing: %1 answers")),
            gaps.join(u"; "_s) + u'.',
            Tone::Warning};
}

} // namespace core::reports
