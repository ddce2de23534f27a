#include "core/scan/symboloutline.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

/// Half a degree each, over a quarter turn; the last is beside the first.
static constexpr int bins = 180;
using Directions = std::array<double, bins>;

static Directions directionsOf(const GrayPicture &patch)
{
    constexpr int faintest = 200; // below, noise and paper
    const GrayPicture soft = patch.softened(std::max(1, patch.width() / 200));
    const int radius = patch.width() / 2 - 2;
    Directions weights{};
    for (int y = 1; y < soft.height() - 1; ++y) {
        for (int x = 1; x < soft.width() - 1; ++x) {
            const int across = soft.at(x + 1, y) - soft.at(x - 1, y);
            const int down = soft.at(x, y + 1) - soft.at(x, y - 1);
            const int strength = across * across + down * down;
            if (strength < faintest || std::hypot(x - soft.width() / 2, y - soft.height() / 2) > radius)
                continue;
            double turn = std::atan2(down, across) / (std::numbers::pi / 2);
            turn -= std::floor(turn);
            weights[static_cast<size_t>(turn * bins) % bins] += strength;
        }
    }
    return weights;
}

/// What lies around a bin, and how far to one side on the average.
static std::pair<double, double> around(const Directions &weights, int bin)
{
    double sum = 0;
    double moment = 0;
    for (int offset = -4; offset <= 4; ++offset) {
        const double weight = weights[static_cast<size_t>((bin + offset + bins) % bins)] * (5 - std::abs(offset));
        sum += weight;
        moment += weight * offset;
    }
    return {sum, sum > 0 ? moment / sum : 0};
}

double mainDirection(const GrayPicture &patch)
{
    const Directions weights = directionsOf(patch);
    int best = 0;
    for (int bin = 1; bin < bins; ++bin) {
        if (around(weights, bin).first > around(weights, best).first)
            best = bin;
    }
    return (best + 0.5 + around(weights, best).second) / bins * std::numbers::pi / 2;
}

namespace {

/// The stretch of a line that is dark but for small faults.
struct Run {
    int from = 0;
    int to = 0; ///< Excluded.
    int score = 0;
};

using Lines = std::vector<Run>;

/// Black on white, as one line of pixels after the other.
struct Inked {
    int side;
    std::vector<uchar> dark;
    bool at(int x, int y) const
    {
        return dark[static_cast<size_t>(y) * static_cast<size_t>(side) + static_cast<size_t>(x)] != 0;
    }
};

} // namespace

static Inked inkOf(const GrayPicture &patch, Ink rule)
{
    const GrayPicture around = patch.softened(patch.width() / 10);
    const int light = patch.shadeAt(0.85);
    const int dark = patch.shadeAt(0.1);
    const int middle = (dark + light) / 2;
    const int least = (light - dark) / 16; // bare paper does not make lines
    Inked ink{patch.width(), {}};
    ink.dark.reserve(static_cast<size_t>(patch.width()) * static_cast<size_t>(patch.height()));
    for (int y = 0; y < patch.height(); ++y) {
        for (int x = 0; x < patch.width(); ++x) {
            const int limit = rule == Ink::Local ? around.at(x, y) - least : (around.at(x, y) + middle) / 2;
            ink.dark.push_back(patch.at(x, y) < limit);
        }
    }
    return ink;
}

/// The stretch of greatest score, a dark pixel being worth one point and a light one costing two.
template <typename IsDark>
static Run longestRun(int length, IsDark isDark)
{
    Run best;
    Run open;
    for (int i = 0; i < length; ++i) {
        open.score += isDark(i) ? 1 : -2;
        if (open.score <= 0) {
            open = {i + 1, i + 1, 0};
            continue;
        }
        open.to = i + 1;
        if (open.score > best.score)
            best = open;
    }
    return best;
}

static Lines columnsOf(const Inked &ink)
{
    Lines lines;
    for (int x = 0; x < ink.side; ++x)
        lines.push_back(longestRun(ink.side, [&](int y) { return ink.at(x, y); }));
    return lines;
}

static Lines rowsOf(const Inked &ink)
{
    Lines lines;
    for (int y = 0; y < ink.side; ++y)
        lines.push_back(longestRun(ink.side, [&](int x) { return ink.at(x, y); }));
    return lines;
}

static Run longest(const Lines &lines)
{
    return *std::ranges::max_element(lines, {}, &Run::score);
}

/// The best score among the lines near one end of the symbol.
static int scoreNear(const Lines &lines, int position, int reach)
{
    int best = 0;
    for (int i = std::max(0, position - reach); i < std::min(static_cast<int>(lines.size()), position + reach); ++i)
        best = std::max(best, lines[static_cast<size_t>(i)].score);
    return best;
}

/// The corners in the standard's order, for solid sides on the left or right and at the bottom or top.
static QPolygonF cornersOf(const QRectF &box, bool isLeftSolid, bool isBottomSolid)
{
    const std::array<QPointF, 4> clockwise{box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft()};
    const size_t meeting = isBottomSolid ? (isLeftSolid ? 3 : 2) : (isLeftSolid ? 0 : 1);
    QPolygonF corners;
    for (size_t i = 1; i <= 4; ++i)
        corners << clockwise[(meeting + i) % 4];
    return corners;
}

std::optional<SymbolOutline> findOutline(const GrayPicture &patch, Ink rule)
{
    const Inked ink = inkOf(patch, rule);
    const Lines columns = columnsOf(ink);
    const Lines rows = rowsOf(ink);
    const Run down = longest(columns);
    const Run across = longest(rows);
    const int height = down.to - down.from;
    const int width = across.to - across.from;
    const int shortest = patch.width() / 4;
    if (height < shortest || width < shortest || std::max(width, height) > 1.3 * std::min(width, height))
        return std::nullopt;
    const int reach = std::max(3, width / 16);
    const int left = scoreNear(columns, across.from, reach);
    const int right = scoreNear(columns, across.to, reach);
    const int top = scoreNear(rows, down.from, reach);
    const int bottom = scoreNear(rows, down.to, reach);
    const double solidity = (std::max(left, right) + std::max(top, bottom)) / (2.0 * patch.width());
    const QRectF box(QPointF(across.from, down.from), QPointF(across.to, down.to));
    return SymbolOutline{cornersOf(box, left >= right, bottom >= top), solidity};
}
