#pragma once
#include <QLineEdit>

/// A field of a draft: what is typed becomes a step when the field is left or Enter is pressed. While nothing new
/// stands in it, the keys of undo are the page's.
class StepField : public QLineEdit
{
    Q_OBJECT
public:
    explicit StepField(QWidget *parent);

    /// What the draft says; does not touch what is being typed.
    void show(const QString &text);
    /// Makes a step of what was typed and is not one yet.
    void commit();

Q_SIGNALS:
    void stepped(const QString &text);

protected:
    bool event(QEvent *event) override;

private:
    QString m_shown;
};
