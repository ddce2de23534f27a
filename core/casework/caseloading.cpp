#include "core/casework/caseloading.h"

#include "core/casework/logguard.h"
#include "core/formats/overviewcode.h"
#include "core/store/caselog.h"

#include <QThreadPool>

#include <algorithm>
#include <deque>
#include <future>
#include <limits>

/// What is read first, so that the first rows are there at once. Each next page is twice as long, so that the last one,
/// which nothing is read beside, is short against the rest.
static constexpr int firstPage = 256;
static constexpr int longestPage = 8192;
static_assert(longestPage <= CaseChunk::mostRows);
/// Pages whose boxes are opened on threads of their own while the next is read; the second core is what there is to win.
static constexpr int pagesAtOnce = 2;

/// One whose box does not open stands with its number alone, so that the agent sees that it is there.
static QByteArray bareOverview(const CaseNumber &number)
{
    CaseSummary bare;
    bare.number = number;
    return toOverview(bare);
}

/// A page with the numbers of the cases that do not open, which only the thread of the log can ask for.
struct OpenedPage {
    std::shared_ptr<CaseChunk> chunk = std::make_shared<CaseChunk>();
    QList<QUuid> damaged;
};

static OpenedPage openPage(const QList<SealedOverview> &page, const QUuid &store, const Keyring &keys)
{
    OpenedPage opened;
    static constexpr qsizetype usualOverview = 192;
    opened.chunk->reserve(page.size(), page.size() * usualOverview);
    for (const SealedOverview &overview : page) {
        auto content = Overviews::opened(overview, store, keys);
        if (!content || !opened.chunk->append(*content))
            opened.damaged.append(overview.caseId);
        if (content)
            seal::wipe(*content);
    }
    if (opened.damaged.isEmpty())
        opened.chunk->finish();
    return opened;
}

/// The pages of a log, read one after the other and opened beside each other, delivered in their order.
static Result<Done> readPages(SealedLog &log, const std::function<void(CasesRead)> &deliver, const std::stop_token &stop)
{
    log.database().holdView(); // a case that changes meanwhile would go on top, before the pages that are read already
    Overviews overviews(log);
    CaseLog cases(log);
    const qsizetype total = overviews.count();
    QThreadPool openers; // whose threads stay for all the pages, and their memory with them
    openers.setMaxThreadCount(pagesAtOnce);
    std::deque<std::future<OpenedPage>> opening;
    const auto deliverFirst = [&] {
        OpenedPage page = opening.front().get();
        opening.pop_front();
        for (const QUuid &damaged : page.damaged)
            static_cast<void>(page.chunk->append(bareOverview(cases.numberOf(damaged))));
        if (!page.damaged.isEmpty())
            page.chunk->finish();
        deliver({.chunk = std::move(page.chunk), .total = total});
    };
    qint64 before = std::numeric_limits<qint64>::max();
    for (int size = firstPage; !stop.stop_requested(); size = std::min(2 * size, longestPage)) {
        const QList<SealedOverview> page = overviews.page(before, size);
        if (page.isEmpty())
            break;
        before = page.last().seq;
        const auto task = std::make_shared<std::packaged_task<OpenedPage()>>(
            [page, store = log.store(), keys = log.keysInUse()] { return openPage(page, store, *keys); });
        opening.push_back(task->get_future());
        openers.start([task] { (*task)(); });
        if (size == firstPage || opening.size() > std::size_t(pagesAtOnce))
            deliverFirst();
    }
    while (!opening.empty())
        deliverFirst();
    return Done();
}

Result<Done> readCases(const Caseload &caseload, const std::function<void(CasesRead)> &deliver, const std::stop_token &stop)
{
    return onLog(caseload.session(), Right::SeeCases, Access::Read, &QUuid::createUuid,
                 [&](SealedLog &log) { return readPages(log, deliver, stop); });
}
