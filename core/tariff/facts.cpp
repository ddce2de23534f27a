#include "core/tariff/facts.h"

#include "core/tariff/exactjson.h"
#include "core/tariff/factsfile.h"

using namespace Qt::StringLiterals;

static Problem problemOf(const FactTrouble &trouble)
{
    if (trouble.outOfRange)
        return Problem::OutOfRange;
    return trouble.unknownKey ? Problem::UnknownCode : Problem::NotANumber;
}

Result<Situation> readFacts(const QByteArray &json)
{
    const Result<TomlNode> document = readExactJson(json);
    if (!document)
        return document.error();
    Situation situation;
    if (const auto trouble = readFactsInto(situation, *document))
        return Error{Fault::Invalid, u"%1: %2"_s.arg(trouble->key, trouble->reason), problemOf(*trouble)};
    return situation;
}
