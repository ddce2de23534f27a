#pragma once
#include "core/casework/pricing.h"
#include "ui/desk/block.h"

class QGridLayout;
class CircumstancesPanel;
class QLabel;
class QLineEdit;
class QPushButton;

/// « Tarif »: for each service the tier, the price and why, large enough to read out; the steps unfold.
class TariffBlock : public Block
{
    Q_OBJECT
public:
    explicit TariffBlock(QWidget *parent = nullptr);

    void clear();
    /// With large text or in a narrow window, words wrap.
    void setNarrow(bool narrow);
    /// The first day of service, that the agent may change.
    QDate day() const { return m_chosen; }
    void setDay(QDate day);
    /// No schedule in force on the day: the sentence says what to do.
    void showNoSchedule(QDate day);
    void showPrices(const Schedule &schedule, const QList<ServicePrice> &prices);
    CircumstancesPanel &circumstances() { return *m_circumstances; }
    /// Before anything is known of the family.
    void showWaiting();

Q_SIGNALS:
    void dayChanged(QDate day);
    void unfolded();

private:
    void rebuild(const QList<ServicePrice> &prices);
    void addRow(int row, const ServicePrice &price, bool alone);
    void showSentence(const QString &sentence);
    void dayTyped();

    bool m_narrow = false;
    QDate m_chosen; ///< The last whole day that was typed.
    QLineEdit *m_day;
    QLabel *m_dayProblem;
    QLabel *m_act;
    QLabel *m_sentence;
    CircumstancesPanel *m_circumstances;
    QWidget *m_table = nullptr;
    QPushButton *m_why;
    QLabel *m_explanation;
};
