#include "core/formats/impotreply.h"

#include "core/formats/particulierjson.h"
#include "core/formats/replyreader.h"

#include <QJsonObject>
#include <QLocale>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

static constexpr qint64 largestAmount = 999'999'999'999;
static constexpr int mostOfAKind = 99; // dependants, parts

/// Days are written as on paper or as ISO; what is no date is none.
static std::optional<QDate> dayOf(const QString &text)
{
    const QString day = text.trimmed().left(10);
    for (const QString &format : {u"dd/MM/yyyy"_s, u"yyyy-MM-dd"_s}) {
        if (const QDate date = QDate::fromString(day, format); date.isValid())
            return date;
    }
    return std::nullopt;
}

static std::optional<FamilySituation> situationOf(const QString &letter)
{
    static const QList<std::pair<QString, FamilySituation>> letters{
        {u"M"_s, FamilySituation::Married},
        {u"O"_s, FamilySituation::CivilUnion},
        {u"C"_s, FamilySituation::Single},
        {u"D"_s, FamilySituation::Divorced},
        {u"V"_s, FamilySituation::Widowed},
    };
    const auto found =
        std::ranges::find(letters, letter.trimmed().toUpper(), [](const auto &each) { return each.first; });
    return found == letters.end() ? std::nullopt : std::optional(found->second);
}

namespace {

/// One answer, part by part.
class Reader : ReplyReader
{
public:
    Result<TaxSituation> read(const QJsonObject &body)
    {
        return checked(situationIn(body));
    }

private:
    /// Fields of a fixed width come with spaces behind.
    QString textOf(const QJsonObject &object, const QString &key) { return ReplyReader::textOf(object, key).trimmed(); }

    /// A figure with decimals is read back through its shortest decimal form, so that a binary fraction never comes
    /// near a number of parts.
    std::optional<Exact> numberOf(const QJsonObject &object, const QString &key)
    {
        const QJsonValue value = object[key];
        if (isNothing(value))
            return std::nullopt;
        const Result<Exact> number =
            Exact::parse(QString::number(value.toDouble(), 'f', QLocale::FloatingPointShortest));
        if (value.isDouble() && number)
            return *number;
        note(key);
        return std::nullopt;
    }

    std::optional<qint64> wholeOf(const QJsonObject &object, const QString &key)
    {
        const std::optional<Exact> number = numberOf(object, key);
        if (!number)
            return std::nullopt;
        if (number->isInteger() && std::abs(number->numerator()) <= largestAmount)
            return number->numerator();
        note(key);
        return std::nullopt;
    }

    std::optional<int> within(const QJsonObject &object, const QString &key, int least, int most)
    {
        const std::optional<qint64> whole = wholeOf(object, key);
        if (!whole || (*whole >= least && *whole <= most))
            return whole ? std::optional(static_cast<int>(*whole)) : std::nullopt;
        note(key);
        return std::nullopt;
    }

    std::optional<int> countOf(const QJsonObject &object, const QString &key) { return within(object, key, 0, mostOfAKind); }

    std::optional<Exact> partsOf(const QJsonObject &object, const QString &key)
    {
        const std::optional<Exact> parts = numberOf(object, key);
        if (parts && !(*parts >= Exact() && *parts <= Exact(mostOfAKind)))
            note(key);
        return parts;
    }

    /// The three parts are texts, of which any may be null or empty.
    PartialDate birthOf(const QJsonObject &received)
    {
        const auto part = [&](const QString &key) -> std::optional<int> {
            const int value = textOf(received, key).toInt();
            return value > 0 ? std::optional(value) : std::nullopt;
        };
        const Result<PartialDate> date = PartialDate::of(part(u"annee"_s), part(u"mois"_s), part(u"jour"_s));
        return date ? *date : PartialDate();
    }

    TaxPerson personOf(const QJsonObject &body, const QString &suffix)
    {
        return {textOf(body, u"nmNai"_s + suffix), textOf(body, u"nmUsa"_s + suffix), textOf(body, u"prnm"_s + suffix),
            birthOf(objectOf(body, u"dateNais"_s + suffix))};
    }

    TaxDependants dependantsOf(const QJsonObject &received)
    {
        return {countOf(received, u"nbPac"_s), countOf(received, u"nbPacF"_s), countOf(received, u"nbPacG"_s),
            countOf(received, u"nbPacH"_s), countOf(received, u"nbPacI"_s), countOf(received, u"nbPacJ"_s)};
    }

    TaxSituation situationIn(const QJsonObject &body)
    {
        TaxSituation situation;
        situation.incomeYear = within(body, u"annRevenu"_s, 1900, 9999);
        situation.referenceTaxIncome = wholeOf(body, u"rfr"_s);
        situation.parts = partsOf(body, u"nbPart"_s);
        situation.situation = situationOf(textOf(body, u"sitFam"_s));
        if (!isNothing(body[u"pac"]))
            situation.dependants = dependantsOf(objectOf(body, u"pac"_s));
        situation.first = personOf(body, u"Dec1"_s);
        situation.second = personOf(body, u"Dec2"_s);
        situation.incomeTax = wholeOf(body, u"montTotIr"_s);
        situation.recoveredOn = dayOf(textOf(body, u"datRec"_s));
        return situation;
    }
};

} // namespace

Result<TaxSituation> parseTaxSituation(const QByteArray &body)
{
    const Result<QJsonObject> document = parseJsonObject(body);
    if (!document)
        return document.error();
    if (document->isEmpty() || document->contains(u"erreur"))
        return Error{Fault::Unreadable, u"no situation"_s};
    return Reader().read(*document);
}

