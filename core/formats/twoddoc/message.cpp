#include "core/formats/twoddoc/message.h"

#include "core/formats/twoddoc/characters.h"

#include <algorithm>

namespace twoddoc {

const Field *Message::find(QByteArrayView id) const
{
    const auto found = std::ranges::find_if(fields, [id](const Field &field) { return field.id == id; });
    return found == fields.end() ? nullptr : &*found;
}

/// How many characters from `start` belong to a value under this rule.
static qsizetype valueLength(QByteArrayView text, qsizetype start, const LengthRule &rule)
{
    const qsizetype room = text.size() - start;
    const QByteArrayView value = text.sliced(start, rule.most ? std::min<qsizetype>(*rule.most, room) : room);
    return std::ranges::find_if(value, isFieldEnd) - value.begin();
}

Message parseMessage(QByteArrayView text)
{
    Message message;
    for (qsizetype at = 0; at < text.size();) {
        const QByteArrayView id = text.sliced(at, std::min<qsizetype>(2, text.size() - at));
        const std::optional<LengthRule> rule = lengthRule(id);
        if (!rule) {
            message.unread = text.sliced(at).toByteArray();
            break;
        }
        const qsizetype start = at + 2;
        const qsizetype length = valueLength(text, start, *rule);
        at = start + length;
        const bool isEnded = at < text.size() && isFieldEnd(text[at]);
        const bool isTruncated = isEnded && text[at] == recordSeparator && !rule->isFixed();
        message.fields.append(
            {id.toByteArray(), text.sliced(start, length).toByteArray(), isTruncated, length < rule->least});
        at += isEnded ? 1 : 0;
    }
    return message;
}

} // namespace twoddoc
