#include "core/domain/eliminationslip.h"

#include <algorithm>
#include <map>

QDate purgeableOn(const EliminationSlip &slip)
{
    return slip.at.date().addDays(quarantineDays);
}

QList<SlipLine> linesOf(const EliminationSlip &slip)
{
    std::map<std::pair<RetentionCategory, int>, SlipLine> lines;
    for (const SlipCase &each : slip.cases) {
        const int year = each.lastUse.year();
        SlipLine &line = lines.try_emplace({each.category, year}, SlipLine{each.category, year, 0, each.first, each.lastUse}).first->second;
        ++line.cases;
        line.first = std::min(line.first, each.first);
        line.last = std::max(line.last, each.lastUse);
    }
    QList<SlipLine> ordered;
    for (const auto &[place, line] : lines)
        ordered.append(line);
    return ordered;
}
