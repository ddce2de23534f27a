#include "ui/keeping/personanswerpage.h"

#include "core/casework/subjectaccess.h"
#include "ui/background.h"
#include "ui/keeping/answercard.h"
#include "ui/keeping/longwork.h"
#include "ui/keeping/personquestion.h"
#include "ui/plainlabel.h"
#include "ui/scrolling.h"
#include "ui/theme/theme.h"
#include "ui/words/keepingwords.h"

#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

PersonAnswerPage::PersonAnswerPage(Workplace &workplace, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_area(new QScrollArea(this))
    , m_question(new PersonQuestion(this))
    , m_work(new LongWork(tr("Progress of the search"), this))
    , m_look(new QPushButton(theme::icon(u"search"_s, QPalette::HighlightedText), tr("&Look through every case"), this))
    , m_message(plainLabel({}, u"hint"_s, this))
    , m_answer(new AnswerCard(workplace, this))
{
    setAccessibleName(tr("What is held about a person"));
    theme::setRole(m_look, u"primary"_s);
    buildLayout();
    setFocusProxy(m_question);
    if (!workplace.caseload.session().may(Right::AnswerPersons)) {
        say(describeKeeping({Fault::Forbidden, u"subject access"_s}), u"error"_s);
        setEnabled(false);
    }
    connect(m_look, &QPushButton::clicked, this, &PersonAnswerPage::look);
    connect(m_question, &PersonQuestion::submitted, this, &PersonAnswerPage::look);
    connect(m_answer, &AnswerCard::statusMessage, this, &PersonAnswerPage::statusMessage);
    connect(m_answer, &AnswerCard::done, this, &PersonAnswerPage::startAnew);
    auto *escape = new QShortcut(Qt::Key_Escape, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, m_work, &LongWork::stop);
}

void PersonAnswerPage::buildLayout()
{
    auto *content = new QWidget;
    auto *layout = blocksOf(content);
    layout->addWidget(
        plainLabel(tr("Everything that the cases hold about one person is put together, as they may read it: as "
                      "applicant, adult or child, in every "
                      "version, hidden and merged cases too. Namesakes are told apart by the birth date."),
                   u"hint"_s, content));
    layout->addWidget(m_question);
    layout->addWidget(m_look, 0, Qt::AlignLeft);
    layout->addWidget(m_work);
    layout->addWidget(m_message);
    layout->addWidget(m_answer);
    layout->addStretch(1);
    m_message->hide();
    letScroll(m_area, content);
    fillWith(this, m_area);
}

bool PersonAnswerPage::isLooking() const
{
    return m_work->isRunning();
}

static Result<SubjectAnswer> answerTo(const Session &session, const Asker &asker, const Ports &ports,
                                      const std::function<bool(double)> &progress)
{
    const auto *number = std::get_if<CaseNumber>(&asker.who);
    const auto person = number ? applicantOf(session, *number) : Result(std::get<CivilIdentity>(asker.who));
    if (!person)
        return person.error();
    return answerPerson(session, {.person = *person, .reason = asker.reason, .namesAgents = asker.namesAgents}, ports,
                        progress);
}

void PersonAnswerPage::look()
{
    const auto asker = isLooking() ? std::nullopt : m_question->checked(m_workplace.now().date());
    if (!asker)
        return;
    m_answer->forget();
    m_question->setEnabled(false);
    m_look->setEnabled(false);
    say(tr("Looking through every case…"), u"hint"_s);
    background(
        this,
        [session = m_workplace.caseload.session(), asker = *asker, ports = Ports{.now = m_workplace.now},
         progress = m_work->begin()] { return answerTo(session, asker, ports, progress); },
        [this, byNumber = std::holds_alternative<CaseNumber>(asker->who)](const Result<SubjectAnswer> &answer) {
            receive(answer, byNumber);
        });
    m_work->setFocus(Qt::OtherFocusReason);
}

void PersonAnswerPage::receive(const Result<SubjectAnswer> &answer, bool byNumber)
{
    m_work->end();
    m_question->setEnabled(true);
    m_look->setEnabled(true);
    if (!answer)
        return refuse(answer.error(), byNumber);
    say({}, u"hint"_s);
    m_answer->show(*answer);
    m_answer->takeFocus();
    QMetaObject::invokeMethod(
        m_answer, [this] { m_area->ensureWidgetVisible(m_answer, 0, theme::Between); }, Qt::QueuedConnection);
}

void PersonAnswerPage::refuse(const Error &error, bool byNumber)
{
    m_look->setFocus(Qt::OtherFocusReason);
    if (error.fault == Fault::Refused && m_work->wasStopped())
        return say(tr("Stopped: nothing was told, and nothing was noted."), u"hint"_s);
    if (byNumber && error.fault == Fault::NotFound) {
        say({}, u"hint"_s);
        return m_question->refuseNumber(
            tr("No case has this number: look again at the attestation, or give the identity."));
    }
    if (error.problem == Problem::Missing)
        return say(
            tr("The birth date is not known: namesakes cannot be told apart. Give the identity with its birth date."),
            u"error"_s);
    say(describeKeeping(error), u"error"_s);
}

void PersonAnswerPage::startAnew()
{
    m_answer->forget();
    m_question->clear();
    m_question->takeFocus();
    say({}, u"hint"_s);
}

void PersonAnswerPage::say(const QString &sentence, const QString &role)
{
    theme::setRole(m_message, role);
    m_message->setText(sentence);
    m_message->setVisible(!sentence.isEmpty());
}
