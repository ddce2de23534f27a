#pragma once
#include <QWidget>

class QPushButton;

/// What can be done with the schedule that is shown: a new version of one that serves; a draft is edited, published,
/// removed.
class DraftActions : public QWidget
{
    Q_OBJECT
public:
    explicit DraftActions(QWidget *parent);

    void showFor(bool draft);

Q_SIGNALS:
    void versionRequested();
    void editRequested();
    void publishRequested();
    void removeRequested();

private:
    QPushButton *add(const QString &text, const QString &icon, const QKeySequence &keys,
                     void (DraftActions::*signal)());

    QPushButton *m_version;
    QPushButton *m_edit;
    QPushButton *m_publish;
    QPushButton *m_remove;
};
