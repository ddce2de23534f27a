#include "ui/desk/factforms.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRadioButton>

#include <algorithm>

#include "core/base/text.h"
#include "core/casework/comparison.h"
#include "core/domain/identifiers.h"
#include "ui/theme/theme.h"
#include "ui/words/fieldwords.h"

using namespace Qt::StringLiterals;

QFormLayout *FactForm::form()
{
    if (layout())
        return static_cast<QFormLayout *>(layout());
    auto *layout = new QFormLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::Inside);
    return layout;
}

QLineEdit *FactForm::addLine(const QString &label, const QString &text)
{
    auto *line = new QLineEdit(text, this);
    line->setAccessibleName(QString(label).remove(u'&'));
    form()->addRow(label, line);
    if (!focusProxy())
        setFocusProxy(line);
    return line;
}

bool FactForm::isTouched() const
{
    return std::ranges::any_of(findChildren<QLineEdit *>(), &QLineEdit::isModified);
}

PersonForm::PersonForm(const About &about, QWidget *parent) : FactForm(parent), m_about(about)
{
    const Person &person = about.start.person;
    m_birthName = addLine(tr("Birth name"), person.birthName);
    m_givenNames = addLine(tr("Given names"), person.givenNames);
    m_birthDate = addLine(tr("Born on"), person.birthDate.toText());
    m_birthDate->setToolTip(tr("Day, month and year: 03091982; 00 for an unknown day or month."));
    if (about.child) {
        m_shared = new QCheckBox(tr("Shared custody"), this);
        m_shared->setChecked(about.start.custody == Custody::Shared);
        form()->addRow(QString(), m_shared);
    }
}

bool PersonForm::isTouched() const
{
    return FactForm::isTouched() || (m_shared && m_shared->isChecked() != (m_about.start.custody == Custody::Shared));
}

QString PersonForm::dateProblem() const
{
    // Who comes from the fund may have none; who is typed in has a paper that says it.
    if (tidied(m_birthDate->text()).isEmpty())
        return m_about.corrected ? QString() : describe(IdentityField::BirthDate, Problem::Missing);
    const auto date = PartialDate::parse(m_birthDate->text());
    if (!date)
        return describe(IdentityField::BirthDate, date.error().problem);
    return date->earliest() > m_about.today ? describe(IdentityField::BirthDate, Problem::NotYetPossible) : QString();
}

QString PersonForm::problem() const
{
    if (const auto name = PersonName::parse(m_birthName->text()); !name)
        return describe(IdentityField::BirthName, name.error().problem);
    if (const auto names = PersonName::parse(m_givenNames->text()); !names)
        return describe(IdentityField::GivenNames, names.error().problem);
    if (QString problem = dateProblem(); !problem.isEmpty())
        return problem;
    const Person typed = value().person;
    const auto isOther = [&](const Person &other) { return other != m_about.corrected && isSame(other, typed); };
    return std::ranges::any_of(m_about.others, isOther) ? tr("This person is already in the household.") : QString();
}

Child PersonForm::value() const
{
    Child child = m_about.start;
    child.person.birthName = tidied(m_birthName->text());
    child.person.givenNames = tidied(m_givenNames->text());
    const auto date = PartialDate::parse(m_birthDate->text());
    child.person.birthDate = date ? *date : PartialDate();
    child.custody = m_shared && m_shared->isChecked() ? Custody::Shared : Custody::Full;
    return child;
}

static const Person &personOf(const Person &person)
{
    return person;
}

static const Person &personOf(const Child &child)
{
    return child.person;
}

/// In the place of the member that is corrected, wherever it stands by now; at the end when it is new or was removed.
template <typename T>
static void put(QList<Fact<T>> &members, const std::optional<Person> &corrected, const Fact<T> &fact)
{
    const auto itself = [&](const Fact<T> &member) { return corrected && personOf(member.value) == *corrected; };
    const auto found = std::ranges::find_if(members, itself);
    if (found == members.end())
        members.append(fact);
    else
        *found = fact;
}

Household PersonForm::applied(Household household, const Provenance &provenance) const
{
    const Child child = value();
    if (m_about.child)
        put(household.children, m_about.corrected, Fact<Child>{child, provenance});
    else
        put(household.adults, m_about.corrected, Fact<Person>{child.person, provenance});
    household.childless = household.childless && household.children.isEmpty();
    return household;
}

