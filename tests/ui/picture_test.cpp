#include <catch2/catch.hpp>

#include "core/tariff/schedulefile.h"
#include "ui/picture/axis.h"
#include "ui/picture/barsdrawing.h"
#include "ui/picture/pricedrawing.h"
#include "ui/schedules/pricecard.h"
#include "ui/schedules/pricepicture.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QImage>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;

static Service tieredService()
{
    const auto tier = [](const QString &name, int above, int to, const Exact &price) {
        Tier row{.name = name, .quotient = {}, .line = 0};
        if (above > 0)
            row.quotient.from = Bound{Exact(above), false};
        if (to > 0)
            row.quotient.to = Bound{Exact(to), true};
        return TierPrices::Row{row, price};
    };
    Service service;
    service.id = u"cantine"_s;
    service.name = u"Restauration scolaire"_s;
    service.unit = u"repas"_s;
    service.shape = TierPrices{
        {tier(u"T1"_s, 0, 500, Exact(1)), tier(u"T2"_s, 500, 1000, Exact(3)), tier(u"T3"_s, 1000, 0, Exact(5))}};
    return service;
}

static Service withHole()
{
    Service service = tieredService();
    std::get<TierPrices>(service.shape).rows[1].tier.quotient.from = Bound{Exact(700), true};
    return service;
}

static PricePictureContent contentOf(const QList<Service> &services)
{
    PricePictureContent content;
    for (const Service &service : services)
        content.curves << pricedCurve(content.curves.isEmpty() ? u"avant"_s : u"après"_s, service, {}, Exact(1'500));
    return content;
}

static QImage drawn(const PricePictureContent &content, const PictureLook &look, QSize size = {700, 400})
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::magenta);
    QPainter painter(&image);
    drawPrices(painter, QRectF(image.rect()), content, look);
    return image;
}

/// How many pixels of a column are of a colour.
static int countIn(const QImage &image, int x, const QColor &colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        count += QColor(image.pixel(x, y)) == colour ? 1 : 0;
    return count;
}

/// Where a quotient stands, found as the mouse finds it.
static int placeOf(int quotient, const PricePictureContent &content, const PictureLook &look, QSize size = {700, 400})
{
    for (int x = 0; x < size.width(); ++x) {
        const auto found =
            quotientAt({static_cast<double>(x), size.height() / 2.0}, QRectF(QPointF(0, 0), size), content, look);
        if (found && *found >= Exact(quotient))
            return x;
    }
    return -1;
}

