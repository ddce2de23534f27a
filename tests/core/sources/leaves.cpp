#include "tests/core/sources/leaves.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

static const QStringList &addressLines()
{
    static const QStringList keys{u"complement_information"_s, u"complement_information_geographique"_s,
                                  u"numero_libelle_voie"_s, u"lieu_dit"_s};
    return keys;
}

/// The lines of an address without the empty ones, which a record does not keep.
static QJsonObject withLinesTogether(QJsonObject address)
{
    QStringList lines;
    for (const QString &key : addressLines()) {
        if (const QString line = address.take(key).toString(); !line.isEmpty())
            lines << line;
    }
    address[u"lines"] = lines.join(u'|');
    return address;
}

/// The quotient's route names no commune of birth, the crèche's does.
static QJsonArray withCommunes(const QJsonArray &persons)
{
    QJsonArray whole;
    for (const QJsonValue &value : persons) {
        QJsonObject person = value.toObject();
        if (!person.contains(u"code_cog_insee_commune_naissance"))
            person[u"code_cog_insee_commune_naissance"] = QJsonValue();
        whole.append(person);
    }
    return whole;
}

static void collect(Leaves &leaves, const QString &path, const QJsonValue &value)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member)
            collect(leaves, path + u'.' + member.key(), member.value());
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        leaves[path + u".size"_s] = QString::number(array.size());
        for (qsizetype i = 0; i < array.size(); ++i)
            collect(leaves, path + u'.' + QString::number(i), array[i]);
    } else {
        leaves[path] = value.toVariant().toString();
    }
}

Leaves leavesOf(const QJsonObject &received)
{
    QJsonObject data = received;
    for (const auto &key : {u"allocataires"_s, u"enfants"_s}) {
        if (data.contains(key))
            data[key] = withCommunes(data[key].toArray());
    }
    if (data.contains(u"adresse"))
        data[u"adresse"] = withLinesTogether(data[u"adresse"].toObject());
    Leaves leaves;
    collect(leaves, {}, data);
    return leaves;
}

static QJsonArray written(const QList<Person> &persons)
{
    QJsonArray array;
    for (const Person &person : persons)
        array.append(QJsonObject{{u"nom_naissance"_s, person.birthName},
                                 {u"nom_usage"_s, person.usageName},
                                 {u"prenoms"_s, person.givenNames},
                                 {u"date_naissance"_s, person.birthDate.toIso()},
                                 {u"sexe"_s, person.sex ? toString(*person.sex) : QString()},
                                 {u"code_cog_insee_commune_naissance"_s, person.birthCommune}});
    return array;
}

static QJsonObject written(const Address &address)
{
    return {{u"destinataire"_s, address.recipient},
            {u"lines"_s, address.lines.join(u'|')},
            {u"code_postal_ville"_s, (address.postcode + u' ' + address.town).trimmed()},
            {u"pays"_s, address.country}};
}

template <typename T>
static QJsonValue written(const std::optional<T> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

static QJsonObject written(const QuotientFamilial &quotient)
{
    const YearMonth none;
    const YearMonth period = quotient.period.value_or(none);
    const YearMonth computed = quotient.computed.value_or(none);
    return {{u"fournisseur"_s, quotient.provider}, {u"valeur"_s, written(quotient.value)},
            {u"annee"_s, period.year},             {u"mois"_s, period.month},
            {u"annee_calcul"_s, computed.year},    {u"mois_calcul"_s, computed.month}};
}

static QJsonObject written(const ParticipationFamiliale &participation)
{
    const QString resources = participation.yearlyResources ? participation.yearlyResources->toString() : QString();
    return {{u"nombre_enfants_a_charge"_s, written(participation.dependentChildren)},
            {u"nombre_enfants_beneficiaire_aeeh"_s, written(participation.disabledChildren)},
            {u"base_ressources_annuelles"_s,
             QJsonObject{{u"valeur"_s, resources}, {u"annee_calcul"_s, written(participation.resourcesYear)}}}};
}

Leaves leavesOf(const FamilyRecord &record)
{
    QJsonObject data;
    if (record.allocataires)
        data[u"allocataires"] = written(*record.allocataires);
    if (record.children)
        data[u"enfants"] = written(*record.children);
    if (record.address)
        data[u"adresse"] = written(*record.address);
    if (record.quotient)
        data[u"quotient_familial"] = written(*record.quotient);
    if (record.participation)
        data[u"parametres_calcul_participation_familiale"] = written(*record.participation);
    Leaves leaves;
    collect(leaves, {}, data);
    return leaves;
}

QStringList differences(const Leaves &received, const Leaves &read)
{
    QStringList paths = received.keys() + read.keys();
    paths.removeDuplicates();
    paths.removeIf([&](const QString &path) {
        return received.contains(path) && read.contains(path) && received[path] == read[path];
    });
    return paths;
}
