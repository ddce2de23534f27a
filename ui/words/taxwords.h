#pragma once
#include "core/domain/noticematch.h"
#include "core/domain/noticeseason.h"
#include "core/domain/taxsituation.h"
#include "core/domain/typednotice.h"

// What the agent reads about a tax notice that was photographed, typed or asked for: one sentence, and what to do.

/// The end of a question to the tax office. A time asked for by the service is said with it.
QString describe(const TaxOfficeAnswer &answer);

/// Beside a field of a notice typed by hand; Problem::None gives the instruction of the field itself.
QString describe(NoticeField field, Problem problem);
QString describe(NoticeWarning warning);

/// Whether the notice is the applicant's.
QString describe(const NoticeMatch &match);

/// A notice of that income year, on that day; empty when it is the one that is expected.
QString describeAge(int incomeYear, QDate day);

/// Why a file gave no picture. Of a file that gave one and no code, describeNoCode() speaks.
QString describePicture(const Error &error);
QString describeNoCode();

/// Why two notices do not go together.
QString describeCouple(const Error &error);

QString describe(FamilySituation situation);
