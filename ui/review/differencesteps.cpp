// SPDX-License-Identifier: GPL-3.0-or-later
// Steps 2 to 4: what should have happened, what did, and why the difference; one table of controls.
#include "core/domain/labels.h"
#include "ui/review/controlrows.h"
#include "ui/review/reviewstep.h"
#include "ui/review/steps.h"
#include "ui/tr.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using core::Review;

namespace {

class ExpectedStep : public ReviewStep
{
public:
    explicit ExpectedStep(ReviewPage &page)
        : ReviewStep(page, u"expected"_s)
    {
        fields().longText(u"expected"_s, Tr::tr("What should have happened"), &Review::expected);
        addRows(controlRows(page));
    }
};

/// "12 Nov 22:40  The patient asks how long he must wait. No answer could be given."
QString lineOf(const core::TimelineEntry &entry)
{
    QStringList when;
    if (entry.happenedOn.isValid())
        when << QLocale().toString(entry.happenedOn, u"d MMM"_s);
    if (entry.happenedAt.isValid() && entry.precision != u"unknown")
        when << (entry.precision == u"about"
                     ? Tr::tr("about %1").arg(entry.happenedAt.toString(u"HH:mm"_s))
                     : entry.happenedAt.toString(u"HH:mm"_s));
    QString what = entry.what.trimmed();
    if (!entry.detail.trimmed().isEmpty())
        what += (what.endsWith(u'.') ? u" "_s : u". "_s) + entry.detail.trimmed();
    return when.isEmpty() ? what : Tr::tr("%1: %2").arg(when.join(u' '), what);
}

/// A card of lines that may be taken into a text.
class TakeCard : public Card
{
public:
    TakeCard(const QString &heading, const QString &take, const QString &none)
        : Card(heading)
        , m_none(none)
    {
        body()->addWidget(m_words = paragraph({}));
        m_take = button(take, u"arrow-up"_s);
        body()->addWidget(m_take, 0, Qt::AlignLeft);
    }

    void show(const QStringList &lines, bool editable)
    {
        m_lines = lines;
        m_words->setText(lines.isEmpty() ? m_none : lines.join(u'\n'));
        m_take->setVisible(!lines.isEmpty());
        m_take->setEnabled(editable);
    }
    QPushButton *take() const { return m_take; }
    /// \a text with the lines below it.
    QString into(const QString &text) const
    {
        const QString lines = m_lines.join(u'\n');
        return text.trimmed().isEmpty() ? lines : text.trimmed() + u"\n\n"_s + lines;
    }

private:
    QString m_none;
    QStringList m_lines;
    QLabel *m_words;
    QPushButton *m_take;
};

class HappenedStep : public ReviewStep
{
public:
    explicit HappenedStep(ReviewPage &page)
        : ReviewStep(page, u"happened"_s)
    {
        fields().longText(u"happened"_s, Tr::tr("What happened"), &Review::happened);
        m_timeline = new TakeCard(Tr::tr("The timeline"),
                                  Tr::tr("Take it into the text"),
                                  Tr::tr("No timeline was recorded in the investigation."));
        column()->addWidget(m_timeline);
        connect(m_timeline->take(), &QPushButton::clicked, this, [this] {
            form().set(u"happened"_s, m_timeline->into(form().value(u"happened"_s)));
        });
        addRows(controlRows(page));
    }

    void fill() override
    {
        ReviewStep::fill();
        QStringList lines;
        for (const core::TimelineEntry &entry : file().timeline)
            lines << lineOf(entry);
        m_timeline->show(lines, !page().isReleased());
    }

private:
    TakeCard *m_timeline;
};

class DifferenceStep : public ReviewStep
{
public:
    explicit DifferenceStep(ReviewPage &page)
        : ReviewStep(page, u"difference"_s)
    {
        fields().longText(
            u"difference"_s, Tr::tr("Why there was a difference"), &Review::difference);
        m_same = button(Tr::tr("No difference found"), u"circle-check"_s);
        m_same->setToolTip(Tr::tr("Writes that what happened is what should have happened"));
        column()->addWidget(m_same, 0, Qt::AlignLeft);
        connect(m_same, &QPushButton::clicked, this, [this] {
            form().set(u"difference"_s,
                       Tr::tr("No difference was found: what happened is what should have "
                              "happened."));
        });
        addRows(controlRows(page));
        m_found = new TakeCard(Tr::tr("Found in the investigation"),
                               Tr::tr("Take it into the text"),
                               Tr::tr("The investigation recorded no finding."));
        column()->addWidget(m_found);
        connect(m_found->take(), &QPushButton::clicked, this, [this] {
            form().set(u"difference"_s, m_found->into(form().value(u"difference"_s)));
        });
    }

    void fill() override
    {
        ReviewStep::fill();
        QStringList lines;
        for (const core::Finding &one : file().findings)
            lines << one.finding.trimmed();
        for (const core::Why &one : file().whys)
            if (!one.root.trimmed().isEmpty())
                lines << Tr::tr("At the root: %1").arg(one.root.trimmed());
        for (const core::Factor &one : file().factors)
            lines << Tr::tr("Factor: %1").arg(one.factor.trimmed());
        m_found->show(lines, !page().isReleased());
        m_same->setEnabled(!page().isReleased());
    }

private:
    QPushButton *m_same;
    TakeCard *m_found;
};

} // namespace

StepPage *makeExpectedStep(ReviewPage &page)
{
    return new ExpectedStep(page);
}

StepPage *makeHappenedStep(ReviewPage &page)
{
    return new HappenedStep(page);
}

StepPage *makeDifferenceStep(ReviewPage &page)
{
    return new DifferenceStep(page);
}

} // namespace ui
