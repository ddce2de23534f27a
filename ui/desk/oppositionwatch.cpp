#include "ui/desk/oppositionwatch.h"

#include "core/casework/opposition.h"
#include "ui/background.h"

#include <QTimer>

static constexpr int pauseMs = 120; // not at each letter

OppositionWatch::OppositionWatch(const Workplace &workplace, QObject *parent)
    : QObject(parent), m_workplace(workplace), m_pause(new QTimer(this))
{
    m_pause->setSingleShot(true);
    connect(m_pause, &QTimer::timeout, this, &OppositionWatch::start);
}

void OppositionWatch::look(const std::optional<CivilIdentity> &person, const std::optional<CaseNumber> &number)
{
    if (person == m_person && number == m_number)
        return;
    const bool isOtherCase = number != m_number;
    m_person = person;
    m_number = number;
    ++m_turn;
    m_looking = person.has_value();
    m_pause->stop();
    if (!m_looking)
        settle(false);
    else
        m_pause->start(isOtherCase ? 0 : pauseMs);
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