RemovalForm::RemovalForm(bool child, const Person &member, QWidget *parent) : FactForm(parent), m_child(child), m_member(member) {}

Household RemovalForm::applied(Household household, const Provenance &) const
{
    if (m_child)
        household.children.removeIf([this](const Fact<Child> &fact) { return fact.value.person == m_member; });
    else
        household.adults.removeIf([this](const Fact<Person> &fact) { return fact.value == m_member; });
    household.childless = household.childless || (m_child && household.children.isEmpty());
    return household;
}

AddressForm::AddressForm(const Address &start, QWidget *parent) : FactForm(parent), m_start(start)
{
    // The street is the last line above the town, whatever stands over it.
    m_street = addLine(tr("Number and street"), start.lines.isEmpty() ? QString() : start.lines.last());
    m_complement = addLine(tr("Complement"), start.lines.mid(0, std::max<qsizetype>(0, start.lines.size() - 1)).join(u", "_s));
    m_postcode = addLine(tr("Postal code"), start.postcode);
    m_town = addLine(tr("Town"), start.town);
}

QString AddressForm::problem() const
{
    if (tidied(m_town->text()).isEmpty())
        return tr("Type the town.");
    if (tidied(m_postcode->text()).isEmpty())
        return {};
    const auto postcode = PostalCode::parse(m_postcode->text());
    return postcode ? QString() : describePostalCode(postcode.error().problem);
}

Household AddressForm::applied(Household household, const Provenance &provenance) const
{
    Address address = m_start;
    address.lines.clear();
    for (const QLineEdit *line : {m_complement, m_street}) {
        if (const QString text = tidied(line->text()); !text.isEmpty())
            address.lines << text;
    }
    const auto postcode = PostalCode::parse(m_postcode->text());
    address.postcode = postcode ? postcode->toString() : QString();
    address.town = tidied(m_town->text());
    household.address = {address, provenance};
    return household;
}

QuotientForm::QuotientForm(const std::optional<QuotientFamilial> &start, QWidget *parent) : FactForm(parent)
{
    m_value = addLine(tr("Family quotient, in euros"), start && start->value ? QString::number(*start->value) : QString());
    m_month = addLine(tr("Month (mm/yyyy)"), start && start->period
                          ? u"%1/%2"_s.arg(start->period->month, 2, 10, QChar(u'0')).arg(start->period->year)
                          : QString());
}

/// « 10/2026 »; nothing when the text is no month.
static std::optional<YearMonth> month(const QString &typed)
{
    const auto date = PartialDate::parse(typed);
    return date && date->month() && !date->day() ? std::optional(YearMonth{*date->year(), *date->month()}) : std::nullopt;
}

/// « 1 234 » is 1234, whatever the space.
static QString withoutSpaces(QString text)
{
    return text.removeIf([](QChar c) { return c.isSpace(); });
}

QString QuotientForm::problem() const
{
    bool isNumber = false;
    const qint64 value = withoutSpaces(m_value->text()).toLongLong(&isNumber);
    if (!isNumber || value < 0 || value > 1'000'000)
        return tr("Type the quotient as a whole number of euros, as on the paper: 0 is a quotient.");
    if (!tidied(m_month->text()).isEmpty() && !month(m_month->text()))
        return tr("Type the month of the quotient, as 10/2026, or leave it empty.");
    return {};
}

Household QuotientForm::applied(Household household, const Provenance &provenance) const
{
    household.quotient = {QuotientFamilial{.value = withoutSpaces(m_value->text()).toLongLong(),
                                           .provider = {},
                                           .period = month(m_month->text()),
                                           .computed = std::nullopt},
                          provenance};
    return household;
}

ResidenceForm::ResidenceForm(bool start, QWidget *parent)
    : FactForm(parent), m_yes(new QRadioButton(tr("The family lives in the commune"), this)),
      m_no(new QRadioButton(tr("The family lives outside the commune"), this))
{
    (start ? m_yes : m_no)->setChecked(true);
    form()->addRow(m_yes);
    form()->addRow(m_no);
    setFocusProxy(start ? m_yes : m_no);
}

Household ResidenceForm::applied(Household household, const Provenance &provenance) const
{
    household.resident = {m_yes->isChecked(), provenance};
    return household;
}
