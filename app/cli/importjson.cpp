#include "app/cli/importjson.h"

#include "app/cli/json.h"
#include "app/cli/sentence.h"
#include "ui/words/importwords.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace cli {

static QJsonObject toJson(const QMap<QString, int> &counts)
{
    QJsonObject json;
    for (auto count = counts.begin(); count != counts.end(); ++count)
        json.insert(count.key(), count.value());
    return json;
}

QJsonObject toJson(const ImportTotals &totals)
{
    const auto mean = totals.quotientMean();
    return {{u"rows"_s, totals.rows},
        {u"families"_s, totals.families},
        {u"children"_s, totals.children},
        {u"quotients"_s, totals.quotients},
        {u"quotient_sum"_s, totals.quotientSum},
        {u"quotient_mean"_s, mean ? QJsonValue(mean->toString(2)) : QJsonValue::Null},
        {u"services"_s, toJson(totals.services)},
        {u"refused"_s, toJson(totals.refused)},
        {u"refused_rows"_s, totals.refusedRows()}};
}

static QString encodingName(CsvTable::Encoding encoding)
{
    switch (encoding) {
    case CsvTable::Encoding::Utf8: return u"UTF-8"_s;
    case CsvTable::Encoding::Utf16: return u"UTF-16"_s;
    case CsvTable::Encoding::Windows1252: return u"Windows-1252"_s;
    }
    return {};
}

static QJsonObject fileJson(const ImportSource &source)
{
    QStringList leftOut = source.table.headings();
    for (const ImportMapping::Column &column : source.mapping.columns) {
        if (column.target)
            leftOut.removeAll(column.heading);
    }
    return {{u"encoding"_s, encodingName(source.table.encoding())},
        {u"separator"_s, QString(source.table.separator())},
        {u"columns"_s, source.table.headings().size()},
        {u"left_out"_s, QJsonArray::fromStringList(leftOut)}};
}

static QJsonObject toJson(const ImportTrouble &trouble)
{
    return {{u"line"_s, trouble.line},
        {u"column"_s, orNull(trouble.heading)},
        {u"reason"_s, reasonOf(trouble)},
        {u"message"_s, describeReason(trouble)}};
}

QJsonObject toJson(const ImportPlan &plan)
{
    static constexpr qsizetype mostTold = 200;
    const auto told = plan.troubles.first(std::min(plan.troubles.size(), mostTold));
    return {{u"file"_s, fileJson(plan.source)},
        {u"totals"_s, toJson(plan.totals)},
        {u"known"_s, plan.known},
        {u"to_write"_s, plan.families.size()},
        {u"troubles"_s, arrayOf(told, [](const ImportTrouble &trouble) { return toJson(trouble); })}};
}

static QString shown(const QJsonValue &value)
{
    const QByteArray json = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(json).sliced(1, QString::fromUtf8(json).size() - 2);
}

QStringList differences(const QJsonObject &totals, const QJsonObject &expected)
{
    QStringList differing;
    for (auto figure = expected.begin(); figure != expected.end(); ++figure) {
        const QJsonValue found = totals.value(figure.key());
        if (found != figure.value())
            differing << sentence(QT_TRANSLATE_NOOP("Cli", "%1 is %2 and should be %3"))
                             .arg(figure.key(), found.isUndefined() ? u"—"_s : shown(found), shown(figure.value()));
    }
    return differing;
}

} // namespace cli
