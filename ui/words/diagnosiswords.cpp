#include "ui/words/diagnosiswords.h"

#include "core/base/frenchtext.h"
#include "ui/words/rightswords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

/// Whose sentences these are, for the translators.
class DiagnosisWords
{
    Q_DECLARE_TR_FUNCTIONS(DiagnosisWords)
};

QString certificateText(const TlsFacts &tls)
{
    return DiagnosisWords::tr("It says %1, signed by %2, until %3.")
        .arg(tls.subject, tls.issuer, dateText(tls.until.toLocalTime().date()));
}

/// Before there is an encrypted connection.
QString wayFailure(const StepResult &result)
{
    switch (result.finding) {
    case WayFinding::NameUnknown:
        return DiagnosisWords::tr(
                   "Nobody knows the name %1: check the address in the settings, and that the network is plugged in.")
            .arg(result.host);
    case WayFinding::NameServerSilent:
        return DiagnosisWords::tr("Nobody answers for names: this computer has no network, or its name server is away. "
                                  "Tell the network’s administrator.");
    case WayFinding::RouteRefused:
        return DiagnosisWords::
            tr("%1 refuses connections at port %2: check the address, or have the town hall’s firewall opened to it.")
                .arg(result.host)
                .arg(result.port);
    case WayFinding::RouteSilent:
        return DiagnosisWords::tr("%1 does not answer at port %2: a firewall swallows the connection, or the service "
                                  "has banned this address. Tell the network’s administrator.")
            .arg(result.host)
            .arg(result.port);
    case WayFinding::RouteUnreachable:
        return DiagnosisWords::
            tr("%1 cannot be reached: the network is down, or no way leads there. Tell the network’s administrator.")
                .arg(result.host);
    case WayFinding::ProxyWantsAccount:
        return DiagnosisWords::tr(
            "The proxy asks who we are and did not accept what the settings say: put the name and the password it "
            "expects. A proxy that knows Windows sessions only must be told to let this program through.");
    case WayFinding::ProxyRefuses:
        return DiagnosisWords::tr("The proxy does not let through to %1: have this address allowed there.")
            .arg(result.host);
    default:
        return {};
    }
}

QString tlsFailure(const StepResult &result)
{
    const QString seen = result.tls && !result.tls->subject.isEmpty() ? u' ' + certificateText(*result.tls) : QString();
    switch (result.finding) {
    case WayFinding::CertificateUnknown:
        return DiagnosisWords::tr("The certificate is signed by nobody whom this computer trusts: a device of the town "
                                  "hall may open connections. Ask for its authority and give its file in the settings.")
            + seen;
    case WayFinding::CertificateOutdated:
        return DiagnosisWords::tr("The certificate is not valid at this time: check this computer’s clock first.")
            + seen;
    case WayFinding::CertificateOfOther:
        return DiagnosisWords::tr("The certificate is that of another name: check the address; something on the way "
                                  "may answer in the service’s place.")
            + seen;
    case WayFinding::TlsFailed:
        return DiagnosisWords::tr("The encrypted connection could not be made (TLS 1.2 or newer is needed): something "
                                  "on the way may cut it. Tell the network’s administrator.");
    default:
        return {};
    }
}

QString failure(const StepResult &result)
{
    if (result.error)
        return remedyFor(*result.error)
            + (result.error->code.isEmpty() ? QString() : u" (%1)"_s.arg(result.error->code));
    if (result.finding == WayFinding::RightsMissing && result.rights && result.rights->rights)
        return describe(reviewed(*result.rights->rights)).join(u' ');
    const QString way = wayFailure(result);
    return way.isEmpty() ? tlsFailure(result) : way;
}

QString success(const StepResult &result, const QDateTime &now)
{
    switch (result.step) {
    case WayStep::Name:
        return DiagnosisWords::tr("%1 is known.").arg(result.host);
    case WayStep::Route:
        return DiagnosisWords::tr("%1 answers at port %2.").arg(result.host).arg(result.port);
    case WayStep::Proxy:
        return DiagnosisWords::tr("It lets through.");
    case WayStep::Tls:
        return result.tls ? u"%1. %2"_s.arg(result.tls->version, certificateText(*result.tls)) : QString();
    case WayStep::Service:
        return DiagnosisWords::tr("The State’s service answers.");
    case WayStep::Token: {
        const QString life = lifeText(result.rights ? result.rights->expiry : QDateTime(), now);
        return life.isEmpty() ? DiagnosisWords::tr("Readable; it does not say until when.") : life;
    }
    case WayStep::Rights:
        return result.rights && result.rights->rights ? describe(reviewed(*result.rights->rights)).join(u' ')
                                                      : QString();
    }
    return {};
}

} // namespace

QString describe(WayStep step)
{
    switch (step) {
    case WayStep::Name:
        return DiagnosisWords::tr("Name");
    case WayStep::Route:
        return DiagnosisWords::tr("Route");
    case WayStep::Proxy:
        return DiagnosisWords::tr("Proxy");
    case WayStep::Tls:
        return DiagnosisWords::tr("Encryption");
    case WayStep::Service:
        return DiagnosisWords::tr("Service");
    case WayStep::Token:
        return DiagnosisWords::tr("Token");
    case WayStep::Rights:
        return DiagnosisWords::tr("Rights");
    }
    return {};
}

QString describe(StepState state)
{
    switch (state) {
    case StepState::NotTried:
        return DiagnosisWords::tr("not tried");
    case StepState::Ok:
        return DiagnosisWords::tr("passed");
    case StepState::Failed:
        return DiagnosisWords::tr("failed");
    case StepState::Skipped:
        return DiagnosisWords::tr("not needed");
    }
    return {};
}

QString describe(const StepResult &result, const QDateTime &now)
{
    switch (result.state) {
    case StepState::NotTried:
        return {};
    case StepState::Ok:
        return success(result, now);
    case StepState::Failed:
        return failure(result);
    case StepState::Skipped:
        break;
    }
    return result.finding == WayFinding::PlainHttp ? DiagnosisWords::tr("On this computer: nothing to encrypt.")
                                                   : DiagnosisWords::tr("There is none on this way.");
}

QString toText(const Diagnosis &diagnosis)
{
    QStringList lines{
        DiagnosisWords::tr("Diagnosis of %1").arg(diagnosis.at.toLocalTime().toString(u"dd/MM/yyyy HH:mm:ss"_s))};
    for (const StepResult &result : diagnosis.steps) {
        QString line = u"%1: %2"_s.arg(describe(result.step), describe(result.state));
        if (result.state == StepState::Ok || result.state == StepState::Failed)
            line += u" (%1 ms)"_s.arg(result.took.count());
        const QString sentence = describe(result, diagnosis.at);
        lines += sentence.isEmpty() ? line : line + u" — "_s + sentence;
    }
    if (diagnosis.isCancelled)
        lines += DiagnosisWords::tr("Cancelled.");
    return lines.join(u'\n');
}
