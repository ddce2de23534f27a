#include "ui/history/mergecard.h"

#include "core/base/frenchtext.h"
#include "core/base/text.h"
#include "core/casework/merging.h"
#include "ui/background.h"
#include "ui/history/mergechoice.h"
#include "ui/plainlabel.h"
#include "ui/reasonform.h"
#include "ui/theme/theme.h"
#include "ui/words/keepingwords.h"

#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

MergeCard::MergeCard(const Workplace &workplace, const CaseSummary &own, QWidget *parent)
    : QFrame(parent)
    , m_workplace(workplace)
    , m_own(own)
    , m_layout(new QVBoxLayout(this))
    , m_same(new QPushButton(tr("This is the same &family as…"), this))
    , m_choice(new MergeChoice(workplace.index, own.number, this))
    , m_form(new ReasonForm(this))
{
    theme::setRole(this, u"card"_s);
    setAccessibleName(tr("Same family"));
    build();
}

void MergeCard::build()
{
    m_layout->setContentsMargins(theme::Between, theme::Between, theme::Between, theme::Between);
    m_layout->setSpacing(theme::Inside);
    m_layout->addWidget(plainLabel(tr("Same family"), u"title"_s, this));
    m_layout->addWidget(plainLabel(tr("A family that was opened twice goes on under one number. Nothing is lost: the "
                                      "other number leads to it, and that can be undone."),
                                   u"hint"_s, this));
    for (const CaseSummary &line : m_workplace.index.mergedInto(m_own.number))
        addMerged(line);
    theme::setRole(m_same, u"secondary"_s);
    m_same->setIcon(theme::icon(u"users"_s));
    m_layout->addWidget(m_same, 0, Qt::AlignLeft);
    m_layout->addWidget(m_choice);
    m_layout->addWidget(m_form);
    m_choice->hide();
    connect(m_same, &QPushButton::clicked, this, &MergeCard::choose);
    connect(m_choice, &MergeChoice::chosen, this, &MergeCard::compare);
    connect(m_choice, &MergeChoice::left, this, &MergeCard::leave);
    connect(m_form, &ReasonForm::given, this, &MergeCard::give);
    connect(m_form, &ReasonForm::left, this, &MergeCard::leave);
}

/// « PF-2026-000007, DUPOND Sophie » and the way back.
void MergeCard::addMerged(const CaseSummary &line)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::Inside);
    row->addWidget(
        plainLabel(tr("%1, %2, was merged into this case.").arg(line.number.toString(), line.applicant), {}, this), 1);
    auto *undo = new QPushButton(tr("Undo…"), this);
    undo->setAccessibleName(tr("Undo the merge of %1").arg(line.number.toString()));
    undo->setIcon(theme::icon(u"undo"_s));
    connect(undo, &QPushButton::clicked, this, [this, line, undo] {
        m_asker = undo;
        askUndo(line);
    });
    row->addWidget(undo, 0, Qt::AlignTop);
    m_layout->addLayout(row);
}

void MergeCard::choose()
{
    leave();
    m_asker = m_same;
    m_choice->show();
    m_choice->giveFocus();
}

bool MergeCard::leave()
{
    const bool isOpen = !m_choice->isHidden() || !m_form->isHidden();
    m_choice->hide();
    m_form->dismiss();
    delete m_comparison;
    m_comparison = nullptr;
    m_other.reset();
    if (isOpen && m_asker)
        m_asker->setFocus(Qt::OtherFocusReason);
    return isOpen;
}

void MergeCard::compare(const CaseNumber &other)
{
    m_other = m_workplace.index.summaryOf(other);
    if (!m_other)
        return;
    m_choice->hide();
    m_undoes = false;
    m_ownGoesOn = false;
    showComparison();
    m_form->giveFocus();
}

