#include "core/casework/keepingfiles.h"

#include "core/formats/personsfilejson.h"
#include "core/formats/retentionjson.h"

#include <QJsonDocument>

QByteArray slipFile(const EliminationSlip &slip)
{
    return QJsonDocument(toJson(slip)).toJson();
}

QByteArray answerFile(const SubjectAnswer &answer)
{
    return QJsonDocument(toJson(answer)).toJson();
}
