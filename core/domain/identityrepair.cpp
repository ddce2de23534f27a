#include "core/domain/identityrepair.h"

#include "core/base/text.h"
#include "core/domain/quotientperiod.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

struct KindWord {
    RepairKind kind;
    QStringView word;
};

constexpr std::array kindWords{
    KindWord{RepairKind::OtherParent, u"other_parent"},
    KindWord{RepairKind::NamesSwapped, u"names_swapped"},
    KindWord{RepairKind::GivenNamesJoined, u"given_names_joined"},
    KindWord{RepairKind::GivenNamesSplit, u"given_names_split"},
    KindWord{RepairKind::FirstGivenNameOnly, u"first_given_name_only"},
    KindWord{RepairKind::PlainLetters, u"plain_letters"},
    KindWord{RepairKind::CommuneAtBirth, u"commune_at_birth"},
    KindWord{RepairKind::CommuneOfToday, u"commune_of_today"},
    KindWord{RepairKind::CommuneByName, u"commune_by_name"},
    KindWord{RepairKind::MonthBefore, u"month_before"},
};

} // namespace

QString toString(RepairKind kind)
{
    return std::ranges::find(kindWords, kind, &KindWord::kind)->word.toString();
}

std::optional<RepairKind> parseRepairKind(QStringView text)
{
    const auto *found = std::ranges::find(kindWords, text, &KindWord::word);
    return found == kindWords.end() ? std::nullopt : std::optional(found->kind);
}

// What the fund sees of a question

/// Capitals without accents; hyphens and apostrophes stay.
static QString transliterated(const PersonName &name)
{
    QString plain;
    for (const QChar c : name.forCall())
        plain += c == u'-' || c == u'\'' || c == u' ' ? QString(c) : folded(QStringView(&c, 1)).toUpper();
    return plain;
}

static QString givenNamesLine(const CivilIdentity &identity)
{
    QStringList names;
    for (const PersonName &name : identity.givenNames.mid(0, mostGivenNamesSent))
        names << transliterated(name);
    return names.join(u' ');
}

/// The service drops a usage name that is the birth name over again.
static QString usageNameOf(const CivilIdentity &identity)
{
    const bool differs =
        identity.usageName && folded(identity.usageName->toString()) != folded(identity.birthName.toString());
    return differs ? transliterated(*identity.usageName) : QString();
}

static QString placeOf(const LookupRequest &request)
{
    const BirthPlace &place = request.identity.birthPlace;
    if (!place.country.isFrance())
        return place.country.toString();
    if (request.town)
        return folded(request.town->name) + u' ' + request.town->department;
    return place.commune ? place.commune->toString() : QString();
}

static QStringList seenByTheFund(const LookupRequest &request)
{
    const CivilIdentity &identity = request.identity;
    return {transliterated(identity.birthName),
            usageNameOf(identity),
            givenNamesLine(identity),
            identity.birthDate.toIso(),
            toString(identity.sex),
            placeOf(request),
            request.period ? request.period->toString() : QString(),
            request.kind == LookupKind::Eaje ? u"eaje"_s : QString()};
}

bool isSameQuestion(const LookupRequest &a, const LookupRequest &b)
{
    return seenByTheFund(a) == seenByTheFund(b);
}

// The changes, each of one thing alone

using GivenNames = QList<PersonName>;

static bool isCompound(const PersonName &name)
{
    return name.forCall().contains(u'-');
}

/// The names as typed anew; nothing where one of them is none.
static std::optional<GivenNames> parsed(const QStringList &texts)
{
    GivenNames names;
    for (const QString &text : texts) {
        const Result<PersonName> name = PersonName::parse(text);
        if (!name)
            return std::nullopt;
        names.append(*name);
    }
    return names;
}

static QStringList textsOf(const GivenNames &names)
{
    QStringList texts;
    for (const PersonName &name : names)
        texts << name.toString();
    return texts;
}

static std::optional<GivenNames> joined(const GivenNames &names)
{
    QStringList texts = textsOf(names);
    if (texts.isEmpty() || isCompound(names.first()))
        return std::nullopt;
    if (texts.first().contains(u' ')) {
        texts.first().replace(u' ', u'-');
        return parsed(texts);
    }
    if (texts.size() < 2 || isCompound(names[1]))
        return std::nullopt;
    texts.first() += u'-' + texts.takeAt(1);
    return parsed(texts);
}

static std::optional<GivenNames> split(const GivenNames &names)
{
    QStringList texts;
    for (const PersonName &name : names)
        texts += isCompound(name) ? name.forCall().split(u'-', Qt::SkipEmptyParts) : QStringList(name.toString());
    return parsed(texts);
}

static std::optional<GivenNames> firstAlone(const GivenNames &names)
{
    return names.isEmpty() ? std::nullopt : parsed({names.first().toString().section(u' ', 0, 0)});
}

static std::optional<CivilIdentity> withGivenNames(CivilIdentity identity, const std::optional<GivenNames> &names)
{
    if (!names)
        return std::nullopt;
    identity.givenNames = *names;
    return identity;
}

