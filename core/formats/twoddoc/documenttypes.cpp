#include "core/formats/twoddoc/documenttypes.h"

#include <algorithm>
#include <array>

namespace twoddoc {

struct DocumentType {
    QByteArrayView type;
    QStringView label;
};

// Sorted by type. Source: specification 3.2.6, with the types that 3.3.4 and 3.3.8 added.
static constexpr std::array<DocumentType, 59> types{{
    {"00", u"Justificatif de domicile (spécifique / énergie, téléphonie)"},
    {"01", u"Justificatif de domicile - facture (FAI, eau, énergie...)"},
    {"02", u"Avis de taxe d’habitation"},
    {"03", u"Relevé d’identité bancaire"},
    {"04", u"Avis d’impôt sur les revenus"},
    {"05", u"Relevé d’identité SEPAmail"},
    {"06", u"Bulletin de salaire"},
    {"07", u"Titre d’identité"},
    {"08", u"MRZ"},
    {"09", u"Facture étendue"},
    {"10", u"Contrat de travail"},
    {"11", u"Relevé de compte"},
    {"12", u"Acte d’huissier"},
    {"13", u"Document étranger"},
    {"14", u"Attestation DICEM"},
    {"15", u"Attestation de décision favorable d’une demande d’autorisation de travail"},
    {"16", u"Attestation de demande d’asile"},
    {"17", u"Attestation de fin de droit à l’ADA"},
    {"18", u"Avis de situation déclarative à l’impôt sur les revenus"},
    {"19", u"Déclaration de dons"},
    {"20", u"Déclaration de cession de droits sociaux"},
    {"21", u"Attestation 2041-ASK"},
    {"22", u"Carte européenne d’arme à feu"},
    {"23", u"Certificat de preuve de vie"},
    {"24", u"Avis de situation déclarative à l’impôt sur les revenus (V2)"},
    {"25", u"Autorisation de travail - AES métier en tension"},
    {"26", u"Certificat de conformité sûreté aéroportuaire"},
    {"27", u"Avis de situation déclarative à l’impôt sur les revenus (V3)"},
    {"28", u"Avis d’impôt sur les revenus (V2)"},
    {"29", u"Attestation d’activité professionnelle"},
    {"A0", u"Certificat qualité de l’air"},
    {"A1", u"Courrier permis à points"},
    {"A2", u"Carte mobilité inclusion"},
    {"A3", u"Macaron VTC"},
    {"A4", u"Certificat de décès"},
    {"A5", u"Carte T3P"},
    {"A6", u"Carte professionnelle sapeur-pompier"},
    {"A7", u"Certificat qualité de l’air (V2)"},
    {"A8", u"Certificat de cession électronique"},
    {"A9", u"Permis de chasser"},
    {"AA", u"Arrêtés permis de conduire"},
    {"AB", u"Relevé d’information permis de conduire"},
    {"AC", u"Licence de conducteur de train"},
    {"AD", u"Certificat de réussite à l’examen du permis de conduire"},
    {"AE", u"Certificat de décès V2"},
    {"B0", u"Diplôme"},
    {"B1", u"Attestation CVEC"},
    {"B2", u"Test COVID"},
    {"B3", u"Titrage antirabique"},
    {"C1", u"Renseignement tarifaire contraignant"},
    {"C2", u"Accord préalable transfert d’armes"},
    {"C3", u"Permis de transfert d’armes"},
    {"C4", u"AIMG"},
    {"C5", u"Licence d’exportation d’armes"},
    {"C6", u"Agrément transfert d’armes"},
    {"C7", u"Bon de livraison"},
    {"C8", u"Bon de livraison V2"},
    {"C9", u"Caducée infirmier"},
    {"L1", u"Attestation vaccinale"},
}};

QString documentLabel(QByteArrayView type)
{
    const auto found = std::ranges::find(types, type, &DocumentType::type);
    return found == types.end() ? QString() : found->label.toString();
}

std::optional<NoticeKind> noticeKind(QByteArrayView type)
{
    if (type == "04" || type == "28")
        return NoticeKind::IncomeTax;
    if (type == "18" || type == "24" || type == "27")
        return NoticeKind::DeclaredSituation;
    return std::nullopt;
}

} // namespace twoddoc