Result<AccessGrant> parseAccessGrant(const QByteArray &body)
{
    constexpr qsizetype longestToken = 16'384;
    const Result<QJsonObject> document = parseJsonObject(body);
    if (!document)
        return document.error();
    const QString token = (*document)[u"access_token"].toString();
    const bool isVisible = std::ranges::all_of(token, [](QChar c) { return c > u' ' && c < u'\x7F'; });
    if (token.isEmpty() || token.size() > longestToken || !isVisible)
        return Error{Fault::Unreadable, u"no access token"_s};
    const QJsonValue lifetime = (*document)[u"expires_in"];
    const qint64 seconds = lifetime.isString() ? lifetime.toString().toLongLong() : lifetime.toInteger();
    return AccessGrant{token.toLatin1(), std::chrono::seconds(std::clamp<qint64>(seconds, 0, 86'400))};
}

QString parseImpotErrorCode(const QByteArray &body)
{
    const Result<QJsonObject> document = parseJsonObject(body);
    if (!document)
        return {};
    const QJsonObject error = (*document)[u"erreur"].toObject();
    const QJsonValue code = error.contains(u"codeapp") ? error[u"codeapp"] : error[u"code"];
    const QString text = code.isDouble() ? QString::number(code.toInteger()) : cleaned(code.toString()).trimmed();
    return text.left(20);
}

static TaxOfficeTrouble wayTrouble(WireFault fault)
{
    switch (fault) {
    case WireFault::None:
        return TaxOfficeTrouble::None;
    case WireFault::Offline:
        return TaxOfficeTrouble::Offline;
    case WireFault::TimedOut:
        return TaxOfficeTrouble::NoAnswerInTime;
    case WireFault::CertificateRefused:
    case WireFault::CertificateOutOfDate:
    case WireFault::SecureLinkFailed:
        return TaxOfficeTrouble::CertificateRefused;
    case WireFault::ProxyRefused:
    case WireFault::ProxyWantsPassword:
        return TaxOfficeTrouble::ProxyRefused;
    case WireFault::TooLarge:
        return TaxOfficeTrouble::AnswerTooLarge;
    case WireFault::Garbled:
        return TaxOfficeTrouble::AnswerUnreadable;
    }
    return TaxOfficeTrouble::Offline;
}

/// What both doors have in common; None for an answer that is theirs to judge.
static TaxOfficeTrouble commonTrouble(const WireAnswer &answer)
{
    if (answer.fault != WireFault::None)
        return wayTrouble(answer.fault);
    if (answer.status >= 300 && answer.status < 400)
        return TaxOfficeTrouble::RedirectRefused;
    if (answer.status == 407)
        return TaxOfficeTrouble::ProxyRefused;
    if (answer.status == 429)
        return TaxOfficeTrouble::TooManyRequests;
    return answer.status >= 500 ? TaxOfficeTrouble::ServiceError : TaxOfficeTrouble::None;
}

TaxOfficeTrouble grantTrouble(const WireAnswer &answer)
{
    if (const TaxOfficeTrouble common = commonTrouble(answer); common != TaxOfficeTrouble::None)
        return common;
    if (answer.status == 200)
        return parseAccessGrant(answer.body) ? TaxOfficeTrouble::None : TaxOfficeTrouble::AnswerUnreadable;
    const Result<QJsonObject> document = parseJsonObject(answer.body);
    const QString error = document ? (*document)[u"error"].toString() : QString(); // RFC 6749, §5.2
    if (error == u"invalid_scope" || error == u"unauthorized_client")
        return TaxOfficeTrouble::ScopeRefused;
    if (error == u"unsupported_grant_type" || error == u"invalid_request")
        return TaxOfficeTrouble::RequestRefused;
    const bool isAboutClient = answer.status == 400 || answer.status == 401 || answer.status == 403;
    return isAboutClient ? TaxOfficeTrouble::ClientRefused : TaxOfficeTrouble::AnswerUnreadable; // not that door
}

static TaxOfficeTrouble codeTrouble(const QString &code)
{
    static const QHash<QString, TaxOfficeTrouble> codes{
        {u"4001"_s, TaxOfficeTrouble::NumberRefused},
        {u"4002"_s, TaxOfficeTrouble::YearRefused},
        {u"4031"_s, TaxOfficeTrouble::RightsMissing},
        {u"4101"_s, TaxOfficeTrouble::NothingForYear},
        {u"4102"_s, TaxOfficeTrouble::NumberUnknown},
    };
    return codes.value(code, TaxOfficeTrouble::None);
}

TaxOfficeTrouble situationTrouble(const WireAnswer &answer)
{
    if (const TaxOfficeTrouble common = commonTrouble(answer); common != TaxOfficeTrouble::None)
        return common;
    if (answer.status == 200)
        return parseTaxSituation(answer.body) ? TaxOfficeTrouble::None : TaxOfficeTrouble::AnswerUnreadable;
    if (const TaxOfficeTrouble said = codeTrouble(parseImpotErrorCode(answer.body)); said != TaxOfficeTrouble::None)
        return said;
    switch (answer.status) {
    case 204:
    case 403:
    case 404:
    case 410:
        return TaxOfficeTrouble::NothingFound;
    case 401:
        return TaxOfficeTrouble::RightsMissing;
    case 400:
        return TaxOfficeTrouble::RequestRefused;
    default:
        return TaxOfficeTrouble::AnswerUnreadable;
    }
}
