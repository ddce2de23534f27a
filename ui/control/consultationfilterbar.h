#pragma once
#include "core/casework/consultations.h"
#include "ui/workplace.h"

#include <QWidget>

class CaseChoiceField;
class FieldBox;
class QComboBox;
class QLineEdit;

/// Which consultations are looked for: of a case, by a person, in some days.
class ConsultationFilterBar : public QWidget
{
    Q_OBJECT
public:
    ConsultationFilterBar(const Workplace &workplace, QWidget *parent);

    /// None where something typed is wrong; it is said beside it then.
    std::optional<ConsultationFilter> filter();
    /// Who may be chosen, beside those that can be already.
    void offer(QStringList people);
    /// That case is not in the log.
    void refuseCase();

Q_SIGNALS:
    /// Something else may be wanted.
    void changed();

private:
    enum class Days { Today, Week, Month, Period, All };
    void buildDays();
    QLineEdit *addDay(FieldBox *&box, const QString &label, QDate day);
    void showPeriod();
    bool readDays(ConsultationFilter &filter);
    QDate today() const { return m_workplace.now().date(); }

    const Workplace &m_workplace;
    CaseChoiceField *m_case;
    FieldBox *m_caseBox;
    QComboBox *m_person;
    QComboBox *m_days;
    FieldBox *m_fromBox = nullptr;
    FieldBox *m_toBox = nullptr;
    QLineEdit *m_from;
    QLineEdit *m_to;
};
