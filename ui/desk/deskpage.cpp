#include "ui/desk/deskpage.h"

#include <QHBoxLayout>
#include <QResizeEvent>
#include <QScrollBar>
#include <QShortcut>
#include <QTimer>
#include <QVBoxLayout>

#include "core/casework/comparison.h"
#include "core/casework/pricing.h"
#include "ui/background.h"
#include "ui/desk/circumstancespanel.h"
#include "ui/desk/decisionblock.h"
#include "ui/desk/householdblock.h"
#include "ui/desk/identityblock.h"
#include "ui/desk/noticebar.h"
#include "ui/desk/oppositionwatch.h"
#include "ui/desk/periodchoice.h"
#include "ui/desk/picturedoor.h"
#include "ui/desk/tariffblock.h"
#include "ui/desk/taxnoticeblock.h"
#include "ui/reasonform.h"
#include "ui/theme/theme.h"
#include "ui/words/casewords.h"

using namespace Qt::StringLiterals;

static constexpr int slowAfterMs = 8000; // « La CAF répond lentement… » (contract §1.13)

DeskPage::DeskPage(Workplace &workplace, QWidget *parent)
    : QScrollArea(parent), m_workplace(workplace), m_identity(new IdentityBlock), m_taxNotice(new TaxNoticeBlock(workplace, m_identity)), m_household(new HouseholdBlock),
      m_tariff(new TariffBlock), m_decision(new DecisionBlock), m_bottom(new QHBoxLayout),
      m_glass(new ReasonForm(this)), m_opposition(new OppositionWatch(workplace, this)), m_slow(new QTimer(this))
{
    build();
    connectBlocks();
    connectNotice();
    connectKnown();
    connectPeriod();
    m_slow->setSingleShot(true);
    m_slow->setInterval(slowAfterMs);
    connect(m_slow, &QTimer::timeout, this, &DeskPage::sayWhileWaiting);
    m_identity->offerExamples(workplace.examples);
    newFamily();
}

void DeskPage::build()
{
    auto *content = new QWidget;
    content->setAccessibleName(tr("Counter"));
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(theme::Apart, theme::Between, theme::Apart, theme::Between);
    layout->setSpacing(theme::Between);
    m_identity->body()->addWidget(m_glass);
    m_identity->body()->addWidget(m_taxNotice);
    layout->addWidget(m_identity);
    layout->addWidget(m_household);
    m_bottom->setSpacing(theme::Between);
    m_bottom->addWidget(m_tariff, 2);
    m_bottom->addWidget(m_decision, 1);
    layout->addLayout(m_bottom);
    layout->addStretch(1);
    setWidget(content);
    setWidgetResizable(true);
    setAccessibleName(tr("Counter"));
    setFocusPolicy(Qt::NoFocus);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
}

