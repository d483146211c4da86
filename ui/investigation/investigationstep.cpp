// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/investigation/investigationstep.h"

#include "ui/app/session.h"
#include "ui/investigation/steps.h"
#include "ui/tr.h"

namespace ui {

using namespace Qt::StringLiterals;

InvestigationStep::InvestigationStep(InvestigationPage &page, const QString &code)
    : StepPage(page, code)
    , m_page(page)
{}

BoundForm<core::Investigation> &InvestigationStep::fields()
{
    if (!m_fields)
        m_fields.emplace(form());
    return *m_fields;
}

void InvestigationStep::fill()
{
    if (m_fields)
        m_fields->show(investigation());
}

core::Result<void> InvestigationStep::commit(const QSet<QString> &except, const QString &draftUid)
{
    core::Investigation changed = investigation();
    fields().read(changed, except);
    auto saved = session().investigations().save(changed, draftUid);
    return saved ? core::Result<void>() : saved.error();
}

StepPage *makeInvestigationStep(InvestigationPage &page, const QString &code)
{
    if (code == u"scope")
        return makeScopeStep(page);
    return new InvestigationStep(page, code);
}

QString investigationHelp(const QString &code)
{
    if (code == u"scope")
        return Tr::tr("Say what is asked before looking for answers. More incidents may come under "
                      "the same investigation.");
    return {};
}

} // namespace ui
