#include "ui/words/casewords.h"

#include "core/base/frenchtext.h"
#include "ui/words/taxnoticewords.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// The three ways that a part can change, each a whole sentence: a language agrees what it names. Custody only changes:
/// a child comes or goes with it.
struct Wording {
    Change::Part part;
    const char *added;
    const char *removed;
    const char *changed;
};

constexpr Wording wordings[] = {
    {Change::Part::Name, QT_TRANSLATE_NOOP("Case", "Applicant: %1"), QT_TRANSLATE_NOOP("Case", "Applicant removed: %1"),
     QT_TRANSLATE_NOOP("Case", "Applicant: %1 → %2")},
    {Change::Part::Adult, QT_TRANSLATE_NOOP("Case", "Adult added: %1"), QT_TRANSLATE_NOOP("Case", "Adult removed: %1"),
     QT_TRANSLATE_NOOP("Case", "Adult: %1 → %2")},
    {Change::Part::Child, QT_TRANSLATE_NOOP("Case", "Child added: %1"), QT_TRANSLATE_NOOP("Case", "Child removed: %1"),
     QT_TRANSLATE_NOOP("Case", "Child: %1 → %2")},
    {Change::Part::Custody, nullptr, nullptr, QT_TRANSLATE_NOOP("Case", "Custody of %1: %2 → %3")},
    {Change::Part::Address, QT_TRANSLATE_NOOP("Case", "Address added: %1"),
     QT_TRANSLATE_NOOP("Case", "Address removed: %1"), QT_TRANSLATE_NOOP("Case", "Address: %1 → %2")},
    {Change::Part::Quotient, QT_TRANSLATE_NOOP("Case", "Family quotient: none → %1"),
     QT_TRANSLATE_NOOP("Case", "Family quotient: %1 → none"), QT_TRANSLATE_NOOP("Case", "Family quotient: %1 → %2")},
    {Change::Part::Notice, QT_TRANSLATE_NOOP("Case", "Tax notice: none → %1"), QT_TRANSLATE_NOOP("Case", "Tax notice: %1 → none"),
     QT_TRANSLATE_NOOP("Case", "Tax notice: %1 → %2")},
    {Change::Part::Residence, QT_TRANSLATE_NOOP("Case", "Lives in the commune: %1"),
     QT_TRANSLATE_NOOP("Case", "Lives in the commune: %1 → not said"),
     QT_TRANSLATE_NOOP("Case", "Lives in the commune: %1 → %2")},
    {Change::Part::Price, QT_TRANSLATE_NOOP("Case", "New price, %1: %2"),
     QT_TRANSLATE_NOOP("Case", "Price removed, %1: %2"), QT_TRANSLATE_NOOP("Case", "Price, %1: %2 → %3")},
    {Change::Part::Note, QT_TRANSLATE_NOOP("Case", "Note added: “%1”"), QT_TRANSLATE_NOOP("Case", "Note removed: “%1”"),
     QT_TRANSLATE_NOOP("Case", "Note: “%1” → “%2”")},
};

/// « 650 (2026-10) » → « 650 (octobre 2026) ».
QString withMonthName(const QString &text)
{
    static const QRegularExpression shape(u"^(\\d+) \\((\\d{4}-\\d{2})\\)$"_s);
    const QRegularExpressionMatch match = shape.match(text);
    const Result<YearMonth> month = YearMonth::parse(match.captured(2));
    return match.hasMatch() && month ? u"%1 (%2)"_s.arg(match.captured(1), monthText(*month)) : text;
}

QString tierAndPrice(const QString &tier, const QString &price)
{
    return tier.isEmpty() ? price : tier + u" — "_s + price;
}

/// « T3 2.10 repas » → « T3 — 2,10 € par repas ». The figure with a point is the price: a tier's name or a unit may
/// hold a whole number (« Tranche 3 », « bons de 50 € »).
QString withFrenchPrice(const QString &text)
{
    static const QRegularExpression figure(u"(?<!\\S)(-?\\d+\\.\\d+)(?!\\S)"_s);
    static const QRegularExpression wholeFigure(u"(?<!\\S)(-?\\d+)(?!\\S)"_s);
    QRegularExpressionMatch match = figure.match(text);
    if (!match.hasMatch())
        match = wholeFigure.match(text);
    const Result<Exact> amount = Exact::parse(match.captured(1));
    if (!match.hasMatch() || !amount)
        return text;
    const QString unit = text.mid(match.capturedEnd()).trimmed();
    return tierAndPrice(text.left(match.capturedStart()).trimmed(), priceText(*amount, unit));
}

/// « 2025 28350 2.5 » → « RFR 28 350 €, 2,5 parts, revenus de 2025 ».
QString noticeInWords(const QString &text)
{
    const QStringList figures = text.split(u' ');
    if (figures.size() != 3)
        return text;
    TaxNotice notice;
    bool isNumber = false;
    if (const int year = figures[0].toInt(&isNumber); isNumber)
        notice.incomeYear = year;
    if (const qint64 income = figures[1].toLongLong(&isNumber); isNumber)
        notice.referenceTaxIncome = income;
    if (const Result<Exact> parts = Exact::parse(figures[2]))
        notice.parts = *parts;
    return noticeFigures(notice);
}

