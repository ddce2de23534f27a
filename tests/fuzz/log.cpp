// What stands in the sealed log, as if its key had sealed any bytes: the texts of its records, and what is read off paper. Whatever is
// understood says the same once it was written and read again.
#include "core/domain/logreport.h"
#include "core/formats/casefilejson.h"
#include "core/formats/logjson.h"
#include "core/formats/overviewcode.h"
#include "core/seal/box.h"
#include "core/seal/recoverycode.h"

#include <QJsonDocument>

#include <cstdint>
#include <cstdlib>

template <typename T>
static void readTwice(const QJsonObject &document, Result<T> (*parse)(const QJsonObject &))
{
    const Result<T> read = parse(document);
    if (!read)
        return;
    const Result<T> again = parse(toJson(*read));
    if (!again || !(toJson(*again) == toJson(*read)))
        std::abort();
}

static void readDocument(const QByteArray &text)
{
    const QJsonObject document = QJsonDocument::fromJson(text).object();
    readTwice(document, parseRevision);
    readTwice(document, parseCaseMark);
    readTwice(document, parseJournalLine);
    readTwice(document, parseAccountRecord);
    readTwice(document, parseOfficeAct);
}

static void readOverviewTwice(const QByteArray &bytes)
{
    const auto read = parseOverview(bytes);
    if (!read)
        return;
    const auto again = parseOverview(toOverview(*read));
    if (!again || toOverview(*again) != toOverview(*read))
        std::abort();
}

static void readPaper(const QString &text)
{
    if (const auto head = parseHeadText(text); head && !parseHeadText(headText({head->seq, head->link + QByteArray(28, '\0')})))
        std::abort();
    if (const auto code = seal::readRecoveryCode(text); code && seal::readRecoveryCode(*code) != code)
        std::abort();
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    if (const auto content = seal::unpadded(bytes))
        readDocument(*content);
    readDocument(bytes);
    readOverviewTwice(bytes);
    readPaper(QString::fromUtf8(bytes));
    return 0;
}
