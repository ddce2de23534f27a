#pragma once
#include "core/formats/twoddoc/code.h"

namespace twoddoc {

/// The notice that a code of type `kind` holds. What is absent, empty or not of its kind stays absent.
TaxNotice noticeOf(const Code &code, NoticeKind kind);

/// Whether a code has the fields that its type asks for, each of its kind. Fields in excess are no fault.
Conformity conformityOf(const Code &code);

} // namespace twoddoc
