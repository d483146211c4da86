// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/signaturerows.h"

#include "core/domain/labels.h"
#include "core/rules/signedtext.h"
#include "ui/editors/filefield.h"
#include "ui/review/reviewpage.h"
#include "ui/widgets/labels.h"

#include <QLabel>
#include <QLocale>

namespace ui {

using namespace Qt::StringLiterals;
using core::Signature;
using core::SignatureState;

namespace {

QString day(QDate date)
{
    return QLocale().toString(date, u"d MMMM yyyy"_s);
}

bool hasProof(const QString &how)
{
    return how == u"paper" || how == u"email";
}

QString proofOf(const core::ReviewFile &file, const Signature &one)
{
    for (const core::Attachment &kept : file.documents)
        if (!one.attachmentId.isNull() && kept.id == one.attachmentId)
            return kept.fileName;
    return {};
}

RowShown shown(const core::ReviewFile &file, const Signature &one)
{
    const SignatureState state = core::signatureState(one, file);
    const QString role = core::label(core::List::Signatory, one.role);
    RowShown row;
    row.icon = u"pencil"_s;
    row.title = role;
    QStringList who{one.name, one.job == role ? QString() : one.job};
    who.removeAll(QString());
    row.detail = who.isEmpty() ? Tr::tr("Nobody is named yet") : who.join(u", "_s);
    QString how;
    if (!one.how.isEmpty() && one.signedOn.isValid()) {
        how = Tr::tr("%1, %2").arg(core::label(core::List::SignatureKind, one.how),
                                   day(one.signedOn));
        if (const QString proof = proofOf(file, one); !proof.isEmpty())
            how += u" · "_s + proof;
        if (state == SignatureState::NotYet)
            how = Tr::tr("Version %1: %2").arg(QString::number(one.forVersion), how);
    }
    row.note = how;
    if (state == SignatureState::Signed) {
        row.pill = Tr::tr("Signed"), row.tone = Tone::Success;
    } else if (state == SignatureState::EarlierText) {
        row.pill = Tr::tr("Signed an earlier text"), row.tone = Tone::Warning;
        row.warning = Tr::tr("The review has changed since. It must be signed again, or the "
                             "signature taken back, before it is released.");
    } else {
        row.pill = Tr::tr("Not yet"), row.tone = Tone::Neutral;
    }
    row.fixed = true;
    if (file.review.state != u"released")
        row.actions.append({u"sign"_s,
                            state == SignatureState::Signed        ? Tr::tr("Change…")
                            : state == SignatureState::EarlierText ? Tr::tr("Sign again…")
                                                                   : Tr::tr("Sign…")});
    row.cells = {role, row.detail, how, row.pill};
    return row;
}

/// A signature that does not stand for what the review says now is given anew: nothing of how it
/// was given is taken over.
Signature asked(const core::ReviewFile &file, Signature one)
{
    if (core::signatureState(one, file) == SignatureState::Signed)
        return one;
    one.how.clear();
    one.signedOn = {};
    one.attachmentId = {};
    return one;
}

/// Shows what is asked for one way of signing.
void showFor(Form &form, QLabel *here, const QString &how)
{
    here->setVisible(how == u"here");
    form.row(u"name"_s)->setVisible(how != u"here");
    form.row(u"signed_on"_s)->setVisible(hasProof(how));
    form.row(u"file"_s)->setVisible(hasProof(how));
}

} // namespace

RowKind<Signature> signatureRows(ReviewPage &page,
                                 const std::function<void(const QString &rowUid)> &open)
{
    RowKind<Signature> kind;
    kind.words = {Tr::tr("Signatures"),
                  Tr::tr("Add somebody who signs"),
                  Tr::tr("Somebody who signs"),
                  Tr::tr("Signature"),
                  Tr::tr("Remove this line"),
                  u"pencil"_s,
                  Tr::tr("Nobody is to sign yet."),
                  Tr::tr("At least the LSMS signs.")};
    kind.editor = u"signature"_s;
    kind.useCase = u"review.sign"_s;
    kind.columns = {Tr::tr("Role"), Tr::tr("Who"), Tr::tr("How and when"), Tr::tr("State")};
    kind.commitsOnLeaving = false;
    kind.rows = [&page] {
        QList<Signature> rows;
        for (const Signature &one : page.file().signatures)
            rows << asked(page.file(), one);
        return rows;
    };
    kind.show = [&page](const Signature &row) {
        for (const Signature &one : page.file().signatures)
            if (one.id == row.id)
                return shown(page.file(), one);
        return shown(page.file(), row);
    };
    const QString me = page.session().user().name;
    auto proof = std::make_shared<QPointer<FileField>>();
    kind.fields = [&page, me, proof](BoundForm<Signature> &f) {
        Form &form = f.form();
        f.choice(u"role"_s, Tr::tr("Signs as"), core::List::Signatory, &Signature::role);
        form.beside();
        f.choice(u"how"_s,
                 Tr::tr("How it is signed"),
                 {{u"here"_s, Tr::tr("Here, by %1, who is signed in").arg(me)},
                  {u"paper"_s, Tr::tr("On paper; the scan is kept")},
                  {u"email"_s, Tr::tr("By e-mail; the message is kept")}},
                 &Signature::how);
        auto *how = form.field<ChoiceBox>(u"how"_s);
        how->setItemText(0, Tr::tr("Not yet"));
        auto *here = paragraph(
            Tr::tr("Save signs it as %1, today, %2, for what the review says now.")
                .arg(me, day(page.session().today())),
            TextRole::Strong);
        form.addWidget(here);
        f.text(u"name"_s, Tr::tr("Name"), &Signature::name);
        form.beside();
        f.text(u"job"_s, Tr::tr("Job"), &Signature::job);
        f.date(u"signed_on"_s, Tr::tr("Signed on"), &Signature::signedOn);
        *proof = new FileField(Tr::tr("The signed page or the message"));
        form.add(u"file"_s, Tr::tr("The signed page or the message"), *proof)
            ->setHelp(Tr::tr("It is encrypted and kept together with the signature. Left empty, "
                             "the file kept before stands."));
        QObject::connect(&form, &Form::edited, here, [&form, here](const QString &code) {
            if (code == u"how")
                showFor(form, here, form.value(code));
        });
        showFor(form, here, {});
    };
    kind.fresh = [&page] {
        Signature fresh;
        fresh.reviewId = page.file().review.id();
        fresh.role = u"other"_s;
        return fresh;
    };
    kind.problems = [proof](const Signature &one) {
        QMap<QString, QString> wrong;
        if (one.role.isEmpty())
            wrong.insert(u"role"_s, Tr::tr("Say as what the person signs."));
        if (!hasProof(one.how))
            return wrong;
        if (one.name.trimmed().isEmpty())
            wrong.insert(u"name"_s, Tr::tr("Give the name of who signed."));
        if (!one.signedOn.isValid())
            wrong.insert(u"signed_on"_s, Tr::tr("Give the day it was signed."));
        if (one.attachmentId.isNull() && (!*proof || (*proof)->path().isEmpty()))
            wrong.insert(u"file"_s, Tr::tr("Choose the signed page or the message."));
        return wrong;
    };
    kind.keep = [&page, proof](const Signature &row, const Signature &, const QString &draftUid) {
        const QString file = *proof ? (*proof)->path() : QString();
        return page.session().reviews().sign(row, file, draftUid);
    };
    kind.remove = [&page](const Signature &row) {
        return page.session().reviews().removeSignature(row);
    };
    kind.act = [open](const Signature &row, const QString &) { open(row.uid); };
    kind.stored = Tr::tr("The signature is saved.");
    return kind;
}

} // namespace ui
