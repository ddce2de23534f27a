#pragma once
#include "core/tariff/factsasked.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLineEdit;

/// One field for each fact that a service asks for, beside each other as far as there is room. Facts that no field
/// shows are kept as they were given.
class FactFields : public QWidget
{
    Q_OBJECT
public:
    explicit FactFields(QWidget *parent);

    /// The fields of a service; what was typed for a fact that it asks for as well stays.
    void ask(const QList<FactAsked> &facts);
    void setFacts(const Situation &facts);
    /// What was typed; nothing where a field holds something else, which is then marked and told by refusal().
    std::optional<Situation> facts();
    const QString &refusal() const { return m_refusal; }
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void changed();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Field {
        FactAsked fact;
        QWidget *box; ///< Label and field.
        QLineEdit *line = nullptr;
        QComboBox *choice = nullptr;
    };
    Field made(const FactAsked &fact);
    QWidget *inputOf(Field &field);
    void fill(const Field &field);
    bool take(const Field &field, Situation &facts);
    void arrange();

    QList<Field> m_fields;
    QGridLayout *m_layout;
    Situation m_facts; ///< As given or typed last.
    QString m_refusal;
    int m_columns = 0;
};
