#include "app/cli/network.h"

#include "app/cli/sentence.h"
#include "core/casework/network.h"
#include "ui/words/networkwords.h"

using namespace Qt::StringLiterals;

namespace cli {

QList<Option> networkOptions()
{
    return {{u"proxy"_s, u"WHICH"_s, QT_TRANSLATE_NOOP("Cli", "system (otherwise), none, or host:port.")},
            {u"proxy-user"_s, u"NAME"_s, QT_TRANSLATE_NOOP("Cli", "Who we are at the proxy.")},
            {u"proxy-password-file"_s, u"FILE"_s,
             QT_TRANSLATE_NOOP("Cli", "A file whose first line is the password there.")},
            {u"ca-file"_s, u"FILE"_s,
             QT_TRANSLATE_NOOP("Cli", "A PEM file of authorities to trust besides the system's.")}};
}

static NetworkChoice choiceIn(Arguments &arguments)
{
    const QString which = arguments.text(u"proxy"_s);
    NetworkChoice choice{
        .manual = {}, .user = arguments.text(u"proxy-user"_s), .authorityFile = arguments.text(u"ca-file"_s)};
    if (which == u"none") {
        choice.proxy = NetworkChoice::Proxy::None;
    } else if (!which.isEmpty() && which != u"system") {
        choice.proxy = NetworkChoice::Proxy::Manual;
        choice.manual = which;
        if (const Result<Done> checked = checkProxy(which); !checked)
            arguments.refuse(u"--proxy"_s, describeProxy(checked.error().problem));
    }
    return choice;
}

static QByteArray firstLine(const QByteArray &content)
{
    return content.left(content.indexOf('\n')).trimmed();
}

std::unique_ptr<QNetworkAccessManager> networkIn(Arguments &arguments)
{
    const NetworkChoice choice = choiceIn(arguments);
    if (!choice.authorityFile.isEmpty()) {
        if (const auto authorities = readAuthorities(choice.authorityFile, QDateTime::currentDateTime()); !authorities)
            arguments.refuse(u"--ca-file"_s, describeAuthority(authorities.error()));
    }
    const QByteArray password = firstLine(arguments.file(u"proxy-password-file"_s));
    return makeNetwork(choice, [password]() -> Result<QByteArray> { return password; });
}

} // namespace cli
