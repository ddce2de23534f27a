#include "ui/desk/identityblock.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include "core/base/frenchtext.h"
#include "ui/desk/birthdatefield.h"
#include "ui/desk/birthplacefield.h"
#include "ui/desk/givennamesfield.h"
#include "ui/desk/sexfield.h"
#include "ui/keys.h"
#include "ui/theme/roles.h"
#include "ui/theme/theme.h"
#include "ui/words/fieldwords.h"

using namespace Qt::StringLiterals;

IdentityBlock::IdentityBlock(QWidget *parent)
    : Block(1, tr("Applicant"), parent), m_birthName(new QLineEdit(this)), m_givenNames(new GivenNamesField(this)),
      m_birthDate(new BirthDateField(this)), m_sex(new SexField(this)), m_place(new BirthPlaceField(this)),
      m_usageName(new QLineEdit(this)), m_ask(new QPushButton(this)), m_known(new QPushButton(this)),
      m_examples(new QToolButton(this)), m_status(new QLabel(this))
{
    buildFields();
    buildActions();
    setAsking(false);
    showKnown({});
}

void IdentityBlock::buildFields()
{
    // The order of the keystroke path: name, given names, date, sex, place. The usage name, rarely needed, comes last.
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(theme::Between);
    grid->setVerticalSpacing(theme::Hair);
    for (int column = 0; column < 3; ++column)
        grid->setColumnStretch(column, 1);
    addField(grid, 0, 0, tr("&Birth name (family name)"), IdentityField::BirthName, m_birthName);
    addField(grid, 0, 1, tr("&Given names (one by one)"), IdentityField::GivenNames, m_givenNames);
    addField(grid, 0, 2, tr("B&orn on"), IdentityField::BirthDate, m_birthDate);
    addField(grid, 1, 0, tr("Sex in the civil register"), IdentityField::Sex, m_sex);
    addField(grid, 1, 1, tr("&Commune or country of birth"), IdentityField::Commune, m_place);
    addField(grid, 1, 2, tr("&Usage name, if different"), IdentityField::UsageName, m_usageName);
    m_rows.insert(IdentityField::Country, m_rows.value(IdentityField::Commune));
    body()->addLayout(grid);

    for (QLineEdit *field : {m_birthName, m_usageName, static_cast<QLineEdit *>(m_birthDate)})
        connect(field, &QLineEdit::textEdited, this, &IdentityBlock::fieldChanged);
    connect(m_birthDate, &QLineEdit::textChanged, this,
            [this] { m_place->setBirthDate(m_birthDate->date().value_or(PartialDate())); });
    connect(m_givenNames, &GivenNamesField::changed, this, &IdentityBlock::fieldChanged);
    connect(m_sex, &SexField::changed, this, &IdentityBlock::fieldChanged);
    connect(m_place, &BirthPlaceField::changed, this, &IdentityBlock::fieldChanged);
}

void IdentityBlock::addField(QGridLayout *grid, int row, int column, const QString &label, IdentityField which,
                             QWidget *field)
{
    auto *caption = new QLabel(label, this);
    caption->setBuddy(field);
    auto *error = new QLabel(this);
    error->setProperty("role", u"error"_s);
    error->setTextFormat(Qt::PlainText);
    error->setWordWrap(true);
    error->hide();
    QWidget *named = field->focusProxy() && which == IdentityField::GivenNames ? field->focusProxy() : field;
    named->setAccessibleName(QString(label).remove(u'&'));
    grid->addWidget(caption, 3 * row, column);
    grid->addWidget(field, 3 * row + 1, column);
    grid->addWidget(error, 3 * row + 2, column);
    m_rows.insert(which, {field, error});
}

void IdentityBlock::buildActions()
{
    m_ask->setProperty("role", u"primary"_s);
    connect(m_ask, &QPushButton::clicked, this,
            [this] { m_ask->property("asking").toBool() ? Q_EMIT cancelRequested() : Q_EMIT askRequested(); });
    m_status->setProperty("role", u"hint"_s);
    m_status->setTextFormat(Qt::PlainText);
    m_status->setWordWrap(true);

    auto *row = new QHBoxLayout;
    row->setSpacing(theme::Inside + theme::Hair);
    row->addWidget(m_ask);
    row->addWidget(m_status, 1);
    body()->addLayout(row);

    m_known->setProperty("role", u"pill-done"_s);
    m_known->setCursor(Qt::PointingHandCursor);
    connect(m_known, &QPushButton::clicked, this, [this] {
        if (const auto number = CaseNumber::parse(m_known->property("case").toString()))
            Q_EMIT caseRequested(*number);
    });
    header()->addWidget(m_known);

    m_examples->setText(tr("Practice families"));
    m_examples->setToolTip(tr("Fill the form with a fictitious family"));
    m_examples->setPopupMode(QToolButton::InstantPopup);
    m_examples->setProperty("role", u"secondary"_s);
    m_examples->hide();
    header()->addWidget(m_examples);
}

