#pragma once
#include <QPointer>
#include <QScrollArea>

#include "core/domain/identityrepair.h"
#include "ui/desk/noticebar.h"
#include "ui/issuing.h"
#include "ui/workplace.h"

struct DeskDraft;
struct Issue;

class DecisionBlock;
class HouseholdBlock;
class IdentityBlock;
class QBoxLayout;
class QShortcut;
class QTimer;
class OppositionWatch;
class ReasonForm;
class TaxNoticeBlock;
class TariffBlock;

struct CircumstancesAsked;
struct Situation;

/// « Guichet »: the visit of one family, from identity to paper, on one page. A late answer for a form that was wiped or
/// changed is dropped with its job.
class DeskPage : public QScrollArea
{
    Q_OBJECT
public:
    DeskPage(Workplace &workplace, QWidget *parent);
    ~DeskPage() override;

    IdentityBlock &identityBlock() { return *m_identity; }
    TaxNoticeBlock &taxNotice() { return *m_taxNotice; }

public Q_SLOTS:
    /// Wipes the screen for the next family.
    void newFamily();
    /// Takes a case up again: its identity, its family, a new revision when validated.
    void reopen(const CaseFile &file, const QString &reason = {});
    /// The settings or the schedules changed.
    void refresh();

public:
    /// What was typed and not validated (core/casework/deskdraft.h); empty when there is nothing to lose.
    QByteArray draft() const;
    /// The same on the desk again. False when another family has been begun: it stays, and the draft waits.
    bool restore(const QByteArray &draft);

Q_SIGNALS:
    void caseRecorded(const CaseSummary &summary);
    void statusMessage(const QString &sentence);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void bringIntoSight(QWidget *part);
    void connectBlocks();
    void connectNotice();
    QShortcut *addKey(const QKeySequence &keys, void (DeskPage::*run)());
    void leaveFamily();
    bool isBlank() const;
    void restoreCase(const DeskDraft &draft);
    void fillFrom(const DeskDraft &draft, const std::optional<Revision> &dossier);

    void identityChanged();
    void leaveCaseOfAnother(const std::optional<CivilIdentity> &identity);
    bool isOfThisCase(const CivilIdentity &identity);
    void recognise();
    void connectKnown();
    void openKnown(const CaseNumber &number);
    void openCase(const CaseNumber &number, const QString &reason, const std::function<void(const CaseFile &)> &then);
    struct WantedCase {
        CaseNumber number;
        std::function<void(const CaseFile &)> then;
        std::function<void()> otherwise; ///< When no reason is given; may be empty.
    };
    void askReason(const WantedCase &wanted);
    void watchOpposition();
    void oppositionSettled();
    void sayObjection();
    bool mayAskNow();
    bool mayRecord() const;
    QString whyNotRecorded() const;

    void ask();
    void put(const LookupRequest &question);
    void askAgain();
    void cancel();
    void countDownWaits();
    void endAsking();
    void sayWhileWaiting();
    void receive(const FamilyAnswer &answer);
    void showFailure(const FamilyAnswer &answer);
    void tryOtherParent();
    void noteFund(const QString &requestId, const QString &outcome);
    void noteAsked(const QString &provider, const std::optional<CivilIdentity> &person, const QString &requestId,
                   const QString &outcome, const QString &reason = {});

    void connectPeriod();
    void chooseMonth();
    void askMonthBefore();
    void sayPeriod(const FamilyAnswer &answer);
    RepairKnowledge knowledge(const FamilyAnswer &answer, const CivilIdentity &typed) const;
    void proposeAfter(const FamilyAnswer &answer);
    QList<NoticeBar::Action> repairActions();
    QString repairSentence() const;
    void tryNext();
    void tryRepair(const Repair &repair);
    void forgetProposals();
    void leaveProposals(const std::optional<CivilIdentity> &identity);
    void sayFoundAs();

    void priceAgain();
    void keepStated(const CircumstancesAsked &asked, const Situation &stated);
    void showPending();
    void keepAll();
    void showPricesWhole();
    void validateAndPrint();
    void validate();
    void decide(bool print);
    Draft draftOf(const CivilIdentity &identity) const;
    void recorded(const Revision &revision, bool print);
    void refused(const Error &error);
    void makePaper();
    void removePapers();
    void issued(const Issue &issue);
    void savePaper();
    void tookNote(const Revision &revision);
    Issuing issuing() const;
    QDate today() const { return m_workplace.now().date(); }

    Workplace &m_workplace;
    IdentityBlock *m_identity;
    TaxNoticeBlock *m_taxNotice;
    HouseholdBlock *m_household;
    TariffBlock *m_tariff;
    DecisionBlock *m_decision;
    QBoxLayout *m_bottom; ///< Prices and decision.
    ReasonForm *m_glass; ///< For a protected case.
    OppositionWatch *m_opposition;
    QTimer *m_slow;
    QShortcut *m_escape = nullptr;
    QShortcut *m_tryNext = nullptr; ///< Only while something is proposed.

    QPointer<FamilyLookup> m_lookup;
    QDateTime m_askedAt;
    std::optional<CivilIdentity> m_asked; ///< Whom the received record is about, as typed.
    std::optional<LookupRequest> m_question; ///< The one that runs, or that was put last.
    std::optional<RepairKind> m_repair; ///< How it differs from what was typed.
    QList<LookupRequest> m_answered; ///< Of this visit: nobody was found with these.
    int m_sent = 0; ///< Questions of this visit that reached the service.
    QList<Repair> m_proposed; ///< What may be tried now, the likeliest first.
    int m_visit = 0; ///< Counts families: what comes back for an earlier one does not touch this one.
    std::optional<CaseNumber> m_known; ///< The latest case of the person on the form, if not taken up again.
    std::optional<Revision> m_dossier; ///< The case taken up again, or begun on this screen.
    QString m_openedFor; ///< The reason for which that case was opened, where it is protected.
    std::optional<CivilIdentity> m_confirmed; ///< Said to be of the case, though nobody of it looks so.
    std::optional<Revision> m_recorded; ///< What was validated on this screen.
    std::optional<Draft> m_draft; ///< What was last sent to be recorded.
    std::optional<WantedCase> m_wantedCase; ///< Protected: opened once there is a reason.
    bool m_askWhenSettled = false; ///< The fund is asked once it is known that nobody objects.
    bool m_saysObjection = false; ///< The household's notice does.
    bool m_recording = false;
    bool m_makingPaper = false;
    bool m_touched = false; ///< The family differs from what its case holds.
    QList<Decision> m_decisions;
    QString m_requestId; ///< Of the answer on the screen.
};
