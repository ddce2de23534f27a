#include "core/domain/logreport.h"

using namespace Qt::StringLiterals;

using Kind = LogProblem::Kind;

QString toString(Kind kind)
{
    switch (kind) {
    case Kind::FileDamaged: return u"file_damaged"_s;
    case Kind::RecordChanged: return u"record_changed"_s;
    case Kind::RecordMissing: return u"record_missing"_s;
    case Kind::ChainBroken: return u"chain_broken"_s;
    case Kind::CutShort: return u"cut_short"_s;
    case Kind::Unreadable: return u"unreadable"_s;
    case Kind::OverviewWrong: return u"overview_wrong"_s;
    case Kind::KeyDamaged: return u"key_damaged"_s;
    case Kind::HeadUnknown: return u"head_unknown"_s;
    }
    return {};
}

static constexpr qsizetype printedBytes = 4;

QString headText(const ChainHead &head)
{
    return QString::number(head.seq) + u'-' + QString::fromLatin1(head.link.first(printedBytes).toHex().toUpper());
}

std::optional<ChainHead> parseHeadText(QStringView text)
{
    const qsizetype dash = text.indexOf(u'-');
    if (dash < 1)
        return std::nullopt;
    bool isNumber = false;
    const qint64 seq = text.first(dash).toLongLong(&isNumber);
    const QStringView hex = text.sliced(dash + 1).trimmed();
    const QByteArray link = QByteArray::fromHex(hex.toLatin1());
    if (!isNumber || seq < 0 || hex.size() != 2 * printedBytes || link.size() != printedBytes)
        return std::nullopt;
    return ChainHead{seq, link};
}
