#include "core/casework/practice.h"

#include "core/sources/practicefamilies.h"

QList<PracticeFamily> practiceFamilies()
{
    QList<PracticeFamily> families;
    const QList<sources::PracticeCase> cases = sources::practiceCases();
    for (const sources::PracticeCase &practice : cases)
        families.append({practice.id, practice.title, practice.identity});
    return families;
}
