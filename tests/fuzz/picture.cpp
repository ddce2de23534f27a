// Any bytes, as a file that was handed over, as the codewords of a symbol, as its modules, and as the dots of a
// picture: the first byte says which. Nothing but an end is expected. PDFs are poppler's own affair.
#include "core/scan/codewords.h"
#include "core/scan/ecc200.h"
#include "core/scan/picturefile.h"

#include <cstdint>

using namespace std::chrono_literals;

static std::vector<bool> modulesFrom(QByteArrayView bytes, int side)
{
    std::vector<bool> modules;
    for (int i = 0; i < side * side; ++i)
        modules.push_back(!bytes.isEmpty() && (bytes[i / 8 % bytes.size()] >> i % 8 & 1) != 0);
    return modules;
}

static QImage dotsFrom(QByteArrayView bytes)
{
    constexpr int side = 24;
    QImage dots(side, side, QImage::Format_Grayscale8);
    dots.fill(255);
    for (int i = 0; i < std::min<int>(side * side, static_cast<int>(bytes.size())); ++i)
        dots.scanLine(i / side)[i % side] = static_cast<uchar>(bytes[i]);
    return dots.scaled(4 * side, 4 * side);
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const QByteArrayView bytes(data + 1, static_cast<qsizetype>(size) - 1);
    const auto sizes = symbolSizes();
    const SymbolSize &symbol = sizes[data[0] / 4 % sizes.size()];
    const SymbolSearch search{.budget = 200ms, .stop = {}, .isWanted = {}};
    if (data[0] % 4 == 0 && !bytes.contains("%PDF-"))
        static_cast<void>(symbolsOf(bytes.toByteArray(), search));
    if (data[0] % 4 == 1)
        static_cast<void>(messageOf(std::span(data + 1, size - 1)));
    if (data[0] % 4 == 2)
        static_cast<void>(decodeModules(symbol, modulesFrom(bytes, symbol.side)));
    if (data[0] % 4 == 3)
        static_cast<void>(findSymbols(dotsFrom(bytes), search));
    return 0;
}
