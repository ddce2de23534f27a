#pragma once
#include <QLineEdit>
#include <QWidget>

class QHBoxLayout;
class QToolButton;

/// Given names, one chip each: Tab, Enter or a comma makes a chip of what was typed; a hyphen or a space keeps a
/// compound whole. Backspace in the empty entry brings the last chip back into it.
class GivenNamesField : public QWidget
{
    Q_OBJECT
public:
    explicit GivenNamesField(QWidget *parent = nullptr);

    /// The chips, and what still stands in the entry.
    QStringList names() const;
    void setNames(const QStringList &names);
    QLineEdit *entry() { return m_entry; }

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void commit();
    void addChip(const QString &name);
    void removeChip(QToolButton *chip);
    void takeLastChipBack();

    QHBoxLayout *m_row;
    QLineEdit *m_entry;
    QList<QToolButton *> m_chips;
};
