#include "core/scan/graypicture.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

GrayPicture::GrayPicture(int width, int height, uchar paper)
    : m_width(width)
    , m_height(height)
    , m_paper(paper)
    , m_shades(static_cast<size_t>(width) * static_cast<size_t>(height), paper)
{
}

static QImage onWhitePaper(const QImage &image)
{
    QImage paper(image.size(), QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter painter(&paper);
    painter.drawImage(0, 0, image);
    return paper;
}

GrayPicture GrayPicture::of(const QImage &image)
{
    const QImage gray =
        (image.hasAlphaChannel() ? onWhitePaper(image) : image).convertToFormat(QImage::Format_Grayscale8);
    GrayPicture picture(gray.width(), gray.height(), 255);
    for (int y = 0; y < gray.height(); ++y)
        std::copy_n(gray.constScanLine(y), gray.width(), picture.row(y));
    picture.m_paper = static_cast<uchar>(picture.shadeAt(0.9));
    return picture;
}

float GrayPicture::sample(double x, double y) const
{
    const double left = std::floor(x - 0.5);
    const double top = std::floor(y - 0.5);
    if (!(left >= 0 && top >= 0 && left < m_width - 1 && top < m_height - 1)) {
        const bool isInside = x >= 0 && y >= 0 && x < m_width && y < m_height;
        return isInside ? static_cast<float>(at(static_cast<int>(x), static_cast<int>(y)))
                        : static_cast<float>(m_paper);
    }
    const auto across = static_cast<float>(x - 0.5 - left);
    const auto down = static_cast<float>(y - 0.5 - top);
    const uchar *upper = row(static_cast<int>(top)) + static_cast<int>(left);
    const uchar *lower = upper + m_width;
    const float above = static_cast<float>(upper[0]) + across * static_cast<float>(upper[1] - upper[0]);
    const float below = static_cast<float>(lower[0]) + across * static_cast<float>(lower[1] - lower[0]);
    return above + down * (below - above);
}

GrayPicture GrayPicture::halved() const
{
    GrayPicture half(m_width / 2, m_height / 2, m_paper);
    for (int y = 0; y < half.height(); ++y) {
        const uchar *upper = row(2 * y);
        const uchar *lower = row(2 * y + 1);
        uchar *into = half.row(y);
        for (int x = 0; x < half.width(); ++x)
            into[x] = static_cast<uchar>((upper[2 * x] + upper[2 * x + 1] + lower[2 * x] + lower[2 * x + 1] + 2) / 4);
    }
    return half;
}

namespace {

/// Sums over any rectangle in four reads.
class Sums
{
public:
    explicit Sums(const GrayPicture &picture) : m_stride(static_cast<size_t>(picture.width()) + 1)
    {
        m_sums.resize(m_stride * (static_cast<size_t>(picture.height()) + 1));
        for (int y = 0; y < picture.height(); ++y) {
            const uchar *row = picture.row(y);
            const size_t line = static_cast<size_t>(y) * m_stride;
            quint32 sum = 0;
            for (int x = 0; x < picture.width(); ++x) {
                sum += row[x];
                const size_t here = line + static_cast<size_t>(x) + 1;
                m_sums[here + m_stride] = m_sums[here] + sum;
            }
        }
    }

    quint32 over(int left, int top, int right, int bottom) const
    {
        return at(right, bottom) - at(left, bottom) - at(right, top) + at(left, top);
    }

private:
    quint32 at(int x, int y) const { return m_sums[static_cast<size_t>(y) * m_stride + static_cast<size_t>(x)]; }

    size_t m_stride;
    std::vector<quint32> m_sums; // unsigned: a difference stays right when the sums wrap
};

} // namespace

GrayPicture GrayPicture::softened(int radius) const
{
    const Sums sums(*this);
    GrayPicture soft(m_width, m_height, m_paper);
    for (int y = 0; y < m_height; ++y) {
        const int top = std::max(0, y - radius);
        const int bottom = std::min(m_height, y + radius + 1);
        uchar *into = soft.row(y);
        for (int x = 0; x < m_width; ++x) {
            const int left = std::max(0, x - radius);
            const int right = std::min(m_width, x + radius + 1);
            const auto area = static_cast<quint32>((right - left) * (bottom - top));
            into[x] = static_cast<uchar>(sums.over(left, top, right, bottom) / area);
        }
    }
    return soft;
}

int GrayPicture::shadeAt(double part) const
{
    std::array<size_t, 256> counts{};
    for (const uchar shade : m_shades)
        ++counts[shade];
    const auto wanted = static_cast<size_t>(part * static_cast<double>(m_shades.size()));
    size_t seen = 0;
    for (int shade = 0; shade < 256; ++shade) {
        seen += counts[static_cast<size_t>(shade)];
        if (seen > wanted)
            return shade;
    }
    return 255;
}

static constexpr int smallestLevel = 48;

Pyramid::Pyramid(GrayPicture page)
{
    m_levels.push_back(std::move(page));
    while (std::min(m_levels.back().width(), m_levels.back().height()) >= 2 * smallestLevel)
        m_levels.push_back(m_levels.back().halved());
}

GrayPicture Pyramid::patch(const Place &place, int side) const
{
    const double scale = place.side / side;
    const auto wanted = static_cast<qsizetype>(std::lround(std::log2(std::max(1.0, scale))));
    const qsizetype chosen = std::min(wanted, levels() - 1);
    const GrayPicture &source = level(chosen);
    const double shrink = std::ldexp(1.0, -static_cast<int>(chosen));
    const double stepX = std::cos(place.angle) * scale * shrink;
    const double stepY = std::sin(place.angle) * scale * shrink;
    GrayPicture result(side, side, source.paper());
    for (int v = 0; v < side; ++v) {
        const double down = v + 0.5 - side / 2.0;
        const double across = 0.5 - side / 2.0;
        double x = place.x * shrink + across * stepX - down * stepY;
        double y = place.y * shrink + across * stepY + down * stepX;
        uchar *into = result.row(v);
        for (int u = 0; u < side; ++u, x += stepX, y += stepY)
            into[u] = static_cast<uchar>(source.sample(x, y) + 0.5F);
    }
    return result;
}
