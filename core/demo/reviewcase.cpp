// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/choosing.h"
#include "core/demo/inquiry.h"
#include "core/rules/reviewgaps.h"
#include "core/usecases/attachments.h"
#include "core/usecases/reviews.h"
#include "core/usecases/rows.h"

using namespace Qt::StringLiterals;

namespace core::demo {

namespace {

/// One post-incident review, from the first step to the released version.
class ReviewCase : public std::enable_shared_from_this<ReviewCase>
{
public:
    ReviewCase(CaseDesk &desk,
               const QList<const Made *> &incidents,
               const Tempo &tempo,
               const Theme &theme,
               int number)
        : m_desk(desk)
        , m_incidents(incidents)
        , m_tempo(tempo)
        , m_random(desk.world().random(u"review/%1"_s.arg(number)))
        , m_theme(theme)
    {}

    void plan(QDate start)
    {
        const int length = m_tempo.reviewLength;
        const auto at = [&](int percent, Result<void> (ReviewCase::*work)()) {
            m_desk.agenda().on(start.addDays(length * percent / 100),
                               [self = shared_from_this(), work] { return (self.get()->*work)(); });
        };
        at(0, &ReviewCase::start);
        at(10, &ReviewCase::whoTookPart);
        at(25, &ReviewCase::controls);
        at(40, &ReviewCase::wellAndNot);
        at(55, &ReviewCase::risk);
        at(70, &ReviewCase::lessons);
        at(75, &ReviewCase::tell);
        at(85, &ReviewCase::sign);
        if (m_tempo.releases)
            at(100, &ReviewCase::release);
        if (m_tempo.reopenOn.isValid())
            m_desk.agenda().on(m_tempo.reopenOn, [self = shared_from_this()] {
                return Reviews(self->casebook())
                    .reopen(self->m_uid,
                            u"The union asks for the support to be looked at again."_s);
            });
    }

private:
    Casebook &casebook() const { return m_desk.world().casebook; }
    Journal &journal() const { return m_desk.world().journal(); }
    QString lead() const { return casebook().user().name; }

    Result<void> change(const std::function<void(Review &)> &edit)
    {
        auto stored = Repository<Review>(m_desk.world().database()).find(m_id);
        if (!stored)
            return stored.error();
        edit(*stored);
        return done(Reviews(casebook()).save(*stored));
    }

    template<typename Row>
    Result<void> keep(const Row &row)
    {
        return done(Rows(journal()).keep(row, u"review.row"_s));
    }

    Result<void> start()
    {
        QList<Incident::Id> ids;
        for (const Made *made : m_incidents)
            ids.append(made->file.incident.id());
        auto started = Reviews(casebook()).start(ids);
        if (!started)
            return started.error();
        m_id = started->id();
        m_uid = started->record.uid;
        return {};
    }

    Result<void> whoTookPart()
    {
        for (const QString &team :
             {m_desk.world().posts.at(m_incidents.constFirst()->post).post.team,
              u"Health and Safety"_s,
              u"Security"_s}) {
            const DemoPost &post = m_desk.world().posts.at(postNamed(m_desk.world(), team));
            Participant participant;
            participant.reviewId = m_id;
            participant.name = fullName(m_desk.world().people.at(post.staff.constFirst()).person);
            participant.job = post.post.name;
            participant.whyAsked = team == u"Health and Safety" ? u"health_safety"_s
                                   : team == u"Security"        ? u"other"_s
                                                                : u"line_manager"_s;
            participant.attended = m_random.chance(85) ? Tri::Yes : Tri::No;
            if (auto kept = keep(participant); !kept)
                return kept;
        }
        auto file = Reviews(casebook()).load(m_uid);
        if (!file)
            return file.error();
        for (Participant &participant : file->participants) {
            if (participant.attended != Tri::Unknown)
                continue;
            participant.attended = m_random.chance(70) ? Tri::Yes : Tri::No;
            if (auto kept = keep(participant); !kept)
                return kept;
        }
        const QDate held = m_desk.today();
        const bool early = !notReady(*file).isEmpty();
        return change([&](Review &review) {
            review.heldOn = held;
            review.expected = QString::fromUtf8(m_theme.expected);
            if (early)
                review.readyReason = u"The team leaves at the end of the month."_s;
        });
    }

    Result<void> controls()
    {
        for (const QStringList &row : entries(m_theme.controls)) {
            Control control;
            control.reviewId = m_id;
            control.name = row.value(0);
            control.shouldBe = row.value(1);
            control.was = row.value(2);
            control.held = row.value(3);
            control.reason = row.value(4);
            control.reviewAssessment = control.held == u"no";
            if (auto kept = keep(control); !kept)
                return kept;
        }
        return change(
            [&](Review &review) { review.difference = QString::fromUtf8(m_theme.difference); });
    }

    Result<void> lesson(const QString &kind, const QStringList &row)
    {
        Lesson lesson;
        lesson.reviewId = m_id;
        lesson.lessonKind = kind;
        lesson.text = row.value(0);
        lesson.measure = row.value(1);
        return keep(lesson);
    }

    Result<void> wellAndNot()
    {
        for (const auto &[kind, text] :
             {std::pair{u"well"_s, m_theme.well}, std::pair{u"not_well"_s, m_theme.notWell}}) {
            for (const QStringList &row : entries(text)) {
                if (auto kept = lesson(kind, row); !kept)
                    return kept;
            }
        }
        return change([&](Review &review) {
            review.supportAdequate = m_random.chance(75) ? Tri::Yes : Tri::No;
            review.supportNote = review.supportAdequate == Tri::Yes
                                     ? u"Seen the same day, occupational health within a week."_s
                                     : u"Nobody rang in the first week; an apology was given."_s;
        });
    }

