#include "core/casework/practicenotices.h"

#include "core/trust/trustdata.h"

using namespace Qt::StringLiterals;

// Signed once with a key that was then thrown away, under an authority that no country has (ZZ) and whose name, ending in
// 00, is one for tests. Nobody but these notices is proved by it, and they prove nothing.
static constexpr QByteArrayView authority = "ZZ00";
static constexpr QByteArrayView certificate = "FORM";
static constexpr auto publicPoint = "8ef166de87059f96bab99c1ebd618fe89eefcab87fdb2b8b1fab495c47f79631"
                                    "47a6169ae177ec6584e1628697fbad3dc823bf08c96f7af60476c7d53463a965";

static const QByteArray couple =
    "DC04ZZ00FORMFFFF25DC2801FR433\035"
    "44261300000000145202546DUPONT SOPHIE\035"
    "4A310720264Y4 RUE DES TILLEULS/13999 MORVALLON\035"
    "47300100000122348RAVENEL JULIEN\035"
    "4930010000022244128350\035";
static const QByteArray coupleSignature = "H76JSGQCQTOYB62MY26RRL3F3EX3Y2BRE4MZ3WDZYOSW3H6H3OOY76DJIY57"
                                          "7YT43QRLCV4O7QGFAFCJM5VLXOVF7PPBR3PBUAIFGFY";

static const QByteArray withoutIncome =
    "DC04ZZ00FORMFFFF25DC2801FR431,5\035"
    "44261300000000245202546OUVRARD CLEMENCE\035"
    "4A310720264Y12 PLACE DU MARCHE/13999 MORVALLON\035"
    "473001000003225";
static const QByteArray withoutIncomeSignature = "2MAMDDMYOIVUYMUELGMF2SPXIOSYDX4QAFI7F7VXOB6ZCXOC75JRQ4TQ7D54"
                                                 "CQ5H7B3GE3JI7WHBQSO7OGBRMPGP3ISRURM2FR7OETQ";

static QByteArray code(const QByteArray &message, const QByteArray &signature)
{
    return message + '\037' + signature;
}

/// A figure changed on the paper, as a forger would.
static QByteArray withLessIncome(QByteArray message)
{
    return message.replace("4128350", "4118350");
}

QList<PracticeNotice> practiceNotices()
{
    return {{u"couple"_s, u"Couple DUPONT et RAVENEL, trois parts"_s, code(couple, coupleSignature)},
            {u"sans-rfr"_s, u"OUVRARD Clémence, revenu fiscal de référence absent du code"_s, code(withoutIncome, withoutIncomeSignature)},
            {u"falsifie"_s, u"Couple DUPONT et RAVENEL, revenu falsifié"_s, code(withLessIncome(couple), coupleSignature)}};
}

trust::TrustData practiceTrust()
{
    const trust::SigningCertificate signer{.authority = authority.toByteArray(),
                                           .id = certificate.toByteArray(),
                                           .organisation = "AVIS D'EXERCICE",
                                           .unit = {},
                                           .documentType = "28",
                                           .from = QDate(2026, 1, 1),
                                           .to = QDate(2099, 12, 31),
                                           .serial = "1",
                                           .curve = trust::Curve::P256,
                                           .publicPoint = QByteArray::fromHex(QByteArray("04") + publicPoint),
                                           .origin = trust::Origin::Shipped};
    return {.authorities = {}, .certificates = {signer}, .revocations = {}};
}
