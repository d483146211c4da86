// SPDX-License-Identifier: GPL-3.0-or-later
// Steps 5 and 8: what went well, what did not, and what was learned.
#include "ui/review/lessonrows.h"
#include "ui/review/reviewstep.h"
#include "ui/review/steps.h"
#include "ui/tr.h"

namespace ui {

using namespace Qt::StringLiterals;
using core::Lesson;

RowKind<Lesson> lessonRows(ReviewPage &page,
                           const QString &lessonKind,
                           const RowWords &words,
                           const QString &field,
                           bool withMeasure)
{
    RowKind<Lesson> kind;
    kind.words = words;
    kind.editor = lessonKind;
    kind.useCase = u"review.lesson"_s;
    kind.columns << field;
    if (withMeasure)
        kind.columns << Tr::tr("How we will know it worked");
    kind.rows = [&page, lessonKind] {
        QList<Lesson> rows;
        for (const Lesson &one : page.file().lessons)
            if (one.lessonKind == lessonKind)
                rows << one;
        return rows;
    };
    kind.show = [withMeasure, icon = words.emptyIcon](const Lesson &one) {
        RowShown row;
        row.icon = icon;
        row.title = one.text;
        if (!one.measure.trimmed().isEmpty())
            row.detail = Tr::tr("How we will know it worked: %1").arg(one.measure.trimmed());
        row.cells << one.text;
        if (withMeasure)
            row.cells << one.measure;
        return row;
    };
    kind.fields = [field, withMeasure](BoundForm<Lesson> &f) {
        f.longText(u"text"_s, field, &Lesson::text, FieldRow::Need::Required);
        if (withMeasure)
            f.text(u"measure"_s, Tr::tr("How we will know it worked"), &Lesson::measure);
    };
    kind.fresh = [&page, lessonKind] {
        Lesson fresh;
        fresh.reviewId = page.file().review.id();
        fresh.lessonKind = lessonKind;
        return fresh;
    };
    kind.problems = [](const Lesson &one) {
        QMap<QString, QString> wrong;
        if (one.text.trimmed().isEmpty())
            wrong.insert(u"text"_s, Tr::tr("Write what it is."));
        return wrong;
    };
    return kind;
}

namespace {

class WellStep : public ReviewStep
{
public:
    explicit WellStep(ReviewPage &page)
        : ReviewStep(page, u"well"_s)
    {
        addRows(lessonRows(page,
                           u"well"_s,
                           {Tr::tr("What went well"),
                            Tr::tr("Add something that went well"),
                            Tr::tr("Something that went well"),
                            Tr::tr("Change this"),
                            Tr::tr("Remove this"),
                            u"circle-check"_s,
                            Tr::tr("Nothing is written down yet."),
                            Tr::tr("Somebody will have done something right.")},
                           Tr::tr("What went well"),
                           false));
        addRows(lessonRows(page,
                           u"not_well"_s,
                           {Tr::tr("What did not go well"),
                            Tr::tr("Add something that did not"),
                            Tr::tr("Something that did not go well"),
                            Tr::tr("Change this"),
                            Tr::tr("Remove this"),
                            u"circle-x"_s,
                            Tr::tr("Nothing is written down yet."),
                            Tr::tr("Say what, not who.")},
                           Tr::tr("What did not go well"),
                           false));
    }
};

class LessonsStep : public ReviewStep
{
public:
    explicit LessonsStep(ReviewPage &page)
        : ReviewStep(page, u"lessons"_s)
    {
        addRows(lessonRows(page,
                           u"lesson"_s,
                           {Tr::tr("Lessons"),
                            Tr::tr("Add a lesson"),
                            Tr::tr("A lesson"),
                            Tr::tr("Change this lesson"),
                            Tr::tr("Remove this lesson"),
                            u"book"_s,
                            Tr::tr("No lesson yet."),
                            Tr::tr("What would you tell a colleague at another site?")},
                           Tr::tr("What we learned"),
                           true));
    }
};

} // namespace

StepPage *makeWellStep(ReviewPage &page)
{
    return new WellStep(page);
}

StepPage *makeLessonsStep(ReviewPage &page)
{
    return new LessonsStep(page);
}

} // namespace ui
