#include "ui/schedules/facttext.h"

#include "core/base/frenchtext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

static constexpr int mostChildren = 20;
static constexpr int mostOfACount = 9'999;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FactFields)
};

/// « 1 234,50 » as it is typed, for Exact.
QString plainNumber(QString typed)
{
    typed.removeIf([](QChar c) { return c.isSpace() || c == u'€'; });
    return typed.replace(u',', u'.');
}

QStringList wordsIn(const QString &typed)
{
    QStringList words;
    for (const QString &word : typed.split(u',', Qt::SkipEmptyParts)) {
        if (!word.trimmed().isEmpty())
            words << word.trimmed();
    }
    return words;
}

std::optional<Exact> numberOf(const FactAsked &fact, const Situation &facts)
{
    if (fact.key == u"quotient")
        return facts.quotient;
    if (fact.key == u"children")
        return facts.children ? std::optional(Exact(*facts.children)) : std::nullopt;
    const auto found = facts.numbers.constFind(fact.key);
    return found == facts.numbers.constEnd() ? std::nullopt : std::optional(*found);
}

void setNumber(Situation &facts, const FactAsked &fact, const std::optional<Exact> &number)
{
    if (fact.key == u"quotient")
        facts.quotient = number;
    else if (fact.key == u"children")
        facts.children = number ? std::optional(static_cast<int>(number->numerator())) : std::nullopt;
    else if (number)
        facts.numbers.insert(fact.key, *number);
    else
        facts.numbers.remove(fact.key);
}

bool setNumberText(Situation &facts, const FactAsked &fact, const QString &typed)
{
    const QString plain = plainNumber(typed);
    if (plain.isEmpty()) {
        setNumber(facts, fact, std::nullopt);
        return true;
    }
    const Result<Exact> number = Exact::parse(plain);
    const Exact most(fact.key.contains(u"children"_s) ? mostChildren : mostOfACount);
    const bool isCount = fact.kind == FactKind::Count;
    if (!number || *number < Exact(0) || (isCount && (!number->isInteger() || *number > most)))
        return false;
    setNumber(facts, fact, *number);
    return true;
}

/// Each age is a child in charge, registered for the service.
bool setAges(Situation &facts, const QString &typed)
{
    QList<ChildFacts> family;
    for (const QString &word : wordsIn(typed)) {
        bool isNumber = false;
        const int age = word.toInt(&isNumber);
        if (!isNumber || age < 0 || age > 30)
            return false;
        family << ChildFacts{.age = age, .registered = true};
    }
    facts.family = family;
    return true;
}

bool setDay(Situation &facts, const QString &typed)
{
    facts.on = QDate::fromString(typed.trimmed(), u"dd/MM/yyyy"_s);
    return facts.on.isValid() || typed.trimmed().isEmpty();
}

bool setWords(Situation &facts, const FactAsked &fact, const QString &typed)
{
    if (fact.key == u"family")
        return setAges(facts, typed);
    if (fact.kind == FactKind::Words)
        (fact.key == u"statuses" ? facts.statuses : facts.documents) = wordsIn(typed);
    else if (typed.trimmed().isEmpty())
        facts.words.remove(fact.key);
    else
        facts.words.insert(fact.key, typed.trimmed());
    return true;
}

QString agesOf(const Situation &facts)
{
    QStringList ages;
    for (const ChildFacts &child : facts.family) {
        if (child.age)
            ages << QString::number(*child.age);
    }
    return ages.join(u", "_s);
}

} // namespace

QString textOf(const FactAsked &fact, const Situation &facts)
{
    if (fact.key == u"on")
        return dateText(facts.on);
    if (fact.key == u"family")
        return agesOf(facts);
    if (fact.kind == FactKind::Words)
        return (fact.key == u"statuses" ? facts.statuses : facts.documents).join(u", "_s);
    if (fact.kind == FactKind::Word)
        return facts.words.value(fact.key);
    const auto number = numberOf(fact, facts);
    return number ? numberText(*number) : QString();
}

std::optional<bool> flagOf(const FactAsked &fact, const Situation &facts)
{
    if (fact.key == u"resident")
        return facts.resident;
    const auto found = facts.flags.constFind(fact.key);
    return found == facts.flags.constEnd() ? std::nullopt : std::optional(*found);
}

bool setText(Situation &facts, const FactAsked &fact, const QString &typed)
{
    if (fact.key == u"on")
        return setDay(facts, typed);
    const bool isWords = fact.kind == FactKind::Words || fact.kind == FactKind::Word;
    return isWords ? setWords(facts, fact, typed) : setNumberText(facts, fact, typed);
}

void setFlag(Situation &facts, const FactAsked &fact, std::optional<bool> flag)
{
    if (fact.key == u"resident")
        facts.resident = flag;
    else if (flag)
        facts.flags.insert(fact.key, *flag);
    else
        facts.flags.remove(fact.key);
}

QString describeRefusal(const FactAsked &fact)
{
    if (fact.key == u"quotient")
        return Words::tr("Type the quotient as a number, such as 900 or 622,50.");
    if (fact.key == u"children")
        return Words::tr("Type the number of children in figures, from 0 to %1.").arg(mostChildren);
    if (fact.key == u"on")
        return Words::tr("Type the day of service as 01/09/2026.");
    if (fact.key == u"family")
        return Words::tr("Type the ages of the children in figures, with commas between: 4, 7.");
    return Words::tr("%1: type a number, such as 3 or 622,50.").arg(labelOf(fact));
}

QString labelOf(const FactAsked &fact)
{
    if (fact.key == u"quotient")
        return Words::tr("&Quotient (€ a month)");
    if (fact.key == u"children")
        return Words::tr("C&hildren");
    if (fact.key == u"resident")
        return Words::tr("&Lives");
    QString name = fact.name;
    if (fact.kind == FactKind::Money)
        name = Words::tr("%1 (€)").arg(name);
    for (const QString &article : {u"le "_s, u"la "_s, u"les "_s, u"l'"_s}) {
        if (name.startsWith(article)) {
            name.remove(0, article.size());
            break;
        }
    }
    return name.left(1).toUpper() + name.mid(1);
}

QString describeField(const FactAsked &fact)
{
    if (fact.key == u"family")
        return Words::tr("The age of each child, with commas between; empty when it is not known");
    if (fact.key == u"children")
        return Words::tr("Number of children in charge; empty when it is not known");
    if (fact.key == u"resident")
        return Words::tr("Where the family lives");
    if (fact.kind == FactKind::Words && !fact.words.isEmpty())
        return Words::tr("With commas between; this service knows: %1").arg(fact.words.join(u", "_s));
    if (fact.kind == FactKind::Words)
        return Words::tr("With commas between; empty for none");
    return Words::tr("Empty when it is not known");
}
