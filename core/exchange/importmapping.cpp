// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importmapping.h"

#include "core/base/tr.h"
#include "core/domain/codes.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr std::array<const char16_t *, importFieldCount> fieldCodes{
    u"source_reference",
    u"other_reference",
    u"occurred_on",
    u"occurred_at",
    u"reported_on",
    u"type",
    u"category",
    u"subcategory",
    u"site",
    u"place_detail",
    u"description",
    u"immediate_action",
    u"result",
    u"harm",
    u"lone_worker",
    u"police_reference",
    u"reporter",
    u"handler",
};

struct Synonym
{
    const char16_t *header; ///< folded
    ImportField field;
};

using enum ImportField;

// Default labels of Datix, its field codes, labels seen in local reports, and those of StEIS.
constexpr Synonym synonyms[] = {
    {u"id", SourceReference},
    {u"datixid", SourceReference},
    {u"recordid", SourceReference},
    {u"idtolinkrecord", SourceReference},
    {u"incidentid", SourceReference},
    {u"incidentnumber", SourceReference},
    {u"logno", SourceReference},
    {u"ref", OtherReference},
    {u"reference", OtherReference},
    {u"recordreference", OtherReference},
    {u"incourref", OtherReference},
    {u"incidentdate", OccurredOn},
    {u"dateofincident", OccurredOn},
    {u"incdincident", OccurredOn},
    {u"time", OccurredAt},
    {u"incidenttime", OccurredAt},
    {u"timeofincident", OccurredAt},
    {u"inctime", OccurredAt},
    {u"reported", ReportedOn},
    {u"reporteddate", ReportedOn},
    {u"datereported", ReportedOn},
    {u"dateincidentreported", ReportedOn},
    {u"incdreported", ReportedOn},
    {u"type", Type},
    {u"inctype", Type},
    {u"category", Category},
    {u"inccategory", Category},
    {u"typeofincident", Category},
    {u"causegroup", Category},
    {u"subcategory", Subcategory},
    {u"incsubcategory", Subcategory},
    {u"cause1", Subcategory},
    {u"location", Site},
    {u"unit", Site},
    {u"site", Site},
    {u"unitsite", Site},
    {u"mainlocation", Site},
    {u"siteofincident", Site},
    {u"incunit", Site},
    {u"exactlocation", PlaceDetail},
    {u"locationexact", PlaceDetail},
    {u"locationofincident", PlaceDetail},
    {u"inclocactual", PlaceDetail},
    {u"description", Description},
    {u"descriptionofincident", Description},
    {u"descriptionofwhathappened", Description},
    {u"describetheincidentaccident", Description},
    {u"whathappened", Description},
    {u"incnotes", Description},
    {u"actiontaken", ImmediateAction},
    {u"immediateactiontaken", ImmediateAction},
    {u"whatactiondidyoutake", ImmediateAction},
    {u"actiontakenatthetimeoftheincident", ImmediateAction},
    {u"incactiontaken", ImmediateAction},
    {u"result", ImportField::Outcome},
    {u"incresult", ImportField::Outcome},
    {u"severity", Harm},
    {u"actualharm", Harm},
    {u"actualimpact", Harm},
    {u"degreeofharmseverity", Harm},
    {u"incseverity", Harm},
    {u"loneworker", LoneWorker},
    {u"loneworking", LoneWorker},
    {u"linkworkedalone", LoneWorker},
    {u"policereference", PoliceReference},
    {u"externalnotificationspolicereference", PoliceReference},
    {u"reporter", Reporter},
    {u"reportername", Reporter},
    {u"increpname", Reporter},
    {u"handler", Handler},
    {u"incmgr", Handler},
};

Error refusal(const QString &why)
{
    return {Error::Code::Invalid, Tr::tr("The mapping file cannot be used: %1").arg(why), {}};
}

bool isUsable(ImportField field, const QString &value)
{
    switch (field) {
    case Type:
    case Category:
    case Subcategory:
        return isKnown(List::Category, value) || isKnown(List::Subcategory, value);
    case Harm:
        return isKnown(List::HarmPhysical, value);
    case ImportField::Outcome:
        return isKnown(List::OutcomeClass, value);
    case LoneWorker:
        return value == u"yes" || value == u"no" || value == u"unknown";
    default:
        return true;
    }
}

