#pragma once
#include "core/casework/simulating.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QRadioButton;

/// What a simulation needs to know: two schedules, the services with their units a year, and the population.
class SimulationForm : public QWidget
{
    Q_OBJECT
public:
    explicit SimulationForm(QWidget *parent);

    /// Latest first, drafts too. `after` is chosen as the one after and the next older as the one before; the oldest
    /// can only stand before.
    void setSchedules(const QList<Schedule> &schedules, const QString &after);
    void takeFocus();
    /// What is asked for; nothing after saying beside the fields what is wrong.
    std::optional<SimulationRequest> request();

private:
    struct ServiceLine {
        QString id;
        QCheckBox *chosen;
        QLineEdit *units;
    };
    struct Number {
        QLineEdit *field;
        int MadeUpPopulation::*value;
        int most;
    };
    void buildSchedules(QGridLayout *grid);
    QWidget *buildMadeUp();
    QLineEdit *addNumber(QGridLayout *grid, const QString &label, const QString &hint, const QString &text);
    void listServices();
    void remember();
    bool takeServices(SimulationRequest &request);
    bool takeMadeUp(SimulationRequest &request);
    bool refuse(QLineEdit *field, const QString &sentence);

    QList<Schedule> m_schedules;
    QComboBox *m_before;
    QComboBox *m_after;
    QGridLayout *m_services;
    QList<ServiceLine> m_lines;
    QMap<QString, QString> m_units; ///< As typed, by service, whatever schedules are chosen.
    QRadioButton *m_fromLog;
    QRadioButton *m_fromNowhere;
    QWidget *m_madeUp = nullptr;
    QList<Number> m_numbers;
    QLineEdit *m_seed = nullptr;
    QLineEdit *m_children = nullptr;
    QLabel *m_trouble;
};
