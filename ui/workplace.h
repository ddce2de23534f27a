#pragma once
#include "core/casework/backupsport.h"
#include "core/casework/caseindex.h"
#include "core/casework/caseload.h"
#include "core/casework/familylookup.h"
#include "core/casework/notices.h"
#include "core/casework/practice.h"
#include "core/casework/practicenotices.h"
#include "core/casework/scanner.h"
#include "core/casework/scheduleshelf.h"
#include "core/casework/secretsport.h"
#include "core/casework/serviceport.h"
#include "core/casework/settings.h"
#include "core/casework/signinport.h"
#include "core/casework/taxoffice.h"

/// What the window works with; app puts it together (practice or real), the pages hold a reference. It outlives them.
struct Workplace {
    Settings settings; ///< As saved last, or practising() on them; the settings page replaces it whole.
    QString settingsFile;
    Caseload caseload;
    AskFamily ask;
    ScheduleShelf schedules;
    CaseIndex index; ///< Filled by the frame after the first paint, and with each caseRecorded() of the desk.
    QList<PracticeFamily> examples; ///< Empty outside practice.
    Clock now;
    bool practiceOnly = false; ///< This start practises though the settings say real work.
    NoticePort notices = {};
    QList<PracticeNotice> practiceNotices = {}; ///< Empty outside practice.
    AskTaxOffice askTaxOffice = {}; ///< Empty where it is not set.
    ScannerDoor scanners = {};
    std::optional<qsizetype> casesToRead = {}; ///< While the frame reads the log: how many cases it holds; 0 until that is known.
    QString scheduleFolder = {}; ///< Where schedules are published, with their drafts; practice has its own.
    AccountsPort accounts = {}; ///< Empty in practice, which has none.
    SecretsPort secrets = {}; ///< Empty in practice, as the next.
    BackupsPort backups = {};
    ServicePort service = {};
    QString papersFolder = {}; ///< Private, for what no printer takes, until the next family or the lock. Practice has none.
    DraftSlot drafts = {}; ///< Empty in practice, which does not lock.
    std::optional<Error> logTrouble = {}; ///< Why the case log cannot be worked on: set by the frame and by whoever meets it.
    std::function<void(const Session &)> use = {}; ///< Goes on with a session of the same person: another key.

    /// Who is at work, and what they may do; in practice everything.
    const Account &account() const { return caseload.session().account(); }
    bool may(Right right) const { return caseload.session().may(right); }
};
