#include <catch2/catch.hpp>

#include <QFile>
#include <QMap>

#include "core/domain/account.h"
#include "core/seal/box.h"
#include "core/seal/chain.h"
#include "core/seal/keypair.h"
#include "core/seal/passwordkey.h"
#include "core/seal/recoverycode.h"
#include "core/store/caselog.h"

using namespace Qt::StringLiterals;

namespace {

/// The test values at the end of docs/log-format.md, which the second program (tests/logformat) is held to as well.
class Values
{
public:
    Values()
    {
        QFile document(QStringLiteral(PASSFAMILLE_SOURCE "/docs/log-format.md"));
        if (!document.open(QIODevice::ReadOnly))
            FAIL("docs/log-format.md");
        const QString text = QString::fromUtf8(document.readAll());
        const qsizetype begin = text.indexOf(u"```valeurs\n"_s) + 11;
        const QString block = text.sliced(begin, text.indexOf(u"```"_s, begin) - begin).replace(u"\n  "_s, QString());
        for (const QString &line : block.split(u'\n', Qt::SkipEmptyParts))
            m_values.insert(line.section(u'=', 0, 0).trimmed(), line.section(u'=', 1).trimmed());
    }
    QString text(const QString &name) const
    {
        INFO(name.toStdString());
        REQUIRE(m_values.contains(name));
        return m_values.value(name);
    }
    QByteArray bytes(const QString &name) const { return QByteArray::fromHex(text(name).toLatin1()); }
    QUuid id(const QString &name) const { return QUuid::fromRfc4122(bytes(name)); }
    seal::BriefKey key(const QString &name) const { return seal::BriefKey::from(bytes(name)); }

private:
    QMap<QString, QString> m_values;
};

} // namespace

static QByteArray bytesOf(seal::KeyView key)
{
    return QByteArray(reinterpret_cast<const char *>(key.data()), seal::keySize);
}

TEST_CASE("Keys and names are those of the format's document")
{
    const Values values;
    const seal::BriefKey main = values.key(u"DK n° 2"_s);
    for (int use = 1; use <= 6; ++use)
        CHECK(bytesOf(seal::derived(main, static_cast<quint64>(use))) == values.bytes(u"KDF(DK n° 2, %1)"_s.arg(use)));
    CHECK(bytesOf(Keyring::practice()->latest().main) == values.bytes(u"DK n° 0"_s));
    const QByteArray store = values.bytes(u"registre"_s);
    CHECK(seal::pseudonym("login:" + loginKey(values.text(u"identifiant"_s)).toUtf8(), store) == values.bytes(u"slot"_s));
    CHECK(seal::pseudonym("recovery", store) == values.bytes(u"slot du code"_s));
    CHECK(CaseLog::monthKey(QDate::fromString(values.text(u"mois de consultations"_s), u"yyyy-MM"_s)).toRfc4122() == values.bytes(u"clé du mois"_s));
}

TEST_CASE("The printed code reads as in the format's document")
{
    const QString code = Values().text(u"code de récupération"_s);
    CHECK(seal::readRecoveryCode(code.toLower().replace(u'0', u'o').replace(u'1', u'l').replace(u'-', u' ')) == code);
}

TEST_CASE("A slot opens as in the format's document")
{
    const Values values;
    const seal::PasswordCost cost{values.text(u"passes"_s).toULongLong(), values.text(u"memory"_s).toULongLong()};
    const auto password = seal::keyOf(values.text(u"mot de passe"_s), values.bytes(u"salt"_s), cost);
    REQUIRE(password);
    CHECK(bytesOf(*password) == values.bytes(u"KEK"_s));
    const QByteArray costs = QByteArray::fromHex("0300000000000000" "0000000400000000");
    const QByteArray binding = "PFSLOT1" + values.bytes(u"registre"_s) + values.bytes(u"slot"_s) + values.bytes(u"compte"_s) + values.bytes(u"salt"_s) + costs;
    CHECK(seal::opened(*password, values.bytes(u"porte, box"_s), binding) == values.bytes(u"clé secrète"_s));
    const seal::KeyPair pair = seal::KeyPair::of(values.key(u"clé secrète"_s));
    CHECK(pair.publicKey == values.bytes(u"clé publique"_s));
    CHECK(seal::received(pair, values.bytes(u"porte, handed"_s))
          == values.bytes(u"DK n° 2"_s) + QByteArray::fromHex("02000000") + values.bytes(u"registre"_s) + values.bytes(u"compte"_s));
}

TEST_CASE("Each kind of box opens as in the format's document")
{
    const Values values;
    const DataKey data(2, values.key(u"DK n° 2"_s));
    const QUuid store = values.id(u"registre"_s);
    const QUuid file = values.id(u"dossier"_s);
    const auto content = [&](seal::KeyView key, const QString &name, const BoxPlace &place) {
        return seal::opened(key, values.bytes(name), bindingOf(place)).value_or(QByteArray());
    };
    const BoxPlace revision{store, file, 1, BoxKind::Revision, contentKeyName(file)};
    CHECK(bindingOf(revision) == values.bytes(u"révision, version 1, liée à"_s));
    const QByteArray text = values.text(u"texte"_s).toUtf8();
    CHECK(seal::unpadded(content(values.key(u"CK du dossier"_s), u"révision, box"_s, revision)) == text);
    const auto placed = [&](const QUuid &owner, quint64 version, BoxKind kind) { return BoxPlace{store, owner, version, kind, dataKeyName(2)}; };
    CHECK(seal::unpadded(content(data.overviews, u"résumé, seq 1, box"_s, placed(file, 1, BoxKind::Overview))) == text);
    CHECK(content(data.contentKeys, u"clé de contenu, box"_s, placed(file, 0, BoxKind::ContentKey)) == values.bytes(u"CK du dossier"_s));
    CHECK(content(data.oldKeys, u"ancienne clé, box"_s, placed(store, 1, BoxKind::OldKey)) == values.bytes(u"DK n° 1"_s));
    const QUuid secret = values.id(u"nom du secret « token »"_s);
    CHECK(seal::unpadded(content(data.secrets, u"secret « token », box"_s, placed(secret, 0, BoxKind::Secret))) == values.text(u"secret « token », texte"_s).toUtf8());
    CHECK(content(data.head, u"tête, box"_s, placed(store, 1, BoxKind::Head)) == values.bytes(u"link(1)"_s));
}

TEST_CASE("The chain is that of the format's document")
{
    const Values values;
    const DataKey data(2, values.key(u"DK n° 2"_s));
    const QUuid file = values.id(u"dossier"_s);
    const QByteArray digest = seal::digest(values.bytes(u"révision, box"_s));
    const QByteArray beginning = SealedLog::beginningOf(values.id(u"registre"_s));
    const QByteArray link = SealedLog::linkAfter(beginning, {values.id(u"révision, id"_s), BoxKind::Revision, file, 1, file}, 1, digest, data);
    CHECK(digest == values.bytes(u"digest"_s));
    CHECK(beginning == values.bytes(u"link(0)"_s));
    CHECK(link == values.bytes(u"link(1)"_s));
    CHECK(headText({1, link}) == values.text(u"marque"_s));
}
