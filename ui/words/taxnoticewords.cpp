#include "ui/words/taxnoticewords.h"

#include "core/base/frenchtext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

/// Whose sentences these are, for the translators.
class TaxNoticeWords
{
    Q_DECLARE_TR_FUNCTIONS(TaxNoticeWords)
};

} // namespace

QString noticeTitle(const TaxNotice &notice)
{
    const QString title = notice.kind == NoticeKind::IncomeTax ? TaxNoticeWords::tr("Tax notice")
                                                               : TaxNoticeWords::tr("Declared situation");
    return notice.incomeYear ? u"%1 %2"_s.arg(title).arg(*notice.incomeYear + 1) : title;
}

static QString partsText(const Exact &parts)
{
    return parts < Exact(2) ? TaxNoticeWords::tr("%1 part").arg(numberText(parts))
                            : TaxNoticeWords::tr("%1 parts").arg(numberText(parts));
}

QString noticeFigures(const TaxNotice &notice)
{
    QStringList figures{notice.referenceTaxIncome
            ? TaxNoticeWords::tr("reference tax income %1").arg(shortAmountText(Exact(*notice.referenceTaxIncome)))
            : TaxNoticeWords::tr("reference tax income absent")};
    if (notice.parts)
        figures << partsText(*notice.parts);
    if (notice.incomeYear)
        figures << TaxNoticeWords::tr("income of %1").arg(*notice.incomeYear);
    return figures.join(u", "_s);
}

QString quotientOfNotice(const Exact &quotient)
{
    return TaxNoticeWords::tr("%1 a month and a part").arg(shortAmountText(quotient));
}

QString whyQuotientOfNotice(const TaxNotice &notice)
{
    return TaxNoticeWords::tr(
        "Reference tax income ÷ 12 months ÷ number of parts: %1 ÷ 12 ÷ %2. It is not the family quotient of the CAF.")
        .arg(
            shortAmountText(Exact(notice.referenceTaxIncome.value_or(0))), numberText(notice.parts.value_or(Exact(1))));
}
