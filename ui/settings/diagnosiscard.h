#pragma once
#include "core/base/ports.h"
#include "core/casework/serviceport.h"
#include "ui/settings/settingscard.h"

#include <QPointer>

class QLabel;
class QPushButton;

/// « Diagnostic »: the way to the State's service, step by step, with what to do where it stops. What it says can be
/// copied for whoever helps; nobody's name is in it.
class DiagnosisCard : public SettingsCard
{
    Q_OBJECT
public:
    /// `service` is empty in practice, and outlives the card.
    DiagnosisCard(Clock now, const ServicePort &service, QWidget *parent);

    void show(const Settings &settings) override;
    void writeTo(Settings &) const override { }
    using SettingsCard::show;

    void run();
    void cancel();
    void copy() const;

Q_SIGNALS:
    void finished();

private:
    struct Row {
        QLabel *state;
        QLabel *words;
    };
    QWidget *buildButtons();
    QWidget *buildRows();
    void clear();
    void take(const StepResult &result);
    void conclude(const Diagnosis &diagnosis);
    void announce(const QString &sentence);

    Clock m_now;
    const ServicePort &m_service;
    Connection m_connection;
    QPushButton *m_run;
    QPushButton *m_cancel;
    QPushButton *m_copy;
    QLabel *m_message;
    QList<Row> m_rows; ///< In the order of the steps.
    Diagnosis m_diagnosis;
    QPointer<DiagnosisRun> m_running;
};
