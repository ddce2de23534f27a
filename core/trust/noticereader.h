#pragma once
#include "core/domain/noticereading.h"
#include "core/trust/trustdata.h"

namespace trust {

/// The test authority's private keys are public: its codes prove nothing, and are for trying scanners out.
enum class TestAuthority { Refused, Allowed };

/// Reads a tax notice from the bytes of one symbol, or from what a scanner typed: repairs the reading where the
/// signature allows it, checks it, and gives its content. Blocking, and bounded: milliseconds for a whole reading, half
/// a second at most for one that cannot be repaired.
NoticeReading readNotice(QByteArrayView reading, const TrustData &trust, TestAuthority test = TestAuthority::Refused);

/// The tax notice among the codes of one page, which may have others (mail sorting, adverts): the first that is
/// verified, or else the first that says most. No codes at all is an unreadable page.
NoticeReading readNoticeAmong(
    const QList<QByteArray> &readings, const TrustData &trust, TestAuthority test = TestAuthority::Refused);

} // namespace trust
