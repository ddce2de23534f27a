#include "core/scan/modulegrid.h"

#include "core/scan/ecc200.h"

#include <QTransform>

#include <algorithm>
#include <array>
#include <cmath>

namespace {

/// A point of the symbol whose shade is known beforehand; the symbol goes from (0, 0) to (1, 1).
struct Probe {
    double x;
    double y;
    bool isDark;
};

/// The finder pattern and the white around it, for one size.
std::vector<Probe> probesOf(const SymbolSize &size)
{
    std::vector<Probe> probes;
    const double module = 1.0 / size.side;
    for (int row = 0; row < size.side; ++row) {
        for (int column = 0; column < size.side; ++column) {
            if (const std::optional<bool> isDark = patternModule(size, row, column))
                probes.push_back({(column + 0.5) * module, (row + 0.5) * module, *isDark});
        }
    }
    for (int i = 0; i < size.side; ++i) {
        const double along = (i + 0.5) * module;
        for (const double outside : {-0.5 * module, 1 + 0.5 * module}) {
            probes.push_back({along, outside, false});
            probes.push_back({outside, along, false});
        }
    }
    return probes;
}

/// One size laid over the patch.
class Fit
{
public:
    Fit(const GrayPicture &patch, const QPolygonF &corners, const SymbolSize &size)
        : m_patch(&patch), m_size(size), m_corners(corners), m_probes(probesOf(size)), m_score(scoreOf(corners))
    {
    }

    double score() const { return m_score; }
    const SymbolSize &size() const { return m_size; }

    /// Moves each side as a whole: the outline may be off by a part of a module.
    void moveSides(double modules)
    {
        for (qsizetype i = 0; i < 4; ++i) {
            const QPointF inward = (m_corners[(i + 2) % 4] - m_corners[(i + 1) % 4]) / m_size.side * modules;
            tryMoves({{{i, inward}, {(i + 1) % 4, inward}}});
        }
    }

    /// Moves each corner alone: paper that is not flat, a camera that is not straight above.
    void moveCorners(double modules)
    {
        const double step = std::hypot(m_corners[1].x() - m_corners[0].x(), m_corners[1].y() - m_corners[0].y())
            / m_size.side * modules;
        for (qsizetype i = 0; i < 4; ++i) {
            tryMoves({{{i, QPointF(step, 0)}}});
            tryMoves({{{i, QPointF(0, step)}}});
        }
    }

    /// The shade of each module, row by row: the mean of its middle.
    std::vector<float> shades() const
    {
        const QTransform toPatch = transformOf(m_corners);
        std::vector<float> result;
        for (int row = 0; row < m_size.side; ++row) {
            for (int column = 0; column < m_size.side; ++column)
                result.push_back(shadeOf(toPatch, row, column));
        }
        return result;
    }

    /// Halfway between the dark and the light of the finder pattern.
    float middle() const
    {
        const auto [dark, light] = darkAndLight(m_corners);
        return static_cast<float>((dark + light) / 2);
    }

private:
    struct Move {
        qsizetype corner;
        QPointF by;
    };

    static QTransform transformOf(const QPolygonF &corners)
    {
        QTransform transform;
        return QTransform::squareToQuad(corners, transform) ? transform : QTransform();
    }

    std::pair<double, double> darkAndLight(const QPolygonF &corners) const
    {
        const QTransform toPatch = transformOf(corners);
        double dark = 0;
        double light = 0;
        int darkCount = 0;
        for (const Probe &probe : m_probes) {
            const QPointF point = toPatch.map(QPointF(probe.x, probe.y));
            (probe.isDark ? dark : light) += m_patch->sample(point.x(), point.y());
            darkCount += probe.isDark;
        }
        return {dark / darkCount, light / (static_cast<double>(m_probes.size()) - darkCount)};
    }

    double scoreOf(const QPolygonF &corners) const
    {
        const auto [dark, light] = darkAndLight(corners);
        return light - dark;
    }

