#include <catch2/catch.hpp>

#include "ui/theme/scheme.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QImage>
#include <QLabel>
#include <QPixmap>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace theme;

namespace {

/// Gives the tests that follow the light theme back.
struct LightAfterwards {
    ~LightAfterwards() { apply(Choice::Light); }
};

} // namespace

TEST_CASE("Content is read at 7:1, hints and states at 4.5:1, the focus at 3:1, in both themes")
{
    const Tokens t = GENERATE(lightTokens(), darkTokens());

    for (const QColor &ground : {t.page, t.card}) {
        CHECK(contrast(t.text, ground) >= 7);
        CHECK(contrast(t.hint, ground) >= 4.5);
        CHECK(contrast(t.accent, ground) >= 3);
    }
    CHECK(contrast(t.onAccent, t.accent) >= 7);
    CHECK(contrast(t.doneText, t.doneGround) >= 4.5);
    CHECK(contrast(t.lookText, t.lookGround) >= 4.5);
    CHECK(contrast(t.practiceText, t.practiceGround) >= 7);
    CHECK(contrast(t.onSideBar, t.sideBar) >= 7);
    CHECK(contrast(t.onSideBar, t.sideSelected) >= 7);
    CHECK(contrast(t.sideMark, t.sideSelected) >= 3);
}

TEST_CASE("Contrast is that of the accessibility rules")
{
    CHECK(contrast(Qt::black, Qt::white) == Approx(21));
    CHECK(contrast(Qt::white, Qt::black) == Approx(21));
    CHECK(contrast(QColor(0x76, 0x76, 0x76), Qt::white) == Approx(4.54).margin(0.01));
}

TEST_CASE("A palette made of tokens gives them back, a high-contrast one its own colours")
{
    CHECK(tokensOf(paletteOf(lightTokens())) == lightTokens());
    CHECK(tokensOf(paletteOf(darkTokens())) == darkTokens());

    QPalette blackboard(Qt::white, Qt::black);
    blackboard.setColor(QPalette::Window, Qt::black);
    blackboard.setColor(QPalette::WindowText, Qt::white);
    const Tokens t = tokensOf(blackboard);
    CHECK(t.card == QColor(Qt::black));
    CHECK(t.hint == QColor(Qt::white));
    CHECK(t.line == QColor(Qt::white));
}

TEST_CASE("The system's wish is read from its palette and its names")
{
    const QPalette grey(Qt::lightGray, QColor(0xEF, 0xEF, 0xEF));
    const QPalette night = paletteOf(darkTokens());
    QPalette pure(Qt::black, Qt::black);
    pure.setColor(QPalette::WindowText, Qt::white);

    CHECK(schemeOf(grey, {}) == Scheme::Light);
    CHECK(schemeOf(night, {}) == Scheme::Dark);
    CHECK(schemeOf(pure, {}) == Scheme::HighContrast);
    CHECK(schemeOf(grey, {.gtkTheme = u"Adwaita:dark"_s}) == Scheme::Dark);
    CHECK(schemeOf(grey, {.gtkTheme = u"Yaru-dark"_s}) == Scheme::Dark);
    CHECK(schemeOf(grey, {.gtkTheme = {}, .prefersDark = true}) == Scheme::Dark);
    CHECK(schemeOf(grey, {.gtkTheme = u"HighContrast"_s}) == Scheme::HighContrast);
    CHECK(schemeOf(night, {.gtkTheme = {}, .prefersDark = true, .highContrast = true}) == Scheme::HighContrast);
}

TEST_CASE("The theme changes under open windows, and high contrast wins over the choice")
{
    const LightAfterwards restore;
    QLabel refused(u"À corriger"_s);
    setRole(&refused, u"error"_s);
    refused.ensurePolished();
    CHECK(refused.palette().color(QPalette::WindowText) == lightTokens().lookText);

    apply(Choice::Dark);
    CHECK(tokens() == darkTokens());
    CHECK(refused.palette().color(QPalette::WindowText) == darkTokens().lookText);

    qputenv("GTK_THEME", "HighContrast");
    apply(Choice::Dark);
    qunsetenv("GTK_THEME");
    CHECK(contrast(tokens().text, tokens().page) > 20);
    CHECK(tokens().hint == tokens().text);
}

