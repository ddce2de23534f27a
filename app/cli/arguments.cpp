#include "app/cli/arguments.h"

#include "app/cli/sentence.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace cli {

static QString dashed(const QString &name)
{
    return u"--"_s + name;
}

Arguments::Arguments(const QList<Option> &options, const QStringList &words)
{
    for (const Option &option : options)
        if (!option.isPositional())
            m_parser.addOption(QCommandLineOption(option.name, {}, option.value));
    if (!m_parser.parse(QStringList{u"passfamille-cli"_s} + words))
        refuse(m_parser.unknownOptionNames().isEmpty() ? u"options"_s : dashed(m_parser.unknownOptionNames().first()),
               sentence(QT_TRANSLATE_NOOP("Cli", "Unknown option, or an option without its value: see --help.")));
    else
        checkRequired(options);
}

void Arguments::checkRequired(const QList<Option> &options)
{
    qsizetype positional = 0;
    for (const Option &option : options) {
        const bool given = option.isPositional() ? m_parser.positionalArguments().size() > positional++
                                                 : !option.value.isEmpty() && !text(option.name).isEmpty();
        if (option.required && !given)
            refuse(option.isPositional() ? option.name : dashed(option.name),
                   sentence(QT_TRANSLATE_NOOP("Cli", "Missing: this command needs it.")));
    }
    if (m_parser.positionalArguments().size() > positional)
        refuse(u"arguments"_s, sentence(QT_TRANSLATE_NOOP("Cli", "A word too many: options begin with two dashes.")));
}

QDate Arguments::date(const QString &name, QDate otherwise)
{
    if (!has(name))
        return otherwise;
    const QDate date = QDate::fromString(text(name), Qt::ISODate);
    if (!date.isValid())
        refuse(dashed(name), sentence(QT_TRANSLATE_NOOP("Cli", "Not a date: write it as 2026-11-23.")));
    return date;
}

int Arguments::number(const QString &name, int otherwise, int least, int most)
{
    if (!has(name))
        return otherwise;
    bool isNumber = false;
    const int number = text(name).toInt(&isNumber);
    if (!isNumber || number < least || number > most)
        refuse(dashed(name), sentence(QT_TRANSLATE_NOOP("Cli", "Write a whole number from %1 to %2.")).arg(least).arg(most));
    return number;
}

QByteArray Arguments::file(const QString &name)
{
    const bool isPositional = name.front().isUpper();
    const QString path = isPositional ? positional() : text(name);
    if (path.isEmpty())
        return {};
    QFile file(path);
    const bool opened = path == u"-" ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened)
        refuse(isPositional ? name : dashed(name), sentence(QT_TRANSLATE_NOOP("Cli", "This file cannot be read.")));
    return opened ? file.readAll() : QByteArray();
}

} // namespace cli
