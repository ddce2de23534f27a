#include "core/attestation/digestpages.h"

#include "core/attestation/officepaper.h"
#include "core/base/frenchtext.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace attestation {

using Kind = OfficeAct::Kind;

static QString actText(Kind kind)
{
    switch (kind) {
    case Kind::Began:
        return u"Ouverture du registre"_s;
    case Kind::TookOver:
        return u"Reprise d’un registre de la première version"_s;
    case Kind::KeyChanged:
        return u"Changement des clés"_s;
    case Kind::Recovered:
        return u"Ouverture par la feuille de récupération"_s;
    case Kind::PasswordReset:
        return u"Nouveau mot de passe donné à un compte"_s;
    case Kind::BackedUp:
        return u"Sauvegarde"_s;
    case Kind::Restored:
        return u"Restauration d’une sauvegarde"_s;
    case Kind::RetentionSet:
        return u"Durées de conservation fixées"_s;
    case Kind::PurgeProposed:
        return u"Bordereau d’élimination proposé"_s;
    case Kind::Purged:
        return u"Élimination"_s;
    case Kind::PersonAnswered:
        return u"Réponse à une demande de droit d’accès"_s;
    case Kind::Imported:
        return u"Reprise d’un autre outil"_s;
    case Kind::SecretSet:
        return u"Secret enregistré ou retiré"_s;
    case Kind::AccountChanged:
        return u"Compte, mot de passe ou feuille de récupération changés"_s;
    }
    return {};
}

static Content headOf(const DailyDigest &digest, const TownHall &townHall, const DigestMaking &making)
{
    Content head;
    head.townHall = townHall;
    head.reference = u"Registre %1"_s.arg(digest.log.toString(QUuid::WithoutBraces).first(8));
    head.on = making.at.date();
    head.agent = u"Établi par : "_s + making.by;
    head.title = u"État du jour du registre"_s;
    head.introduction =
        u"Journée du %1. État établi le %2 à %3. Ce papier ne nomme aucune famille et ne compte le travail de personne."_s
            .arg(longDateText(digest.day), longDateText(making.at.date()), making.at.time().toString(u"HH:mm"_s));
    head.footer = u"À classer avec les états des autres jours : un état sert à tout ce qui le précède."_s;
    head.practice = making.practice;
    return head;
}

static void addFigures(OfficePaper &paper, const DailyDigest &digest)
{
    const auto row = [](const QString &words, qint64 count) { return QStringList{words, numberText(Exact(count))}; };
    paper.addHeading(u"La journée"_s);
    paper.addTable({.columns = {u"Ce qui a été inscrit"_s, u"Nombre"_s},
                    .rows = {row(u"Dossiers ouverts"_s, digest.begun), row(u"Dossiers modifiés"_s, digest.changed),
                             row(u"Attestations établies"_s, digest.issued),
                             row(u"Consultations, impressions, interrogations"_s, digest.consultations),
                             row(u"Marques posées ou retirées"_s, digest.marks),
                             row(u"Dossiers ouverts depuis l’origine, au soir"_s, digest.cases)},
                    .parts = {0.78, 0.22}});
}

static void addMark(OfficePaper &paper, const DailyDigest &digest)
{
    paper.addHeading(u"La marque du registre : %1"_s.arg(headText(digest.head)));
    paper.addWords(
        u"Au moment de cet état, le registre compte %1 enregistrements. Chacun est lié au précédent ; la marque est le dernier lien."_s
            .arg(numberText(Exact(digest.head.seq))));
    paper.addWords(u"Pour prouver plus tard que rien de ce qui précède n’a été retiré ni changé : Contrôle, « Vérifier "
                   u"le registre », taper cette marque. "
                   u"Un registre qui ne la connaît plus a été coupé, ou remplacé par un fichier plus ancien."_s);
}

static void addActs(OfficePaper &paper, const DailyDigest &digest, const QTimeZone &zone)
{
    paper.addHeading(u"Actes sur le registre"_s);
    if (digest.acts.isEmpty())
        return paper.addWords(u"Aucun ce jour."_s);
    PaperTable table{.columns = {u"Acte"_s, u"Par"_s, u"Heure"_s}, .rows = {}, .parts = {0.54, 0.32, 0.14}};
    for (const OfficeAct &act : digest.acts)
        table.rows << QStringList{actText(act.kind), act.agent, act.at.toTimeZone(zone).time().toString(u"HH:mm"_s)};
    paper.addTable(table);
}

QList<Marks> digestPages(const DailyDigest &digest, const TownHall &townHall, const DigestMaking &making)
{
    OfficePaper paper(headOf(digest, townHall, making));
    addMark(paper, digest);
    addFigures(paper, digest);
    addActs(paper, digest, making.at.timeZone());
    paper.addSignatures({u"Date et signature"_s, u"Classé par"_s});
    return paper.pages();
}

} // namespace attestation
