#include <catch2/catch.hpp>

#include "core/base/text.h"

using namespace Qt::StringLiterals;

TEST_CASE("Names that people take for the same fold to the same")
{
    const auto [text, expected] = GENERATE(table<QString, QString>({
        {u"L'Haÿ-les-Roses"_s, u"l hay les roses"_s},
        {u"L’HAŸ–LES—ROSES"_s, u"l hay les roses"_s},
        {u"Œuvre"_s, u"oeuvre"_s},
        {u"ŒUVRE"_s, u"oeuvre"_s},
        {u"Æbischer"_s, u"aebischer"_s},
        {u"Strauß"_s, u"strauss"_s},
        {u"STRAU\u1E9E"_s, u"strauss"_s},
        {u"Muñoz"_s, u"munoz"_s},
        {u"Mun\u0303oz"_s, u"munoz"_s}, // decomposed, as some files have it
        {u"Łukasz Đorđević"_s, u"lukasz dordevic"_s},
        {u"Işık"_s, u"isik"_s},
        {u"İpek"_s, u"ipek"_s},
        {u"Nguyễn Thị Ánh"_s, u"nguyen thi anh"_s},
        {u"Əliyev"_s, u"eliyev"_s},
        {u"  de\u00A0La   Fontaine\t"_s, u"de la fontaine"_s},
        {u"D`Artagnan"_s, u"d artagnan"_s},
        {u"--"_s, u""_s},
        {u""_s, u""_s},
        {u"Anne - Laure"_s, u"anne laure"_s},
        {u"12 bis"_s, u"12 bis"_s},
    }));
    CAPTURE(qUtf8Printable(text));
    CHECK(folded(text) == expected);
    CHECK(folded(folded(text)) == expected);
}

TEST_CASE("Folding does not see case nor composition, letter by letter")
{
    for (char16_t letter = 0x20; letter < 0x250; ++letter) {
        const QString text = u"a"_s + QChar(letter) + u"b"_s;
        REQUIRE(folded(text.normalized(QString::NormalizationForm_D)) == folded(text));
        REQUIRE(folded(folded(text)) == folded(text));
        if (QChar(letter).toUpper().toLower() == QChar(letter))
            REQUIRE(folded(u"a"_s + QChar(letter).toUpper() + u"b"_s) == folded(text));
    }
}

TEST_CASE("What is kept is composed and without what cannot be seen")
{
    CHECK(tidied(u"  Marie\t\n Claire ") == u"Marie Claire");
    CHECK(tidied(u"Mun\u0303oz") == u"Muñoz");
    CHECK(tidied(u"Du\u00ADpont") == u"Dupont"); // soft hyphen out of a document
    CHECK(tidied(u"\uFEFFDu\u200Bpont\u200E") == u"Dupont");
    CHECK(tidied(u"A\u0001B") == u"A B");
    CHECK(tidied(u"Zoé\u00A0Anne") == u"Zoé Anne");
    CHECK(tidied(u"Œ’–") == u"Œ’–"); // typographic signs are kept
    CHECK(tidied(u"\r\n").isEmpty());
}

TEST_CASE("A name is sent in the characters that the State accepts")
{
    const auto [name, sent] = GENERATE(table<QString, QString>({
        {u"D’Œuvre"_s, u"D'OEuvre"_s},
        {u"cœur"_s, u"coeur"_s},
        {u"Anne–Laure"_s, u"Anne-Laure"_s},
        {u"Jean\u2011Pierre"_s, u"Jean-Pierre"_s},
        {u"Muñoz"_s, u"Muñoz"_s},
        {u"Mun\u0303oz"_s, u"Muñoz"_s},
        {u"L'Haÿ"_s, u"L'Haÿ"_s},
        {u"HAŸ"_s, u"HAY"_s}, // Ÿ is outside the range, ÿ within
        {u"Šimić"_s, u"Simic"_s},
        {u"Łukasz"_s, u"Lukasz"_s},
        {u"Işık"_s, u"Isik"_s},
        {u"Nguyễn"_s, u"Nguyen"_s},
        {u"Strauß"_s, u"Strauß"_s},
        {u"Søren Æbel"_s, u"Søren Æbel"_s},
        {u"O\u0323\u0300lá"_s, u"Olá"_s}, // an accent that goes with no composed letter
        {u"Ħamrun"_s, u"Hamrun"_s},
        {u"  Le   Goff "_s, u"Le Goff"_s},
        {u"R2D2"_s, u"R2D2"_s}, // kept, for the caller to refuse
        {u"Иван"_s, u"Иван"_s},
        {u"a×b"_s, u"a×b"_s},
    }));
    CAPTURE(qUtf8Printable(name));
    CHECK(forCall(name) == sent);
    CHECK(forCall(forCall(name)) == sent);
}

TEST_CASE("Parts that say nothing leave no separator behind")
{
    CHECK(joined({u"a"_s, {}, u"b"_s, {}}, u", "_s) == u"a, b");
    CHECK(joined({{}, {}}, u", "_s).isEmpty());
}
