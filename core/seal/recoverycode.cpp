#include "core/seal/recoverycode.h"

#include "core/seal/chain.h"

#include <algorithm>

namespace seal {

/// Crockford's base 32: no I, L, O nor U.
static constexpr QLatin1StringView alphabet("0123456789ABCDEFGHJKMNPQRSTVWXYZ");
static constexpr qsizetype secretBytes = 16;
static constexpr qsizetype codeLength = 28; // 140 bits: 128 of the secret, 12 of control

/// The first `count` groups of five bits.
static QString inBase32(QByteArrayView bytes, qsizetype count)
{
    QString text;
    quint32 bits = 0;
    int held = 0;
    for (qsizetype next = 0; text.size() < count;) {
        if (held < 5) {
            bits = (bits << 8) | static_cast<uchar>(bytes[next++]);
            held += 8;
        }
        held -= 5;
        text += alphabet[static_cast<qsizetype>((bits >> held) & 31)];
    }
    return text;
}

static QString codeOf(const QByteArray &secret)
{
    // Of the secret's last byte, three bits share a letter with two of the control; so both are written as one text.
    const QString plain = inBase32(secret + digest(secret).first(2), codeLength);
    QStringList groups;
    for (qsizetype at = 0; at < plain.size(); at += 4)
        groups.append(plain.sliced(at, 4));
    return groups.join(u'-');
}

QString newRecoveryCode()
{
    return codeOf(randomBytes(secretBytes));
}

static QChar unmistaken(QChar typed)
{
    const QChar letter = typed.toUpper();
    return letter == u'O' ? u'0' : letter == u'I' || letter == u'L' ? u'1' : letter;
}

static std::optional<QByteArray> secretIn(QStringView letters)
{
    QByteArray bytes;
    quint32 bits = 0;
    int held = 0;
    for (const QChar letter : letters) {
        const qsizetype value = alphabet.indexOf(letter);
        if (value < 0)
            return std::nullopt;
        bits = (bits << 5) | static_cast<quint32>(value);
        held += 5;
        if (held >= 8) {
            held -= 8;
            bytes += static_cast<char>((bits >> held) & 255);
        }
    }
    return bytes.first(secretBytes);
}

std::optional<QString> readRecoveryCode(QStringView typed)
{
    QString letters;
    for (const QChar character : typed) {
        if (!character.isSpace() && character != u'-' && character != u'–')
            letters += unmistaken(character);
    }
    if (letters.size() != codeLength)
        return std::nullopt;
    const auto secret = secretIn(letters);
    if (!secret)
        return std::nullopt;
    const QString code = codeOf(*secret);
    return QString(code).remove(u'-') == letters ? std::optional(code) : std::nullopt;
}

} // namespace seal
