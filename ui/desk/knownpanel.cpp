#include "ui/desk/knownpanel.h"

#include "ui/desk/knownbutton.h"
#include "ui/plainlabel.h"
#include "ui/theme/theme.h"

#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

KnownPanel::KnownPanel(QWidget *parent) : QFrame(parent), m_grid(new QGridLayout)
{
    theme::setRole(this, u"inset"_s);
    setAccessibleName(tr("Already known?"));
    m_grid->setHorizontalSpacing(theme::Between);
    m_grid->setVerticalSpacing(theme::Hair);
    m_grid->setColumnStretch(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::Between, theme::Inside, theme::Between, theme::Inside);
    layout->setSpacing(theme::Hair);
    layout->addWidget(
        plainLabel(tr("Already known? Take the case up instead of beginning a second one."), u"subtitle"_s, this));
    layout->addLayout(m_grid);
    hide();
}

static bool isSame(const KnownCase &one, const KnownCase &other)
{
    return one.likeness == other.likeness && one.summary == other.summary;
}

/// The same cases stay where they are: who types on must not lose the button that the focus is on.
void KnownPanel::showCases(const QList<KnownCase> &cases)
{
    if (std::ranges::equal(cases, m_shown, isSame))
        return;
    m_shown = cases;
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (int row = 0; row < static_cast<int>(cases.size()); ++row)
        addCase(cases[row], row);
    setVisible(!cases.isEmpty());
}

void KnownPanel::addCase(const KnownCase &known, int row)
{
    const CaseSummary &summary = known.summary;
    auto *icon = new QLabel(this);
    icon->setPixmap(theme::tinted(summary.isSensitive ? u"lock"_s : u"user"_s, theme::scaled(16), devicePixelRatioF(),
                                  theme::tokens().hint));
    auto *open = new QPushButton(tr("Take up"), this);
    open->setAccessibleName(tr("Take up case %1").arg(summary.number.toString()));
    open->setAccessibleDescription(knownCaseText(known));
    theme::setRole(open, u"secondary"_s);
    connect(open, &QPushButton::clicked, this, [this, number = summary.number] { Q_EMIT caseRequested(number); });
    m_grid->addWidget(icon, row, 0);
    m_grid->addWidget(plainLabel(knownCaseText(known), {}, this), row, 1);
    m_grid->addWidget(open, row, 2);
}
