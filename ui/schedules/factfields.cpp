#include "ui/schedules/factfields.h"

#include "ui/schedules/facttext.h"
#include "ui/theme/metrics.h"
#include "ui/theme/roles.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

static constexpr int fieldWidth = 170;

FactFields::FactFields(QWidget *parent) : QWidget(parent), m_layout(new QGridLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(theme::Between);
    m_layout->setVerticalSpacing(theme::Inside);
}

QSize FactFields::minimumSizeHint() const
{
    return {theme::scaled(fieldWidth), QWidget::minimumSizeHint().height()};
}

static QString plain(QString label)
{
    return label.remove(u'&');
}

QWidget *FactFields::inputOf(Field &field)
{
    const FactAsked &fact = field.fact;
    if (fact.kind == FactKind::Flag || (fact.kind == FactKind::Word && !fact.words.isEmpty())) {
        field.choice = new QComboBox(field.box);
        return field.choice;
    }
    field.line = new QLineEdit(field.box);
    connect(field.line, &QLineEdit::textChanged, this, &FactFields::changed);
    return field.line;
}

static void addFlags(QComboBox *choice, const FactAsked &fact)
{
    const bool isResidence = fact.key == u"resident";
    choice->addItem(isResidence ? FactFields::tr("in the commune") : FactFields::tr("yes"), true);
    choice->addItem(isResidence ? FactFields::tr("outside the commune") : FactFields::tr("no"), false);
    choice->addItem(FactFields::tr("not known"));
}

static void addWords(QComboBox *choice, const FactAsked &fact)
{
    choice->setEditable(true); // a grid's words are not the only ones
    choice->addItem({});
    choice->addItems(fact.words);
}

FactFields::Field FactFields::made(const FactAsked &fact)
{
    Field field{.fact = fact, .box = new QWidget(this)};
    QWidget *input = inputOf(field);
    if (field.choice) {
        fact.kind == FactKind::Flag ? addFlags(field.choice, fact) : addWords(field.choice, fact);
        connect(field.choice, &QComboBox::currentTextChanged, this, &FactFields::changed);
    }
    auto *caption = new QLabel(labelOf(fact), field.box);
    caption->setBuddy(input);
    caption->setWordWrap(true);
    caption->setAlignment(Qt::AlignLeft | Qt::AlignBottom);
    input->setAccessibleName(plain(labelOf(fact)));
    input->setAccessibleDescription(describeField(fact));
    input->setToolTip(describeField(fact));
    auto *column = new QVBoxLayout(field.box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::Hair);
    column->addWidget(caption, 1);
    column->addWidget(input);
    return field;
}

void FactFields::ask(const QList<FactAsked> &facts)
{
    for (const Field &field : std::as_const(m_fields))
        delete field.box;
    m_fields.clear();
    for (const FactAsked &fact : facts) {
        m_fields << made(fact);
        fill(m_fields.last());
    }
    m_columns = 0;
    arrange();
}

void FactFields::fill(const Field &field)
{
    if (field.line && field.line->text() != textOf(field.fact, m_facts)) {
        const QSignalBlocker quiet(field.line);
        field.line->setText(textOf(field.fact, m_facts));
    }
    if (!field.choice)
        return;
    const QSignalBlocker quiet(field.choice);
    if (field.fact.kind == FactKind::Word) {
        field.choice->setCurrentText(textOf(field.fact, m_facts));
        return;
    }
    const auto flag = flagOf(field.fact, m_facts);
    field.choice->setCurrentIndex(!flag ? 2 : *flag ? 0 : 1);
}

void FactFields::setFacts(const Situation &facts)
{
    m_facts = facts;
    for (const Field &field : std::as_const(m_fields))
        fill(field);
}

bool FactFields::take(const Field &field, Situation &facts)
{
    if (field.choice && field.fact.kind == FactKind::Flag) {
        const QVariant flag = field.choice->currentData();
        setFlag(facts, field.fact, flag.isValid() ? std::optional(flag.toBool()) : std::nullopt);
        return true;
    }
    return setText(facts, field.fact, field.choice ? field.choice->currentText() : field.line->text());
}

std::optional<Situation> FactFields::facts()
{
    Situation facts = m_facts;
    m_refusal.clear();
    for (const Field &field : std::as_const(m_fields)) {
        const bool taken = take(field, facts);
        if (field.line)
            theme::setRole(field.line, taken ? QString() : u"invalid"_s);
        if (!taken && m_refusal.isEmpty())
            m_refusal = plain(describeRefusal(field.fact));
    }
    if (!m_refusal.isEmpty())
        return std::nullopt;
    m_facts = facts;
    return facts;
}

void FactFields::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

/// As many beside each other as there is room for.
void FactFields::arrange()
{
    const int room = theme::scaled(fieldWidth) + theme::Between;
    const int columns = std::clamp((width() + theme::Between) / room, 1, 4);
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (qsizetype i = 0; i < m_fields.size(); ++i)
        m_layout->addWidget(m_fields[i].box, static_cast<int>(i) / columns, static_cast<int>(i) % columns);
    for (int column = 0; column < 4; ++column)
        m_layout->setColumnStretch(column, column < columns ? 1 : 0);
}
