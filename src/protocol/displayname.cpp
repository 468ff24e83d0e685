#include "protocol/displayname.h"

#include "protocol/utf8.h"

#include <QList>

#include <algorithm>
#include <array>
#include <utility>

namespace protocol {

namespace {

struct Range
{
    char32_t first;
    char32_t last;
};

/// What Unicode counts as a letter, mark or symbol and yet shows nothing: fillers, variation selectors, blank
/// signs, the grapheme joiner.
constexpr std::array invisible = {
    Range{0x034f, 0x034f},   Range{0x115f, 0x1160},   Range{0x17b4, 0x17b5},   Range{0x180b, 0x180f},
    Range{0x2800, 0x2800},   Range{0x3164, 0x3164},   Range{0xfe00, 0xfe0f},   Range{0xffa0, 0xffa0},
    Range{0xfffc, 0xfffc},   Range{0x13441, 0x13442}, Range{0x16fe4, 0x16fe4}, Range{0x1d159, 0x1d159},
    Range{0xe0000, 0xe0fff},
};

bool needsEscape(char32_t code)
{
    if (code >= 0x20 && code < 0x7f)
        return false;
    switch (QChar::category(code)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
    case QChar::Separator_Space:
        return true;
    default:
        return std::any_of(invisible.begin(), invisible.end(),
                           [code](Range range) { return code >= range.first && code <= range.last; });
    }
}

bool isMark(char32_t code)
{
    const QChar::Category category = QChar::category(code);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_SpacingCombining ||
           category == QChar::Mark_Enclosing;
}

/// Scripts whose letters can be taken for Latin ones.
bool looksLikeLatin(char32_t code)
{
    switch (QChar::script(code)) {
    case QChar::Script_Greek:
    case QChar::Script_Cyrillic:
    case QChar::Script_Armenian:
    case QChar::Script_Cherokee:
    case QChar::Script_Coptic:
    case QChar::Script_Lisu:
        return true;
    default:
        return false;
    }
}

/// A word that has Latin letters and such as can be taken for them.
bool mixesLookAlikes(const QString &text)
{
    bool hasLatin = false;
    bool hasOthers = false;
    const QList<uint> codes = text.toUcs4();
    for (const uint code : codes) {
        if (!QChar::isLetter(code) && !isMark(code)) {
            hasLatin = hasOthers = false;
            continue;
        }
        hasLatin = hasLatin || QChar::script(code) == QChar::Script_Latin;
        hasOthers = hasOthers || looksLikeLatin(code);
        if (hasLatin && hasOthers)
            return true;
    }
    return false;
}

QString hexDigits(char32_t value, int width)
{
    return QString::number(value, 16).toUpper().rightJustified(width, QLatin1Char('0'));
}

/// Goes through a name and hands out its stretches: text(QString) and escape(code, isByte).
template <typename Visitor>
class NameSplitter
{
public:
    explicit NameSplitter(Visitor &visitor)
        : m_visitor(visitor)
    {}

    /// False where the name goes on behind `maxBytes`.
    bool split(QByteArrayView name, qsizetype maxBytes)
    {
        qsizetype at = 0;
        while (at < name.size()) {
            const Utf8Step step = utf8Step(name.sliced(at));
            if (maxBytes >= 0 && at + step.size > maxBytes)
                break;
            at += step.size;
            // A mark with nothing to stand on would change how what is before it looks.
            if (!step.isValid || needsEscape(step.code) || (m_run.isEmpty() && isMark(step.code))) {
                flush();
                m_visitor.escape(step.code, !step.isValid);
            } else {
                m_isAboveLatin = m_isAboveLatin || step.code >= 0x300;
                m_run += QStringView(QChar::fromUcs4(step.code));
            }
        }
        flush();
        return at == name.size();
    }

private:
    void flush()
    {
        if (m_run.isEmpty())
            return;
        // Two spellings of one text look alike: only the composed one is shown as it is. So do letters of
        // different scripts in one word. Everything below U+0300 is composed, and Latin.
        if (m_isAboveLatin &&
            (m_run.normalized(QString::NormalizationForm_C) != m_run || mixesLookAlikes(m_run)))
            flushSpelled();
        else
            m_visitor.text(m_run);
        m_run.clear();
        m_isAboveLatin = false;
    }

    void flushSpelled()
    {
        QString plain;
        const QList<uint> codes = m_run.toUcs4();
        for (const uint code : codes) {
            if (code < 0x80) {
                plain += QChar(static_cast<char16_t>(code));
                continue;
            }
            if (!plain.isEmpty())
                m_visitor.text(plain);
            plain.clear();
            m_visitor.escape(code, false);
        }
        if (!plain.isEmpty())
            m_visitor.text(plain);
    }

    Visitor &m_visitor;
    QString m_run;
    bool m_isAboveLatin = false;
};

struct SegmentCollector
{
    std::vector<NameSegment> segments;

    void text(const QString &run) { segments.push_back({run, false}); }
    void escape(char32_t code, bool isByte)
    {
        segments.push_back({isByte ? QLatin1String("\\x") + QString::number(code, 16)
                                   : QLatin1String("U+") + hexDigits(code, 4),
                            true});
    }
};

struct LineBuilder
{
    QString line;

    void text(const QString &run) { line += QString(run).replace(QLatin1Char('\\'), QLatin1String("\\\\")); }
    void escape(char32_t code, bool isByte)
    {
        if (isByte)
            line += QLatin1String("\\x") + QString::number(code, 16);
        else
            line += QLatin1String("\\u{") + hexDigits(code, 4) + QLatin1Char('}');
    }
};

/// LineBuilder, with signs for what ends a line and sets in.
struct TextBuilder
{
    LineBuilder builder;
    bool isAfterReturn = false; ///< a carriage return that nothing was written for yet

    void text(const QString &run)
    {
        flushReturn();
        builder.text(run);
    }
    void escape(char32_t code, bool isByte)
    {
        if (isByte || code != U'\n')
            flushReturn();
        if (isByte)
            return builder.escape(code, isByte);
        switch (code) {
        case U'\r':
            isAfterReturn = true;
            break;
        case U'\n':
            isAfterReturn = false;
            builder.line += QChar(0x21b5);
            break;
        case U'\t':
            builder.line += QChar(0x2192);
            break;
        default:
            builder.escape(code, isByte);
        }
    }
    void flushReturn()
    {
        if (std::exchange(isAfterReturn, false))
            builder.escape(U'\r', false);
    }
};

struct EscapeFinder
{
    bool isFound = false;

    void text(const QString &) {}
    void escape(char32_t, bool) { isFound = true; }
};

} // namespace

std::vector<NameSegment> nameSegments(QByteArrayView name, qsizetype maxBytes)
{
    SegmentCollector collector;
    NameSplitter(collector).split(name, maxBytes);
    return std::move(collector.segments);
}

QString displayName(QByteArrayView name, qsizetype maxBytes)
{
    LineBuilder builder;
    if (!NameSplitter(builder).split(name, maxBytes))
        builder.line += QChar(0x2026);
    return builder.line;
}

QString displayText(QByteArrayView text, qsizetype maxBytes)
{
    TextBuilder shown;
    const bool isWhole = NameSplitter(shown).split(text, maxBytes);
    shown.flushReturn();
    if (!isWhole)
        shown.builder.line += QChar(0x2026);
    return shown.builder.line;
}

bool isPlainName(QByteArrayView name)
{
    EscapeFinder finder;
    NameSplitter(finder).split(name, -1);
    return !finder.isFound;
}

} // namespace protocol
