#include "ui/desk/oppositionwatch.h"

#include "core/casework/opposition.h"
#include "ui/background.h"

#include <QTimer>

static constexpr int pauseMs = 120; // not at each letter

OppositionWatch::OppositionWatch(const Workplace &workplace, QObject *parent)
    : QObject(parent), m_workplace(workplace), m_pause(new QTimer(this))
{
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseMs);
    connect(m_pause, &QTimer::timeout, this, &OppositionWatch::start);
}

void OppositionWatch::look(const std::optional<CivilIdentity> &person, const std::optional<CaseNumber> &number)
{
    if (person == m_person && number == m_number)
        return;
    m_person = person;
    m_number = number;
    ++m_turn;
    m_looking = person.has_value();
    m_looking ? m_pause->start() : m_pause->stop();
    if (!m_looking)
        settle(false);
}

void OppositionWatch::start()
{
    const auto read = [session = m_workplace.caseload.session(), person = *m_person, number = m_number] {
        return mayAsk(session, person, number);
    };
    background(this, read, [this, turn = m_turn](const Result<Done> &allowed) {
        if (turn == m_turn)
            settle(!allowed && allowed.error().problem == Problem::PersonObjects);
    });
}

void OppositionWatch::settle(bool objects)
{
    m_looking = false;
    m_objects = objects;
    Q_EMIT settled();
}
