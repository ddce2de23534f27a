#include "core/attestation/layout.h"

#include "core/attestation/explanationpages.h"
#include "core/attestation/frontpage.h"
#include "core/attestation/letterhead.h"

namespace attestation {

static Flow frontPage(const Content &content, const Look &look)
{
    Flow flow(firstTop, furtherTop, textBottom);
    addFrontPage(flow, content, look);
    return flow;
}

QList<Marks> pagesOf(const Content &content)
{
    Look look = lookOf(content.townHall.accent, roomy);
    Flow flow = frontPage(content, look);
    if (flow.pages().size() > 1) {
        look.spacing = compact;
        flow = frontPage(content, look);
    }
    const qsizetype frontPages = flow.pages().size();
    QList<Marks> pages = flow.pages() + explanationPages(content, look);
    dress(pages, content, look, frontPages);
    return pages;
}

} // namespace attestation
