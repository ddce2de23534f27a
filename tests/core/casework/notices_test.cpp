#include <catch2/catch.hpp>

#include <QFile>
#include <QTemporaryDir>

#include "core/casework/notices.h"
#include "core/casework/practicenotices.h"
#include "core/domain/keptnotice.h"

using namespace Qt::StringLiterals;

static const NoticeTrust practice{.folder = {}, .practice = true};

TEST_CASE("A practice notice is read whole, and never as the tax office's")
{
    const QList<PracticeNotice> notices = practiceNotices();
    REQUIRE(notices.size() == 3);
    for (const PracticeNotice &notice : notices) {
        const NoticeReading reading = readNoticeText(notice.code, practice);
        CHECK(reading.certificate.isTest);
        CHECK_FALSE(reading.certificate.issuerIsTaxOffice);
        CHECK(reading.conformity.holds());
    }
    const NoticeReading couple = readNoticeText(notices[0].code, practice);
    CHECK(couple.outcome == NoticeOutcome::Verified);
    REQUIRE(couple.notice);
    CHECK(couple.notice->referenceTaxIncome == 28'350);
    CHECK(couple.notice->parts == Exact(3));
    CHECK(couple.notice->second.name == u"RAVENEL JULIEN");
    CHECK(taxQuotient(*couple.notice) == Exact::fraction(1575, 2));

    const NoticeReading withoutIncome = readNoticeText(notices[1].code, practice);
    CHECK(withoutIncome.outcome == NoticeOutcome::Verified);
    REQUIRE(withoutIncome.notice);
    CHECK_FALSE(withoutIncome.notice->referenceTaxIncome);

    CHECK(readNoticeText(notices[2].code, practice).outcome == NoticeOutcome::Altered);
}

TEST_CASE("Outside practice a practice notice proves nothing")
{
    const NoticeTrust real{.folder = {}, .practice = false};
    CHECK(readNoticeText(practiceNotices().first().code, real).outcome == NoticeOutcome::UnknownAuthority);
    CHECK(tryNoticeText(practiceNotices().first().code, real).outcome != NoticeOutcome::Verified);
}

TEST_CASE("A picture without symbol is no code, a file that is none is refused")
{
    QImage white(400, 400, QImage::Format_Grayscale8);
    white.fill(Qt::white);
    CHECK(readNoticePicture(white, practice, {}).outcome == NoticeOutcome::Unreadable);

    QTemporaryDir folder;
    CHECK(readNoticeFile(folder.filePath(u"none.png"_s), practice, {}).error().fault == Fault::NotFound);
    QFile file(folder.filePath(u"text.png"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("no picture");
    file.close();
    CHECK(readNoticeFile(file.fileName(), practice, {}).error().problem == Problem::UnknownCode);
}

TEST_CASE("The age of the trust data is told, and a file without certificates adds nothing")
{
    QTemporaryDir folder;
    const NoticePort port = noticePort({.folder = folder.filePath(u"trust"_s), .practice = false});
    const TrustAge age = port.age();
    CHECK(age.listIssued < age.listNext);
    CHECK(age.certificates > 5);
    CHECK(age.imported == 0);
    CHECK_FALSE(age.revocationsIssued.isValid());

    CHECK(port.import(folder.filePath(u"none"_s)).error().fault == Fault::NotFound);
    QFile file(folder.filePath(u"text"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("no certificate");
    file.close();
    const Result<TrustImport> imported = port.import(file.fileName());
    REQUIRE(imported);
    CHECK(imported->added == 0);
    CHECK(imported->refused == 1);
}
