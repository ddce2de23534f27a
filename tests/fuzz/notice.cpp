// Any bytes, as if a scanner had typed them. Nobody can make a code that the shipped keys verify: one is a defect.
#include "core/trust/noticereader.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const trust::TrustData trusted = trust::shippedTrust();
    const QByteArrayView reading(data, static_cast<qsizetype>(size));
    if (trust::readNotice(reading, trusted, trust::TestAuthority::Allowed).outcome == NoticeOutcome::Verified)
        std::abort();
    return 0;
}
