#include "core/casework/caseloading.h"

#include "core/formats/overviewcode.h"

#include <algorithm>

/// As many rows as the tallest screen shows, and then some.
static constexpr qsizetype firstRows = 256;

Result<Done> readCases(const Caseload &caseload, const std::function<void(CasesRead)> &deliver, const std::stop_token &stop)
{
    const Result<QList<CaseSummary>> cases = caseload.list();
    if (!cases)
        return cases.error();
    qsizetype rows = firstRows;
    for (qsizetype from = 0; from < cases->size() && !stop.stop_requested(); from += std::exchange(rows, CaseChunk::mostRows)) {
        auto chunk = std::make_shared<CaseChunk>();
        for (qsizetype at = from; at < std::min(from + rows, cases->size()); ++at)
            (void)chunk->append(toOverview((*cases)[at])); // what was just written can be read
        chunk->finish();
        deliver({.chunk = std::move(chunk), .total = cases->size()});
    }
    return Done();
}