    Result<void> risk()
    {
        const qint64 consequence = m_random.between(2, 4);
        const qint64 likelihood = m_random.between(3, 5);
        return change([&](Review &review) {
            review.thenConsequence = consequence;
            review.thenLikelihood = likelihood;
            review.nowConsequence = consequence;
            review.nowLikelihood = likelihood - 1;
            review.targetConsequence = consequence;
            review.targetLikelihood = std::max<qint64>(1, likelihood - 3);
            review.riskReason = u"The controls that did not hold are partly in place again."_s;
            review.riskAgreedBy = u"Head of Health and Safety"_s;
        });
    }

    Result<void> lessons()
    {
        for (const auto &[kind, text] : {std::pair{u"lesson"_s, m_theme.lessons},
                                         std::pair{u"recommendation"_s, m_theme.recommendations}}) {
            for (const QStringList &row : entries(text)) {
                if (auto kept = lesson(kind, row); !kept)
                    return kept;
            }
        }
        const QList<QStringList> all = entries(m_theme.actions);
        for (int i = 0; i < m_tempo.actionDays.size() && i < all.size(); ++i) {
            auto given = m_desk.openAction(recordId(m_id), all.at(i), m_tempo.actionDays.at(i));
            if (!given)
                return given.error();
        }
        if (!m_tempo.actionDays.isEmpty())
            return {};
        for (int i = std::min(2, int(all.size()) - 1); i < all.size(); ++i) {
            auto given = m_desk.giveAction(
                recordId(m_id), all.at(i), m_random.between(3, 12) * 10, m_random);
            if (!given)
                return given;
        }
        return {};
    }

    Result<void> tell()
    {
        const QList<std::pair<QString, QString>> rows{
            {u"The team involved"_s, u"team_brief"_s},
            {u"All teams with the same risk"_s, u"briefing"_s},
            {u"Health and safety committee"_s, u"other"_s}};
        for (const auto &[audience, method] : rows) {
            Dissemination row;
            row.reviewId = m_id;
            row.audience = audience;
            row.method = method;
            row.dueOn = m_desk.today().addDays(21);
            if (row.dueOn < m_desk.world().today && m_random.chance(80))
                row.doneOn = row.dueOn;
            if (auto kept = keep(row); !kept)
                return kept;
        }
        const QString what = m_incidents.constFirst()->file.incident.record.title;
        const QString shown
            = m_incidents.size() > 1
                  ? u"%1 and %2 more incidents"_s.arg(what, QString::number(m_incidents.size() - 1))
                  : what;
        return change([&](Review &review) {
            review.inShort = u"%1. %2 %3"_s.arg(shown,
                                                QString::fromUtf8(m_theme.difference),
                                                entries(m_theme.lessons).value(0).value(0) + u'.');
        });
    }

    Result<void> sign()
    {
        auto file = Reviews(casebook()).load(m_uid);
        if (!file)
            return file.error();
        const World &world = m_desk.world();
        for (Signature signature : file->signatures) {
            if (!signature.how.isEmpty())
                continue;
            if (signature.role == u"lsms") {
                signature.how = u"here"_s;
                signature.job = u"Local Security Management Specialist"_s;
            } else if (m_random.chance(25)) {
                continue; // not yet
            } else {
                const QString team = signature.role == u"director"
                                         ? u"Executive Office"_s
                                         : world.posts.at(m_incidents.constFirst()->post).post.team;
                const DemoPost &post = world.posts.at(postNamed(world, team));
                signature.name = fullName(world.people.at(post.staff.constFirst()).person);
                signature.job = post.post.name;
                signature.how = signature.role == u"director" ? u"email"_s : u"paper"_s;
                signature.signedOn = m_desk.today();
                auto proof = Attachments(casebook())
                                 .add(file->review.record.id,
                                      u"%1 agreed to %2 on %3.\n"_s
                                          .arg(signature.name,
                                               file->review.record.reference(),
                                               m_desk.today().toString(u"dd/MM/yyyy"_s))
                                          .toUtf8(),
                                      u"signature-%1.txt"_s.arg(signature.role),
                                      u"Signature"_s);
                if (!proof)
                    return proof.error();
                signature.attachmentId = proof->id;
            }
            if (auto signedNow = Reviews(casebook()).sign(signature); !signedNow)
                return signedNow.error();
        }
        return {};
    }

    Result<void> release()
    {
        auto file = Reviews(casebook()).load(m_uid);
        if (!file)
            return file.error();
        return done(Reviews(casebook()).release(m_uid, m_desk.world().paper(*file, casebook())));
    }

    CaseDesk &m_desk;
    QList<const Made *> m_incidents;
    Tempo m_tempo;
    Random m_random;
    const Theme &m_theme;
    QString m_uid;
    Review::Id m_id;
};

} // namespace

void planReview(CaseDesk &desk,
                const QList<const Made *> &incidents,
                const Tempo &tempo,
                const Theme &theme,
                QDate start,
                int number)
{
    std::make_shared<ReviewCase>(desk, incidents, tempo, theme, number)->plan(start);
}

} // namespace core::demo
