#pragma once
#include "core/domain/taxsituation.h"
#include "ui/desk/noticesheet.h"

/// What the tax office said of the household of a fiscal number.
struct TaxOfficeReply {
    TaxOfficeAnswer answer; ///< With a situation.
    FiscalNumber asked;
};

/// The same sheet as of a notice that was read: it is kept and warned of in the same way.
NoticeSheet sheetOf(const TaxOfficeReply &reply, const NoticeSetting &setting);
