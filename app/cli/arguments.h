#pragma once
#include <QCommandLineParser>
#include <QDate>

#include <optional>

namespace cli {

/// An option of a command, or its one positional argument.
struct Option {
    QString name; ///< "schedule"; "FILE" in capitals for a positional argument.
    QString value; ///< What follows it ("FILE"); empty for a switch.
    const char *help; ///< English source of the context "Cli".
    bool required = false;
    bool isPositional() const { return !name.isEmpty() && name.front().isUpper(); }
};

/// What was refused, and what to do: never quotes a value.
struct Refusal {
    QString field; ///< "--on", "birth.year"
    QString message;
};

/// The options of one call, read one by one; what cannot be read is noted, so that one answer names everything.
class Arguments
{
public:
    /// `words` are what follows the command's name.
    Arguments(const QList<Option> &options, const QStringList &words);

    bool has(const QString &name) const { return m_parser.isSet(name); }
    QString text(const QString &name) const { return m_parser.value(name); }
    QStringList texts(const QString &name) const { return m_parser.values(name); } ///< Of an option given several times.
    QString positional() const { return m_parser.positionalArguments().value(0); }
    /// YYYY-MM-DD; `otherwise` when the option is not given.
    QDate date(const QString &name, QDate otherwise);
    int number(const QString &name, int otherwise, int least, int most);
    /// The bytes of a file named by an option or by the positional argument ("-" is standard input).
    QByteArray file(const QString &name);

    void refuse(const QString &field, const QString &message) { m_refusals.append({field, message}); }
    bool isRefused() const { return !m_refusals.isEmpty(); }
    const QList<Refusal> &refusals() const { return m_refusals; }

private:
    void checkRequired(const QList<Option> &options);

    QCommandLineParser m_parser;
    QList<Refusal> m_refusals;
};

} // namespace cli
