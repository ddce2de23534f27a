#pragma once
#include "core/casework/settings.h"

#include <QFrame>

class FieldBox;
class QGridLayout;
class QLineEdit;

/// One card of the settings: it shows its part of them, and writes its part back.
class SettingsCard : public QFrame
{
    Q_OBJECT
public:
    virtual void show(const Settings &settings) = 0;
    virtual void writeTo(Settings &settings) const = 0;
    /// Whether nothing malformed was typed. What is not filled yet may be saved.
    bool isValid() const;
    using QFrame::show;

Q_SIGNALS:
    /// By the user.
    void edited();

protected:
    SettingsCard(const QString &title, QWidget *parent);

    /// Fields stand two by two, one by one in a narrow window or with large text; a wide one has a line of its own.
    enum class Width { Half, Whole };
    FieldBox *addField(const QString &label, QWidget *editor, Width width = Width::Half);
    FieldBox *addLine(const QString &label, QLineEdit *editor, Width width = Width::Half);
    void addWhole(QWidget *widget);

    void resizeEvent(QResizeEvent *event) override;

private:
    struct Place {
        QWidget *widget;
        Width width;
    };
    void arrange();

    QGridLayout *m_grid;
    QList<Place> m_places; ///< In the order of reading.
    int m_columns = 0;
    QList<FieldBox *> m_fields;
};
