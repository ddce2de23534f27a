#include "ui/keeping/answercard.h"

#include "core/attestation/pages.h"
#include "core/attestation/personspages.h"
#include "core/casework/keepingfiles.h"
#include "ui/desk/noticebar.h"
#include "ui/flowlayout.h"
#include "ui/keeping/answerwords.h"
#include "ui/plainlabel.h"
#include "ui/printing.h"
#include "ui/theme/theme.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

AnswerCard::AnswerCard(Workplace &workplace, QWidget *parent)
    : QFrame(parent)
    , m_workplace(workplace)
    , m_person(plainLabel({}, u"subtitle"_s, this))
    , m_found(plainLabel({}, {}, this))
    , m_notice(new NoticeBar(this))
    , m_pdf(new QPushButton(theme::icon(u"file-text"_s, QPalette::HighlightedText), tr("Save the &paper (PDF)…"), this))
{
    theme::setRole(this, u"card"_s);
    theme::setRole(m_pdf, u"primary"_s);
    setAccessibleName(tr("What was found"));
    auto *json = new QPushButton(theme::icon(u"save"_s), tr("Save the data (&JSON)…"), this);
    auto *print = new QPushButton(theme::icon(u"printer"_s), tr("Prin&t…"), this);
    auto *next = new QPushButton(theme::icon(u"user"_s), tr("&Another person"), this);
    auto *actions = new FlowLayout;
    for (QPushButton *button : {m_pdf, json, print, next})
        actions->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::Between, theme::Between, theme::Between, theme::Between);
    layout->setSpacing(theme::Between);
    layout->addWidget(plainLabel(tr("What was found"), u"title"_s, this));
    for (QWidget *part : std::initializer_list<QWidget *>{m_person, m_found})
        layout->addWidget(part);
    layout->addWidget(plainLabel(tr("Read the paper again before handing it over: notes are free text. That the person "
                                    "was answered is noted in each case."),
                                 u"hint"_s, this));
    layout->addWidget(m_notice);
    layout->addLayout(actions);
    connect(m_pdf, &QPushButton::clicked, this, &AnswerCard::savePdf);
    connect(json, &QPushButton::clicked, this, &AnswerCard::saveData);
    connect(print, &QPushButton::clicked, this, &AnswerCard::print);
    connect(next, &QPushButton::clicked, this, &AnswerCard::done);
    forget();
}

void AnswerCard::show(const SubjectAnswer &answer)
{
    m_answer = answer;
    m_notice->clear();
    m_person->setText(tr("%1, born %2").arg(fullName(answer.person), answer.person.birthDate.toText()));
    m_found->setText(describe(answer));
    show();
}

void AnswerCard::forget()
{
    m_answer.reset();
    m_person->clear();
    m_found->clear();
    hide();
}

void AnswerCard::takeFocus()
{
    m_pdf->setFocus(Qt::OtherFocusReason);
}

/// The day alone: a file's name is seen by many.
static QString nameOf(const SubjectAnswer &answer, const QString &ending)
{
    return u"droit-acces-%1.%2"_s.arg(answer.at.date().toString(Qt::ISODate), ending);
}

std::function<void()> AnswerCard::said(const QString &sentence)
{
    return [this, sentence] {
        m_notice->say(NoticeBar::Tone::Good, sentence);
        Q_EMIT statusMessage(sentence);
    };
}

void AnswerCard::savePdf()
{
    const PaperFile file{tr("Save the answer"), nameOf(*m_answer, u"pdf"_s), tr("PDF document (*.pdf)")};
    const auto make = [answer = *m_answer, townHall = m_workplace.settings.townHall,
                       practice = m_workplace.settings.practice] {
        return attestation::pdfOf(attestation::answerPages(answer, townHall, practice), u"Droit d’accès"_s,
                                  answer.at.date());
    };
    savePaper(this, file, make, said(tr("The paper is saved; only your account of this computer may read it.")));
}

void AnswerCard::saveData()
{
    const PaperFile file{tr("Save the answer"), nameOf(*m_answer, u"json"_s), tr("Data (*.json)")};
    savePaper(
        this, file, [answer = *m_answer] { return answerFile(answer); },
        said(tr("The data is saved; only your account of this computer may read it.")));
}

void AnswerCard::print()
{
    const auto pages =
        attestation::answerPages(*m_answer, m_workplace.settings.townHall, m_workplace.settings.practice);
    printPages(this, tr("Answer to a person"), pages, said(tr("The paper was sent to the printer.")));
}
