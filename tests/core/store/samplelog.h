#pragma once
#include "core/store/caselog.h"

/// A log of fictitious families and its cases, for the length of a test.
struct SampleLog {
    explicit SampleLog(const QString &folder, Access access = Access::Write, NewId newId = &QUuid::createUuid)
        : log(folder, access, Keyring::practice(), std::move(newId)), cases(log)
    {
    }
    CaseLog *operator->() { return &cases; }

    SealedLog log;
    CaseLog cases;
};
