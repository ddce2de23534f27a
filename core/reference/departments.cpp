#include "core/reference/communes.h"

#include <algorithm>
#include <array>

namespace {

struct Department {
    QStringView code;
    QStringView name;
};

/// As they are now, with the overseas territories that INSEE counts in the same way.
constexpr std::array departments = std::to_array<Department>({
    {u"01", u"Ain"}, {u"02", u"Aisne"}, {u"03", u"Allier"}, {u"04", u"Alpes-de-Haute-Provence"},
    {u"05", u"Hautes-Alpes"}, {u"06", u"Alpes-Maritimes"}, {u"07", u"Ardèche"}, {u"08", u"Ardennes"},
    {u"09", u"Ariège"}, {u"10", u"Aube"}, {u"11", u"Aude"}, {u"12", u"Aveyron"}, {u"13", u"Bouches-du-Rhône"},
    {u"14", u"Calvados"}, {u"15", u"Cantal"}, {u"16", u"Charente"}, {u"17", u"Charente-Maritime"}, {u"18", u"Cher"},
    {u"19", u"Corrèze"}, {u"20", u"Corse"}, {u"21", u"Côte-d'Or"}, {u"22", u"Côtes-d'Armor"}, {u"23", u"Creuse"},
    {u"24", u"Dordogne"}, {u"25", u"Doubs"}, {u"26", u"Drôme"}, {u"27", u"Eure"}, {u"28", u"Eure-et-Loir"},
    {u"29", u"Finistère"}, {u"2A", u"Corse-du-Sud"}, {u"2B", u"Haute-Corse"}, {u"30", u"Gard"},
    {u"31", u"Haute-Garonne"}, {u"32", u"Gers"}, {u"33", u"Gironde"}, {u"34", u"Hérault"}, {u"35", u"Ille-et-Vilaine"},
    {u"36", u"Indre"}, {u"37", u"Indre-et-Loire"}, {u"38", u"Isère"}, {u"39", u"Jura"}, {u"40", u"Landes"},
    {u"41", u"Loir-et-Cher"}, {u"42", u"Loire"}, {u"43", u"Haute-Loire"}, {u"44", u"Loire-Atlantique"},
    {u"45", u"Loiret"}, {u"46", u"Lot"}, {u"47", u"Lot-et-Garonne"}, {u"48", u"Lozère"}, {u"49", u"Maine-et-Loire"},
    {u"50", u"Manche"}, {u"51", u"Marne"}, {u"52", u"Haute-Marne"}, {u"53", u"Mayenne"}, {u"54", u"Meurthe-et-Moselle"},
    {u"55", u"Meuse"}, {u"56", u"Morbihan"}, {u"57", u"Moselle"}, {u"58", u"Nièvre"}, {u"59", u"Nord"},
    {u"60", u"Oise"},
    {u"61", u"Orne"}, {u"62", u"Pas-de-Calais"}, {u"63", u"Puy-de-Dôme"}, {u"64", u"Pyrénées-Atlantiques"},
    {u"65", u"Hautes-Pyrénées"}, {u"66", u"Pyrénées-Orientales"}, {u"67", u"Bas-Rhin"}, {u"68", u"Haut-Rhin"},
    {u"69", u"Rhône"}, {u"70", u"Haute-Saône"}, {u"71", u"Saône-et-Loire"}, {u"72", u"Sarthe"}, {u"73", u"Savoie"},
    {u"74", u"Haute-Savoie"}, {u"75", u"Paris"}, {u"76", u"Seine-Maritime"}, {u"77", u"Seine-et-Marne"},
    {u"78", u"Yvelines"}, {u"79", u"Deux-Sèvres"}, {u"80", u"Somme"}, {u"81", u"Tarn"}, {u"82", u"Tarn-et-Garonne"},
    {u"83", u"Var"}, {u"84", u"Vaucluse"}, {u"85", u"Vendée"}, {u"86", u"Vienne"}, {u"87", u"Haute-Vienne"},
    {u"88", u"Vosges"}, {u"89", u"Yonne"}, {u"90", u"Territoire de Belfort"}, {u"91", u"Essonne"},
    {u"92", u"Hauts-de-Seine"}, {u"93", u"Seine-Saint-Denis"}, {u"94", u"Val-de-Marne"}, {u"95", u"Val-d'Oise"},
    {u"971", u"Guadeloupe"}, {u"972", u"Martinique"}, {u"973", u"Guyane"}, {u"974", u"La Réunion"},
    {u"975", u"Saint-Pierre-et-Miquelon"}, {u"976", u"Mayotte"}, {u"977", u"Saint-Barthélemy"},
    {u"978", u"Saint-Martin"}, {u"984", u"Terres australes et antarctiques françaises"}, {u"986", u"Wallis-et-Futuna"},
    {u"987", u"Polynésie française"}, {u"988", u"Nouvelle-Calédonie"}, {u"989", u"Île de Clipperton"},
});

/// Those that another took the place of under the same number. Sources: loi n° 64-707 of 10 July 1964 (in force on
/// 1 January 1968), loi n° 75-356 of 15 May 1975 (on 1 January 1976).
struct FormerDepartment {
    QStringView code;
    QStringView name;
    int until; ///< First year without.
};
// Not here: those that only changed their name, as the Côtes-du-Nord; the present one is the better known.
constexpr std::array formerDepartments = std::to_array<FormerDepartment>({
    {u"75", u"Seine", 1968},
    {u"78", u"Seine-et-Oise", 1968},
    {u"2A", u"Corse", 1976},
    {u"2B", u"Corse", 1976},
});

} // namespace

static QString nameIn(const QString &department, std::optional<int> year)
{
    const auto *former = std::ranges::find(formerDepartments, QStringView(department), &FormerDepartment::code);
    if (former != formerDepartments.end() && year && *year < former->until)
        return former->name.toString();
    const auto *present = std::ranges::find(departments, QStringView(department), &Department::code);
    return present == departments.end() ? QString() : present->name.toString();
}

QString departmentName(const QString &department, const PartialDate &birth)
{
    return nameIn(department, birth.year());
}

QString departmentName(const Commune &commune, const PartialDate &birth)
{
    const bool isOver = commune.until && !birth.year();
    return nameIn(commune.department, isOver ? commune.until->addDays(-1).year() : birth.year());
}