    void tryMoves(const QList<Move> &moves)
    {
        for (const double way : {1.0, -1.0}) {
            for (int more = 0; more < 3; ++more) {
                QPolygonF moved = m_corners;
                for (const Move &move : moves)
                    moved[move.corner] += way * move.by;
                const double score = scoreOf(moved);
                if (score <= m_score)
                    break;
                m_corners = moved;
                m_score = score;
            }
        }
    }

    float shadeOf(const QTransform &toPatch, int row, int column) const
    {
        float sum = 0;
        for (const double dy : {0.28, 0.5, 0.72}) {
            for (const double dx : {0.28, 0.5, 0.72}) {
                const QPointF point = toPatch.map(QPointF((column + dx) / m_size.side, (row + dy) / m_size.side));
                sum += m_patch->sample(point.x(), point.y());
            }
        }
        return sum / 9;
    }

    const GrayPicture *m_patch;
    SymbolSize m_size;
    QPolygonF m_corners;
    std::vector<Probe> m_probes;
    double m_score;
};

/// The shades of a square of modules, white around.
class Shades
{
public:
    Shades(std::vector<float> shades, int side) : m_shades(std::move(shades)), m_side(side) { }

    int side() const { return m_side; }
    float at(int row, int column) const
    {
        return m_shades[static_cast<size_t>(
            std::clamp(row, 0, m_side - 1) * m_side + std::clamp(column, 0, m_side - 1))];
    }

    /// Takes back what each module's neighbours spilled over it.
    Shades sharpened(float amount) const
    {
        std::vector<float> result;
        for (int row = 0; row < m_side; ++row) {
            for (int column = 0; column < m_side; ++column) {
                const float around =
                    (at(row - 1, column) + at(row + 1, column) + at(row, column - 1) + at(row, column + 1)) / 4;
                result.push_back(at(row, column) + amount * (at(row, column) - around));
            }
        }
        return {std::move(result), m_side};
    }

    float meanAround(int row, int column) const
    {
        constexpr int reach = 4;
        float sum = 0;
        for (int dy = -reach; dy <= reach; ++dy) {
            for (int dx = -reach; dx <= reach; ++dx)
                sum += at(row + dy, column + dx);
        }
        return sum / ((2 * reach + 1) * (2 * reach + 1));
    }

    /// Dark is what is darker than halfway between the neighbourhood and the whole.
    std::vector<bool> modules(float middle) const
    {
        std::vector<bool> result;
        for (int row = 0; row < m_side; ++row) {
            for (int column = 0; column < m_side; ++column)
                result.push_back(2 * at(row, column) < meanAround(row, column) + middle);
        }
        return result;
    }

private:
    std::vector<float> m_shades;
    int m_side;
};

} // namespace

/// Every size roughly fitted, the best first.
static std::vector<Fit> likelyFits(const GrayPicture &patch, const QPolygonF &corners)
{
    std::vector<Fit> fits;
    for (const SymbolSize &size : symbolSizes()) {
        fits.emplace_back(patch, corners, size);
        fits.back().moveSides(0.4);
    }
    std::ranges::sort(fits, std::ranges::greater(), &Fit::score);
    return fits;
}

static void settle(Fit &fit)
{
    for (const double modules : {0.5, 0.25, 0.12, 0.06}) {
        fit.moveSides(modules);
        fit.moveCorners(modules);
    }
}

std::optional<QByteArray> readGrid(const GrayPicture &patch, const SymbolOutline &outline)
{
    constexpr size_t sizesTried = 3;
    constexpr double leastContrast = 12;
    std::vector<Fit> fits = likelyFits(patch, outline.corners);
    for (size_t i = 0; i < sizesTried; ++i) {
        Fit &fit = fits[i];
        settle(fit);
        if (fit.score() < leastContrast)
            continue;
        const Shades shades(fit.shades(), fit.size().side);
        for (const float amount : {0.0F, 0.35F, 0.8F}) {
            if (const auto message = decodeModules(fit.size(), shades.sharpened(amount).modules(fit.middle())))
                return message;
        }
    }
    return std::nullopt;
}
