#include "app/cli/json.h"
#include "app/cli/sentence.h"
#include "core/reference/communes.h"

using namespace Qt::StringLiterals;

namespace cli {

static QJsonValue orNull(const std::optional<QDate> &day)
{
    return orNull(day.value_or(QDate()));
}

static QJsonObject toJson(const Commune &commune)
{
    return {{u"code"_s, commune.code.toString()},
            {u"name"_s, commune.name},
            {u"department"_s, commune.department},
            {u"from"_s, orNull(commune.from)},
            {u"until"_s, orNull(commune.until)},
            {u"postcodes"_s, QJsonArray::fromStringList(commune.postcodes)}};
}

/// As an agent types it, or as files write it: "03091982", "1982-09-03".
static Result<PartialDate> parseBirth(const QString &text)
{
    const Result<PartialDate> iso = PartialDate::parseIso(text);
    return iso ? iso : PartialDate::parse(text);
}

static Exit runCommunes(Arguments &arguments, const Ports &)
{
    const int limit = arguments.number(u"limit"_s, 30, 1, 1000);
    const QString born = arguments.text(u"born"_s);
    const Result<PartialDate> birth = born.isEmpty() ? PartialDate() : parseBirth(born);
    if (!birth)
        arguments.refuse(u"--born"_s, sentence(QT_TRANSLATE_NOOP("Cli", "Not a date: write it as 1960-05-04, 1960-05-00 or 1960.")));
    if (arguments.isRefused())
        return refuse(arguments.refusals());
    const QList<Commune> found = findCommunes(arguments.text(u"search"_s), *birth, limit);
    print({{u"communes"_s, arrayOf(found, [](const Commune &commune) { return toJson(commune); })}});
    return Exit::Done;
}

QList<Command> communeCommands()
{
    return {{.name = u"communes"_s,
             .summary = QT_TRANSLATE_NOOP("Cli", "Finds the communes of birth by the beginning of their name, as they were on a date."),
             .options = {{u"search"_s, u"TEXT"_s, QT_TRANSLATE_NOOP("Cli", "The first letters, two at least."), true},
                         {u"born"_s, u"DATE"_s, QT_TRANSLATE_NOOP("Cli", "The birth date, or the year alone.")},
                         {u"limit"_s, u"N"_s, QT_TRANSLATE_NOOP("Cli", "How many at most; 30 otherwise.")}},
             .run = runCommunes}};
}

} // namespace cli
