#pragma once
#include "core/casework/retention.h"
#include "ui/workplace.h"

#include <QFrame>

class FieldBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

/// How long each thing is kept, why, and who decided it; changed in place, with a reason.
class RetentionCard : public QFrame
{
    Q_OBJECT
public:
    RetentionCard(Workplace &workplace, QWidget *parent);

    /// Every setting there was, oldest first; what is being changed stays as it is typed.
    void show(const Result<QList<RetentionSetting>> &history);
    using QFrame::show;

Q_SIGNALS:
    /// What is due has changed.
    void kept();

private:
    struct Line {
        RetentionCategory category;
        QLabel *months;
        QSpinBox *typed; ///< None where there is nothing to choose.
        QLabel *origin;
    };
    void addLine(QGridLayout *grid, RetentionCategory category);
    QWidget *buildForm();
    void setEditing(bool editing);
    void begin();
    void keep();
    void receive(const Result<RetentionSetting> &setting);
    void say(const QString &sentence, const QString &role);
    RetentionPolicy policy() const;
    RetentionPolicy typedPolicy() const;

    Workplace &m_workplace;
    QList<RetentionSetting> m_history;
    QList<Line> m_lines;
    QPushButton *m_change;
    QLabel *m_message;
    QLineEdit *m_reason;
    FieldBox *m_reasonBox = nullptr;
    QWidget *m_form;
};

/// The setting that gave a category its present duration; none while it is the default.
std::optional<RetentionSetting> settingOf(const QList<RetentionSetting> &history, RetentionCategory category);
