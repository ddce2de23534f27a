#include "ui/desk/circumstancespanel.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/plainlabel.h"
#include "ui/schedules/factfields.h"
#include "ui/theme/metrics.h"
#include "ui/theme/roles.h"

using namespace Qt::StringLiterals;

CircumstancesPanel::CircumstancesPanel(QWidget *parent)
    : QFrame(parent), m_layout(new QVBoxLayout(this)), m_refusal(plainLabel({}, u"error"_s, this))
{
    setAccessibleName(tr("What the tariffs ask besides"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(theme::Inside);
    m_layout->addWidget(plainLabel(tr("What the tariffs ask besides"), u"subtitle"_s, this));
    m_layout->addWidget(m_refusal);
    m_refusal->hide();
    hide();
}

static bool isSameQuestion(const CircumstancesAsked &a, const CircumstancesAsked &b)
{
    const auto sameFact = [](const FactAsked &one, const FactAsked &other) { return one.key == other.key && one.words == other.words; };
    return a.service == b.service && std::ranges::equal(a.facts, b.facts, sameFact);
}

void CircumstancesPanel::show(const QList<CircumstancesAsked> &asked)
{
    const bool isSame = std::ranges::equal(m_parts, asked, [](const Part &part, const CircumstancesAsked &each) {
        return isSameQuestion(part.asked, each);
    });
    if (!isSame)
        rebuild(asked);
    for (qsizetype i = 0; i < m_parts.size(); ++i) {
        m_parts[i].asked = asked[i];
        if (!m_parts[i].fields->isAncestorOf(focusWidget()))
            m_parts[i].fields->setFacts(asked[i].known);
    }
    setVisible(!asked.isEmpty());
}

void CircumstancesPanel::rebuild(const QList<CircumstancesAsked> &asked)
{
    delete m_body;
    m_body = new QWidget(this);
    m_parts.clear();
    auto *layout = new QVBoxLayout(m_body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::Inside);
    for (const CircumstancesAsked &each : asked) {
        const QString title = each.service.isEmpty() ? tr("The family") : each.title;
        layout->addWidget(plainLabel(title, u"hint"_s, m_body));
        auto *fields = new FactFields(m_body);
        fields->setAccessibleName(title);
        fields->ask(each.facts);
        layout->addWidget(fields);
        m_parts.append({each, fields});
        connect(fields, &FactFields::changed, this, [this, index = m_parts.size() - 1] { read(m_parts[index]); });
    }
    m_layout->insertWidget(1, m_body);
}

void CircumstancesPanel::read(const Part &part)
{
    const std::optional<Situation> facts = part.fields->facts();
    m_refusal->setText(part.fields->refusal());
    m_refusal->setVisible(!facts);
    if (facts)
        Q_EMIT stated(part.asked, *facts);
}
