#include "core/formats/twoddoc/repairs.h"

#include "core/formats/twoddoc/base32.h"
#include "core/formats/twoddoc/characters.h"
#include "core/formats/twoddoc/documenttypes.h"
#include "core/formats/twoddoc/splits.h"
#include "core/formats/twoddoc/wedge.h"

#include <algorithm>

namespace twoddoc {

/// The largest symbol holds 2,335 characters; names for separators may take six each.
static constexpr qsizetype longestReading = 16 * 1024;

static bool endsWithSignature(QByteArrayView text, qsizetype length)
{
    return text.size() > length && std::ranges::all_of(text.last(length), isBase32);
}

/// The text with US before each run of characters that can be the signature: at the end, or before an annex.
static QList<QByteArray> withUnitSeparator(const QByteArray &text)
{
    QList<QByteArray> texts;
    if (text.contains(unitSeparator))
        return texts;
    for (qsizetype end = text.size(); end > 0; end = text.lastIndexOf(groupSeparator, end - 1)) {
        for (const qsizetype length : signatureLengths)
            if (endsWithSignature(QByteArrayView(text).first(end), length))
                texts.append(text.first(end - length) + unitSeparator + text.sliced(end - length));
    }
    return texts;
}

/// Whether a code has no separator at all: a keyboard ate them.
static bool lacksSeparators(const Code &code)
{
    return std::ranges::none_of(code.signedBytes, isFieldEnd);
}

/// Tries candidates in order and keeps the first that has the shape of a code.
class Trial
{
public:
    explicit Trial(const IsPrintedCode &isPrintedCode) : m_isPrintedCode(isPrintedCode) {}

    bool accepts(const QByteArray &text, bool isRepaired)
    {
        const std::variant<Code, MissingPart> parsed = parseCode(text);
        if (const MissingPart *missing = std::get_if<MissingPart>(&parsed)) {
            noteMissing(*missing);
            return false;
        }
        // Of several readings, the one where separators came through is the likelier, be they written out.
        const Code &code = std::get<Code>(parsed);
        if (!m_best.code || (lacksSeparators(*m_best.code) && !lacksSeparators(code)))
            keep(code, isRepaired);
        return acceptsAsPrinted(code, isRepaired);
    }

    /// With the separators put back of a tax notice that has none, or whose US was lost: who loses US loses RS.
    bool acceptsSplitOf(const QByteArray &text, bool hasLostUnitSeparator, SearchBudget &budget)
    {
        const std::variant<Code, MissingPart> parsed = parseCode(text);
        const Code *code = std::get_if<Code>(&parsed);
        if (!code || !noticeKind(code->header.type) || !(hasLostUnitSeparator || lacksSeparators(*code)))
            return false;
        const qsizetype start = code->header.length;
        const qsizetype end = code->signedBytes.size();
        return findSplit(QByteArrayView(text).sliced(start, end - start), budget,
            [&](const QByteArray &message) { return acceptsGuess(text.first(start) + message + text.sliced(end)); });
    }

    Repair result() const
    {
        Repair result = m_best;
        if (m_best.code) {
            const bool isCut = !m_best.isAccepted && noticeKind(m_best.code->header.type) && lacksSeparators(*m_best.code);
            result.missing = {isCut ? MissingPart::Separators : MissingPart::Nothing};
        }
        return result;
    }

private:
    bool acceptsAsPrinted(const Code &code, bool isRepaired)
    {
        if (!m_isPrintedCode(code))
            return false;
        keep(code, isRepaired);
        m_best.isAccepted = true;
        return true;
    }

    /// A guess that the signature does not confirm is nothing that was read.
    bool acceptsGuess(const QByteArray &text)
    {
        const std::variant<Code, MissingPart> parsed = parseCode(text);
        const Code *code = std::get_if<Code>(&parsed);
        return code && acceptsAsPrinted(*code, true);
    }

    void keep(const Code &code, bool isRepaired)
    {
        m_best.code = code;
        m_best.isRepaired = isRepaired;
    }

    /// Of what several candidates lack, the part that comes last in a code says most, and later ones are cleaner.
    void noteMissing(const MissingPart &missing)
    {
        if (missing.kind >= m_best.missing.kind)
            m_best.missing = missing;
    }

    const IsPrintedCode &m_isPrintedCode;
    Repair m_best;
};

static Form formOf(const QList<QByteArray> &texts)
{
    const auto hasForm = [](const QByteArray &text) { return formOf(text) != Form::Other; };
    const auto found = std::ranges::find_if(texts, hasForm);
    return found == texts.end() ? Form::Other : formOf(*found);
}

static Repair search(QByteArrayView reading, const QList<QByteArray> &texts, const IsPrintedCode &isPrintedCode)
{
    Trial trial(isPrintedCode);
    for (const QByteArray &text : texts)
        if (trial.accepts(text, !reading.startsWith(text)))
            return trial.result();
    QList<QByteArray> whole = texts;
    for (const QByteArray &text : texts)
        whole += withUnitSeparator(text);
    for (qsizetype i = texts.size(); i < whole.size(); ++i)
        if (trial.accepts(whole.at(i), true))
            return trial.result();
    SearchBudget budget;
    for (qsizetype i = 0; i < whole.size(); ++i)
        if (trial.acceptsSplitOf(whole.at(i), i >= texts.size(), budget))
            break;
    return trial.result();
}

Repair repaired(QByteArrayView reading, const IsPrintedCode &isPrintedCode)
{
    Repair repair;
    repair.missing = {MissingPart::Code};
    if (reading.size() > longestReading)
        return repair;
    const QList<QByteArray> texts = wedgeTexts(reading);
    const Form form = formOf(texts);
    if (form == Form::Plain)
        repair = search(reading, texts, isPrintedCode);
    repair.form = form;
    return repair;
}

} // namespace twoddoc
