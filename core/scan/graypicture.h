#pragma once
#include <QImage>

#include <vector>

/// Shades of grey, one byte a pixel, 255 being white; what lies outside has the shade of the paper.
class GrayPicture
{
public:
    GrayPicture() = default;
    GrayPicture(int width, int height, uchar paper);
    /// Whatever is transparent is taken as white; the paper is as light as the lightest tenth.
    static GrayPicture of(const QImage &image);

    int width() const { return m_width; }
    int height() const { return m_height; }
    uchar at(int x, int y) const { return m_shades[index(x, y)]; }
    void set(int x, int y, uchar shade) { m_shades[index(x, y)] = shade; }
    uchar *row(int y) { return m_shades.data() + index(0, y); }
    const uchar *row(int y) const { return m_shades.data() + index(0, y); }

    /// The shade at a point between the pixels' centres; (0, 0) is the outer corner of the first pixel.
    float sample(double x, double y) const;
    /// Each pixel the mean of four.
    GrayPicture halved() const;
    /// Each pixel the mean of the square of `radius` pixels around it.
    GrayPicture softened(int radius) const;
    uchar paper() const { return m_paper; }
    /// The shade that `part` (0 to 1) of the pixels do not reach.
    int shadeAt(double part) const;

private:
    size_t index(int x, int y) const
    {
        return static_cast<size_t>(y) * static_cast<size_t>(m_width) + static_cast<size_t>(x);
    }

    int m_width = 0;
    int m_height = 0;
    uchar m_paper = 255;
    std::vector<uchar> m_shades;
};

/// A square of a page, by its centre and side in the page's pixels, turned clockwise by `angle` radians.
struct Place {
    double x = 0;
    double y = 0;
    double side = 0;
    double angle = 0;
};

/// A page at full size, half, quarter and so on, so that a square of any size is read without skipping pixels.
class Pyramid
{
public:
    explicit Pyramid(GrayPicture page);

    qsizetype levels() const { return static_cast<qsizetype>(m_levels.size()); }
    const GrayPicture &level(qsizetype level) const { return m_levels[static_cast<size_t>(level)]; }
    /// The place set upright and brought to `side` pixels.
    GrayPicture patch(const Place &place, int side) const;

private:
    std::vector<GrayPicture> m_levels;
};
