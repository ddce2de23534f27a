#pragma once
#include "core/seal/keys.h"

#include <QtGlobal>

#include <memory>
#include <vector>

/// One data key of a log, and the keys of its uses.
struct DataKey {
    DataKey(quint32 number, seal::KeyView key);

    quint32 id;
    seal::LockedKey main;
    seal::LockedKey overviews;
    seal::LockedKey contentKeys; ///< Wraps the keys that cases and months of consultations have of their own.
    seal::LockedKey chain;
    seal::LockedKey secrets;
    seal::LockedKey head;
    seal::LockedKey oldKeys; ///< Wraps the data keys before it.
};

/// The data keys of a log, the latest last: those before it still prove the chain, and seal what a change of keys has not
/// reached yet.
class Keyring
{
public:
    Keyring(quint32 id, seal::KeyView key);
    /// A key that is in this program: for fictitious families, which need no secrecy.
    static std::shared_ptr<const Keyring> practice();

    const DataKey &latest() const { return *m_keys.back(); }
    /// Null for one that is not known.
    const DataKey *find(quint32 id) const;
    void addOlder(quint32 id, seal::KeyView key);
    bool isPractice() const { return latest().id == practiceId; }
    const std::vector<std::unique_ptr<const DataKey>> &all() const { return m_keys; }

    static constexpr quint32 practiceId = 0;
    static constexpr quint32 firstId = 1;

private:
    std::vector<std::unique_ptr<const DataKey>> m_keys;
};