void IdentityBlock::offerExamples(const QList<PracticeFamily> &families)
{
    auto *menu = new QMenu(m_examples);
    for (const PracticeFamily &family : families)
        connect(menu->addAction(QString(family.title).replace(u'&', u"&&"_s)), &QAction::triggered, this,
                [this, family] { fillFrom(family); });
    m_examples->setMenu(menu);
    m_examples->setVisible(!families.isEmpty());
}

void IdentityBlock::fillFrom(const PracticeFamily &family)
{
    // Their codes and dates are ours: a family that does not parse is a defect that the tests of the families find.
    if (const auto identity = parseIdentity(family.identity, Completeness::ServerMinimum, QDate(2100, 1, 1)).identity)
        setIdentity(*identity);
}

void IdentityBlock::clear()
{
    const QSignalBlocker quiet(this);
    m_birthName->clear();
    m_givenNames->setNames({});
    m_birthDate->clear();
    m_sex->setSex(std::nullopt);
    m_place->setPlace(std::nullopt);
    m_usageName->clear();
    showErrors({});
    showKnown({});
    setStatus({});
    setAsking(false);
}

void IdentityBlock::setIdentity(const CivilIdentity &identity)
{
    {
        const QSignalBlocker quiet(this);
        m_birthName->setText(identity.birthName.toString());
        QStringList names;
        for (const PersonName &name : identity.givenNames)
            names << name.toString();
        m_givenNames->setNames(names);
        m_birthDate->setDate(identity.birthDate);
        m_sex->setSex(identity.sex);
        m_place->setPlace(identity.birthPlace);
        m_usageName->setText(identity.usageName ? identity.usageName->toString() : QString());
        showErrors({});
    }
    Q_EMIT changed();
}

IdentityFields IdentityBlock::fields() const
{
    const auto place = m_place->place();
    return {.birthName = m_birthName->text(),
            .usageName = m_usageName->text(),
            .givenNames = m_givenNames->names(),
            .birthDate = m_birthDate->text(),
            .sex = m_sex->sex() ? toString(*m_sex->sex()) : QString(),
            .country = place ? place->country.toString() : CountryCode::france().toString(),
            .commune = place && place->commune ? place->commune->toString() : QString()};
}

std::optional<CivilIdentity> IdentityBlock::identity(QDate today) const
{
    return parseIdentity(fields(), Completeness::Counter, today).identity;
}

std::optional<CivilIdentity> IdentityBlock::checkedIdentity(QDate today)
{
    const IdentityReading reading = parseIdentity(fields(), Completeness::Counter, today);
    showErrors(reading.errors);
    if (!reading.errors.isEmpty())
        m_rows.value(reading.errors.first().field).field->setFocus(Qt::OtherFocusReason);
    return reading.identity;
}

void IdentityBlock::showErrors(const QList<FieldError> &errors)
{
    for (const Row &row : std::as_const(m_rows)) {
        row.error->hide();
        row.field->setAccessibleDescription({});
        theme::setRole(row.field, {});
    }
    for (const FieldError &error : errors) {
        const Row row = m_rows.value(error.field);
        row.error->setText(describe(error.field, error.problem));
        row.error->show();
        row.field->setAccessibleDescription(row.error->text());
        theme::setRole(row.field, u"invalid"_s);
    }
}

void IdentityBlock::fieldChanged()
{
    showErrors({});
    Q_EMIT changed();
}

void IdentityBlock::showKnown(const QList<CaseSummary> &cases)
{
    m_known->setVisible(!cases.isEmpty());
    if (cases.isEmpty())
        return;
    const CaseSummary &latest = cases.first();
    m_known->setProperty("case", latest.number.toString());
    const QString until = latest.validUntil.isValid() ? tr(", valid until %1").arg(dateText(latest.validUntil)) : QString();
    const QString more = cases.size() > 1 ? tr(" (and %n other(s))", nullptr, static_cast<int>(cases.size()) - 1) : QString();
    m_known->setText(tr("Already known: case %1%2%3").arg(latest.number.toString(), until, more));
    m_known->setToolTip(tr("Take this case up again (Enter)"));
}

void IdentityBlock::setAsking(bool asking)
{
    m_ask->setProperty("asking", asking);
    m_ask->setText(asking ? tr("Cancel the request") : tr("Ask the CAF/MSA"));
    showKeys(m_ask, asking ? Qt::Key_Escape : Qt::Key_F5);
    m_ask->setIcon(theme::icon(asking ? u"x"_s : u"refresh"_s, QPalette::HighlightedText));
}

void IdentityBlock::setStatus(const QString &text)
{
    m_status->setText(text);
    m_status->setAccessibleDescription(text);
}

void IdentityBlock::focusFirstField()
{
    m_birthName->setFocus(Qt::OtherFocusReason);
}
