#include "tests/support/scannedpage.h"

#include <QPainter>
#include <QtMath>

#include <dmtx.h>

#include <cmath>
#include <random>

using namespace Qt::StringLiterals;

QImage symbolOf(const QByteArray &message)
{
    DmtxEncode *encoder = dmtxEncodeCreate();
    dmtxEncodeSetProp(encoder, DmtxPropScheme, DmtxSchemeC40);
    dmtxEncodeSetProp(encoder, DmtxPropSizeRequest, DmtxSymbolSquareAuto);
    dmtxEncodeSetProp(encoder, DmtxPropModuleSize, 1);
    dmtxEncodeSetProp(encoder, DmtxPropMarginSize, 0);
    QByteArray bytes = message;
    QImage symbol;
    if (dmtxEncodeDataMatrix(encoder, static_cast<int>(bytes.size()), reinterpret_cast<unsigned char *>(bytes.data()))
        == DmtxPass) {
        const DmtxImage *made = encoder->image;
        symbol = QImage(made->pxl, made->width, made->height, made->rowSizeBytes, QImage::Format_RGB888).copy();
    }
    dmtxEncodeDestroy(&encoder);
    return symbol;
}

static void drawModules(QPainter &painter, const QImage &symbol, double module)
{
    painter.save();
    painter.scale(module, module);
    for (int y = 0; y < symbol.height(); ++y) {
        for (int x = 0; x < symbol.width(); ++x) {
            if (qGray(symbol.pixel(x, y)) < 128)
                painter.fillRect(QRectF(x, y, 1, 1), Qt::black);
        }
    }
    painter.restore();
}

static void drawText(QPainter &painter, std::mt19937 &random)
{
    QFont font(u"DejaVu Sans"_s);
    font.setPixelSize(30); // in tenths of a mm
    painter.save();
    painter.scale(0.1, 0.1);
    painter.setFont(font);
    for (int line = 0; line < 38; ++line) {
        QString text;
        while (text.size() < 78)
            text +=
                QString(static_cast<qsizetype>(2 + random() % 9), QChar(u'a' + static_cast<char16_t>(random() % 26)))
                + u' ';
        painter.drawText(200, 800 + line * 40, text);
    }
    painter.setPen(QPen(Qt::black, 3));
    for (int row = 0; row < 7; ++row)
        painter.drawLine(200, 700 - row * 60, 1300, 700 - row * 60);
    for (int column = 0; column < 6; ++column)
        painter.drawLine(200 + column * 220, 340, 200 + column * 220, 700);
    painter.fillRect(200, 120, 260, 160, QColor(40, 60, 120));
    painter.restore();
}

static QImage blurred(const QImage &image, double sigma)
{
    const int reach = std::max(1, static_cast<int>(std::ceil(2.5 * sigma)));
    std::vector<double> weights;
    double total = 0;
    for (int i = -reach; i <= reach; ++i) {
        weights.push_back(std::exp(-i * i / (2 * sigma * sigma)));
        total += weights.back();
    }
    const auto pass = [&](const QImage &from, int dx, int dy) {
        QImage into(from.size(), QImage::Format_Grayscale8);
        for (int y = 0; y < from.height(); ++y) {
            uchar *row = into.scanLine(y);
            for (int x = 0; x < from.width(); ++x) {
                double sum = 0;
                for (int i = -reach; i <= reach; ++i) {
                    const int sourceX = std::clamp(x + i * dx, 0, from.width() - 1);
                    const int sourceY = std::clamp(y + i * dy, 0, from.height() - 1);
                    sum += weights[static_cast<size_t>(i + reach)] * from.constScanLine(sourceY)[sourceX];
                }
                row[x] = static_cast<uchar>(sum / total);
            }
        }
        return into;
    };
    return pass(pass(image, 1, 0), 0, 1);
}

static void spoil(QImage &image, const Scan &scan, std::mt19937 &random)
{
    std::normal_distribution<double> noise(0, scan.noise > 0 ? scan.noise : 1);
    std::uniform_real_distribution<double> chance(0, 1);
    for (int y = 0; y < image.height(); ++y) {
        uchar *row = image.scanLine(y);
        for (int x = 0; x < image.width(); ++x) {
            double shade = 128 + (row[x] - 128) * scan.contrast;
            shade *= 1 - scan.shadow * x / image.width();
            if (scan.noise > 0)
                shade += noise(random);
            if (scan.threshold > 0)
                shade = shade < scan.threshold ? 0 : 255;
            if (scan.specks > 0 && chance(random) < scan.specks)
                shade = random() % 2 == 0 ? 0 : 255;
            row[x] = static_cast<uchar>(std::clamp(shade, 0.0, 255.0));
        }
    }
}

/// What the scanner's glass shows: `size` in mm, with (0, 0) of `draw` at its top left before it is turned.
template <typename Draw>
static QImage scanned(QSizeF size, const Scan &scan, Draw draw)
{
    const double scale = scan.dpi / 25.4;
    const double lost = scan.tilt * size.width() / 2;
    QTransform lean;
    const QPolygonF sheet{{{0, 0}, {size.width(), 0}, {size.width(), size.height()}, {0, size.height()}}};
    const QPolygonF seen{{{lost, 0}, {size.width() - lost, lost}, {size.width(), size.height()}, {0, size.height()}}};
    QTransform::quadToQuad(sheet, seen, lean);
    QTransform turn;
    turn.rotate(scan.angle);
    const QRectF glass = turn.mapRect(QRectF({0, 0}, size));
    QImage image((glass.size() * scale).toSize(), QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setTransform(
        lean * turn * QTransform::fromTranslate(-glass.x(), -glass.y()) * QTransform::fromScale(scale, scale));
    draw(painter);
    painter.end();
    std::mt19937 random(scan.seed);
    if (scan.blur > 0)
        image = blurred(image, scan.blur * scale);
    spoil(image, scan, random);
    return image;
}

QImage scannedPage(const QList<QByteArray> &messages, const Scan &scan)
{
    return scanned({210, 297}, scan, [&](QPainter &painter) {
        std::mt19937 random(scan.seed + 100);
        drawText(painter, random);
        static const QList<QPointF> corners{{150, 30}, {25, 246}, {120, 246}, {70, 246}};
        for (qsizetype i = 0; i < messages.size(); ++i) {
            painter.save();
            painter.translate(corners[i % corners.size()]);
            drawModules(painter, symbolOf(messages[i]), scan.module);
            painter.restore();
        }
    });
}

QImage scannedSymbol(const QByteArray &message, const Scan &scan)
{
    const QImage symbol = symbolOf(message);
    const double side = symbol.width() * scan.module;
    return scanned(QSizeF(1.7 * side, 1.7 * side), scan, [&](QPainter &painter) {
        painter.translate(0.35 * side, 0.35 * side);
        drawModules(painter, symbol, scan.module);
    });
}

QByteArray sampleMessage(unsigned seed)
{
    std::mt19937 random(seed);
    const auto some = [&](const char *from, int count) {
        const QByteArray letters(from);
        QByteArray text;
        for (int i = 0; i < count; ++i)
            text += letters[static_cast<qsizetype>(random() % static_cast<unsigned>(letters.size()))];
        return text;
    };
    return "DC04FR000001FFFF1FB62801FR432,75\x1d"
           "44"
        + some("0123456789", 13) + "45202546" + some("ABCDEFGHIJKLMNOPQRSTUVWXYZ ", 18)
        + "\x1d"
          "4A31072026"
          "47"
        + some("0123456789", 13) + "41" + some("123456789", 5) + "\x1f" + some("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", 103);
}
