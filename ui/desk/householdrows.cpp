#include "ui/desk/householdrows.h"

#include <QCoreApplication>

#include "core/domain/keptnotice.h"
#include "ui/words/casewords.h"
#include "ui/words/sourcewords.h"
#include "ui/words/taxnoticewords.h"

using namespace Qt::StringLiterals;

namespace {

/// Whose sentences these are, for the translators.
class HouseholdWords
{
    Q_DECLARE_TR_FUNCTIONS(HouseholdWords)
};

} // namespace

static QString personText(const Person &person, QDate on)
{
    QStringList parts{fullName(person)};
    if (!person.birthDate.isUnknown())
        parts << person.birthDate.toText();
    const QString age = ageText(person.birthDate, on);
    return parts.join(u", "_s) + (age.isEmpty() ? QString() : u" — "_s + age);
}

static QString adultText(const Person &person, QDate)
{
    return person.birthDate.isUnknown() ? fullName(person) : fullName(person) + u", "_s + person.birthDate.toText();
}

static QString childText(const Child &child, QDate on)
{
    const QString text = personText(child.person, on);
    return child.custody == Custody::Shared ? text + u" — "_s + HouseholdWords::tr("shared custody") : text;
}

static QString addressText(const Address &address, QDate)
{
    return oneLine(address);
}

static QString quotientLineText(const QuotientFamilial &quotient, QDate)
{
    return quotientText(quotient);
}

static QString noticeText(const TaxNotice &notice, QDate)
{
    const auto quotient = taxQuotient(notice);
    return quotient ? noticeFigures(notice) + u" — "_s + quotientOfNotice(*quotient) : noticeFigures(notice);
}

static QString residenceText(bool resident, QDate)
{
    return resident ? HouseholdWords::tr("yes") : HouseholdWords::tr("no");
}

template <typename T, typename Text>
static HouseholdRow row(FamilyPart part, const QString &label, const Compared<T> &line, QDate on, Text text)
{
    return {.part = part,
            .label = label,
            .dossier = line.dossier ? text(line.dossier->value, on) : QString(),
            .received = line.received ? text(*line.received, on) : QString(),
            .kept = line.kept ? text(line.kept->value, on) : QString(),
            .source = line.kept ? describe(line.kept->provenance.source) : QString(),
            .provenance = line.kept ? describe(line.kept->provenance) : QString(),
            .isKept = line.kept.has_value()};
}

/// A part that our rights do not open is neither empty nor zero.
static void sayNotAllowed(HouseholdRow &row, bool answered, bool allowed)
{
    if (answered && !allowed)
        row.received = HouseholdWords::tr("not allowed by the town hall’s rights");
}

QList<HouseholdRow> householdRows(const Comparison &comparison, const std::optional<FamilyRecord> &received, QDate on)
{
    QList<HouseholdRow> rows;
    const auto addMembers = [&](FamilyPart part, const QString &label, const auto &lines, auto text) {
        for (qsizetype member = 0; member < lines.size(); ++member) {
            HouseholdRow line = row(part, label, lines[member], on, text);
            line.member = member;
            line.differs = differs(lines[member]);
            rows.append(line);
        }
    };
    addMembers(FamilyPart::Adult, HouseholdWords::tr("Adult"), comparison.adults, adultText);
    addMembers(FamilyPart::Child, HouseholdWords::tr("Child"), comparison.children, childText);

    HouseholdRow address = row(FamilyPart::Address, HouseholdWords::tr("Address"), comparison.address, on, addressText);
    address.differs = differs(comparison.address);
    sayNotAllowed(address, received.has_value(), received && received->address);
    rows.append(address);

    for (qsizetype member = 0; member < comparison.notices.size(); ++member) {
        const Compared<TaxNotice> &line = comparison.notices[member];
        HouseholdRow notice = row(FamilyPart::Notice, noticeTitle(line.kept ? line.kept->value : line.dossier->value), line, on, noticeText);
        notice.member = member;
        rows.append(notice);
    }

    HouseholdRow quotient = row(FamilyPart::Quotient, HouseholdWords::tr("Family quotient"), comparison.quotient, on, quotientLineText);
    quotient.differs = differs(comparison.quotient);
    sayNotAllowed(quotient, received.has_value(), received && received->quotient);
    rows.append(quotient);

    rows.append(row(FamilyPart::Residence, HouseholdWords::tr("Lives in the commune"), comparison.resident, on, residenceText));
    return rows;
}
