#include "core/formats/twoddoc/base32.h"

#include "core/formats/twoddoc/characters.h"

namespace twoddoc {

static int valueOf(char c)
{
    if (isCapital(c))
        return c - 'A';
    return c >= '2' && c <= '7' ? c - '2' + 26 : -1;
}

bool isBase32(char c)
{
    return valueOf(c) >= 0;
}

std::optional<QByteArray> fromBase32(QByteArrayView text)
{
    QByteArray bytes;
    bytes.reserve(text.size() * 5 / 8);
    unsigned held = 0; // bits read and not yet written, in the low end
    int count = 0;
    for (const char c : text) {
        const int value = valueOf(c);
        if (value < 0)
            return std::nullopt;
        held = (held << 5 | unsigned(value)) & 0xFFFU;
        count += 5;
        if (count >= 8) {
            count -= 8;
            bytes.append(static_cast<char>(held >> count & 0xFFU));
        }
    }
    const bool isWhole = count < 5 && (held & ((1U << count) - 1U)) == 0;
    return isWhole ? std::optional(bytes) : std::nullopt;
}

} // namespace twoddoc
