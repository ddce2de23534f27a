#include "ui/theme/tokens.h"

#include <QGuiApplication>

#include <cmath>

namespace theme {

static QColor rgb(QRgb value)
{
    return QColor::fromRgb(value);
}

const Tokens &lightTokens()
{
    static const Tokens light{
        .page = rgb(0xF4F6F8),
        .card = rgb(0xFFFFFF),
        .line = rgb(0xD5DCE4),
        .text = rgb(0x14202B),
        .hint = rgb(0x51606F),
        .accent = rgb(0x1F4E79),
        .onAccent = rgb(0xFFFFFF),
        .sideBar = rgb(0x16324D),
        .sideSelected = rgb(0x24527B),
        .onSideBar = rgb(0xFFFFFF),
        .sideMark = rgb(0x8FBCE6),
        .doneText = rgb(0x1B6B3A),
        .doneGround = rgb(0xE7F4EC),
        .lookText = rgb(0x8A4B00),
        .lookGround = rgb(0xFDF1E0),
        .practiceText = rgb(0xFFFFFF),
        .practiceGround = rgb(0x7A1F5C),
    };
    return light;
}

const Tokens &darkTokens()
{
    static const Tokens dark{
        .page = rgb(0x12181E),
        .card = rgb(0x1B232B),
        .line = rgb(0x34414D),
        .text = rgb(0xE8EEF4),
        .hint = rgb(0xA9B7C4),
        .accent = rgb(0x8FBCE6),
        .onAccent = rgb(0x0C1A28),
        .sideBar = rgb(0x0C1319),
        .sideSelected = rgb(0x22384D),
        .onSideBar = rgb(0xFFFFFF),
        .sideMark = rgb(0x8FBCE6),
        .doneText = rgb(0x8FD6A8),
        .doneGround = rgb(0x17301F),
        .lookText = rgb(0xF2C27A),
        .lookGround = rgb(0x33260F),
        .practiceText = rgb(0xFFFFFF),
        .practiceGround = rgb(0x7A1F5C),
    };
    return dark;
}

/// In a high-contrast palette nothing is said by a ground: text and lines carry everything.
static Tokens systemTokens(const QPalette &palette)
{
    const QColor ground = palette.color(QPalette::Window);
    const QColor text = palette.color(QPalette::WindowText);
    const QColor chosen = palette.color(QPalette::Highlight);
    const QColor onChosen = palette.color(QPalette::HighlightedText);
    return {
        .page = ground,
        .card = ground,
        .line = text,
        .text = text,
        .hint = text,
        .accent = chosen,
        .onAccent = onChosen,
        .sideBar = ground,
        .sideSelected = ground,
        .onSideBar = text,
        .sideMark = chosen,
        .doneText = text,
        .doneGround = ground,
        .lookText = text,
        .lookGround = ground,
        .practiceText = onChosen,
        .practiceGround = chosen,
    };
}

Tokens tokensOf(const QPalette &palette)
{
    const QColor page = palette.color(QPalette::Active, QPalette::Window);
    if (page == lightTokens().page)
        return lightTokens();
    if (page == darkTokens().page)
        return darkTokens();
    return systemTokens(palette);
}

QColor between(const QColor &one, const QColor &other)
{
    return QColor((one.red() + other.red()) / 2, (one.green() + other.green()) / 2, (one.blue() + other.blue()) / 2);
}

Tokens tokens()
{
    return tokensOf(QGuiApplication::palette());
}

/// What a disabled text looks like: between the text and its ground.
static QColor faded(const QColor &text, const QColor &ground)
{
    const auto between = [](int from, int to) { return (from + to) / 2; };
    return {between(text.red(), ground.red()), between(text.green(), ground.green()), between(text.blue(), ground.blue())};
}

QPalette paletteOf(const Tokens &t)
{
    QPalette palette(t.card, t.page);
    palette.setColor(QPalette::WindowText, t.text);
    palette.setColor(QPalette::Text, t.text);
    palette.setColor(QPalette::ButtonText, t.text);
    palette.setColor(QPalette::BrightText, t.onSideBar);
    palette.setColor(QPalette::Base, t.card);
    palette.setColor(QPalette::AlternateBase, t.page);
    palette.setColor(QPalette::ToolTipBase, t.card);
    palette.setColor(QPalette::ToolTipText, t.text);
    palette.setColor(QPalette::PlaceholderText, t.hint);
    palette.setColor(QPalette::Highlight, t.accent);
    palette.setColor(QPalette::HighlightedText, t.onAccent);
    palette.setColor(QPalette::Link, t.accent);
    palette.setColor(QPalette::LinkVisited, t.accent);
    palette.setColor(QPalette::Mid, t.line);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faded(t.text, t.card));
    return palette;
}

/// The light that a channel gives, 0 to 1 (sRGB).
static double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

static double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const double lighter = std::max(luminance(one), luminance(other));
    const double darker = std::min(luminance(one), luminance(other));
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace theme