QStringList allFields()
{
    QStringList result;
    for (const char16_t *field : fieldCodes)
        result.append(QString::fromUtf16(field));
    return result;
}

Result<> takeColumns(const QJsonObject &columns, ImportMapping &mapping)
{
    for (auto it = columns.begin(); it != columns.end(); ++it) {
        const QString field = it.value().toString();
        if (!it.value().isNull() && !field.isEmpty() && !importField(field))
            return refusal(
                Tr::tr("column \"%1\" is given the unknown field \"%2\". Fields are: %3.")
                    .arg(it.key(), field, allFields().join(u", "_s)));
        mapping.columns.insert(it.key(), field);
    }
    return {};
}

Result<> takeValues(const QString &name, const QJsonObject &words, ImportMapping &mapping)
{
    const auto field = importField(name);
    if (!field)
        return refusal(Tr::tr("\"values\" names the unknown field \"%1\". Fields are: %2.")
                           .arg(name, allFields().join(u", "_s)));
    for (auto it = words.begin(); it != words.end(); ++it) {
        const QString value = it.value().toString();
        if (!isUsable(*field, value))
            return refusal(
                Tr::tr("\"%1\" is given the value \"%2\", which field \"%3\" does not have.")
                    .arg(it.key(), value, name));
        mapping.values[code(*field)].insert(it.key(), value);
    }
    return {};
}

} // namespace

QString code(ImportField field)
{
    static const QStringList codes = allFields(); // shared, because every row asks for them
    return codes.at(static_cast<int>(field));
}

std::optional<ImportField> importField(const QString &code)
{
    for (size_t i = 0; i < fieldCodes.size(); ++i) {
        if (code == QStringView(fieldCodes.at(i)))
            return static_cast<ImportField>(i);
    }
    if (code == u"id")
        return SourceReference;
    if (code == u"ref")
        return OtherReference;
    if (code == u"location")
        return PlaceDetail;
    return {};
}

Result<ImportMapping> importMapping(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        return refusal(
            error.error == QJsonParseError::NoError
                ? Tr::tr("it is not a JSON object.")
                : Tr::tr("%1 at byte %2.").arg(error.errorString(), QString::number(error.offset)));
    const QJsonObject root = document.object();
    ImportMapping mapping;
    mapping.system = root.value("system"_L1).toString(mapping.system);
    if (const Result<> columns = takeColumns(root.value("columns"_L1).toObject(), mapping);
        !columns)
        return columns.error();
    const QJsonObject values = root.value("values"_L1).toObject();
    for (auto it = values.begin(); it != values.end(); ++it) {
        if (const Result<> taken = takeValues(it.key(), it.value().toObject(), mapping); !taken)
            return taken.error();
    }
    return mapping;
}

QByteArray json(const ImportMapping &mapping)
{
    QJsonObject columns;
    for (auto it = mapping.columns.begin(); it != mapping.columns.end(); ++it)
        columns.insert(it.key(), it.value());
    QJsonObject values;
    for (auto it = mapping.values.begin(); it != mapping.values.end(); ++it) {
        QJsonObject words;
        for (auto word = it.value().begin(); word != it.value().end(); ++word)
            words.insert(word.key(), word.value());
        values.insert(it.key(), words);
    }
    return QJsonDocument(QJsonObject{{u"system"_s, mapping.system},
                                     {u"columns"_s, columns},
                                     {u"values"_s, values}})
        .toJson();
}

QString foldedHeader(QStringView header)
{
    QString result;
    for (const QChar c : header) {
        if (c.isLetterOrNumber())
            result.append(c.toLower());
    }
    if (result.endsWith("optional"_L1))
        result.chop(8);
    return result;
}

QString foldedWords(QStringView words)
{
    QString result;
    for (const QChar c : words)
        result.append(c.isLetterOrNumber() ? c.toLower() : u' ');
    return result.simplified();
}

std::optional<ImportField> fieldOf(const QString &header, const ImportMapping &mapping)
{
    const QString folded = foldedHeader(header);
    for (auto it = mapping.columns.begin(); it != mapping.columns.end(); ++it) {
        if (foldedHeader(it.key()) == folded)
            return importField(it.value());
    }
    for (const Synonym &synonym : synonyms) {
        if (folded == QStringView(synonym.header))
            return synonym.field;
    }
    return {};
}

} // namespace core
