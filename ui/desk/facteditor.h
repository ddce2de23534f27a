#pragma once
#include <QFrame>

#include "core/domain/household.h"

class FactForm;
class QBoxLayout;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

/// Where the agent corrects one fact, under the table and never over it: the form, where the new value comes from, why,
/// and two buttons. Enter keeps, Esc leaves all as it was.
class FactEditor : public QFrame
{
    Q_OBJECT
public:
    explicit FactEditor(QWidget *parent = nullptr);

    /// Opens on a form, which it takes over. `reasonNeeded` for a fact that came from a provider.
    void edit(const QString &title, FactForm *form, bool reasonNeeded);
    void dismiss();
    /// Puts where it comes from below the form instead of beside it.
    void setNarrow(bool narrow);
    bool isOpen() const { return m_form != nullptr; }

Q_SIGNALS:
    /// The form's problem() is empty, and the reason is there if one is needed. `on` is the caller's business.
    void accepted(const FactForm *form, Source source, const QString &reason);
    /// Something is to be mended first: said under the form.
    void refused();
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void accept();
    void orderTabs();

    QBoxLayout *m_columns;
    QVBoxLayout *m_place;
    QLabel *m_title;
    QComboBox *m_source;
    QLineEdit *m_reason;
    QLabel *m_problem;
    QPushButton *m_leave;
    QPushButton *m_keep;
    FactForm *m_form = nullptr;
    bool m_reasonNeeded = false;
};
