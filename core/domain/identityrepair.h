#pragma once
#include "core/domain/familyanswer.h"

/// Another way to put a question that found nobody. Nothing in it is made up: birth date and letters of the surname are
/// those of the identity card, names are swapped only where both were typed, given names are only regrouped or cut from
/// those typed.
enum class RepairKind {
    OtherParent, ///< The file may be in the name of the other one.
    NamesSwapped, ///< The usage name went in place of the birth name.
    GivenNamesJoined, ///< « Anne », « Laure » is « Anne-Laure ».
    GivenNamesSplit, ///< The other way round.
    FirstGivenNameOnly,
    PlainLetters, ///< The surname with spaces for hyphens and apostrophes.
    CommuneAtBirth, ///< The code that the place had on the day of birth.
    CommuneOfToday, ///< The code that it has now.
    CommuneByName, ///< No code: the town's name and its département.
    MonthBefore,
};
QString toString(RepairKind kind); ///< "first_given_name_only" …: for the journal, the cases and other programs.
std::optional<RepairKind> parseRepairKind(QStringView text);

/// The questions that may reach the State for one family in one visit, the first included: as few as find most
/// families, and too few to try identities out. What the agent types anew from a card can still be asked; nothing more
/// is proposed.
inline constexpr int mostQuestions = 4;

/// What is known beside the identity that was typed.
struct RepairKnowledge {
    Trouble trouble = Trouble::PersonUnknown; ///< Of the latest answer.
    QDateTime now;
    std::optional<CivilIdentity> otherParent = {}; ///< Where the case knows the whole of it.
    std::optional<CommuneCode> communeAtBirth = {}; ///< Where it differs from the code that was typed, as the next.
    std::optional<CommuneCode> communeOfToday = {};
    std::optional<TownOfBirth> town = {};
    QList<LookupRequest> answered = {}; ///< Nobody was found with these: not put again.
    int sent = 0; ///< Questions of this visit that reached the service, whatever came back.
};

/// One proposal. Without a question it is for the agent to type: the other parent, from their card.
struct Repair {
    RepairKind kind;
    std::optional<LookupRequest> question = {};
};

/// What may be tried once `typed` found nobody, in the order in which it is worth trying; nothing for a trouble that no
/// other question mends. A person whom the funds know without a file is not looked for under other names.
QList<Repair> proposeRepairs(const LookupRequest &typed, const RepairKnowledge &known);

/// Whether the fund would see the same question. The State turns names into plain capitals and sends the given names in
/// one line, so that an accent or where one given name ends makes no difference. Source: API contract §2.2.
bool isSameQuestion(const LookupRequest &a, const LookupRequest &b);
