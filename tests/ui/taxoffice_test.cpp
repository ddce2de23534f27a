#include <catch2/catch.hpp>

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "ui/desk/taxnoticeblock.h"
#include "ui/desk/taxofficesheet.h"

using namespace Qt::StringLiterals;

static const QDate today(2026, 11, 23);

namespace {

/// The block of the tax notice, before a tax office that answers when the test says.
struct OfficeDesk {
    QList<TaxOfficeQuestion> questions;
    QPointer<TaxOfficeLookup> running;
    Workplace workplace;
    TaxNoticeBlock block;

    explicit OfficeDesk(bool isSet = true) : workplace(makeWorkplace(isSet)), block(workplace, nullptr)
    {
        block.resize(1200, 500);
        block.show();
        REQUIRE(QTest::qWaitForWindowExposed(&block));
        block.activateWindow();
    }

    Workplace makeWorkplace(bool isSet)
    {
        Workplace made{.settings = {}, .settingsFile = {}, .caseload = Caseload(Session::practice({}, u"A. Mercier"_s)), .ask = {}, .schedules = {}, .index = {},
                       .examples = {}, .now = [] { return QDateTime(today, QTime(16, 55)); }};
        made.settings.practice = false;
        if (isSet) {
            made.askTaxOffice = [this](const TaxOfficeQuestion &question, QObject *parent) {
                questions << question;
                running = new TaxOfficeLookup(parent);
                return running.data();
            };
        }
        return made;
    }

    QPushButton *button(const QString &text) const
    {
        QCoreApplication::processEvents();
        for (QPushButton *button : block.findChildren<QPushButton *>()) {
            if (button->isVisible() && QString(button->text()).remove(u'&') == text)
                return button;
        }
        return nullptr;
    }

    void ask(const QString &number)
    {
        REQUIRE(button(u"Ask the tax office…"_s));
        button(u"Ask the tax office…"_s)->click();
        auto *line = block.findChild<QLineEdit *>();
        REQUIRE(line->hasFocus());
        QTest::keyClicks(line, number);
        QTest::keyClick(line, Qt::Key_Return);
    }

    QString words() const
    {
        QStringList texts;
        for (const QLabel *label : block.findChildren<QLabel *>()) {
            if (label->isVisible())
                texts << label->text();
        }
        return texts.join(u'\n').replace(QChar(0xA0), u' ').replace(QChar(0x202F), u' ');
    }
};

} // namespace

static TaxOfficeAnswer found()
{
    TaxOfficeAnswer answer;
    answer.at = QDateTime(today, QTime(16, 55));
    answer.requestId = u"3f0c"_s;
    answer.situation = TaxSituation();
    answer.situation->incomeYear = 2025;
    answer.situation->referenceTaxIncome = 28'350;
    answer.situation->parts = Exact(3);
    answer.situation->first = {u"VERNET"_s, {}, u"ANNE"_s, *PartialDate::of(1982, 9, 3)};
    return answer;
}

static CivilIdentity identityBorn(const QString &birthDate)
{
    return *parseIdentity({.birthName = u"Vernet"_s, .usageName = {}, .givenNames = {u"Anne"_s}, .birthDate = birthDate, .sex = u"F"_s,
                           .country = u"99100"_s, .commune = u"13201"_s},
                          Completeness::Counter, today)
                .identity;
}

TEST_CASE("The tax office is offered where it is set, and nowhere else")
{
    CHECK(OfficeDesk().button(u"Ask the tax office…"_s));
    CHECK_FALSE(OfficeDesk(false).button(u"Ask the tax office…"_s));
}

TEST_CASE("A fiscal number that is none is refused beside its field, and nothing is sent")
{
    OfficeDesk desk;
    desk.ask(u"12345"_s);
    CHECK(desk.questions.isEmpty());
    CHECK(desk.words().contains(u"13 figures"_s));
}

TEST_CASE("The tax office's answer is shown and kept like a notice, with its own source")
{
    OfficeDesk desk;
    desk.block.setApplicant(identityBorn(u"03091982"_s));
    QSignalSpy kept(&desk.block, &TaxNoticeBlock::kept);
    desk.ask(u"30 01 000 001 223"_s);
    REQUIRE(desk.questions.size() == 1);
    CHECK(desk.questions[0].number.toString() == u"3001000001223");
    CHECK_FALSE(desk.questions[0].incomeYear);
    Q_EMIT desk.running->finished(found());
    CHECK(desk.words().contains(u"reference tax income 28 350 €, 3 parts, income of 2025"_s));
    CHECK(desk.words().contains(u"The tax office’s own answer."_s));

    desk.button(u"Keep this notice"_s)->click();
    REQUIRE(kept.size() == 1);
    const auto provenance = kept[0][1].value<Provenance>();
    CHECK(provenance.source == Source::TaxOffice);
    CHECK(kept[0][0].value<TaxNotice>().first.number->toString() == u"3001000001223");
}

