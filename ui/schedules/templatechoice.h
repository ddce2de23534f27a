#pragma once
#include <QFrame>

class QListWidget;

/// « Nouveau »: the commented schedules that a town hall begins with, or a file of its own.
class TemplateChoice : public QFrame
{
    Q_OBJECT
public:
    explicit TemplateChoice(QWidget *parent);

    void begin();

Q_SIGNALS:
    void chosen(const QString &name);
    void fileChosen(const QString &path);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void chooseFromDisk();

    QListWidget *m_list;
};
