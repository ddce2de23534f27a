#pragma once
#include "core/casework/session.h"
#include "core/domain/personsfile.h"

#include <functional>

/// What is asked about a person who uses their right of access.
struct SubjectQuestion {
    CivilIdentity person;
    QString reason; ///< How the request came, and how they proved who they are; noted in every case. Needed.
    bool namesAgents = false; ///< As SubjectAnswer.
};

/// Who the applicant of a case is, in its latest state: for a question about them. Right::AnswerPersons; not noted, as
/// the answer is.
Result<CivilIdentity> applicantOf(const Session &session, const CaseNumber &number);

/// Everything that the log holds about one person (GDPR 15): all the cases in which they are applicant, adult or child,
/// merged and quarantined ones too, in any revision; marks and consultations of these; see DisclosedRevision for what
/// is of others. Each case notes that it was exported, and the log that a person was answered; what cannot be noted is
/// not told.
///
/// Blocking: opens every case (50,000 in some seconds); `progress` (of 1.0) stops it with false (Fault::Refused).
/// Right::AnswerPersons; Fault::Invalid with Problem::Missing without a reason or a birth date, by which alone
/// namesakes are told apart.
Result<SubjectAnswer> answerPerson(const Session &session, const SubjectQuestion &question, const Ports &ports = {},
                                   const std::function<bool(double)> &progress = {});
