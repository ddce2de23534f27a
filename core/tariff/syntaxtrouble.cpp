#include "core/tariff/syntaxtrouble.h"

#include "core/tariff/tomlnode.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

static Finding syntax(const SyntaxPlace &place, const QString &message)
{
    return {Finding::Severity::Error, u"syntax"_s, placeOf(place.line, place.column), message};
}

Finding emptyFile()
{
    return syntax({}, u"Ce fichier est vide\u00A0: partez d’un modèle (passfamille-cli schedule template)."_s);
}

/// What the clerk most likely wrote, looked for in the line.
static QString sayLine(const QString &line)
{
    static const QList<std::pair<QRegularExpression, QString>> habits{
        {QRegularExpression(u"[“”„«»‘’]"_s),
            u"Les guillemets de cette ligne sont courbes ou français\u00A0: écrivez des guillemets droits (\")."_s},
        {QRegularExpression(u"=\\s*\\d{1,2}/\\d{1,2}/\\d{2,4}"_s), u"Une date s’écrit année-mois-jour\u00A0: 2026-09-01."_s},
        {QRegularExpression(u"=\\s*-?\\d+,\\d"_s), u"Un nombre s’écrit avec un point, jamais une virgule\u00A0: 2.20 et non 2,20."_s},
        {QRegularExpression(u"=\\s*-?\\d+[ \u00A0\u202F]\\d"_s), u"Un nombre s’écrit sans espace\u00A0: 1000 et non 1 000."_s},
        {QRegularExpression(u"=\\s*-?[\\d.]+\\s*[€%]"_s), u"Un nombre s’écrit sans son unité\u00A0: 2.20 et non 2.20 €."_s},
    };
    for (const auto &[habit, sentence] : habits) {
        if (habit.match(line).hasMatch())
            return sentence;
    }
    return {};
}

static QString sayReason(const QString &reason)
{
    static const QList<std::pair<QString, QString>> sentences{
        {u"not representable"_s, u"Ce nombre est trop grand\u00A0: 12 chiffres au plus avant le point."_s},
        {u"cannot redefine"_s, u"Cette clé est déjà écrite plus haut\u00A0: gardez-la une seule fois."_s},
        {u"parsing date"_s, u"Cette date n’existe pas. Une date s’écrit année-mois-jour\u00A0: 2026-09-01."_s},
        {u"saw '\\n'"_s, u"Quelque chose n’est pas fermé sur cette ligne\u00A0: un groupe entre accolades et un texte entre "
                         "guillemets tiennent sur une seule ligne."_s},
        {u"could not determine value type"_s, u"Cette valeur n’est ni un nombre, ni une date, ni un texte\u00A0: un texte "
                                              "s’écrit entre guillemets droits (\"…\")."_s},
    };
    for (const auto &[word, sentence] : sentences) {
        if (reason.contains(word))
            return sentence;
    }
    return u"Le fichier ne se lit plus à cet endroit. Vérifiez les guillemets, les virgules et les crochets\u00A0; les "
           "nombres s’écrivent avec un point (3.30) et les dates ainsi\u00A0: 2026-09-01."_s;
}

Finding syntaxTrouble(const QByteArray &source, const SyntaxPlace &place, const QString &reason)
{
    if (reason.contains(u"utf-8"_s))
        return syntax(place,
            u"Ce fichier n’est pas enregistré en UTF-8 (peut-être en ANSI)\u00A0: enregistrez-le en UTF-8, ou partez d’un modèle."_s);
    const QString habit = sayLine(QString::fromUtf8(source.split('\n').value(place.line - 1)));
    return syntax(place, habit.isEmpty() ? sayReason(reason) : habit);
}
