#include "app/privatepapers.h"

#include "core/casework/paperfile.h"

PrivatePapers::PrivatePapers(QString folder) : m_folder(std::move(folder))
{
    clear();
}

PrivatePapers::~PrivatePapers()
{
    clear();
}

void PrivatePapers::clear() const
{
    clearPapers(m_folder);
}
