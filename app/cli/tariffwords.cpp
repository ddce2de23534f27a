#include "app/cli/tariffwords.h"

#include "app/cli/sentence.h"

using namespace Qt::StringLiterals;

namespace cli {

// What core says of a fact that it cannot take, marked here for translation: core has no languages.
[[maybe_unused]] static constexpr const char *reasons[] = {
    QT_TRANSLATE_NOOP("Cli", "a number is written: 622.50"),
    QT_TRANSLATE_NOOP("Cli", "a number is written with a point, at most 12 digits before it and 9 after, no exponent: 622.50"),
    QT_TRANSLATE_NOOP("Cli", "a number of 0 or more is written"),
    QT_TRANSLATE_NOOP("Cli", "a whole number from 0 to 99 is written, without quotes: 2"),
    QT_TRANSLATE_NOOP("Cli", "a whole number from 0 to 9999 is written, without quotes: 2"),
    QT_TRANSLATE_NOOP("Cli", "a word is written, or a list of words: [\"rsa\"]"),
    QT_TRANSLATE_NOOP("Cli", "a word is written in quotes: \"caf\""),
    QT_TRANSLATE_NOOP("Cli", "true or false is written, without quotes"),
    QT_TRANSLATE_NOOP("Cli", "a list of children is written: [{\"age\": 7}]"),
    QT_TRANSLATE_NOOP("Cli", "a list of registrations is written: [{\"course\": \"danse\"}]"),
    QT_TRANSLATE_NOOP("Cli", "a group of numbers is written: {\"non-reserves\": 7}"),
    QT_TRANSLATE_NOOP("Cli", "a sum of money is written with its period: income_monthly, income_yearly"),
    QT_TRANSLATE_NOOP("Cli", "no fact has this name"),
    QT_TRANSLATE_NOOP("Cli", "this fact is of the family: it is written once, beside registrations"),
    QT_TRANSLATE_NOOP("Cli", "this fact stands twice"),
    QT_TRANSLATE_NOOP("Cli", "this file is larger than 1 MiB"),
    QT_TRANSLATE_NOOP("Cli", "this file is no JSON object: {\"quotient\": 622.50}"),
};

QString factTrouble(const Error &error)
{
    const QString fact = error.detail.section(u": "_s, 0, 0);
    const QString reason = error.detail.section(u": "_s, 1);
    const QString said = sentence(reason.toUtf8().constData());
    if (fact == u"facts")
        return sentence(QT_TRANSLATE_NOOP("Cli", "These facts cannot be read: %1.")).arg(said);
    return sentence(QT_TRANSLATE_NOOP("Cli", "The fact \"%1\" cannot be read: %2.")).arg(fact, said);
}

} // namespace cli
