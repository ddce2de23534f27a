#include "ui/settings/fieldbox.h"

#include "ui/plainlabel.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

FieldBox::FieldBox(const QString &label, QWidget *editor, QWidget *parent)
    : QWidget(parent), m_editor(editor), m_note(plainLabel({}, u"hint"_s, this)), m_row(new QHBoxLayout)
{
    auto *caption = new QLabel(label, this);
    caption->setBuddy(editor);
    editor->setAccessibleName(QString(label).remove(u'&'));
    m_row->setSpacing(theme::Inside);
    m_row->addWidget(editor, 1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::Hair);
    layout->addWidget(caption);
    layout->addLayout(m_row);
    layout->addWidget(m_note);
    layout->addStretch(1);
    m_note->hide();
}

void FieldBox::addBeside(QWidget *widget)
{
    m_row->addWidget(widget);
}

void FieldBox::setHint(const QString &hint)
{
    m_hint = hint;
    showNote();
}

void FieldBox::setProblem(const QString &problem)
{
    m_problem = problem;
    theme::setRole(m_editor, problem.isEmpty() ? QString() : u"invalid"_s);
    showNote();
}

void FieldBox::setGoodNews(const QString &news)
{
    m_news = news;
    showNote();
}

void FieldBox::setAttention(bool wanted)
{
    m_attention = wanted;
    showNote();
}

void FieldBox::showNote()
{
    const bool good = m_problem.isEmpty() && !m_news.isEmpty();
    const bool look = !m_problem.isEmpty() || (!good && m_attention);
    const QString note = !m_problem.isEmpty() ? m_problem : good ? m_news : m_hint;
    theme::setRole(m_note, look ? u"error"_s : good ? u"done"_s : u"hint"_s);
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    m_editor->setAccessibleDescription(note);
}