QString yesOrNo(const QString &word)
{
    return word == u"yes" ? QCoreApplication::translate("Case", "yes") : QCoreApplication::translate("Case", "no");
}

QString custodyWord(const QString &word)
{
    return word == u"shared" ? QCoreApplication::translate("Case", "shared") : QCoreApplication::translate("Case", "full");
}

QString inWords(Change::Part part, const QString &value)
{
    switch (part) {
    case Change::Part::Quotient: return withMonthName(value);
    case Change::Part::Notice: return noticeInWords(value);
    case Change::Part::Residence: return yesOrNo(value);
    case Change::Part::Custody: return custodyWord(value);
    case Change::Part::Price: return withFrenchPrice(value);
    case Change::Part::Note: return value.simplified();
    case Change::Part::Name:
    case Change::Part::Adult:
    case Change::Part::Child:
    case Change::Part::Address: break;
    }
    return value;
}

/// All at once, so that a name that holds a "%1" stays as it is.
QString filled(const QString &sentence, const QStringList &values)
{
    switch (values.size()) {
    case 1: return sentence.arg(values[0]);
    case 2: return sentence.arg(values[0], values[1]);
    default: return sentence.arg(values[0], values[1], values[2]);
    }
}

} // namespace

QString describe(const Change &change)
{
    const auto *wording = std::ranges::find(wordings, change.part, &Wording::part);
    QStringList values;
    if (change.part == Change::Part::Price || change.part == Change::Part::Custody)
        values << change.subject;
    if (!change.before.isEmpty())
        values << inWords(change.part, change.before);
    if (!change.after.isEmpty() || change.before.isEmpty())
        values << inWords(change.part, change.after);
    const char *english = change.before.isEmpty() ? wording->added
        : change.after.isEmpty()                  ? wording->removed
                                                  : wording->changed;
    return filled(QCoreApplication::translate("Case", english), values);
}

QString describe(RevisionKind kind)
{
    switch (kind) {
    case RevisionKind::Created: return QCoreApplication::translate("Case", "Case opened");
    case RevisionKind::Updated: return QCoreApplication::translate("Case", "Case updated");
    case RevisionKind::Issued: return QCoreApplication::translate("Case", "Attestation issued");
    }
    return {};
}

QString describe(const Error &error)
{
    switch (error.fault) {
    case Fault::Conflict:
        return QCoreApplication::translate(
            "Case", "This case was changed since you opened it: read its latest version, then validate again.");
    case Fault::NotFound:
        return QCoreApplication::translate("Case", "This case is no longer in the case log: refresh the list.");
    case Fault::Unreadable:
        return QCoreApplication::translate("Case",
            "The case log cannot be read: check that its folder is there, then call your IT service if this lasts.");
    case Fault::Refused:
        return QCoreApplication::translate("Case",
            "The disk refused the record: check that it has room left and that you may write to it, then try again.");
    case Fault::Busy:
        return QCoreApplication::translate("Case", "Another desk is writing to the case log: try again in a moment.");
    case Fault::Invalid:
        return QCoreApplication::translate("Case", "Something is missing in this case: complete the marked fields.");
    case Fault::Overflow:
        return QCoreApplication::translate(
            "Case", "A figure of this case is too large to be counted: check the amounts.");
    case Fault::TimedOut:
        return QCoreApplication::translate("Case", "The case log took too long to answer: try again.");
    case Fault::Offline:
        return QCoreApplication::translate(
            "Case", "The case log is out of reach: check the connection, then try again.");
    case Fault::Cancelled: return QCoreApplication::translate("Case", "Stopped at your request: nothing was recorded.");
    }
    return {};
}

QString ageText(const PartialDate &birth, QDate on)
{
    const std::optional<int> years = ageOn(birth, on);
    if (!years || *years < 0)
        return {};
    if (*years > 1)
        return QCoreApplication::translate("Case", "%1 years old").arg(*years);
    if (*years == 1)
        return QCoreApplication::translate("Case", "1 year old");
    return QCoreApplication::translate("Case", "under 1 year old");
}

QString quotientText(const QuotientFamilial &quotient)
{
    if (!quotient.value)
        return QCoreApplication::translate("Case", "none worked out by the fund");
    const QString value = numberText(Exact(*quotient.value));
    return quotient.period ? u"%1 (%2)"_s.arg(value, monthText(*quotient.period)) : value;
}

QString priceText(const Decision &decision)
{
    const Result<Exact> amount = Exact::parse(decision.price);
    const QString price = amount ? priceText(*amount, decision.unit)
                                 : QCoreApplication::translate("Case", "no price in the voted grid");
    return tierAndPrice(decision.tier, price);
}
