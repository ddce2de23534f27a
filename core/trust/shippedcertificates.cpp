#include "core/trust/shipped.h"

#include <array>

namespace trust {

struct Body {
    const char *organisation;
    const char *unit;
};
static constexpr Body taxOffice{"DIRECTION GENERALE DES FINANCES PUBLIQUES", "0002 13000495500014"};
static constexpr Body healthInsurance{"CAISSE NATIONALE D'ASSURANCE MALADIE", "0002 18003502402369"};
static constexpr Body idNow{"IDnow SAS", "0002 520769225"};
static constexpr Body testers{"CERTIFICAT DE TEST", "0002 00000000000000"};

struct Day {
    int year;
    int month;
    int day;
};

struct CertificateFigures {
    const char *authority;
    const char *id;
    Body body;
    const char *type;
    Day from;
    Day to;
    const char *serial;
    Curve curve;
    const char *point; ///< x, then y, in hexadecimal.
};

// Source: directories of the authorities, read on 2026-03-31; each certificate's signature was verified under its
// authority before these figures were taken from it. FR00 is the specification's test authority: nobody answers for its
// keys; T384 and T521 were added for specimens on the curves that the specification has no specimen of.
static constexpr std::array<CertificateFigures, 22> figures{{
    {"FR00", "0001", testers, "", {2012, 11, 1}, {2015, 11, 1}, "a9304bdc47d33845", Curve::P256,
     "a98f0d7ccd62808893bec4d436e79d1834a1d6e001d70f1c4cdccd9d9e2fe229"
     "f7240514e8ddc0ca98d0c7440c9cc492849a0fbda73fc392f4da0ae07f84c23c"},
    {"FR00", "T384", testers, "", {2020, 1, 1}, {2035, 1, 1}, "65419dc841b6e41f73244044a506bc5f0ce78416", Curve::P384,
     "2da6689b9121f5ceedf854eccd20da2da96a263da2eb03c9e16426c68cd3540d50a444943cb1adce54a22db1d0f1e332"
     "1a716c0218f510bec9ff4b1caf12b21335672a6b1219a48d70e8d7c2ea465a526b1228e02a3fcf3cddbe62ba91dd4d14"},
    {"FR00", "T521", testers, "", {2020, 1, 1}, {2035, 1, 1}, "28a68ee5ee3ef5126dc5f468dc972cd888cae4a8", Curve::P521,
     "008922b1554ea39eb94633ed4aba9f92731a8cfdead2285c300f6264cafb6cb74a6cbd3c98a49f9bd800dca6dae045cfeea8eff973a80693550e9386fc2ebd43564b"
     "00694d77c87e80d7e9931293f9ad0321937e845b2960b87c9a3a184ad992521e35ac7ce155e4c5e48db64784ed022e2099283a416d9d323197638d8558f2bdda8b96"},
    {"FR03", "AV01", healthInsurance, "", {2021, 4, 22}, {2024, 4, 21}, "34ffbf0417983dcd8585769b9f910931", Curve::P256,
     "d53f6e1b66c43fbb96343e914ff949b36cbbf3b064109a1130c2d7bea3ca1450"
     "b7724a8500f9c58db8affe8765587d386b53fd0af6824711b7d453043856725c"},
    {"FR04", "FPE0", taxOffice, "06", {2019, 4, 8}, {2022, 4, 8}, "2292117e524914b", Curve::P256,
     "94290294a21d628715a076daa25e02ade029a39be03af057a058a279d897d0c9"
     "1f9291078921a43f47c02e77e3abfb0aacb0f9c4d08090ca9bd5690133cb5733"},
    {"FR04", "FPE1", taxOffice, "06", {2020, 3, 30}, {2023, 3, 31}, "260ef22294b1943e", Curve::P256,
     "61919b42195580f2614aea300fb7bbb2a8ee04ff1b1aba8369a961062b138938"
     "edc6f3fc3941013e8e74d504be3b13bf52e7abbe6b2e18b2d0b748eff41a5953"},
    {"FR04", "FPE2", taxOffice, "06", {2022, 3, 15}, {2025, 3, 15}, "5109f949725ed3ed", Curve::P256,
     "59aa7fc4ec70067b7670bc9738fd91ad9c4e629b9293dc294e32e9f7397810aa"
     "f2d9652a91474b363d4b3643fe9578a5d848ce32141f915996658f74769a477b"},
    {"FR04", "FPE3", taxOffice, "04", {2022, 6, 21}, {2024, 6, 21}, "1f7473bc08bfa666", Curve::P256,
     "cfac66ab7968fa5d18980a4f7622d2bf85f0951575aacb45d642c4ac9bb642bc"
     "5075213b372ddc4ded86aec0420bfba8dd7ed7630761f219387d06d47a497d16"},
    {"FR04", "FPE4", taxOffice, "18", {2023, 4, 20}, {2025, 4, 20}, "375cd9452fd2aac8", Curve::P256,
     "db452d2e4d4e1f925a5395f4c8e642922e839a4ccf433235cef34df40beaf6cf"
     "42a7b536da86f94703b103308be745a7af72cb927584175e5389eacb1ef60754"},
    {"FR04", "FPE5", taxOffice, "21", {2023, 10, 5}, {2025, 5, 20}, "421f5f8b7f156d31", Curve::P256,
     "20325dfdd33c5216c19975fe5db195ba17b36b37232e61e0d04972d931b9366c"
     "89f392a0bd11eed8bb230999ba3b3af428201d9e3a8b09f90300248787281d96"},
    {"FR04", "FPE6", taxOffice, "04", {2023, 11, 13}, {2025, 5, 20}, "49a74f0a7893fda2", Curve::P256,
     "d2098f3823670bd7c5346744a1790347b193283b6f2f34040de7d6d7ca4bc7b6"
     "d739ddc82584af8387045da5929b64598cbdeabe61aebc1a9c138372f6dae7f2"},
    {"FR04", "FPE7", taxOffice, "04", {2023, 11, 22}, {2025, 5, 20}, "748f0e69f66c1870", Curve::P256,
     "bd46f376fefee9478925a56535b752cca3e2fa4ee6e918fc522122155a174b01"
     "d445378697f8c652cc46cd0feacfc724d6183fb3ff1f3b324a06e194a9cf107c"},
    {"FR04", "FPE8", taxOffice, "21", {2024, 1, 9}, {2025, 5, 20}, "3d6ac6812f5ecac5", Curve::P256,
     "f023fe014ac73d0e113efbef394c50b385738e1eed22ebb2e9b5a4db1c12d2d2"
     "c2de4fe6cefc2325b173e3617981c214f6c85733f6052deb09e0de4eebe842eb"},
    {"FR04", "FPE9", taxOffice, "06", {2024, 1, 9}, {2025, 5, 20}, "7195b506196a02d3", Curve::P256,
     "4588e1f3115b4d4b455c9fead3b0c78e4d31fb91aaa9aaebf64f781659680dad"
     "4cd4664dfe883b27e355310832162d4e6eeebc0582bb4109799956414c1e88e5"},
    {"FR06", "0000", idNow, "", {2024, 3, 27}, {2027, 3, 27}, "24e7429fd590444a8acfec01608152c960ea3eaa", Curve::P256,
     "6428b37451683a7e3521a3a1ce5942b530d1a753e4c51c3461a3f78855cc88d1"
     "c578f48a1f4861a0e1d9fc882e483f23b4cca9f193d46b9e3a1a9a8fa9d2d416"},
    {"FR06", "FPE0", taxOffice, "19", {2024, 3, 27}, {2027, 3, 27}, "16135db53f787aa72fad869b32b545083a25d066", Curve::P256,
     "569baa28c3bf8080bf8d352368fb2da59a7734422d3976decac91db84f080a9e"
     "a85c23927a8ab9a44353b4aaf3c5acc7c893e4058492f7afb85292261b6aba18"},
    {"FR06", "FPE1", taxOffice, "20", {2024, 3, 27}, {2027, 3, 27}, "5cb90406ea6f5a12a5c4be33bf8930e9043a80ae", Curve::P256,
     "b0ad9c5ca061f9fc43fb6a65104ad8f06ee397efbb8c11677917c1fd91ab2bac"
     "7e1168cfd3fa68a821a67a102da04a2c8cb08107a2dc2ec0dab3e6e1e515b365"},
    {"FR06", "FPE2", taxOffice, "24", {2024, 3, 27}, {2027, 3, 27}, "3beb5d6c8b8130e961146155a1bfc09c4cf311cc", Curve::P256,
     "7558911c9ff40480bc35101ddf5952d8f30331167ffe050d5b576154a1b2c91e"
     "0b8e78e0ed1d80df0062a879257ca45f5331a94ff9513485dffedff407725abc"},
    {"FR06", "FPE3", taxOffice, "27", {2025, 3, 6}, {2028, 3, 5}, "234b8a4557bf83aabdd006a216cbdc423381f168", Curve::P256,
     "eb4c1f35a5abd38610ff3c438f2482e572c0544d586129df86b0c2f4d9935e64"
     "4d6c6481c1912cd61b85ddc63b2b78727b6f576c909c1b0f0ccbd46964e4910d"},
    {"FR06", "FPE4", taxOffice, "21", {2025, 3, 6}, {2028, 3, 5}, "3e36f8c31bff1dd3106f354a9bcb72619b5b887c", Curve::P256,
     "540dc424734438b554f3010d6822f8c4edf4607dc10460548e3af17cbc6ad9f3"
     "358b8ffebc8a62962a9f25518157922d76f7169a6135137f33a3952d12d87cb1"},
    {"FR06", "FPE5", taxOffice, "06", {2025, 3, 6}, {2028, 3, 5}, "3c9568cd336cce0558baa5ed42c68979482f38e1", Curve::P256,
     "d12e5527f38f516a32074c5354256237190f8cfe013330731261a3da34e3198f"
     "b14b14af5b602af506fc6dd468a1c0efa042714d965fb4a05d770b57186d8bc1"},
    {"FR06", "FPE6", taxOffice, "28", {2025, 3, 6}, {2028, 3, 5}, "7df32a366699ae242cbca3d6363854b45e0376bb", Curve::P256,
     "40578c46ad7be6da7fa64ff7b8563b200e2ab11a38eeaa70b9c1813f868db85d"
     "4767c10afd237f82705ac644c5e49abd2ed513f8570ef9b62fe85561e5b2c595"},
}};

QList<SigningCertificate> shippedCertificates()
{
    QList<SigningCertificate> certificates;
    for (const CertificateFigures &row : figures)
        certificates.append({.authority = row.authority,
                             .id = row.id,
                             .organisation = row.body.organisation,
                             .unit = row.body.unit,
                             .documentType = row.type,
                             .from = QDate(row.from.year, row.from.month, row.from.day),
                             .to = QDate(row.to.year, row.to.month, row.to.day),
                             .serial = row.serial,
                             .curve = row.curve,
                             .publicPoint = '\x04' + QByteArray::fromHex(row.point)});
    return certificates;
}

} // namespace trust
