#include "core/scan/findsymbols.h"

#include "core/scan/modulegrid.h"
#include "core/scan/symbolplaces.h"

#include <QDeadlineTimer>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace {

/// How closely a place is looked at.
struct Look {
    double margin; ///< Side of the patch over that of the place.
    int side; ///< Pixels of the patch in which modules are read.
    Ink ink;
};

/// The first look reads nearly all; the second reaches symbols of many small modules, spots that were cut, and shadows.
constexpr Look firstLook{1.3, 640, Ink::Blended};
constexpr Look secondLook{1.7, 1200, Ink::Local};

constexpr int roughSide = 320;

} // namespace

/// A drawing that fills its picture has no margin of its own to stand out from.
static GrayPicture withMargin(const GrayPicture &picture)
{
    constexpr int largestNeedingIt = 1600;
    if (std::max(picture.width(), picture.height()) > largestNeedingIt)
        return picture;
    const int margin = 16 + std::max(picture.width(), picture.height()) / 10;
    GrayPicture result(picture.width() + 2 * margin, picture.height() + 2 * margin, picture.paper());
    for (int y = 0; y < picture.height(); ++y)
        std::copy_n(picture.row(y), picture.width(), result.row(y + margin) + margin);
    return result;
}

/// The angle at which the two solid sides show best: the edges' own direction, or near it.
static std::optional<double> bestAngle(const Pyramid &page, Place place, Ink ink)
{
    constexpr double degree = std::numbers::pi / 180;
    const double start = mainDirection(page.patch(place, roughSide));
    std::optional<double> best;
    double solidity = 0.25;
    for (const double offset : {0.0, -0.3, 0.3, -0.7, 0.7, -1.2, 1.2, -1.8, 1.8}) {
        place.angle = start + offset * degree;
        const std::optional<SymbolOutline> outline = findOutline(page.patch(place, roughSide), ink);
        if (!outline || outline->solidity <= solidity)
            continue;
        best = place.angle;
        solidity = outline->solidity;
    }
    return best;
}

static std::optional<QByteArray> readPlace(const Pyramid &page, Place place, const Look &look)
{
    place.side *= look.margin;
    const std::optional<double> angle = bestAngle(page, place, look.ink);
    if (!angle)
        return std::nullopt;
    place.angle = *angle;
    const GrayPicture patch = page.patch(place, look.side);
    const std::optional<SymbolOutline> outline = findOutline(patch, look.ink);
    return outline ? readGrid(patch, *outline) : std::nullopt;
}

static bool isWithin(const Place &place, const Place &other)
{
    return std::hypot(place.x - other.x, place.y - other.y) < other.side / 2;
}

namespace {

/// One search: the places still to read, and what was read.
class Search
{
public:
    Search(const QImage &picture, const SymbolSearch &search)
        : m_search(search)
        , m_end(search.budget)
        , m_page(withMargin(GrayPicture::of(picture)))
        , m_places(symbolPlaces(m_page))
    {
    }

    QList<QByteArray> run()
    {
        for (const Look &look : {firstLook, secondLook}) {
            lookAtAll(look);
            if (std::ranges::any_of(m_messages, [this](const QByteArray &each) { return isWanted(each); }))
                break;
        }
        return m_messages;
    }

private:
    bool isOver() const { return m_end.hasExpired() || m_search.stop.stop_requested(); }
    bool isWanted(const QByteArray &message) const { return !m_search.isWanted || m_search.isWanted(message); }

    void lookAtAll(const Look &look)
    {
        for (const Place &place : std::as_const(m_places)) {
            if (isOver())
                return;
            if (std::ranges::any_of(m_read, [&](const Place &read) { return isWithin(place, read); }))
                continue;
            const std::optional<QByteArray> message = readPlace(m_page, place, look);
            if (!message)
                continue;
            m_read.append(place);
            if (!m_messages.contains(*message))
                m_messages.append(*message);
        }
    }

    const SymbolSearch &m_search;
    const QDeadlineTimer m_end;
    const Pyramid m_page;
    const QList<Place> m_places;
    QList<Place> m_read;
    QList<QByteArray> m_messages;
};

} // namespace

QList<QByteArray> findSymbols(const QImage &picture, const SymbolSearch &search)
{
    return picture.isNull() ? QList<QByteArray>() : Search(picture, search).run();
}
