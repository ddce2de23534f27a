#include "ui/words/networkwords.h"

#include <QCoreApplication>

namespace {

/// Whose sentences these are, for the translators.
class NetworkWords
{
    Q_DECLARE_TR_FUNCTIONS(NetworkWords)
};

} // namespace

QString describeProxy(Problem problem)
{
    switch (problem) {
    case Problem::Missing:
    case Problem::NotANumber:
        return NetworkWords::tr("Write the proxy as host:port, for example proxy.mairie.example:3128.");
    default:
        return NetworkWords::tr(
            "Only a host and a port, without http:// and without a password: proxy.mairie.example:3128.");
    }
}

QString describeAuthority(const Error &error)
{
    if (error.fault == Fault::NotFound)
        return NetworkWords::tr("This file cannot be read: check its path and who may read it.");
    switch (error.problem) {
    case Problem::UnknownCode:
        return NetworkWords::tr("This certificate is not an authority’s: ask the network’s administrator for the one "
                                "that signs the others.");
    case Problem::NotADate:
        return NetworkWords::tr("A certificate of this file has expired, or is not valid yet: ask for the present one, "
                                "and check this computer’s clock.");
    default:
        return NetworkWords::tr(
            "There is no certificate in this file: a PEM file is needed (« -----BEGIN CERTIFICATE----- »).");
    }
}
