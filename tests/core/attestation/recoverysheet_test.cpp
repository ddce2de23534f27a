#include <catch2/catch.hpp>

#include "core/attestation/pages.h"
#include "core/attestation/recoverysheet.h"

#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace attestation;

static RecoverySheet sheet()
{
    return {.townHall = {.name = u"Ville de Morvallon"_s, .service = u"Service Familles"_s, .address = {}, .logo = {}, .accent = u"#1F4E79"_s,
                         .signatoryTitle = {}, .signatoryName = {}, .contact = {}},
            .code = u"7KQX-M2RV-9TDA-HZ4C-W8EN-P3JF-6YGB"_s,
            .account = u"Hélène Vasseur"_s,
            .on = QDate(2026, 11, 23),
            .log = u"a3f9c210"_s};
}

TEST_CASE("The recovery sheet is one page that says the code, what it is for and who keeps it")
{
    const QList<Marks> pages = pagesOf(sheet());
    REQUIRE(pages.size() == 1);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"sheet.pdf"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(pdfOf(pages, u"Feuille de récupération"_s, sheet().on));
    file.close();
    QProcess process;
    process.start(u"pdftotext"_s, {u"-raw"_s, file.fileName(), u"-"_s});
    REQUIRE(process.waitForFinished(30'000));
    const QString text = QString::fromUtf8(process.readAllStandardOutput());
    for (const QString &group : codeGroups(sheet().code))
        CHECK(text.contains(group));
    for (const QString &words : {u"Feuille de récupération"_s, u"coffre"_s, u"Hélène Vasseur"_s, u"23 novembre 2026"_s, u"a3f9c210"_s,
                                 u"Signature"_s, u"Ville de Morvallon"_s})
        CHECK(text.contains(words));
}

TEST_CASE("A recovery code is shown in groups, however it was given")
{
    CHECK(codeGroups(u"ABCD-EFGH-JKMN"_s) == QStringList{u"ABCD"_s, u"EFGH"_s, u"JKMN"_s});
    CHECK(codeGroups(u"ABCD EFGH"_s) == QStringList{u"ABCD"_s, u"EFGH"_s});
    CHECK(codeGroups(u"ABCDEFGHJKMN"_s) == QStringList{u"ABCD"_s, u"EFGH"_s, u"JKMN"_s});
    CHECK(codeGroups(u"ABCDEFGHJK"_s) == QStringList{u"ABCD"_s, u"EFGH"_s, u"JK"_s});
}
