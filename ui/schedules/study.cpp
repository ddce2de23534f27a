#include "ui/schedules/study.h"

#include "core/base/frenchtext.h"
#include "ui/schedules/familiespanel.h"
#include "ui/schedules/pricecard.h"
#include "ui/schedules/tryout.h"
#include "ui/theme/metrics.h"

#include <QDir>
#include <QFileInfo>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

/// Beside the settings; nothing is kept where the settings are not.
static QString familiesFile(const QString &settingsFile)
{
    return settingsFile.isEmpty() ? QString() : QFileInfo(settingsFile).dir().filePath(u"test-families.json"_s);
}

Study::Study(Workplace &workplace, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_tryOut(new TryOut(this))
    , m_card(new PriceCard(this))
    , m_families(new FamiliesPanel(familiesFile(workplace.settingsFile), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::Between);
    layout->addWidget(m_card);
    layout->addWidget(m_families);
    layout->addWidget(m_tryOut);
    connect(m_card, &PriceCard::statusMessage, this, &Study::statusMessage);
    connect(m_families, &FamiliesPanel::familyChosen, this, [this](const TestFamily &family) {
        m_tryOut->setFacts(family.facts);
        m_tryOut->setTitle(family.name);
        showPicture(family.facts);
    });
    connect(m_tryOut, &TryOut::factsChanged, this, [this](const Situation &facts) {
        m_families->setFacts(facts);
        showPicture(facts);
    });
}

/// A day on which the schedule holds: today, or its first or last day.
QDate Study::day() const
{
    const QDate today = m_workplace.now().date();
    if (m_schedule.validFrom.isValid() && today < m_schedule.validFrom)
        return m_schedule.validFrom;
    return m_schedule.validUntil.isValid() && today > m_schedule.validUntil ? m_schedule.validUntil : today;
}

/// The same service today, unless this is the schedule in force.
std::optional<Service> Study::serviceInForce() const
{
    const auto inForce = m_workplace.schedules.inForce(m_workplace.now().date());
    if (!inForce || inForce->id == m_schedule.id)
        return std::nullopt;
    const auto found = std::ranges::find(inForce->services, m_service->id, &Service::id);
    return found == inForce->services.end() ? std::nullopt : std::optional(*found);
}

void Study::setService(const Schedule &schedule, const Service &service)
{
    m_schedule = schedule;
    m_schedule.services.clear();
    m_service = service;
    m_families->setService(service, serviceInForce(), day());
    m_tryOut->setService(service, day());
    const auto family = m_families->chosen();
    if (family) {
        m_tryOut->setFacts(family->facts);
        m_tryOut->setTitle(family->name);
    }
    showPicture(family ? family->facts : Situation());
}

/// A picture needs a family: one child of the commune, until something else is said.
static Situation withUsualFacts(Situation facts)
{
    facts.quotient = std::nullopt; // all of them are in the picture
    facts.children = facts.children.value_or(1);
    facts.resident = facts.resident.value_or(true);
    return facts;
}

void Study::showPicture(const Situation &facts)
{
    if (!m_service)
        return;
    Situation usual = withUsualFacts(facts);
    usual.on = usual.on.isValid() ? usual.on : day();
    const PricedCurve curve = pricedCurve(m_schedule.title, *m_service, usual, curveEnd({*m_service}));
    const QString title = u"%1 — %2"_s.arg(m_service->name, m_schedule.title);
    m_card->show({.curves = {curve}}, councilHead(m_workplace, title, m_schedule.act),
                 u"%1-%2"_s.arg(m_schedule.id, m_service->id));
    m_card->setCursorAt(facts.quotient); // nor is the quotient of the family before hers
}

attestation::Content councilHead(const Workplace &workplace, const QString &title, const QString &introduction)
{
    const QDate today = workplace.now().date();
    attestation::Content head;
    head.townHall = workplace.settings.townHall;
    head.on = today;
    head.reference = dateText(today);
    head.title = title;
    head.introduction = introduction;
    head.footer = Study::tr("Worked out by Guichet Pass famille from the voted schedule; it names no family.");
    head.practice = workplace.settings.practice;
    return head;
}
