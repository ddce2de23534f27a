#include "ui/frame/statusline.h"

#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

StatusLine::StatusLine(QWidget *parent)
    : QFrame(parent), m_connection(makePart()), m_weather(makePart()), m_schedule(makePart()), m_cases(makePart()), m_scanner(makePart()), m_backups(makePart()), m_message(new QLabel(this)),
      m_keys(makePart())
{
    theme::setRole(this, u"bar"_s);
    setAccessibleName(tr("State of the desk"));
    m_message->setTextFormat(Qt::PlainText);
    m_message->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_message->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_silence.setSingleShot(true);
    m_silence.setInterval(8'000);
    connect(&m_silence, &QTimer::timeout, m_message, &QLabel::clear);

    show(m_keys, {u"keyboard"_s, tr("Keys"), false, tr("Every key on one page (F1)")});
    m_keys->setProperty("keys", u"F1"_s);
    connect(m_connection, &QPushButton::clicked, this, &StatusLine::connectionClicked);
    connect(m_weather, &QPushButton::clicked, this, &StatusLine::connectionClicked);
    m_weather->hide();
    connect(m_schedule, &QPushButton::clicked, this, &StatusLine::scheduleClicked);
    connect(m_cases, &QPushButton::clicked, this, &StatusLine::casesClicked);
    connect(m_scanner, &QPushButton::clicked, this, &StatusLine::scannerClicked);
    m_scanner->hide();
    connect(m_backups, &QPushButton::clicked, this, &StatusLine::backupsClicked);
    m_backups->hide();
    connect(m_keys, &QPushButton::clicked, this, &StatusLine::keysClicked);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme::Hair, theme::Hair / 2 + 1, theme::Hair, theme::Hair / 2);
    layout->setSpacing(theme::Hair);
    for (QPushButton *part : {m_connection, m_weather, m_schedule, m_cases, m_scanner, m_backups})
        layout->addWidget(part);
    layout->addWidget(m_message, 1);
    layout->addWidget(m_keys);
}

QPushButton *StatusLine::makePart()
{
    auto *button = new QPushButton(this);
    theme::setRole(button, u"quiet"_s);
    button->setFixedHeight(theme::scaled(28));
    button->setMinimumWidth(theme::scaled(64)); // shortened in a narrow window; the tool tip says it whole
    button->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    return button;
}

void StatusLine::show(QPushButton *button, const Part &part)
{
    button->setIcon(part.look ? theme::icon(part.icon, theme::Ink::Look)
                              : theme::icon(part.icon, QPalette::PlaceholderText));
    button->setText(QString(part.words).replace(u'&', u"&&"_s));
    button->setToolTip(part.detail.isEmpty() ? part.words : part.words + u'\n' + part.detail);
    button->setAccessibleDescription(part.detail);
}

void StatusLine::setConnection(const Part &part)
{
    show(m_connection, part);
}

void StatusLine::setWeather(const std::optional<Part> &part)
{
    m_weather->setVisible(part.has_value());
    if (part)
        show(m_weather, *part);
}

void StatusLine::setSchedule(const Part &part)
{
    show(m_schedule, part);
}

void StatusLine::setCases(const Part &part)
{
    show(m_cases, part);
}

void StatusLine::setScanner(const std::optional<Part> &part)
{
    m_scanner->setVisible(part.has_value());
    if (part)
        show(m_scanner, *part);
}

void StatusLine::setBackups(const std::optional<Part> &part)
{
    m_backups->setVisible(part.has_value());
    if (part)
        show(m_backups, *part);
}

void StatusLine::say(const QString &message)
{
    m_message->setText(message);
    m_message->setAccessibleName(message);
    m_silence.start();
}
