#include "core/domain/passwordstrength.h"

#include "core/domain/knownwords.h"

#include <catch2/catch.hpp>
#include <QFile>
#include <QSet>

using namespace Qt::StringLiterals;

static const QString login = u"hvasseur"_s;
static const QString name = u"Hélène Vasseur-Lacombe"_s;

static Result<Done> check(const QString &password)
{
    return checkNewPassword(password, login, name);
}

TEST_CASE("Passwords: what the CNIL accepts")
{
    const auto password = GENERATE(values<QString>({
        u"kT7#vQ2!mZ9x"_s, // 12 of four kinds
        u"kT7vQ2mZ9xLp4R"_s, // 14 of three
        u"kt7#vq2!mz9xl)"_s, // 14 of three, no capital
        u"KT7#VQ2!MZ9XL)"_s, // 14 of three, no small letter
        u"tracteur ivoire galop sureau virgule plinthe moufle"_s, // seven words
        u"Tracteur-ivoire-galop-sureau-virgule-plinthe-moufle"_s,
        u"échelle été œuvre brème crêpier naïade forêt"_s,
        u"Le gérant plia sept nappes grises sous un vieux tilleul"_s,
        u"cR4bouille du Toit!"_s, // words of nobody's list, with the four kinds
        u"ж7#Ж2!ы9x)mQé"_s,
    }));
    CAPTURE(password.toStdString());
    CHECK(check(password));
}

