#include "ui/desk/birthplacefield.h"

#include <QCoreApplication>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QListView>
#include <QScreen>
#include <QStandardItemModel>

#include "core/reference/communes.h"
#include "core/reference/countries.h"

using namespace Qt::StringLiterals;

static constexpr qsizetype lettersNeeded = 2;
static constexpr int linesShown = 10;
static constexpr qsizetype communesFirst = 5;

/// « jusqu'en 1967 », for a commune that is no more or was something else then.
static QString years(const Commune &commune)
{
    if (commune.from && commune.until)
        return QCoreApplication::translate("BirthPlaceField", "from %1 to %2")
            .arg(commune.from->year())
            .arg(commune.until->addDays(-1).year());
    if (commune.until)
        return QCoreApplication::translate("BirthPlaceField", "until %1").arg(commune.until->addDays(-1).year());
    return {};
}

static QString communeText(const Commune &commune, const PartialDate &birthDate)
{
    QStringList parts{commune.name, departmentName(commune, birthDate), years(commune)};
    parts.removeAll(QString());
    return parts.join(u" — "_s);
}

static QString countryText(const Country &country)
{
    return QCoreApplication::translate("BirthPlaceField", "%1 — country").arg(country.name);
}

QString placeText(const BirthPlace &place, const PartialDate &birthDate)
{
    if (place.commune) {
        const auto commune = findCommune(*place.commune, birthDate);
        return commune ? communeText(*commune, birthDate) : QString();
    }
    const auto country = findCountry(place.country);
    return country ? countryText(*country) : QString();
}

BirthPlaceField::BirthPlaceField(QWidget *parent)
    : QLineEdit(parent), m_found(new QStandardItemModel(this)), m_list(new QListView)
{
    // A tool window that never takes the focus: typing goes on in the field while the list follows.
    m_list->setWindowFlags(Qt::ToolTip);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setAttribute(Qt::WA_ShowWithoutActivating);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setUniformItemSizes(true);
    m_list->setModel(m_found);
    m_list->setAccessibleName(tr("Places found"));
    connect(this, &QLineEdit::textEdited, this, &BirthPlaceField::search);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { choose(index.row()); });
}

BirthPlaceField::~BirthPlaceField()
{
    delete m_list;
}

void BirthPlaceField::setPlace(const std::optional<BirthPlace> &place)
{
    m_place = place;
    m_list->hide();
    setText(place ? placeText(*place, m_birthDate) : QString());
    setCursorPosition(0);
    Q_EMIT changed();
}

void BirthPlaceField::setBirthDate(const PartialDate &date)
{
    if (m_birthDate == date)
        return;
    m_birthDate = date;
    if (!m_place || !m_place->commune)
        return;
    const auto commune = findCommune(*m_place->commune, date);
    const QDate day = date.earliest();
    if (!commune || !day.isValid())
        return;
    const bool existed = (!commune->from || date.latest() >= *commune->from) && (!commune->until || day < *commune->until);
    if (!existed)
        setPlace(std::nullopt);
}

void BirthPlaceField::search(const QString &typed)
{
    m_place.reset();
    Q_EMIT changed();
    m_found->clear();
    if (typed.trimmed().size() < lettersNeeded) {
        m_list->hide();
        return;
    }
    const auto offer = [this](const QString &text, const BirthPlace &place) {
        auto *line = new QStandardItem(text);
        line->setData(QVariant::fromValue(QStringList{place.country.toString(),
                                                      place.commune ? place.commune->toString() : QString()}));
        m_found->appendRow(line);
    };
    // The likeliest communes, then countries, so that « maro » shows Maroc without scrolling, then all other communes.
    const QList<Commune> communes = findCommunes(typed, m_birthDate);
    for (const Commune &commune : communes.first(std::min(communesFirst, communes.size())))
        offer(communeText(commune, m_birthDate), {CountryCode::france(), commune.code});
    for (const Country &country : findCountries(typed, 5)) {
        if (!country.code.isFrance())
            offer(countryText(country), {country.code, std::nullopt});
    }
    for (const Commune &commune : communes.sliced(std::min(communesFirst, communes.size())))
        offer(communeText(commune, m_birthDate), {CountryCode::france(), commune.code});
    if (m_found->rowCount() == 0)
        sayNothingFound();
    showList();
}

void BirthPlaceField::sayNothingFound()
{
    auto *line = new QStandardItem(tr("No commune and no country of that name: try the beginning of the name."));
    line->setFlags(Qt::NoItemFlags);
    m_found->appendRow(line);
}

void BirthPlaceField::showList()
{
    const int lines = std::min(linesShown, m_found->rowCount());
    if (lines == 0) {
        m_list->hide();
        return;
    }
    m_list->setCurrentIndex(m_found->index(0, 0));
    const int lineHeight = m_list->sizeHintForRow(0);
    m_list->setGeometry(QRect(mapToGlobal(QPoint(0, height() + 2)), QSize(std::max(width(), 420), lines * lineHeight + 6)));
    m_list->setFont(font());
    m_list->show();
    m_list->raise();
}

void BirthPlaceField::choose(int row)
{
    const QStringList codes = m_found->item(row)->data().toStringList();
    if (codes.isEmpty())
        return; // the line that says that nothing was found
    BirthPlace place{*CountryCode::parse(codes[0]), std::nullopt};
    if (!codes[1].isEmpty())
        place.commune = *CommuneCode::parse(codes[1]);
    setPlace(place);
}

void BirthPlaceField::moveInList(int by)
{
    const int row = std::clamp(m_list->currentIndex().row() + by, 0, m_found->rowCount() - 1);
    m_list->setCurrentIndex(m_found->index(row, 0));
    setAccessibleDescription(m_found->item(row)->text());
}

void BirthPlaceField::keyPressEvent(QKeyEvent *event)
{
    if (!m_list->isVisible())
        return QLineEdit::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Down:
        return moveInList(1);
    case Qt::Key_Up:
        return moveInList(-1);
    case Qt::Key_PageDown:
        return moveInList(linesShown);
    case Qt::Key_PageUp:
        return moveInList(-linesShown);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return choose(m_list->currentIndex().row());
    case Qt::Key_Escape:
        return m_list->hide();
    default:
        return QLineEdit::keyPressEvent(event);
    }
}

void BirthPlaceField::focusOutEvent(QFocusEvent *event)
{
    m_list->hide();
    // Tab with one line left to choose from means that line.
    if (!m_place && m_found->rowCount() == 1 && event->reason() == Qt::TabFocusReason)
        choose(0);
    QLineEdit::focusOutEvent(event);
}