TEST_CASE("The figures of an axis are round and reach past the highest")
{
    const auto last = [](const Exact &most, int atMost) { return roundFigures(most, atMost).last(); };
    CHECK(last(*Exact::parse(u"5.30"), 8) == Exact(6));
    CHECK(last(Exact(2'500), 5) == Exact(2'500));
    CHECK(last(*Exact::parse(u"0.07"), 8) == *Exact::parse(u"0.07"));
    CHECK(last(Exact(337), 5) == Exact(400));
    CHECK(last(Exact(1), 0) == Exact(1));
    CHECK(roundFigures(Exact(100), 8).size() <= 9);
}

TEST_CASE("Each step is a line over its quotients, at a height that follows the price")
{
    const PictureLook look = paperLook(1.5);
    const PricePictureContent content = contentOf({tieredService()});
    const QImage image = drawn(content, look);
    const auto heightAt = [&](int quotient) {
        const int x = placeOf(quotient, content, look);
        REQUIRE(x > 0);
        for (int y = image.height() - 1; y >= 0; --y) {
            if (QColor(image.pixel(x, y)) == look.first)
                return y;
        }
        return -1;
    };
    const int low = heightAt(250);
    const int middle = heightAt(750);
    const int high = heightAt(1'250);
    CHECK(low > middle);
    CHECK(std::abs((low - middle) - (middle - high)) <= 2); // 1, 3, 5
    CHECK(heightAt(100) == low);
}

TEST_CASE("What has no price is hatched over its quotients, and has no line")
{
    const PictureLook look = paperLook(1.5);
    const PricePictureContent content = contentOf({withHole()});
    const QImage image = drawn(content, look);
    const int inHole = placeOf(600, content, look);
    CHECK(countIn(image, inHole, look.first) == 0);
    CHECK(countIn(image, placeOf(800, content, look), look.first) > 0);
    const auto isInk = [&](int x) {
        int ink = 0;
        for (int y = 60; y < 300; ++y)
            ink += QColor(image.pixel(x, y)) != look.ground ? 1 : 0;
        return ink;
    };
    CHECK(isInk(inHole) > 2 * isInk(placeOf(800, content, look)));
}

TEST_CASE("Two schedules are told apart without colour: the second is dashed, both are named")
{
    PictureLook look = paperLook(1.5);
    look.second = QColor(1, 2, 3);
    Service after = tieredService();
    std::get<TierPrices>(after.shape).rows[2].price = Exact(4);
    const PricePictureContent content = contentOf({tieredService(), after});
    const QImage image = drawn(content, look);
    const auto gaps = [&](const QColor &ink, int from, int to) {
        int without = 0;
        for (int x = placeOf(from, content, look); x < placeOf(to, content, look); ++x)
            without += countIn(image, x, ink) == 0 ? 1 : 0;
        return without;
    };
    CHECK(gaps(look.first, 1'050, 1'450) == 0);
    CHECK(gaps(look.second, 1'050, 1'450) > 10);
    CHECK(readingAt(content, Exact(1'200)) == u"QF 1\u202F200\u00A0€: avant 5,00\u00A0€ (T3) · après 4,00\u00A0€ (T3)");
}

TEST_CASE("A picture says its figures at any size, in every theme, without leaving its place")
{
    for (const QSize size : {QSize(160, 120), QSize(400, 260), QSize(1'600, 500)}) {
        for (const PictureLook &look : {paperLook(0.8), paperLook(1.5), paperLook(3)}) {
            const QImage image = drawn(contentOf({withHole(), tieredService()}), look, size);
            CHECK(QColor(image.pixel(0, 0)) == look.ground); // all of it is drawn over
        }
    }
    drawn({}, paperLook(1));
}

TEST_CASE("The quotient is read off with keys, and told to a screen reader")
{
    PricePicture picture(nullptr);
    picture.setContent(contentOf({withHole()}));
    const auto press = [&](int key, Qt::KeyboardModifiers with = Qt::NoModifier) {
        QKeyEvent event(QEvent::KeyPress, key, with);
        QApplication::sendEvent(&picture, &event);
    };
    press(Qt::Key_PageUp);
    press(Qt::Key_Right);
    press(Qt::Key_Left, Qt::ControlModifier);
    CHECK(picture.reading() == u"QF 109\u00A0€: 1,00\u00A0€ (T1)");
    CHECK(picture.accessibleDescription() == picture.reading());
    for (int i = 0; i < 5; ++i)
        press(Qt::Key_PageUp);
    CHECK(picture.reading() == u"QF 609\u00A0€: no price voted");
    press(Qt::Key_End);
    press(Qt::Key_Right);
    CHECK(picture.content().cursor == Exact(1'500));
    press(Qt::Key_Home);
    press(Qt::Key_Left);
    CHECK(picture.content().cursor == Exact(0));
}

TEST_CASE("The picture and its table take each other's place with a key")
{
    PriceCard card(nullptr);
    card.show(contentOf({withHole()}), {}, u"essai"_s);
    CHECK_FALSE(card.findChild<QTableView *>());
    card.toggleTable();
    auto *table = card.findChild<QTableView *>();
    REQUIRE(table);
    CHECK(card.picture()->isHidden());
    REQUIRE(table->model()->rowCount() == 4);
    const auto text = [&](int row, int column) { return table->model()->index(row, column).data().toString(); };
    CHECK(text(0, 0) == u"jusqu’à 500\u00A0€");
    CHECK(text(1, 1) == u"no price voted");
    CHECK(text(3, 0) == u"plus de 1\u202F000\u00A0€");
    CHECK(text(3, 1) == u"5,00\u00A0€ par repas");
    CHECK(text(3, 2) == u"T3");
    card.toggleTable();
    CHECK_FALSE(card.findChild<QTableView *>());
}

TEST_CASE("The picture is taken along as a file of its own, in the colours of paper")
{
    attestation::Content head;
    head.title = u"Restauration scolaire"_s;
    head.introduction = u"délibération n° 2026-041"_s;
    theme::apply(theme::Choice::Dark);
    const QImage image = QImage::fromData(picturePng(contentOf({tieredService()}), head), "PNG");
    theme::apply(theme::Choice::Light);
    REQUIRE_FALSE(image.isNull());
    CHECK(QColor(image.pixel(2, 2)) == Qt::white);
    CHECK(image.width() > 1'000);
    CHECK(picturePages(contentOf({tieredService()}), head).size() == 1);
}

TEST_CASE("Bars are as high as their figures; what is hidden is a word and no bar")
{
    const PictureLook look = paperLook(1.5);
    const auto drawBarsOf = [&](const QList<BarGroup> &groups) {
        QImage image(500, 300, QImage::Format_RGB32);
        QPainter painter(&image);
        drawBars(painter, QRectF(image.rect()), groups,
                 {.up = u"Familles"_s, .along = {}, .areBars = true, .unit = u"-"_s}, u"masqué"_s, look);
        return image;
    };
    const auto inkOf = [&](const QImage &image, int from, int to) {
        int most = 0;
        for (int x = from; x < to; ++x)
            most = std::max(most, countIn(image, x, look.first));
        return most;
    };
    const QImage image = drawBarsOf({{u"T1"_s, {Exact(10)}}, {u"T2"_s, {Exact(20)}}, {u"T3"_s, {std::nullopt}}});
    const int third = 150;
    CHECK(inkOf(image, 200, 200 + third) > inkOf(image, 60, 60 + third / 2) * 3 / 2);
    CHECK(inkOf(image, 360, 490) == 0);
    drawBarsOf({});
}