TEST_CASE("Passwords: too short, or of too few kinds")
{
    struct Row {
        QString password;
        Problem problem;
        QString detail;
    };
    const auto row = GENERATE(values<Row>({
        {u""_s, Problem::Missing, u"password"_s},
        {u"kT7#vQ2!mZ9"_s, Problem::TooWeak, u"password: length"_s}, // 11 of four kinds
        {u"kT7vQ2mZ9xLp4"_s, Problem::TooWeak, u"password: length"_s}, // 13 of three
        {u"ktvqmzxlpwrbgfdh"_s, Problem::TooWeak, u"password: kinds"_s},
        {u"kt7vq2mz9xlp4rbg"_s, Problem::TooWeak, u"password: kinds"_s},
        {u"73920461850274916385"_s, Problem::TooWeak, u"password: kinds"_s},
        {u"tracteur ivoire galop sureau virgule plinthe"_s, Problem::TooWeak, u"password: kinds"_s}, // six words
        {u"tracteur ivoire galop sureau virgule plinthe de"_s, Problem::TooWeak,
         u"password: kinds"_s}, // « de » is too short
        {u"tracteur ivoire galop sureau virgule plinthe galop"_s, Problem::TooWeak, u"password: kinds"_s}, // one twice
        {u"tracteur ivoire galop sureau virgule plinthe azerty"_s, Problem::TooWeak, u"password: kinds"_s},
        {u"tracteur ivoire galop sureau virgule plinthe vasseur"_s, Problem::TooWeak, u"password: kinds"_s},
        {u"maître corbeau sur un arbre perché tenait en son bec un fromage"_s, Problem::TooWeak, u"password: kinds"_s},
        {u"deux trois quatre cinq six sept huit neuf dix"_s, Problem::TooWeak, u"password: kinds"_s},
        {QString(257, u'k'), Problem::TooLong, u"password"_s},
        {QString(100'000, u'k'), Problem::TooLong, u"password"_s},
    }));
    CAPTURE(row.password.left(80).toStdString());
    const Result<Done> checked = check(row.password);
    REQUIRE_FALSE(checked);
    CHECK(checked.error().problem == row.problem);
    CHECK(checked.error().detail.toStdString() == row.detail.toStdString());
    CHECK(checked.error().fault == Fault::Invalid);
}

TEST_CASE("Passwords: long enough, and yet what everybody would try")
{
    const auto password = GENERATE(values<QString>({
        u"Motdepasse2024!"_s,  u"M0tDeP@sse2024"_s,    u"Azertyuiop123!"_s,    u"Qwertyuiop2025#"_s,
        u"Marseille13013!"_s,  u"P@ssw0rd2024!!"_s,    u"Soleil2019!Soleil"_s, u"Camille14071998!"_s,
        u"Jean-Pierre1958!"_s, u"Abcdefgh12345678!"_s, u"Aaaaaaaaaaaa1!"_s,    u"Abc!Abc!Abc!1"_s,
        u"AllezLesVerts42!"_s, u"Jetaime1234567!"_s,   u"Bienvenue2026!!"_s,   u"2026!euneVneiB!"_s,
        u"1qaz2wsx3EDC!"_s,    u"&é\"'(-è_çà)=A1"_s,   u"Printemps2026!"_s,    u"Urbanisme2026!!"_s,
        u"E1sa-M4rie-2016"_s,  u"Ch0c0lat!Ch0c0lat"_s, u"Médiathèque2026!"_s,  u"Password1Password1!"_s,
    }));
    CAPTURE(password.toStdString());
    const Result<Done> checked = check(password);
    REQUIRE_FALSE(checked);
    CHECK(checked.error().problem == Problem::TooKnown);
    CHECK(checked.error().detail == u"password: known");
    CHECK_FALSE(strengthOf(password, login, name).wants.isEmpty());
}

TEST_CASE("Passwords: oneself and the town hall count for nothing")
{
    const auto password = GENERATE(values<QString>({
        u"HVasseur-7!hv"_s,
        u"Lacombe+Vasseur=3"_s,
        u"Vasseur#Lacombe1k"_s,
        u"HélèneLacombe!7k2"_s,
    }));
    CAPTURE(password.toStdString());
    const Result<Done> checked = check(password);
    REQUIRE_FALSE(checked);
    CHECK(checked.error().problem == Problem::TooKnown);
    CHECK(checkNewPassword(u"Vasseur-kT7#vQ2!m", login, name));
    CHECK(check(u"PassFamille-Mairie1!"_s).error().problem == Problem::TooKnown);
}

TEST_CASE("Passwords: é is é from every keyboard")
{
    const QString composed = u"kT7#vQ2!mZé"_s; // 11 characters
    const QString decomposed = composed.normalized(QString::NormalizationForm_D); // 12 code points
    REQUIRE(decomposed != composed);
    CHECK(normalPassword(decomposed) == composed);
    CHECK_FALSE(check(composed));
    CHECK_FALSE(check(decomposed));
    CHECK(check(composed + u'9'));
    CHECK(check(decomposed + u'9'));
    CHECK(normalPassword(u"  a B ") == u"  a B ");
}

TEST_CASE("Passwords: the meter agrees with the rule")
{
    const auto password = GENERATE(values<QString>({
        u""_s,
        u"k"_s,
        u"kT7#vQ2!mZ9"_s,
        u"kT7#vQ2!mZ9x"_s,
        u"Motdepasse2024!"_s,
        u"HVasseur-7!hv"_s,
        u"tracteur ivoire galop sureau virgule plinthe"_s,
        u"tracteur ivoire galop sureau virgule plinthe moufle"_s,
    }));
    CAPTURE(password.toStdString());
    const PasswordStrength strength = strengthOf(password, login, name);
    CHECK(strength.isEnough == bool(check(password)));
    CHECK((strength.bits >= wantedBits) == strength.isEnough);
    CHECK(strength.wants.isEmpty() == strength.isEnough);
}

TEST_CASE("Passwords: what the meter asks for")
{
    const PasswordStrength nothing = strengthOf(u"", login, name);
    CHECK(nothing.bits == 0);
    CHECK(nothing.wants.first() == PasswordWant::Longer);
    const PasswordStrength three = strengthOf(u"kT7vQ2mZ9xLp", login, name);
    CHECK(three.wants == QList{PasswordWant::Longer, PasswordWant::Sign});
    CHECK(three.missingCharacters == 2);
    const PasswordStrength known = strengthOf(u"Motdepasse2024!", login, name);
    CHECK(known.wants == QList{PasswordWant::LessKnown});
    CHECK(known.bits < 40);
    CHECK(strengthOf(u"tracteur ivoire galop", login, name).words == 3);
    CHECK(strengthOf(u"kT7#vQ2!", login, name).bits < strengthOf(u"kT7#vQ2!mZ", login, name).bits);
}

TEST_CASE("Passwords: the list of known words holds what it should")
{
    QFile file(u":/passwords/common.txt"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QSet<QString> words;
    while (!file.atEnd()) {
        const QString line = QString::fromUtf8(file.readLine()).trimmed();
        if (line.startsWith(u'#'))
            continue;
        for (const QString &word : line.split(u' ', Qt::SkipEmptyParts)) {
            CAPTURE(word.toStdString());
            CHECK(word.size() >= shortestKnownWord);
            CHECK(word.size() <= longestKnownWord);
            CHECK(std::ranges::all_of(word, [](QChar c) { return c >= u'0' && c <= u'z'; }));
            words.insert(word);
        }
    }
    CHECK(words.size() >= 1'500);
    CHECK(isKnownWord(u"motdepasse"));
    CHECK_FALSE(isKnownWord(u"kt7vq2mz"));
    CHECK(knownPhrases().size() >= 30);
}
