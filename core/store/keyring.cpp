#include "core/store/keyring.h"

#include "core/seal/chain.h"

#include <algorithm>

using seal::derived;

DataKey::DataKey(quint32 number, seal::KeyView key)
    : id(number),
      main(key),
      overviews(derived(key, 1)),
      contentKeys(derived(key, 2)),
      chain(derived(key, 3)),
      secrets(derived(key, 4)),
      head(derived(key, 5)),
      oldKeys(derived(key, 6))
{
}

Keyring::Keyring(quint32 id, seal::KeyView key)
{
    m_keys.push_back(std::make_unique<const DataKey>(id, key));
}

std::shared_ptr<const Keyring> Keyring::practice()
{
    static const auto keys = std::make_shared<const Keyring>(
        practiceId, seal::BriefKey::from(seal::digest("Guichet Pass famille: fictitious families")));
    return keys;
}

const DataKey *Keyring::find(quint32 id) const
{
    const auto found = std::ranges::find(m_keys, id, [](const auto &key) { return key->id; });
    return found == m_keys.end() ? nullptr : found->get();
}

void Keyring::addOlder(quint32 id, seal::KeyView key)
{
    m_keys.insert(m_keys.begin(), std::make_unique<const DataKey>(id, key));
}