TEST_CASE("A theme's setting that is none of ours is the system's")
{
    CHECK(choiceOf(u"light") == Choice::Light);
    CHECK(choiceOf(u"dark") == Choice::Dark);
    for (const QStringView setting : {u"system", u"", u"no theme of ours"})
        CHECK(choiceOf(setting) == Choice::System);
}

/// The strongest ink of a picture, and how much of it is inked.
static QPair<QColor, int> inkOf(const QPixmap &pixmap)
{
    const QImage image = pixmap.toImage().convertToFormat(QImage::Format_ARGB32);
    QPair<QColor, int> ink{QColor(), 0};
    int strongest = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QRgb pixel = image.pixel(x, y);
            ink.second += qAlpha(pixel) > 0 ? 1 : 0;
            if (qAlpha(pixel) > strongest) {
                strongest = qAlpha(pixel);
                ink.first = QColor(qRed(pixel), qGreen(pixel), qBlue(pixel));
            }
        }
    }
    return ink;
}

TEST_CASE("Every icon is drawn at three sizes and takes the colour it is asked for")
{
    const QStringList masks = QDir(u":/icons"_s).entryList({u"*.png"_s});
    CHECK(masks.size() > 90);
    CHECK(masks.size() % 3 == 0);
    for (const QString &mask : masks) {
        const QString name = mask.section(u'.', 0, 0).section(u'@', 0, 0);
        CAPTURE(mask.toStdString());
        for (const qreal ratio : {1.0, 2.0, 3.0}) {
            const QPixmap picture = tinted(name, 16, ratio, QColor(0x8A, 0x4B, 0x00));
            const auto [colour, inked] = inkOf(picture);
            CHECK(picture.width() == qRound(16 * ratio));
            // A thin stroke has no whole pixel: its colour comes back from a premultiplied one, within a rounding.
            CHECK(std::abs(colour.red() - 0x8A) <= 3);
            CHECK(std::abs(colour.green() - 0x4B) <= 3);
            CHECK(colour.blue() <= 3);
            CHECK(inked > 10);
            CHECK(inked < picture.width() * picture.height());
        }
    }
}

TEST_CASE("An icon follows the theme after it was handed out")
{
    const LightAfterwards restore;
    const QIcon lock = icon(u"lock"_s);
    CHECK(inkOf(lock.pixmap(16, 16)).first == lightTokens().text);
    apply(Choice::Dark);
    CHECK(inkOf(lock.pixmap(16, 16)).first == darkTokens().text);
    CHECK(inkOf(lock.pixmap(16, 16, QIcon::Selected)).first == darkTokens().onAccent);
    CHECK(inkOf(icon(u"nothing of this name"_s).pixmap(16, 16)).second == 0);
}

TEST_CASE("A button with the focus wears a ring of two pixels in the accent")
{
    QPushButton button(u"Valider   Ctrl+P"_s);
    button.resize(button.sizeHint());
    const QImage before = button.grab().toImage();
    button.show();
    button.activateWindow();
    button.setFocus();
    QApplication::setActiveWindow(&button);
    const QImage image = button.grab().toImage();

    CHECK(image != before);
    for (const int y : {0, 1})
        CHECK(image.pixelColor(image.width() / 2, y) == lightTokens().accent);
    CHECK(image.pixelColor(image.width() / 2, 3) != lightTokens().accent);
}

TEST_CASE("Sizes grow with the text of the user and never shrink")
{
    CHECK(scaled(16) >= 16);
    const QFont usual = QApplication::font();
    QFont twice = usual;
    twice.setPointSizeF(20);
    QApplication::setFont(twice);
    CHECK(scaled(16) == 32);
    QApplication::setFont(usual);
}
