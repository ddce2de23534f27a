#include <catch2/catch.hpp>

#include "core/attestation/pdf.h"
#include "tests/core/attestation/families.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using attestation::content;
using attestation::Content;

static const QDate madeOn(2026, 11, 23);

/// A PDF on disk, for the tools of poppler-utils, which read it as any viewer does.
class PdfFile
{
public:
    explicit PdfFile(const QByteArray &pdf)
    {
        QFile file(path());
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(pdf);
    }

    /// What `tool` says of the file. Fails the test, by name, when the tool is not installed.
    QString ask(const QString &tool, const QStringList &options, const QStringList &afterFile = {}) const
    {
        QProcess process;
        process.start(tool, options + QStringList{path()} + afterFile);
        INFO(tool.toStdString() << " is needed: install Debian's package poppler-utils");
        REQUIRE(process.waitForFinished(30'000));
        REQUIRE(process.exitCode() == 0);
        return QString::fromUtf8(process.readAllStandardOutput());
    }

    /// Of pages `first` to `last`, every run of spaces as one space.
    QString text(int first, int last) const
    {
        const QString pages =
            ask(u"pdftotext"_s, {u"-f"_s, QString::number(first), u"-l"_s, QString::number(last), u"-raw"_s}, {u"-"_s});
        return pages.simplified();
    }

private:
    QString path() const { return m_folder.filePath(u"attestation.pdf"_s); }
    QTemporaryDir m_folder;
};

/// Whether `words` are in `text`, whatever spaces and lines stand between them.
static void found(const QString &text, const QString &words)
{
    INFO(words.toStdString() << "\n--- in\n" << text.toStdString());
    const auto tight = [](QString part) { return part.removeIf([](QChar c) { return c.isSpace(); }); };
    CHECK(tight(text).contains(tight(words)));
}

TEST_CASE("Page one is found as text, without the quotient; page two explains")
{
    const Content paper = content(dupont(), morvallon(), madeOn, true, false, false);
    const PdfFile file(toPdf(paper));
    CHECK(attestation::pageCount(paper) == 2);

    const QString one = file.text(1, 1);
    for (const QString &needed : QStringList{paper.townHall.name, paper.reference, paper.madeOn, paper.agent,
                                     paper.title, paper.introduction, paper.applicant, paper.address, paper.mention,
                                     paper.remedies, paper.footer, paper.townHall.signatoryName, u"1 / 2"_s}
            + paper.children)
        found(one, needed);
    for (const attestation::Line &line : paper.lines) {
        found(one, line.service);
        found(one, line.tariff);
    }
    CHECK_FALSE(one.contains(u"900"));

    const QString two = file.text(2, 2);
    for (const QString &needed : QStringList{paper.method, paper.questions, u"2 / 2"_s} + paper.dataUsed)
        found(two, needed);
    for (const attestation::Explanation &explanation : paper.explanations)
        for (const QString &step : explanation.steps)
            found(two, step);
    CHECK_FALSE(two.contains(paper.footer));
}

TEST_CASE("The quotient stands on page one where the schedule allows it")
{
    const PdfFile file(toPdf(content(dupont(), morvallon(), madeOn, false, false, true)));
    CHECK(file.text(1, 1).contains(u"Quotient familial : 900 €, octobre 2026"));
}

TEST_CASE("The only fonts are the paper's own, embedded and readable back")
{
    Revision revision = dupont();
    revision.decisions[0].price = u"1234.50"_s; // a narrow space between thousands, which the font does not have
    const PdfFile file(toPdf(content(revision, morvallon(), madeOn, true, true, true)));
    const QStringList fonts = file.ask(u"pdffonts"_s, {}).split(u'\n', Qt::SkipEmptyParts).mid(2);
    CHECK(fonts.size() == 2);
    static const QRegularExpression embedded(u"^(\\w+\\+)?OpenSans(-Semibold)? .*\\byes +(yes|no) +yes\\b"_s);
    for (const QString &font : fonts) {
        INFO(font.toStdString());
        CHECK(embedded.match(font).hasMatch());
    }
    CHECK(file.text(1, 1).contains(u"1 234,50 € par repas"));
}

TEST_CASE("The file tells its title and the paper's day, and nothing of the family")
{
    const PdfFile file(toPdf(content(dupont(), morvallon(), madeOn, true, false, false)));
    const QString facts = file.ask(u"pdfinfo"_s, {u"-rawdates"_s});
    CHECK(facts.contains(u"Attestation de tarif\n"));
    CHECK(facts.contains(u"D:20261123000000"));
    CHECK(facts.contains(u"A4"));
    CHECK_FALSE(facts.contains(u"DUPONT", Qt::CaseInsensitive));
    CHECK_FALSE(facts.contains(u"PF-2026"));
}

TEST_CASE("The same content gives the same bytes")
{
    const Content paper = content(dupont(), morvallon(), madeOn, true, true, false);
    CHECK(toPdf(paper) == toPdf(paper));
}

TEST_CASE("Eight children and fourteen services go on to further pages, whole")
{
    const Content paper = content(largeFamily(), morvallon(), madeOn, false, false, false);
    const int pages = attestation::pageCount(paper);
    CHECK(pages > attestation::pageCount(content(dupont(), morvallon(), madeOn, false, false, false)));
    const PdfFile file(toPdf(paper));
    CHECK(file.ask(u"pdfinfo"_s, {}).contains(QRegularExpression(u"Pages: +%1\n"_s.arg(pages))));
    const QString layout = file.ask(u"pdftotext"_s, {u"-layout"_s}, {u"-"_s}).simplified();
    for (const attestation::Line &line : paper.lines)
        found(layout, u"%1 %2"_s.arg(line.tier, line.tariff));
    for (int i = 1; i <= 8; ++i)
        found(layout, u"Marie-Antoinette Joséphine Bérangère %1"_s.arg(QChar(u'A' + i)));
    CHECK(layout.count(u"Service Tranche Tarif"_s) == 2);
    found(layout, u"Camille Berthier"_s);
    found(layout, u"%1 / %1"_s.arg(pages));
}

TEST_CASE("A usual large family keeps to one page")
{
    Revision revision = dupont();
    revision.household.children << revision.household.children;
    revision.decisions << revision.decisions << revision.decisions.mid(0, 2);
    REQUIRE(revision.decisions.size() == 10);
    CHECK(attestation::pageCount(content(revision, morvallon(), madeOn, false, false, false)) == 1);
}

TEST_CASE("Practice says on each page that the paper is worthless")
{
    const PdfFile file(toPdf(content(dupont(), morvallon(), madeOn, true, true, false)));
    for (const int page : {1, 2})
        CHECK(file.text(page, page).contains(u"FORMATION — document sans valeur"));
    const PdfFile real(toPdf(content(dupont(), morvallon(), madeOn, true, false, false)));
    CHECK_FALSE(real.text(1, 2).contains(u"FORMATION"));
}

static QByteArray pngOf(const QSize &size)
{
    QImage logo(size, QImage::Format_RGB32);
    logo.fill(Qt::red);
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    logo.save(&buffer, "PNG");
    return png;
}

TEST_CASE("A logo takes the monogram's place, at the size of print")
{
    attestation::TownHall townHall = morvallon();
    townHall.logo = pngOf({3000, 1500});
    const PdfFile file(toPdf(content(dupont(), townHall, madeOn, false, false, false)));
    const QStringList images = file.ask(u"pdfimages"_s, {u"-list"_s}).split(u'\n', Qt::SkipEmptyParts).mid(2);
    REQUIRE(images.size() == 1);
    const QStringList columns = images[0].simplified().split(u' ');
    CHECK(columns[3].toInt() <= 500);
    CHECK_FALSE(file.text(1, 1).startsWith(u"VM"));

    townHall.logo = "not a picture";
    CHECK(PdfFile(toPdf(content(dupont(), townHall, madeOn, false, false, false))).text(1, 1).contains(u"VM"));
}

static QImage drawn(const Content &paper, int index)
{
    QImage image(595, 842, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    drawPage(painter, paper, index);
    return image;
}

/// Where the last words of a page stand, above its foot.
static int lastInk(const Content &paper, int index)
{
    const QImage page = drawn(paper, index);
    for (int y = 795; y > 80; --y) {
        for (int x = 0; x < page.width(); ++x) {
            if (qGray(page.pixel(x, y)) < 128)
                return y;
        }
    }
    return 0;
}

TEST_CASE("An explanation takes as few pages as can be, and its last one is never nearly empty")
{
    const int services = GENERATE(1, 4, 6, 7, 8, 9, 10, 12, 15, 20);
    Revision revision = dupont();
    const QList<Decision> some = revision.decisions;
    revision.decisions.clear();
    for (int i = 0; i < services; ++i)
        revision.decisions << some[i % some.size()];
    const Content paper = content(revision, morvallon(), madeOn, true, false, false);
    const int front = attestation::pageCount(content(revision, morvallon(), madeOn, false, false, false));
    const int explained = attestation::pageCount(paper) - front;
    CAPTURE(services, explained);
    if (services <= 6)
        CHECK(explained == 1);
    CHECK(explained <= 1 + services / 7);
    CHECK((explained == 1 || lastInk(paper, front + explained - 1) > 300));
}

TEST_CASE("A page is drawn on any painter in points, and one that is not there is left white")
{
    const Content paper = content(dupont(), morvallon(), madeOn, false, false, false);
    const QImage page = drawn(paper, 0);
    CHECK(page.pixelColor(297, 4) == QColor(0x1F, 0x4E, 0x79)); // the band
    CHECK(page.pixelColor(10, 400) == QColor(Qt::white)); // the margin
    QImage blank = page;
    blank.fill(Qt::white);
    CHECK(drawn(paper, 1) == blank);
    CHECK(drawn(paper, -1) == blank);
}
