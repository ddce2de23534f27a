#include <catch2/catch.hpp>

#include "core/attestation/flow.h"
#include "core/attestation/layout.h"
#include "core/attestation/look.h"
#include "tests/core/attestation/families.h"

using namespace Qt::StringLiterals;
using attestation::Block;
using attestation::Flow;

static const attestation::Style plain = attestation::bodyStyle(10);

TEST_CASE("What French binds is not parted at the end of a line")
{
    CHECK(attestation::printable(u"« oui » : 3 €, vraiment ?"_s)
          == u"«\u00A0oui\u00A0»\u00A0: 3\u00A0€, vraiment\u00A0?"_s);
    CHECK(attestation::printable(u"du 23 novembre 2026 au 1er août"_s)
          == u"du 23\u00A0novembre\u00A02026 au 1er\u00A0août"_s);
    CHECK(attestation::printable(u"n° 41, articles L. 311"_s) == u"n°\u00A041, articles L.\u00A0311"_s);
    CHECK(attestation::printable(u"1\u202F234 a\tb\nc"_s) == u"1\u00A0234 a b\u2028c"_s);
    CHECK(attestation::printable({}).isEmpty());
}

TEST_CASE("A text is as high as its lines, and a word that is too long is broken")
{
    CHECK(attestation::Text({}, plain, 100).height() == 0);
    CHECK(attestation::Text(u"un"_s, plain, 100).height() == Approx(14));
    CHECK(attestation::Text(u"un\ndeux"_s, plain, 100).height() == Approx(28));
    const attestation::Text name(QString(200, u'M'), plain, 100);
    CHECK(name.bounds().width() <= 100);
    CHECK(name.lines().size() > 5);
    CHECK(name.lines().first().height() == Approx(14));
}

TEST_CASE("Markup is printed, not obeyed")
{
    const attestation::Text bold(u"<b>DUPONT</b>"_s, plain, 400);
    CHECK(bold.bounds().width() > attestation::Text(u"DUPONT"_s, plain, 400).bounds().width() * 1.5);
}

static Block block(qreal height, qreal gap = 0)
{
    return {.gap = gap,
            .height = height,
            .marks = {attestation::Panel{.area = {0, 0, 10, height}, .fill = Qt::black, .edge = {}}}};
}

static QRectF areaOf(const attestation::Mark &mark)
{
    return std::get<attestation::Panel>(mark).area;
}

TEST_CASE("Blocks follow each other with their gaps, and go on to a further page whole")
{
    Flow flow(10, 20, 100);
    flow.add(block(30, 7));
    flow.add(block(30, 7));
    flow.add(block(30, 7));
    REQUIRE(flow.pages().size() == 2);
    CHECK(areaOf(flow.pages()[0][0]).top() == 10);
    CHECK(areaOf(flow.pages()[0][1]).top() == 47);
    CHECK(areaOf(flow.pages()[1][0]).top() == 20);
}

TEST_CASE("What belongs together is parted only where no page can hold it")
{
    Flow flow(0, 0, 100);
    flow.add(block(40));
    flow.addTogether({block(30), block(40)});
    CHECK(flow.pages().size() == 2);
    CHECK(flow.pages()[1].size() == 2);
    flow.addTogether({block(60), block(60), block(60)});
    CHECK(flow.pages().size() == 5);
}

TEST_CASE("The foot is at the bottom, or at the top of a further page")
{
    Flow flow(0, 10, 100);
    flow.add(block(50));
    flow.addAtFoot(block(30));
    CHECK(areaOf(flow.pages()[0][1]).bottom() == 100);
    flow.addAtFoot(block(30));
    REQUIRE(flow.pages().size() == 2);
    CHECK(areaOf(flow.pages()[1][0]).top() == 10);
}

static double linear(double value)
{
    return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

TEST_CASE("The town hall's colour is kept for the band and made readable for words")
{
    const auto accent = GENERATE(u"#1F4E79"_s, u"#F2C200"_s, u"#FFFFFF"_s, u"not a colour"_s, QString());
    const attestation::Look look = attestation::lookOf(accent, attestation::roomy);
    const QColor words = look.accent;
    const double luminance = 0.2126 * linear(words.redF()) + 0.7152 * linear(words.greenF())
        + 0.0722 * linear(words.blueF());
    CHECK(1.05 / (luminance + 0.05) >= 4.5);
    if (QColor::isValidColorName(accent))
        CHECK(look.band == QColor(accent));
}

/// Where the words of a page stand.
static QList<QRectF> wordAreas(const attestation::Marks &page)
{
    QList<QRectF> areas;
    for (const attestation::Mark &mark : page)
        if (const auto *words = std::get_if<attestation::Words>(&mark); words && words->text.height() > 0)
            areas << words->text.bounds().translated(words->at).adjusted(0, 0.1, 0, -0.1);
    return areas;
}

static int overlaps(const QList<QRectF> &areas)
{
    int count = 0;
    for (qsizetype i = 0; i < areas.size(); ++i)
        for (qsizetype j = i + 1; j < areas.size(); ++j)
            count += areas[i].intersects(areas[j]) ? 1 : 0;
    return count;
}

TEST_CASE("No words overlap and none leave the page, for a small family and for a large one")
{
    const auto revision = GENERATE(dupont(), largeFamily());
    const auto practice = GENERATE(false, true);
    attestation::TownHall townHall = morvallon();
    townHall.name = u"Communauté d’agglomération de Saint-Barthélemy-le-Plain et du Haut-Morvallon"_s;
    const auto paper = attestation::content(revision, townHall, QDate(2026, 11, 23), true, practice, true);
    for (const attestation::Marks &page : attestation::pagesOf(paper)) {
        const QList<QRectF> areas = wordAreas(page);
        CHECK(areas.size() > 5);
        CHECK(overlaps(areas) == 0);
        for (const QRectF &area : areas)
            CHECK(QRectF(0, 0, attestation::pageWidth, attestation::pageHeight).contains(area));
    }
}