/// The blocks are told of the page's room: they cannot see it where their contents ask for more.
void DeskPage::resizeEvent(QResizeEvent *event)
{
    const int room = event->size().width();
    m_bottom->setDirection(room < theme::scaled(760) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_identity->setRoom(room);
    m_taxNotice->setRoom(room);
    m_tariff->setNarrow(room < theme::scaled(720));
    m_household->setNarrow(room < theme::scaled(720));
    QScrollArea::resizeEvent(event);
}

/// Once the page has its new height; the focus stays where it was.
void DeskPage::bringIntoSight(QWidget *part)
{
    QTimer::singleShot(0, part, [this, part] {
        ensureWidgetVisible(part, 0, theme::Between);
        horizontalScrollBar()->setValue(0);
    });
}

void DeskPage::connectBlocks()
{
    connect(m_household, &HouseholdBlock::lookHere, this, &DeskPage::bringIntoSight);
    connect(m_identity, &IdentityBlock::changed, this, &DeskPage::identityChanged);
    connect(m_identity, &IdentityBlock::askRequested, this, &DeskPage::ask);
    connect(m_identity, &IdentityBlock::cancelRequested, this, &DeskPage::cancel);
    connect(m_identity, &IdentityBlock::caseRequested, this, &DeskPage::openKnown);
    connect(m_household, &HouseholdBlock::keptChanged, this, [this] {
        m_touched = true;
        priceAgain();
    });
    connect(m_tariff, &TariffBlock::dayChanged, this, [this](QDate day) {
        m_household->setDays(day, today());
        priceAgain();
    });
    connect(&m_tariff->circumstances(), &CircumstancesPanel::stated, this, &DeskPage::keepStated);
    connect(m_tariff, &TariffBlock::unfolded, this, &DeskPage::showPricesWhole);
    connect(m_decision, &DecisionBlock::validateRequested, this, &DeskPage::decide);
    connect(m_decision, &DecisionBlock::saveRequested, this, &DeskPage::savePaper);
    connect(m_decision, &DecisionBlock::newFamilyRequested, this, &DeskPage::newFamily);

    addKey(Qt::Key_F5, &DeskPage::ask);
    addKey(Qt::Key_F9, &DeskPage::keepAll);
    addKey(QKeySequence::Print, &DeskPage::validateAndPrint);
    addKey(Qt::CTRL | Qt::Key_Return, &DeskPage::validate);
    addKey(Qt::CTRL | Qt::Key_Enter, &DeskPage::validate);
    // Only while a question runs: Esc belongs to whatever is open under it otherwise.
    m_escape = addKey(Qt::Key_Escape, &DeskPage::cancel);
    m_escape->setEnabled(false);
    m_escape->setWhatsThis(tr("Cancel the question to the CAF/MSA"));
}

void DeskPage::connectNotice()
{
    connect(m_taxNotice, &TaxNoticeBlock::lookHere, this, &DeskPage::bringIntoSight);
    connect(m_taxNotice, &TaxNoticeBlock::taxOfficeAsked, this,
            [this](const QString &requestId, const QString &outcome) { noteAsked(u"DGFIP"_s, m_identity->recognisable(), requestId, outcome); });
    connect(m_taxNotice, &TaxNoticeBlock::typeRequested, m_household, &HouseholdBlock::typeNotice);
    connect(m_taxNotice, &TaxNoticeBlock::kept, this, [this](const TaxNotice &notice, const Provenance &provenance) {
        m_household->keepNotice({notice, provenance});
        Q_EMIT statusMessage(tr("The tax notice is in the household."));
        bringIntoSight(m_household);
    });
    auto *door = new PictureDoor(this);
    connect(door, &PictureDoor::pictureGiven, m_taxNotice, &TaxNoticeBlock::readPicture);
    connect(door, &PictureDoor::fileGiven, m_taxNotice, &TaxNoticeBlock::readFile);
}

QShortcut *DeskPage::addKey(const QKeySequence &keys, void (DeskPage::*run)())
{
    auto *shortcut = new QShortcut(keys, this);
    connect(shortcut, &QShortcut::activated, this, run);
    return shortcut;
}

void DeskPage::newFamily()
{
    cancel();
    ++m_visit;
    m_identity->clear();
    m_glass->dismiss();
    leaveFamily();
    removePapers();
    m_identity->focusFirstField();
    QTimer::singleShot(0, this, [this] { verticalScrollBar()->setValue(0); });
}

/// Wipes all but the identity: the family that was on the screen, its case and its prices.
void DeskPage::leaveFamily()
{
    m_taxNotice->clear(); // first: a question that is on its way is noted for the case it was about
    m_asked.reset();
    m_dossier.reset();
    m_openedFor.clear();
    m_confirmed.reset();
    m_recorded.reset();
    m_draft.reset();
    m_recording = false;
    m_makingPaper = false;
    m_touched = false;
    m_decisions.clear();
    m_requestId.clear();
    m_question.reset();
    m_repair.reset();
    m_answered.clear();
    m_sent = 0;
    forgetProposals();
    m_identity->period().reset(m_workplace.now());
    m_askWhenSettled = false;
    watchOpposition();
    m_household->clear();
    m_household->setDays(today(), today());
    m_tariff->setDay(today());
    m_tariff->clear();
    m_decision->forbid(whyNotRecorded());
    m_decision->clear();
}

void DeskPage::reopen(const CaseFile &file, const QString &reason)
{
    newFamily();
    m_openedFor = reason;
    m_identity->setIdentity(file.latest().applicant);
    m_dossier = file.latest();
    m_household->setDossier(*m_dossier);
    m_touched = false;
    watchOpposition();
    recognise(); // its own case is no other one
    Q_EMIT statusMessage(tr("Case %1 taken up again.").arg(m_dossier->number.toString()));
}

void DeskPage::refresh()
{
    m_identity->offerExamples(m_workplace.examples);
    m_taxNotice->offerPractice();
    priceAgain();
}

void DeskPage::identityChanged()
{
    const auto identity = m_identity->identity(today());
    m_taxNotice->setApplicant(identity);
    const bool touched = m_touched;
    // Whatever was asked was asked for somebody else, unless a capital letter changed.
    if (m_lookup && identity != m_asked)
        cancel();
    leaveProposals(identity);
    m_identity->period().setNow(m_workplace.now());
    if (m_household->hasReceived() && identity != m_asked) {
        m_household->forgetReceived();
        m_household->notice()->say(NoticeBar::Tone::LookHere,
                                   tr("The identity has changed since the answer, which was put aside: ask the CAF/MSA again (F5)."));
    }
    m_touched = touched; // putting an answer aside is not the agent's work
    if (m_recorded && identity && identity != m_recorded->applicant) {
        m_recorded.reset();
        showPending();
    }
    m_askWhenSettled = false;
    leaveCaseOfAnother(identity);
    watchOpposition();
    recognise();
}

/// The next family is typed over one whose case holds all that stood on the screen: nothing is lost by leaving it.
void DeskPage::leaveCaseOfAnother(const std::optional<CivilIdentity> &identity)
{
    if (!m_dossier || m_touched || !identity || concerns(*m_dossier, *identity))
        return;
    ++m_visit;
    Q_EMIT statusMessage(tr("Case %1 is left as it was recorded: this is another family.").arg(m_dossier->number.toString()));
    leaveFamily();
}

void DeskPage::keepStated(const CircumstancesAsked &asked, const Situation &stated)
{
    const Provenance declared{.source = Source::Declared, .on = today(), .reason = {}};
    m_household->setCircumstances(withStated(m_household->kept(), asked, stated, declared).circumstances);
}

void DeskPage::showPricesWhole()
{
    bringIntoSight(m_tariff);
}

void DeskPage::keepAll()
{
    m_household->keepAll();
    showPricesWhole();
}

void DeskPage::priceAgain()
{
    const Household &household = m_household->kept();
    const QDate day = m_tariff->day();
    m_decisions.clear();
    const std::optional<Schedule> schedule = m_workplace.schedules.inForce(day);
    if (!schedule) {
        m_tariff->showNoSchedule(day);
    } else if (household == Household()) {
        m_tariff->showWaiting();
    } else {
        m_household->setResidence(residenceOf(household, *schedule, today()));
        const QList<ServicePrice> prices = priceAll(*schedule, m_household->kept(), day);
        m_tariff->circumstances().show(circumstancesAsked(*schedule, m_household->kept(), day));
        for (const ServicePrice &price : prices) {
            if (price.decision)
                m_decisions.append(*price.decision);
        }
        m_tariff->showPrices(*schedule, prices);
    }
    m_recorded.reset(); // what is on the screen is no longer what was recorded
    showPending();
}
