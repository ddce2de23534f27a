#pragma once
#include "core/domain/casefile.h"

/// The overview of a case in a few bytes: what is sealed beside its details, and what the index in memory reads at
/// unlock. Part of the case log's frozen format: what is written here stays readable for ever.
///
/// Integers are little endian. A *text* is its length in bytes, then as much UTF-8. A *length* is one byte below 128;
/// from 128 to 16383 it is two, the low seven bits with bit 7 set, then the rest.
///
///   at  size  what
///    0     1  format, 1
///    1     1  flags: 1 sensitive, 2 opposed, 4 quarantined, 8 merged, 16 has a time; the others are 0 and mean nothing yet
///    2     2  year of the number          4  4  its sequence
///    8     4  version
///   12     8  time of the latest revision, seconds since 1970-01-01 UTC, signed; 0 without flag 16
///   20     2  birth year     22  1  month     23  1  day; 0 for an unknown part
///   24     2  valid until: year     26  1  month     27  1  day; all 0 for none
///   28     6  with flag 8 only: the case that stands for this one, year and sequence as above
///    …        length, in bytes, of the birth name at the beginning of the next text; 0 where it is not known
///    …        text: the applicant
///    …     1  count of children, then a text for each
///    …        text: the town               ← from here on, many cases have the same bytes
///    …        text: the agent
///    …     1  count of services, then for each a text, its name, and a text, its tier
///    …        nothing, or what later versions add, or the padding's zeros: not looked at
///
/// What a later version adds stands after the services and counts as absent where it is missing or zero. What a reader of this
/// version could misunderstand takes a greater format byte.
QByteArray toOverview(const CaseSummary &summary);

/// Fault::Refused when a newer version wrote it, Fault::Unreadable when it is damaged. Reads nothing past its end.
Result<CaseSummary> parseOverview(QByteArrayView overview);

/// An overview where it lies: figures, and views into its bytes, each checked to lie within.
struct OverviewParts {
    CaseNumber number;
    bool isSensitive = false;
    bool isOpposed = false;
    bool isQuarantined = false;
    std::optional<CaseNumber> mergedInto = {};
    int version = 1;
    std::optional<qint64> seconds = {}; ///< Of the latest revision, since 1970-01-01 UTC.
    PartialDate birthDate = {};
    QDate validUntil = {};
    QByteArrayView birthName = {}; ///< Empty where it is not known.
    QByteArrayView applicant = {};
    QByteArrayView children = {}; ///< Their texts, one after the other, each with its length.
    QByteArrayView town = {};
    QByteArrayView agent = {};
    QByteArrayView services = {}; ///< As `children`: a name, a tier, a name, a tier …
    qsizetype commonAt = 0; ///< Where the town begins.
    qsizetype size = 0; ///< Without padding.
};
Result<OverviewParts> readOverview(QByteArrayView overview);

/// Takes the first text off `texts`, as OverviewParts has them; empty when there is none left.
QByteArrayView nextText(QByteArrayView &texts);

/// What is asked of very many overviews without reading them whole; for those that readOverview() took.
CaseNumber numberIn(QByteArrayView overview);
PartialDate birthDateIn(QByteArrayView overview);
