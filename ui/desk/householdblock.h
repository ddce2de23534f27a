#pragma once
#include "core/domain/casefile.h"
#include "ui/desk/block.h"
#include "ui/desk/householdrows.h"

class FactEditor;
class FactForm;
class HouseholdModel;
class NoticeBar;
class QBoxLayout;
class QLabel;
class QPushButton;
class QTableView;
class QToolButton;

/// « Foyer »: what the case said, what the fund says, what is kept; all accepted by one key, or line by line, or
/// corrected with a reason. Owns what is kept.
class HouseholdBlock : public Block
{
    Q_OBJECT
public:
    explicit HouseholdBlock(QWidget *parent = nullptr);

    void clear();
    /// Takes a case up again: its family is in the first column and is what is kept.
    void setDossier(const Revision &revision);
    /// What was kept before the desk was locked, beside the case of setDossier() if there was one.
    void restore(const Household &kept, const QStringList &removals);
    const QStringList &removals() const { return m_removals; }
    /// What the fund answered; the record is about the applicant. `foundAs` is Provenance::foundAs of all that is kept
    /// of it.
    void setReceived(const FamilyAnswer &answer, const QString &foundAs = {});
    /// For which month, worked out when and by whom; empty to say nothing.
    void sayPeriod(const QString &sentences);
    /// The answer was about somebody else than who stands on the form now: it goes, and what was kept of it.
    void forgetReceived();
    /// Ages are shown on the first day of service; what the agent types is of today.
    void setDays(QDate service, QDate today);
    /// Residence as the schedule in force sees it.
    void setResidence(const std::optional<Fact<bool>> &resident);

    /// What was stated beside the lines, for the tariffs.
    void setCircumstances(const QList<Fact<Circumstance>> &circumstances);

    const Household &kept() const { return m_kept; }
    bool hasReceived() const { return m_received.has_value(); }
    /// Whether something of what the fund answered is kept.
    bool keepsReceived() const;
    NoticeBar *notice() { return m_notice; }
    /// What the agent said of members that were removed: nothing of them is left to carry a reason.
    QString note() const { return m_removals.join(u'\n'); }
    /// With large text or in a narrow window, buttons and forms stand below each other.
    void setNarrow(bool narrow);
    bool isEditing() const;
    void leaveEditing();

    /// « Tout retenir ».
    void keepAll();
    /// A notice that was read or received.
    void keepNotice(const Fact<TaxNotice> &notice);
    /// Opens the form of a notice on paper.
    void typeNotice();
    /// Opens the quotient's form: the way on with a paper.
    void editQuotient();

Q_SIGNALS:
    void keptChanged();
    /// This part of the block has just opened or complains: it should be in sight.
    void lookHere(QWidget *part);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void buildActions();
    void refresh();
    void setKept(const Household &kept);
    int currentRow() const;
    void keepLine();
    void editLine();
    void removeLine();
    void sayCouple();
    void removeNotice(const Compared<TaxNotice> &line);
    void keepCorrection(const FactForm *form, Source source, const QString &reason);
    void open(const QString &title, FactForm *form, bool reasonNeeded);
    void fitTable();
    QList<Person> family(bool children) const;
    void addPerson(bool child);
    FactForm *formFor(const HouseholdRow &row);
    bool isFromProvider(const HouseholdRow &row) const;
    void updateActions();

    Household m_dossier;
    std::optional<FamilyRecord> m_received;
    QDate m_receivedOn;
    QString m_foundAs;
    Household m_kept;
    Comparison m_comparison;
    QDate m_day; ///< The first of service.
    QDate m_today;
    QStringList m_removals;

    NoticeBar *m_notice;
    QLabel *m_period;
    bool m_saysCouple = false; ///< What the bar said last of the notices still stands.
    QTableView *m_table;
    HouseholdModel *m_model;
    FactEditor *m_editor;
    QLabel *m_differences;
    QPushButton *m_keepAll;
    QToolButton *m_keepLine;
    QToolButton *m_edit;
    QToolButton *m_remove;
    QBoxLayout *m_actions;
};
