#include "core/sources/practicetaxoffice.h"

#include "core/domain/noticeseason.h"
#include "core/sources/practicereply.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace sources {

static QJsonObject embeddedSituations()
{
    QFile file(u":/practice/tax-office.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll())[u"situations"].toObject();
}

static PracticeBytes json(const QJsonObject &object, int status = 200)
{
    return {status, {}, QJsonDocument(object).toJson(QJsonDocument::Compact)};
}

static PracticeBytes refusal(int code)
{
    return json({{u"erreur"_s, QJsonObject{{u"code"_s, code}, {u"message"_s, u"Refus"_s}}}}, 404);
}

PracticeTaxOffice::PracticeTaxOffice(std::chrono::milliseconds delay, Clock clock, QObject *parent)
    : QNetworkAccessManager(parent), m_delay(delay), m_clock(std::move(clock)), m_situations(embeddedSituations())
{
}

QNetworkReply *PracticeTaxOffice::createRequest(Operation, const QNetworkRequest &request, QIODevice *)
{
    return new PracticeReply(request, answerTo(request.url().path()), m_delay, this);
}

PracticeBytes PracticeTaxOffice::answerTo(const QString &path) const
{
    if (path.endsWith(u"/token"))
        return json({{u"access_token"_s, u"formation"_s}, {u"token_type"_s, u"Bearer"_s}, {u"expires_in"_s, 3600}});
    const QString number = path.section(u"/spi/"_s, 1).section(u'/', 0, 0);
    QJsonValue found = m_situations[number];
    if (found.isString())
        found = m_situations[found.toString()];
    if (!found.isObject())
        return refusal(4102);
    const int latest = latestIncomeYear(m_clock().date());
    const QString asked = path.section(u'/', -1);
    const int year = asked == u"deuxans" ? latest : asked.toInt();
    if (year != latest && year != latest - 1)
        return refusal(4101);
    QJsonObject situation = found.toObject();
    situation[u"annRevenu"_s] = year;
    situation[u"datRec"_s] = u"31/07/%1"_s.arg(year + 1);
    return json(situation);
}

} // namespace sources
