#pragma once
#include <QWidget>

class QLabel;

/// What stands where a list would be while it has nothing to show: a quiet picture, and a sentence that says how to
/// begin.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    /// `icon` is one of resources/icons.
    EmptyState(const QString &icon, QWidget *parent);
    void setText(const QString &sentence);

private:
    QLabel *m_sentence;
};
