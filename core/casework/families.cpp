#include "core/casework/families.h"

#include <set>

CaseNumber goesOnAs(const CaseNumber &number, const std::function<std::optional<CaseNumber>(const CaseNumber &)> &mergedInto)
{
    CaseNumber last = number;
    std::set<CaseNumber> passed; // no loop can be made by Merging; one that was forged must not hold us
    for (auto next = mergedInto(last); next && passed.insert(last).second; next = mergedInto(last))
        last = *next;
    return last;
}
