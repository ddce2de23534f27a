#include "core/formats/twoddoc/message.h"

#include <QHash>

#include <array>

namespace twoddoc {

static constexpr int unlimited = -1;

/// The identifiers that share one rule: "10 11 12".
struct Lengths {
    int least;
    int most;
    const char *ids;
};

// Perimeter 01. Source: specification 3.2.6, with the additions of 3.3.4 and, for 4Y and 4Z, of 3.3.8. Code 06 holds
// four characters (a date in hexadecimal): lists that say six are wrong.
static constexpr std::array<Lengths, 73> lengths{{
    {1, 1, "1G 1H 5T 68 6J 76 7C 7D 7E 7F 7G 7I 7J 7O 8E 8F 8G 8H 8J AF AG AT B6 BA BD C0 C5 EA EF F3 F5 "
     "L7 L8"},
    {2, 2, "26 2D 34 5J 65 67 6C 6I 6Y 7H A0 A6 B5 B9 BG D8 E0 E5 G0 G1 H1 H3 HL HQ HR HS LA"},
    {0, 3, "4M"},
    {1, 3, "ED"},
    {3, 3, "6B A5 A7 A9 BE BF DY E4"},
    {4, 4, "06 08 09 36 37 45 4S 53 54 56 AD AE E1 E2 E3 I0"},
    {0, 5, "AM"},
    {1, 5, "43"},
    {5, 5, "24 2B 4P 5H 6W 78 7A AY C9 EB HJ"},
    {6, 6, "07 51 AO"},
    {3, 7, "F4"},
    {7, 7, "52 AK H8 I1"},
    {0, 8, "AB"},
    {8, 8, "1C 4A 4B 4C 55 57 69 6L 6N 6O 75 8A 8I 96 AA AI AN B7 C4 D3 D4 D6 D7 D9 DA DD DL DS EC F2 G3 "
     "H4 H5 H9 HA HO L2 L9"},
    {9, 9, "0A 0B 7L DF DN DU E7 HB"},
    {0, 10, "4V 4W 4X 4Z 6Q 8C AS DZ G4"},
    {1, 10, "6H"},
    {5, 10, "88 8B"},
    {8, 10, "D5"},
    {10, 10, "CB"},
    {0, 11, "38 39 58 5A 5C"},
    {8, 11, "32"},
    {9, 11, "6Z"},
    {11, 11, "AL I6"},
    {0, 12, "41 4D 4E 4I 4J 59 5B 5U A8"},
    {12, 12, "6R 70 71 86 C3 CC E8 F6 HN HP"},
    {5, 13, "I5"},
    {13, 13, "40 44 47 49 7K AJ"},
    {9, 14, "5L"},
    {14, 14, "50 8D BK DG DO DV"},
    {5, 15, "L4"},
    {15, 15, "4F"},
    {0, 16, "1D"},
    {16, 16, "7P I2"},
    {0, 17, "A1 A2 A3"},
    {17, 17, "85 A4 D0"},
    {0, 18, "95"},
    {15, 18, "HM"},
    {0, 19, "AC E9"},
    {19, 19, "6K"},
    {0, 20, "5P 5R 61 66 82 B1 BC C2 C7 D2 DH DP DW G2 HH"},
    {21, 21, "5N"},
    {0, 25, "AQ"},
    {0, 30, "1E 1F 33 4R 4T AH BH BI BJ L3"},
    {4, 30, "DI DX"},
    {5, 30, "L5 L6"},
    {0, 32, "25 2C 4Q 5I 6A 6X AZ B8 HK"},
    {14, 34, "35"},
    {0, 35, "AR"},
    {36, 36, "0D"},
    {1, 37, "I4"},
    {0, 38, "10 11 12 13 14 15 16 17 1I 1J 1K 1L 1M 1N 1O 1P 20 21 22 23 27 28 29 2A 46 48 4G 4K 4L 4N 4O "
     "4U 5D 5E 5F 5G 5M 5O 5Q 62 63 64 6S 6T 6U 6V 72 74 80 90 91 92 93 94 AU AV AW AX B2 B3 B4 C1 "
     "C6 C8 F1 H0 H2 HC HD HE HF HG HI"},
    {1, 38, "6G"},
    {14, 38, "31"},
    {0, 40, "5S 6M 6P 83 84 H6"},
    {0, 45, "77 7B CA G5"},
    {0, 50, "5K BB D1 DB DC DE DJ DK DM DQ DR DT"},
    {0, 53, "H7"},
    {1, 54, "I3"},
    {0, 60, "60 6D 6E 73 81 AP B0 F0"},
    {0, 63, "87"},
    {0, 64, "7M"},
    {1, 64, "89 8K"},
    {0, 65, "E6"},
    {0, 77, "4H"},
    {0, 80, "L0 L1"},
    {0, 90, "6F"},
    {0, 100, "EE"},
    {0, 114, "79"},
    {0, 128, "7N"},
    {0, 140, "30"},
    {1, 155, "4Y"},
    {0, unlimited, "01 02 03 04 05 0C 18 19 1A 1B 42"},
}};

static quint16 keyOf(QByteArrayView id)
{
    return static_cast<quint16>(static_cast<uchar>(id[0]) << 8 | static_cast<uchar>(id[1]));
}

static QHash<quint16, LengthRule> makeRules()
{
    QHash<quint16, LengthRule> rules;
    for (const Lengths &line : lengths) {
        const std::optional<int> most = line.most == unlimited ? std::nullopt : std::optional(line.most);
        for (QByteArrayView ids(line.ids); !ids.isEmpty(); ids = ids.sliced(qMin<qsizetype>(3, ids.size())))
            rules.insert(keyOf(ids), LengthRule{line.least, most});
    }
    return rules;
}

std::optional<LengthRule> lengthRule(QByteArrayView id)
{
    static const QHash<quint16, LengthRule> rules = makeRules();
    const auto rule = id.size() == 2 ? rules.constFind(keyOf(id)) : rules.constEnd();
    return rule == rules.constEnd() ? std::nullopt : std::optional(*rule);
}

} // namespace twoddoc