/// What tells two families apart, one beside the other.
static QWidget *sideBySide(const CaseSummary &goesOn, const CaseSummary &isMerged, QWidget *parent)
{
    auto *widget = new QWidget(parent);
    auto *grid = new QGridLayout(widget);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme::Between);
    grid->setVerticalSpacing(theme::Hair);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    int row = 0;
    const auto add = [&](const QString &what, const QString &left, const QString &right, const QString &role) {
        auto *name = plainLabel(what, u"hint"_s, widget);
        name->setWordWrap(false);
        grid->addWidget(name, row, 0, Qt::AlignTop);
        int column = 1;
        for (const QString &text : {left, right}) {
            auto *value = plainLabel(text.isEmpty() ? u"—"_s : text, role, widget);
            value->setAccessibleName(joined({what, text}, u" "_s));
            grid->addWidget(value, row, column++, Qt::AlignTop);
        }
        ++row;
    };
    const auto changed = [](const CaseSummary &line) { return dateText(line.at.toLocalTime().date()); };
    add({}, MergeCard::tr("%1 goes on").arg(goesOn.number.toString()),
        MergeCard::tr("%1 leads to it").arg(isMerged.number.toString()), u"subtitle"_s);
    add(MergeCard::tr("Applicant"), goesOn.applicant, isMerged.applicant, {});
    add(MergeCard::tr("Born on"), goesOn.birthDate.toText(), isMerged.birthDate.toText(), {});
    add(MergeCard::tr("Commune"), goesOn.town, isMerged.town, {});
    add(MergeCard::tr("Children"), joined(goesOn.children, u", "_s), joined(isMerged.children, u", "_s), {});
    add(MergeCard::tr("Last change"), changed(goesOn), changed(isMerged), {});
    return widget;
}

void MergeCard::showComparison()
{
    delete m_comparison;
    const CaseSummary &goesOn = m_ownGoesOn ? m_own : *m_other;
    const CaseSummary &isMerged = m_ownGoesOn ? *m_other : m_own;
    m_comparison = new QWidget(this);
    auto *swap = new QPushButton(tr("The other wa&y round"), m_comparison);
    swap->setIcon(theme::icon(u"refresh"_s));
    connect(swap, &QPushButton::clicked, this, [this] {
        m_ownGoesOn = !m_ownGoesOn;
        QMetaObject::invokeMethod(this, &MergeCard::showComparison,
                                  Qt::QueuedConnection); // the button goes with what it stands in
    });
    auto *layout = new QVBoxLayout(m_comparison);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::Inside);
    layout->addWidget(sideBySide(goesOn, isMerged, m_comparison));
    layout->addWidget(swap, 0, Qt::AlignLeft);
    m_layout->insertWidget(m_layout->indexOf(m_form), m_comparison);
    m_form->ask(
        {.title = tr("Merge %1 into %2?").arg(isMerged.number.toString(), goesOn.number.toString()),
         .words =
             tr("Check that it is one family, then say why. What is known of each stays readable in its own history."),
         .verb = tr("&Merge"),
         .icon = u"users"_s});
    m_form->giveFocus();
}

void MergeCard::askUndo(const CaseSummary &line)
{
    QWidget *asker = m_asker;
    leave();
    m_asker = asker;
    m_other = line;
    m_undoes = true;
    m_form->ask({.title = tr("Undo the merge of %1?").arg(line.number.toString()),
                 .words = tr("It becomes a case of its own again, as it was; the number is listed again."),
                 .verb = tr("&Undo the merge"),
                 .icon = u"undo"_s});
    m_form->giveFocus();
}

void MergeCard::give(const QString &reason)
{
    const CaseNumber own = m_own.number;
    const CaseNumber other = m_other->number;
    const Session session = m_workplace.caseload.session();
    const auto work = [session, own, other, reason, undoes = m_undoes, ownGoesOn = m_ownGoesOn, now = m_workplace.now] {
        const Merging merging(session, {.now = now});
        return undoes   ? merging.unmerge(other, reason)
            : ownGoesOn ? merging.mergeInto(other, own, reason)
                        : merging.mergeInto(own, other, reason);
    };
    background(this, work, [this](const Result<Done> &done) { finish(done); });
}

void MergeCard::finish(const Result<Done> &done)
{
    if (!done)
        return m_form->refuse(describeKeeping(done.error()));
    if (m_undoes)
        Q_EMIT unmerged(m_other->number);
    else if (m_ownGoesOn)
        Q_EMIT merged(m_other->number, m_own.number);
    else
        Q_EMIT merged(m_own.number, m_other->number);
}
