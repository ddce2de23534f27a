#include "ui/desk/taxofficesheet.h"

#include <QCoreApplication>

#include "core/base/frenchtext.h"
#include "ui/words/taxnoticewords.h"
#include "ui/words/taxwords.h"

using namespace Qt::StringLiterals;

namespace {

/// Whose sentences these are, for the translators.
class TaxOfficeWords
{
    Q_DECLARE_TR_FUNCTIONS(TaxOfficeWords)
};

} // namespace

/// What no code carries: the tax office's own count of who depends on the household.
static QStringList linesOf(const TaxSituation &situation)
{
    QStringList lines;
    if (situation.situation)
        lines << TaxOfficeWords::tr("Declared as %1").arg(describe(*situation.situation));
    if (situation.dependants && situation.dependants->all)
        lines << TaxOfficeWords::tr("Dependants: %1").arg(*situation.dependants->all);
    return lines;
}

/// Names may agree and the person be another: the tax office also tells birth dates.
static bool isBornThen(const TaxSituation &situation, const PartialDate &birthDate)
{
    const auto canBe = [&](const TaxPerson &person) { return person.isKnown() && person.birthDate.canBe(birthDate); };
    return canBe(situation.first) || canBe(situation.second);
}

NoticeSheet sheetOf(const TaxOfficeReply &reply, const NoticeSetting &setting)
{
    const TaxSituation &situation = *reply.answer.situation;
    const TaxNotice notice = toNotice(situation, reply.asked);
    NoticeSheet sheet;
    sheet.verdict = setting.practice ? TaxOfficeWords::tr("Practice answer: the household is fictitious, and nothing was sent.")
                                     : describe(reply.answer);
    sheet.source = setting.practice ? Source::Specimen : Source::TaxOffice;
    sheet.title = noticeTitle(notice);
    addNotice(sheet, notice, setting);
    sheet.lines += linesOf(situation);
    if (setting.applicant && situation.first.isKnown() && !isBornThen(situation, setting.applicant->birthDate))
        sheet.warnings << TaxOfficeWords::tr("The tax office knows another birth date: check whose fiscal number was typed.");
    sheet.details = {TaxOfficeWords::tr("Asked on %1, request %2").arg(dateText(reply.answer.at.date()), reply.answer.requestId)};
    sheet.isGood = notice.referenceTaxIncome && sheet.warnings.isEmpty();
    return sheet;
}
