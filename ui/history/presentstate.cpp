#include "ui/history/presentstate.h"

#include "core/base/text.h"
#include "core/domain/identitymatch.h"
#include "ui/plainlabel.h"
#include "ui/theme/metrics.h"
#include "ui/words/casewords.h"
#include "ui/words/sourcewords.h"

#include <QCoreApplication>
#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PresentState)
};

QString described(const Person &person, QDate today)
{
    return joined({fullName(person), person.birthDate.toText(), ageText(person.birthDate, today)}, u", "_s);
}

QString described(const Child &child, QDate today)
{
    const QString custody = child.custody == Custody::Shared ? Words::tr("shared custody") : QString();
    return joined({described(child.person, today), custody}, u", "_s);
}

/// Fills the grid line by line.
class Lines
{
public:
    explicit Lines(QWidget *owner) : m_owner(owner), m_grid(new QGridLayout(owner))
    {
        m_grid->setContentsMargins(0, 0, 0, 0);
        m_grid->setHorizontalSpacing(theme::Between);
        m_grid->setVerticalSpacing(theme::Inside);
        m_grid->setColumnStretch(1, 3);
        m_grid->setColumnStretch(2, 2);
    }

    void add(const QString &what, const QString &value, const QString &source)
    {
        const int row = m_grid->rowCount();
        auto *name = plainLabel(what, u"hint"_s, m_owner);
        name->setWordWrap(false);
        auto *content = plainLabel(value, {}, m_owner);
        content->setAccessibleName(u"%1 %2"_s.arg(what, value));
        m_grid->addWidget(name, row, 0, Qt::AlignTop);
        m_grid->addWidget(content, row, 1, Qt::AlignTop);
        m_grid->addWidget(plainLabel(source, u"hint"_s, m_owner), row, 2, Qt::AlignTop);
    }

private:
    QWidget *m_owner;
    QGridLayout *m_grid;
};

/// The applicant is named once, though the fund counts them among its adults.
void addApplicant(Lines &lines, const Revision &latest, QDate today)
{
    QStringList sources{Words::tr("identity document")};
    for (const Fact<Person> &adult : latest.household.adults) {
        if (isSamePerson(adult.value, latest.applicant))
            sources << describe(adult.provenance);
    }
    lines.add(Words::tr("Applicant"), described(toPerson(latest.applicant), today), sources.join(u"\n"_s));
}

void addFamily(Lines &lines, const Revision &latest, QDate today)
{
    const Household &household = latest.household;
    QList<Fact<Person>> otherAdults = household.adults;
    otherAdults.removeIf([&](const Fact<Person> &adult) { return isSamePerson(adult.value, latest.applicant); });
    for (const Fact<Person> &adult : otherAdults)
        lines.add(Words::tr("Adult"), described(adult.value, today), describe(adult.provenance));
    for (const Fact<Child> &child : household.children)
        lines.add(Words::tr("Child"), described(child.value, today), describe(child.provenance));
    if (household.children.isEmpty())
        lines.add(Words::tr("Children"), Words::tr("none in this case"), {});
}

void addRights(Lines &lines, const Household &household)
{
    if (household.quotient)
        lines.add(Words::tr("Family quotient"), quotientText(household.quotient->value),
            describe(household.quotient->provenance));
    else
        lines.add(Words::tr("Family quotient"), Words::tr("not known"), {});
    if (household.resident)
        lines.add(Words::tr("Lives in the commune"), household.resident->value ? Words::tr("yes") : Words::tr("no"),
            describe(household.resident->provenance));
}

} // namespace

QWidget *presentState(const Revision &latest, QDate today, QWidget *parent)
{
    auto *widget = new QWidget(parent);
    widget->setAccessibleName(Words::tr("Present state of the case"));
    Lines lines(widget);
    const Household &household = latest.household;
    addApplicant(lines, latest, today);
    if (household.address)
        lines.add(Words::tr("Address"), oneLine(household.address->value), describe(household.address->provenance));
    addFamily(lines, latest, today);
    addRights(lines, household);
    if (!latest.note.isEmpty())
        lines.add(Words::tr("Note"), latest.note, {});
    return widget;
}
