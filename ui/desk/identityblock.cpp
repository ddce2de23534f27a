#include "ui/desk/identityblock.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/desk/birthdatefield.h"
#include "ui/desk/birthplacefield.h"
#include "ui/desk/givennamesfield.h"
#include "ui/desk/knownbutton.h"
#include "ui/desk/knownpanel.h"
#include "ui/desk/noticebar.h"
#include "ui/desk/periodchoice.h"
#include "ui/desk/sexfield.h"
#include "ui/keys.h"
#include "ui/theme/roles.h"
#include "ui/theme/theme.h"
#include "ui/words/fieldwords.h"

using namespace Qt::StringLiterals;

IdentityBlock::IdentityBlock(QWidget *parent)
    : Block(1, tr("Applicant"), parent)
    , m_birthName(new QLineEdit(this))
    , m_givenNames(new GivenNamesField(this))
    , m_birthDate(new BirthDateField(this))
    , m_sex(new SexField(this))
    , m_place(new BirthPlaceField(this))
    , m_usageName(new QLineEdit(this))
    , m_ask(new QPushButton(this))
    , m_period(new PeriodChoice(this))
    , m_known(new KnownButton(this))
    , m_panel(new KnownPanel(this))
    , m_examples(new QToolButton(this))
    , m_status(new QLabel(this))
    , m_grid(new QGridLayout)
{
    buildFields();
    buildActions();
    setAsking(false);
    showKnown({});
}

void IdentityBlock::buildFields()
{
    // The order of the keystroke path: name, given names, date, sex, place. The usage name, rarely needed, comes last.
    addField(tr("&Birth name (family name)"), IdentityField::BirthName, m_birthName);
    addField(tr("&Given names (one by one)"), IdentityField::GivenNames, m_givenNames);
    addField(tr("B&orn on"), IdentityField::BirthDate, m_birthDate);
    addField(tr("Sex in the civil register"), IdentityField::Sex, m_sex);
    addField(tr("&Commune or country of birth"), IdentityField::Commune, m_place);
    addField(tr("&Usage name, if different"), IdentityField::UsageName, m_usageName);
    m_grid->setHorizontalSpacing(theme::Between);
    m_grid->setVerticalSpacing(theme::Hair);
    arrange(3);
    m_rows.insert(IdentityField::Country, m_rows.value(IdentityField::Commune));
    body()->addLayout(m_grid);
    body()->addWidget(m_panel);

    for (QLineEdit *field : {m_birthName, m_usageName, static_cast<QLineEdit *>(m_birthDate)})
        connect(field, &QLineEdit::textEdited, this, &IdentityBlock::fieldChanged);
    // Once the date is whole: while it is typed, « 1210 » would be a year.
    connect(m_birthDate, &QLineEdit::editingFinished, this, &IdentityBlock::placeByDate);
    connect(m_givenNames, &GivenNamesField::changed, this, &IdentityBlock::fieldChanged);
    connect(m_sex, &SexField::changed, this, &IdentityBlock::fieldChanged);
    connect(m_place, &BirthPlaceField::changed, this, &IdentityBlock::fieldChanged);
}

void IdentityBlock::addField(const QString &label, IdentityField which, QWidget *field)
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
    m_rows.insert(which, {caption, field, error});
}

/// Lays the fields out in so many columns, row after row in the order of the keystroke path.
void IdentityBlock::arrange(int columns)
{
    if (columns == m_columns)
        return;
    m_columns = columns;
    constexpr IdentityField order[] = {IdentityField::BirthName, IdentityField::GivenNames, IdentityField::BirthDate,
                                       IdentityField::Sex, IdentityField::Commune, IdentityField::UsageName};
    int place = 0;
    for (const IdentityField which : order) {
        const Row row = m_rows.value(which);
        int line = 3 * (place / columns);
        for (QWidget *part : std::initializer_list<QWidget *>{row.caption, row.field, row.error})
            m_grid->addWidget(part, line++, place % columns);
        ++place;
    }
    for (int column = 0; column < 3; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
}

void IdentityBlock::setRoom(int width)
{
    arrange(width >= theme::scaled(720) ? 3 : width >= theme::scaled(440) ? 2 : 1);
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
    row->addWidget(m_period);
    row->addWidget(m_status, 1);
    body()->addLayout(row);
    body()->addWidget(m_period->notice());

    connect(m_known, &KnownButton::caseRequested, this, &IdentityBlock::caseRequested);
    connect(m_panel, &KnownPanel::caseRequested, this, &IdentityBlock::caseRequested);
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
    m_place->setBirthDate({});
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
        m_place->setBirthDate(identity.birthDate);
        m_sex->setSex(identity.sex);
        m_place->setPlace(identity.birthPlace);
        m_usageName->setText(identity.usageName ? identity.usageName->toString() : QString());
        showErrors({});
    }
    Q_EMIT changed();
}

std::optional<CivilIdentity> IdentityBlock::checkedIdentity(QDate today)
{
    const IdentityReading reading = parseIdentity(fields(), Completeness::Counter, today);
    showErrors(reading.errors);
    if (!reading.errors.isEmpty())
        m_rows.value(reading.errors.first().field).field->setFocus(Qt::OtherFocusReason);
    return reading.identity;
}

/// What has a frame to colour: the entry of a field made of several widgets.
static QWidget *frameOf(QWidget *field)
{
    return field->focusProxy() ? field->focusProxy() : field;
}

void IdentityBlock::showErrors(const QList<FieldError> &errors)
{
    for (const Row &row : std::as_const(m_rows)) {
        row.error->hide();
        row.field->setAccessibleDescription({});
        theme::setRole(frameOf(row.field), {});
    }
    for (const FieldError &error : errors) {
        const Row row = m_rows.value(error.field);
        row.error->setText(describe(error.field, error.problem));
        row.error->show();
        row.field->setAccessibleDescription(row.error->text());
        theme::setRole(frameOf(row.field), u"invalid"_s);
    }
}

/// A commune that did not exist on the new date goes, and the field says so.
void IdentityBlock::placeByDate()
{
    const bool had = m_place->place().has_value();
    m_place->setBirthDate(m_birthDate->date().value_or(PartialDate()));
    if (had && !m_place->place())
        showErrors({{IdentityField::Commune, Problem::Missing}});
}

void IdentityBlock::fieldChanged()
{
    showErrors({});
    Q_EMIT changed();
}

void IdentityBlock::showKnown(const QList<KnownCase> &cases)
{
    m_known->showCases(cases);
    const bool isSure = cases.size() == 1 && cases.first().likeness == Likeness::Same;
    m_panel->showCases(isSure ? QList<KnownCase>() : cases); // the button says it all
}

void IdentityBlock::setAskable(bool askable)
{
    m_ask->setEnabled(askable);
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

void IdentityBlock::focusPlace()
{
    m_place->setFocus(Qt::OtherFocusReason);
}
