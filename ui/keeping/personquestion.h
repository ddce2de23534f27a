#pragma once
#include "core/casework/subjectaccess.h"

#include <QFrame>

#include <variant>

class FieldBox;
class PersonFields;
class QCheckBox;
class QLineEdit;
class QRadioButton;

/// Who asks, as it was typed: the number of a case of theirs, or their identity.
struct Asker {
    std::variant<CaseNumber, CivilIdentity> who;
    QString reason; ///< As SubjectQuestion.
    bool namesAgents = false;
};

/// The form of a person's request: who they are, how it came, how they proved who they are.
class PersonQuestion : public QFrame
{
    Q_OBJECT
public:
    explicit PersonQuestion(QWidget *parent);

    /// What was typed, or what is missing beside each field and the focus on the first.
    std::optional<Asker> checked(QDate today);
    /// Of the number that was typed.
    void refuseNumber(const QString &sentence);
    void clear();
    void takeFocus();

Q_SIGNALS:
    /// Enter, in the last fields.
    void submitted();

private:
    QLayout *buildChoice();
    void showChoice();
    void forgetProblems();
    std::optional<std::variant<CaseNumber, CivilIdentity>> who(QDate today);

    // In the order of the Tab key.
    QRadioButton *m_byIdentity;
    QRadioButton *m_byNumber;
    QLineEdit *m_number;
    PersonFields *m_person;
    QLineEdit *m_request;
    QLineEdit *m_proof;
    QCheckBox *m_agents;
    FieldBox *m_numberBox;
    FieldBox *m_requestBox;
    FieldBox *m_proofBox;
};