static std::optional<CivilIdentity> swapped(CivilIdentity identity)
{
    if (!identity.usageName)
        return std::nullopt;
    std::swap(identity.birthName, *identity.usageName);
    return identity;
}

static PersonName plain(const PersonName &name)
{
    const Result<PersonName> letters = PersonName::parse(folded(name.toString()).toUpper());
    return letters ? *letters : name;
}

static CivilIdentity inPlainLetters(CivilIdentity identity)
{
    identity.birthName = plain(identity.birthName);
    if (identity.usageName)
        identity.usageName = plain(*identity.usageName);
    return identity;
}

static std::optional<CivilIdentity> bornIn(CivilIdentity identity, const std::optional<CommuneCode> &commune)
{
    if (!commune || !identity.birthPlace.country.isFrance())
        return std::nullopt;
    identity.birthPlace.commune = commune;
    return identity;
}

static std::optional<LookupRequest> about(LookupRequest question, const std::optional<CivilIdentity> &identity)
{
    if (!identity)
        return std::nullopt;
    question.identity = *identity;
    return question;
}

/// A code left blank is refused for a birth in France; the name, the département and the year may stand in its place
/// (contract §2.2).
static std::optional<LookupRequest> byTownName(LookupRequest question, const std::optional<TownOfBirth> &town)
{
    if (!town || !question.identity.birthPlace.country.isFrance() || !question.identity.birthDate.year())
        return std::nullopt;
    question.town = town;
    return question;
}

static std::optional<LookupRequest> oneMonthBefore(LookupRequest question, const QDateTime &now)
{
    const YearMonth before = shifted(question.period.value_or(presentMonth(now)), -1);
    if (question.kind == LookupKind::Eaje || whyNotOffered(before, now))
        return std::nullopt;
    question.period = before;
    return question;
}

static std::optional<LookupRequest> repaired(RepairKind kind, const LookupRequest &typed, const RepairKnowledge &known)
{
    const CivilIdentity &identity = typed.identity;
    switch (kind) {
    case RepairKind::OtherParent:
        return about(typed, known.otherParent);
    case RepairKind::NamesSwapped:
        return about(typed, swapped(identity));
    case RepairKind::GivenNamesJoined:
        return about(typed, withGivenNames(identity, joined(identity.givenNames)));
    case RepairKind::GivenNamesSplit:
        return about(typed, withGivenNames(identity, split(identity.givenNames)));
    case RepairKind::FirstGivenNameOnly:
        return about(typed, withGivenNames(identity, firstAlone(identity.givenNames)));
    case RepairKind::PlainLetters:
        return about(typed, inPlainLetters(identity));
    case RepairKind::CommuneAtBirth:
        return about(typed, bornIn(identity, known.communeAtBirth));
    case RepairKind::CommuneOfToday:
        return about(typed, bornIn(identity, known.communeOfToday));
    case RepairKind::CommuneByName:
        return byTownName(typed, known.town);
    case RepairKind::MonthBefore:
        return oneMonthBefore(typed, known.now);
    }
    return std::nullopt;
}

// Which of them, in which order

static const QList<RepairKind> &namesAndPlace()
{
    using enum RepairKind;
    static const QList<RepairKind> kinds{NamesSwapped, GivenNamesJoined, GivenNamesSplit, FirstGivenNameOnly,
                                         PlainLetters, CommuneAtBirth,   CommuneOfToday,  CommuneByName};
    return kinds;
}

static QList<RepairKind> orderFor(const RepairKnowledge &known)
{
    using enum RepairKind;
    const bool isEarly = isEarlyInMonth(known.now); // then the month is the likeliest reason
    const QList<RepairKind> first = isEarly ? QList{MonthBefore, OtherParent} : QList{OtherParent};
    const QList<RepairKind> last = isEarly ? QList<RepairKind>() : QList{MonthBefore};
    switch (known.trouble) {
    case Trouble::PersonUnknown:
        return first + namesAndPlace() + last;
    case Trouble::NoCafFile: // the names did lead to the person
        return first + last;
    case Trouble::NoMsaFile: // which keeps no month
    case Trouble::NoRightFound:
        return {OtherParent};
    case Trouble::NotIdentified: // the register of persons, not the fund, did not know them
        return namesAndPlace() + QList{OtherParent};
    default:
        return {};
    }
}

QList<Repair> proposeRepairs(const LookupRequest &typed, const RepairKnowledge &known)
{
    QList<Repair> repairs;
    QList<LookupRequest> put = known.answered;
    put.append(typed);
    for (const RepairKind kind : orderFor(known)) {
        if (kind == RepairKind::OtherParent && !known.otherParent) {
            repairs.append({kind});
            continue;
        }
        const auto question = known.sent < mostQuestions ? repaired(kind, typed, known) : std::nullopt;
        const auto isPut = [&](const LookupRequest &other) { return isSameQuestion(*question, other); };
        if (!question || std::ranges::any_of(put, isPut))
            continue;
        put.append(*question);
        repairs.append({kind, question});
    }
    return repairs;
}