TEST_CASE("A refusal says what to do and leaves the number to be put right")
{
    OfficeDesk desk;
    desk.ask(u"3001000001223"_s);
    TaxOfficeAnswer refused;
    refused.trouble = TaxOfficeTrouble::NumberUnknown;
    Q_EMIT desk.running->finished(refused);
    CHECK(desk.words().contains(u"does not know this fiscal number"_s));
    auto *line = desk.block.findChild<QLineEdit *>();
    CHECK(line->isVisible());
    CHECK(line->isEnabled());
    CHECK(line->text() == u"3001000001223");
}

TEST_CASE("While the tax office is asked the number keeps the focus, and Enter by habit does nothing")
{
    OfficeDesk desk;
    desk.ask(u"3001000001223"_s);
    auto *line = desk.block.findChild<QLineEdit *>();
    CHECK(line->hasFocus());
    QTest::keyClicks(line, u"9"_s);
    QTest::keyClick(line, Qt::Key_Return);
    CHECK(desk.questions.size() == 1);
    REQUIRE(desk.running);
    TaxOfficeAnswer refused;
    refused.trouble = TaxOfficeTrouble::NumberUnknown;
    Q_EMIT desk.running->finished(refused);
    CHECK(line->hasFocus());
    QTest::keyClick(line, Qt::Key_Return);
    CHECK(desk.questions.size() == 2);
    CHECK(desk.questions.last().number.toString() == u"3001000001223");
    QTest::keyClick(line, Qt::Key_Escape);
    CHECK_FALSE(desk.running);
    CHECK(desk.button(u"Ask the tax office…"_s)->hasFocus());
}

TEST_CASE("That the tax office was asked is told with its request and its end, and nothing of whom")
{
    OfficeDesk desk;
    QSignalSpy asked(&desk.block, &TaxNoticeBlock::taxOfficeAsked);
    desk.ask(u"3001000001223"_s);
    TaxOfficeAnswer unsent; // the connection is not as it should be: nothing was sent
    unsent.trouble = TaxOfficeTrouble::NumberUnknown;
    Q_EMIT desk.running->finished(unsent);
    CHECK(asked.isEmpty());
    QTest::keyClick(desk.block.findChild<QLineEdit *>(), Qt::Key_Return);
    Q_EMIT desk.running->finished(found());
    REQUIRE(asked.count() == 1);
    CHECK(asked[0][0].toString() == u"3f0c");
    CHECK(asked[0][1].toString() == u"found");
}

TEST_CASE("A question is cancelled, and one of a wiped form is dropped")
{
    OfficeDesk desk;
    QSignalSpy asked(&desk.block, &TaxNoticeBlock::taxOfficeAsked);
    desk.ask(u"3001000001223"_s);
    REQUIRE(desk.button(u"Cancel"_s));
    desk.button(u"Cancel"_s)->click();
    CHECK_FALSE(desk.running);
    REQUIRE(asked.count() == 1);
    CHECK(asked[0][1].toString() == u"cancelled");
    CHECK(desk.block.findChild<QLineEdit *>()->isEnabled());

    QTest::keyClick(desk.block.findChild<QLineEdit *>(), Qt::Key_Return);
    REQUIRE(desk.running);
    desk.block.clear();
    CHECK_FALSE(desk.running);
    CHECK_FALSE(desk.block.findChild<QLineEdit *>()->isVisible());
}

TEST_CASE("Somebody of the same name and another birth date is not taken for the applicant unseen")
{
    const TaxOfficeReply reply{found(), *FiscalNumber::parse(u"3001000001223")};
    const auto sheetFor = [&](const QString &birthDate) {
        return sheetOf(reply, {.applicant = identityBorn(birthDate), .today = today, .practice = false, .isPicture = false, .trustAge = {}});
    };
    CHECK(sheetFor(u"03091982"_s).isGood);
    CHECK_FALSE(sheetFor(u"04091982"_s).isGood);
    CHECK(sheetFor(u"04091982"_s).warnings.join(u' ').contains(u"another birth date"_s));
}

TEST_CASE("In practice the answer is a specimen, and an income that is not in it is not zero")
{
    TaxOfficeReply reply{found(), *FiscalNumber::parse(u"3001000001223")};
    reply.answer.situation->referenceTaxIncome.reset();
    const NoticeSheet sheet = sheetOf(reply, {.applicant = {}, .today = today, .practice = true, .isPicture = false, .trustAge = {}});
    CHECK(sheet.source == Source::Specimen);
    CHECK(sheet.quotient.isEmpty());
    CHECK_FALSE(sheet.isGood);
    CHECK_FALSE(sheet.figures.contains(u" 0 "_s));
}
