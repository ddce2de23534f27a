#include "core/scan/symbolplaces.h"

#include <algorithm>
#include <cmath>

static constexpr int tileSide = 8;
/// Beyond this many pixels a page of A4 shows modules of more than a tile's third: a coarser level says the same
/// sooner.
static constexpr int finestLevel = 2400;
static constexpr int fewestTiles = 5;
static constexpr int mostPlaces = 40;

namespace {

/// The page in tiles, each of which alternates or does not.
class Tiles
{
public:
    explicit Tiles(const GrayPicture &page)
        : m_width(page.width() / tileSide)
        , m_height(page.height() / tileSide)
        , m_busy(static_cast<size_t>(m_width) * static_cast<size_t>(m_height))
    {
        const int white = page.shadeAt(0.80);
        const int black = page.shadeAt(0.0005); // a symbol alone on a page of A4 inks a few thousandths
        for (int y = 0; y < m_height; ++y) {
            for (int x = 0; x < m_width; ++x)
                m_busy[index(x, y)] = alternates(page, x, y, white, black);
        }
    }

    int width() const { return m_width; }
    int height() const { return m_height; }
    bool isBusy(int x, int y) const
    {
        return x >= 0 && y >= 0 && x < m_width && y < m_height && m_busy[index(x, y)] != 0;
    }
    void clear(int x, int y) { m_busy[index(x, y)] = 0; }

    /// Only the tiles among neighbours that are nearly all busy: lines of text fall.
    Tiles eroded() const
    {
        Tiles result = *this;
        for (int y = 0; y < m_height; ++y) {
            for (int x = 0; x < m_width; ++x)
                result.m_busy[index(x, y)] = busyAround(x, y) >= 8;
        }
        return result;
    }

private:
    size_t index(int x, int y) const
    {
        return static_cast<size_t>(y) * static_cast<size_t>(m_width) + static_cast<size_t>(x);
    }

    int busyAround(int x, int y) const
    {
        int count = 0;
        for (int dy = -1; dy <= 1; ++dy) {
            for (int dx = -1; dx <= 1; ++dx)
                count += isBusy(x + dx, y + dy);
        }
        return count;
    }

    /// Contrast within the tile, and a mean well between black and white.
    static bool alternates(const GrayPicture &page, int tileX, int tileY, int white, int black)
    {
        int lowest = 255;
        int highest = 0;
        int sum = 0;
        for (int y = 0; y < tileSide; ++y) {
            const uchar *row = page.row(tileY * tileSide + y) + tileX * tileSide;
            for (int x = 0; x < tileSide; ++x) {
                lowest = std::min<int>(lowest, row[x]);
                highest = std::max<int>(highest, row[x]);
                sum += row[x];
            }
        }
        const double range = std::max(24, white - black);
        const double darkness = (white - sum / double(tileSide * tileSide)) / range;
        return highest - lowest >= 0.33 * range && darkness > 0.2 && darkness < 0.85;
    }

    int m_width;
    int m_height;
    std::vector<uchar> m_busy;
};

/// A patch of busy tiles that touch.
struct Spot {
    int left, top, right, bottom; ///< Tiles, right and bottom excluded.
    int count = 0;
};

} // namespace

/// The spot that holds a busy tile, which is cleared so that it is found once.
static Spot takeSpot(Tiles &tiles, int startX, int startY)
{
    Spot spot{startX, startY, startX + 1, startY + 1};
    std::vector<std::pair<int, int>> open{{startX, startY}};
    tiles.clear(startX, startY);
    while (!open.empty()) {
        const auto [x, y] = open.back();
        open.pop_back();
        ++spot.count;
        spot = {std::min(spot.left, x), std::min(spot.top, y), std::max(spot.right, x + 1),
            std::max(spot.bottom, y + 1), spot.count};
        for (const auto &[dx, dy] : {std::pair(1, 0), std::pair(-1, 0), std::pair(0, 1), std::pair(0, -1)}) {
            if (!tiles.isBusy(x + dx, y + dy))
                continue;
            tiles.clear(x + dx, y + dy);
            open.emplace_back(x + dx, y + dy);
        }
    }
    return spot;
}

static bool isSquarish(const Spot &spot)
{
    const int width = spot.right - spot.left + 2;
    const int height = spot.bottom - spot.top + 2;
    return std::min(width, height) >= fewestTiles && std::max(width, height) <= 2.2 * std::min(width, height)
        && spot.count >= 0.35 * (width - 2) * (height - 2);
}

/// The erosion took a tile on each side.
static Place placeOf(const Spot &spot, double tile)
{
    const int width = spot.right - spot.left + 2;
    const int height = spot.bottom - spot.top + 2;
    return {.x = (spot.left + spot.right) / 2.0 * tile,
        .y = (spot.top + spot.bottom) / 2.0 * tile,
        .side = std::max(width, height) * tile};
}

static bool isSamePlace(const Place &a, const Place &b)
{
    const double ratio = a.side / b.side;
    return ratio > 0.7 && ratio < 1.4 && std::hypot(a.x - b.x, a.y - b.y) < 0.25 * std::max(a.side, b.side);
}

namespace {

struct Found {
    Place place;
    int tiles;
};

} // namespace

static QList<Found> placesAt(const GrayPicture &level, double scale)
{
    QList<Found> found;
    Tiles tiles = Tiles(level).eroded();
    for (int y = 0; y < tiles.height(); ++y) {
        for (int x = 0; x < tiles.width(); ++x) {
            if (!tiles.isBusy(x, y))
                continue;
            if (const Spot spot = takeSpot(tiles, x, y); isSquarish(spot))
                found.append({placeOf(spot, tileSide * scale), spot.count});
        }
    }
    return found;
}

QList<Place> symbolPlaces(const Pyramid &page)
{
    QList<Found> found;
    for (qsizetype level = 0; level < page.levels(); ++level) {
        const GrayPicture &picture = page.level(level);
        if (std::max(picture.width(), picture.height()) <= finestLevel || level + 1 == page.levels())
            found += placesAt(picture, std::ldexp(1.0, static_cast<int>(level)));
    }
    std::ranges::stable_sort(found, std::ranges::greater(), &Found::tiles);
    QList<Place> places;
    for (const Found &each : std::as_const(found)) {
        const bool isNew =
            std::ranges::none_of(places, [&](const Place &known) { return isSamePlace(known, each.place); });
        if (isNew && places.size() < mostPlaces)
            places.append(each.place);
    }
    return places;
}
