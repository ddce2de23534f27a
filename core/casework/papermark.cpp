#include "core/casework/papermark.h"

attestation::Content withLogMark(attestation::Content content, const Caseload &caseload)
{
    if (const Result<ChainHead> head = caseload.head())
        content.logMark = headText(*head);
    return content;
}
