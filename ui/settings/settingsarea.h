#pragma once
#include "ui/workplace.h"

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;
class QStackedLayout;
class SettingsPage;

/// « Réglages »: this desk; and where people have accounts, one's own, and for those who may, everybody's.
class SettingsArea : public QWidget
{
    Q_OBJECT
public:
    SettingsArea(Workplace &workplace, QWidget *parent);

    SettingsPage &page() { return *m_page; }
    /// One's own account, with the password to change.
    void showOwnAccount();

private:
    void addPart(const QString &name, const QString &icon, QWidget *part);
    QWidget *ownAccount();
    void showPart(int part);

    Workplace &m_workplace;
    SettingsPage *m_page;
    QButtonGroup *m_choice;
    QHBoxLayout *m_buttons;
    QStackedLayout *m_parts;
};
