#include "core/attestation/recoverysheet.h"

#include "core/attestation/letterhead.h"
#include "core/attestation/look.h"
#include "core/base/frenchtext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace attestation {

static constexpr qsizetype groupsOnALine = 4;
static constexpr qsizetype longestGroup = 8;
static constexpr qsizetype groupWithoutParts = 4;

QStringList codeGroups(const QString &code)
{
    static const QRegularExpression between(u"[\\s-]+"_s);
    QStringList groups = code.split(between, Qt::SkipEmptyParts);
    if (groups.size() != 1 || code.size() <= longestGroup)
        return groups;
    groups.clear();
    for (qsizetype i = 0; i < code.size(); i += groupWithoutParts)
        groups.append(code.mid(i, groupWithoutParts));
    return groups;
}

static Content headOf(const RecoverySheet &sheet)
{
    Content head;
    head.townHall = sheet.townHall;
    head.reference = sheet.log.isEmpty() ? u"Feuille de récupération"_s : u"Journal %1"_s.arg(sheet.log);
    head.agent = u"Imprimée le %1"_s.arg(dateText(sheet.on));
    head.title = u"Feuille de récupération"_s;
    head.footer = u"À garder au coffre : qui a cette feuille et l’ordinateur peut lire tous les dossiers."_s;
    return head;
}

QString codeLines(const QString &code)
{
    const QStringList groups = codeGroups(code);
    QStringList lines;
    for (qsizetype i = 0; i < groups.size(); i += groupsOnALine)
        lines.append(groups.mid(i, groupsOnALine).join(u" – "_s));
    return lines.join(u'\n');
}

static Block codeBlock(const RecoverySheet &sheet, const Look &look)
{
    Style style = strongStyle(23, look.accent);
    style.alignment = Qt::AlignHCenter;
    style.tracking = 1.5;
    return onPanel(wordsBlock(codeLines(sheet.code), style, leftEdge, columnWidth), 16, ground);
}

static Block heading(const QString &words, const Look &look)
{
    return below(look.spacing.section, wordsBlock(words, strongStyle(12, look.accent), leftEdge, columnWidth));
}

static Block sentence(const QString &words)
{
    return below(5, wordsBlock(words, bodyStyle(10.5), leftEdge, columnWidth));
}

/// « Remise à », with room to write a name, a date and a signature.
static Block signatureBlock(const QString &title, qreal left, qreal width)
{
    const Block frame{.height = 92, .marks = {Panel{.area = {left, 0, width, 92}, .fill = {}, .edge = hairlineColour, .radius = 3}}};
    Block words = stacked({wordsBlock(title, strongStyle(9.5), left + 8, width - 16),
                           below(4, wordsBlock(u"Nom :\nDate :\nSignature :"_s, hintStyle(9), left + 8, width - 16))});
    for (Mark &mark : words.marks)
        mark = movedDown(mark, 8);
    return {.gap = 10, .height = frame.height, .marks = frame.marks + words.marks};
}

static Block signatures()
{
    const qreal width = (columnWidth - 14) / 2;
    return below(10, sideBySide({signatureBlock(u"Imprimée et vérifiée par"_s, leftEdge, width),
                                 signatureBlock(u"Mise au coffre par"_s, leftEdge + width + 14, width)}));
}

QList<Marks> pagesOf(const RecoverySheet &sheet)
{
    const Content head = headOf(sheet);
    const Look look = lookOf(sheet.townHall.accent, roomy);
    Flow flow(firstTop, furtherTop, textBottom);
    flow.add(letterhead(head, look));
    flow.add(below(look.spacing.section + 10, wordsBlock(head.title, strongStyle(look.spacing.title, look.accent), leftEdge, columnWidth)));
    flow.add(sentence(u"Ce code ouvre les dossiers du guichet Pass famille quand plus aucun administrateur ne connaît son mot de passe."_s));
    flow.add(below(16, codeBlock(sheet, look)));
    flow.add(heading(u"À quoi elle sert"_s, look));
    flow.add(sentence(u"Les dossiers sont chiffrés : sans mot de passe et sans cette feuille, personne ne peut les lire, "
                      "ni la mairie, ni l’éditeur du programme, ni le service informatique."_s));
    flow.add(sentence(u"À l’ouverture, choisir « Mot de passe oublié », taper le code, puis un nouveau mot de passe. Le code ne "
                      "sert qu’une fois : le programme en donne aussitôt un autre, à imprimer à sa place."_s));
    flow.add(heading(u"Qui la garde"_s, look));
    flow.add(sentence(u"Le ou la secrétaire de mairie, dans le coffre ou une armoire fermée à clé, dans une enveloppe scellée et "
                      "signée. Jamais avec l’ordinateur, jamais en photographie, jamais dans un courriel."_s));
    flow.add(sentence(u"Si l’enveloppe a été ouverte, ou si quelqu’un a pu lire le code : Réglages, Comptes et droits, "
                      "« Nouvelle feuille de récupération ». L’ancienne n’ouvre alors plus rien."_s));
    flow.add(heading(u"Remise"_s, look));
    flow.add(sentence(u"Imprimée le %1 par %2."_s.arg(longDateText(sheet.on), sheet.account)));
    flow.add(signatures());
    QList<Marks> pages = flow.pages();
    dress(pages, head, look, pages.size());
    return pages;
}

} // namespace attestation
