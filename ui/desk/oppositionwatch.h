#pragma once
#include "ui/workplace.h"

#include <QObject>

class QTimer;

/// Whether the person on the form objects to the calls (GDPR 21), looked up beside the window as the identity is typed:
/// the desk says so before anybody is asked. The core refuses in any case.
class OppositionWatch : public QObject
{
    Q_OBJECT
public:
    OppositionWatch(const Workplace &workplace, QObject *parent);

    /// Whom the form is about now, and the case that is worked on; nobody for an identity that is not whole.
    void look(const std::optional<CivilIdentity> &person, const std::optional<CaseNumber> &number);
    /// An answer is on its way.
    bool isLooking() const { return m_looking; }
    bool objects() const { return m_objects; }

Q_SIGNALS:
    /// objects() is of whom was looked up last.
    void settled();

private:
    void start();
    void settle(bool objects);

    const Workplace &m_workplace;
    QTimer *m_pause;
    std::optional<CivilIdentity> m_person;
    std::optional<CaseNumber> m_number;
    int m_turn = 0; ///< What comes back for an earlier identity is dropped.
    bool m_looking = false;
    bool m_objects = false;
};
