#include "store/filterlexer.h"

#include "decode/quotedtext.h"

#include <QCoreApplication>

#include <algorithm>

namespace store {

namespace {

using Kind = FilterLexeme::Kind;

struct FilterLexer
{
    Q_DECLARE_TR_FUNCTIONS(store::FilterLexer)
};

QString pathMessage(decode::JsonPathError::Kind kind)
{
    using PathKind = decode::JsonPathError::Kind;
    switch (kind) {
    case PathKind::Empty:
        return FilterLexer::tr("A name is missing behind the dot of the JSON path.");
    case PathKind::BadIndex:
        return FilterLexer::tr("In brackets a JSON path has a number from 0, or a key in quotes.");
    case PathKind::NotClosed:
        return FilterLexer::tr("The JSON path's bracket is not closed.");
    case PathKind::BadEscape:
        return FilterLexer::tr("This escape is not known. Write \\\\ for a backslash.");
    case PathKind::TooManySteps:
        return FilterLexer::tr("The JSON path has too many steps.");
    }
    return {};
}

class Lexer
{
public:
    explicit Lexer(const QString &text)
        : m_text(text)
    {}

    std::vector<FilterLexeme> lex()
    {
        while (m_at < m_text.size()) {
            if (m_text[m_at].isSpace())
                ++m_at;
            else
                next();
        }
        add(Kind::End, 0);
        return std::move(m_result);
    }

private:
    QChar at(qsizetype index) const { return index < m_text.size() ? m_text[index] : QChar(); }

    FilterLexeme &add(Kind kind, qsizetype length)
    {
        FilterLexeme lexeme;
        lexeme.kind = kind;
        lexeme.position = m_at;
        lexeme.length = length;
        m_at += length;
        m_result.push_back(std::move(lexeme));
        return m_result.back();
    }

    void next()
    {
        const bool withEqual = at(m_at + 1) == QLatin1Char('=');
        switch (m_text[m_at].unicode()) {
        case '(':
            add(Kind::Open, 1);
            return;
        case ')':
            add(Kind::Close, 1);
            return;
        case ',':
            add(Kind::Comma, 1);
            return;
        case '<':
        case '>':
            add(Kind::Compare, withEqual ? 2 : 1);
            return;
        case '=':
            if (withEqual)
                add(Kind::Compare, 2);
            else
                add(Kind::Bad, 1).message = FilterLexer::tr("Write == to compare.");
            return;
        case '!':
            if (withEqual)
                add(Kind::Compare, 2);
            else if (at(m_at + 1).isLetter() || at(m_at + 1) == QLatin1Char('('))
                add(Kind::Bad, 1).message =
                    FilterLexer::tr("Write not in place of !, or put quotes around the text.");
            else
                addWord();
            return;
        case '"':
        case '\'':
            addQuoted();
            return;
        default:
            if (startsPath())
                addPath();
            else
                addWord();
        }
    }

    void addQuoted()
    {
        decode::QuotedText quoted = decode::readQuoted(m_text, m_at);
        FilterLexeme &lexeme = add(quoted.isClosed ? Kind::Quoted : Kind::Bad, quoted.end - m_at);
        lexeme.bytes = std::move(quoted.bytes);
        if (!quoted.isClosed) {
            lexeme.message = FilterLexer::tr("The closing quote is missing.");
        } else if (quoted.badEscape >= 0) {
            lexeme.message = FilterLexer::tr("This escape is not known. Write \\\\ for a backslash.");
            lexeme.badPosition = quoted.badEscape;
            lexeme.badLength = quoted.badSize;
        }
    }

    void addPath()
    {
        auto parsed = decode::JsonPath::parseSteps(m_text, m_at + 4);
        if (const auto *error = std::get_if<decode::JsonPathError>(&parsed)) {
            // What is wrong is pointed at; the path up to there is part of it.
            const qsizetype end = std::max(error->position + error->length, m_at + 5);
            FilterLexeme &lexeme = add(Kind::Bad, std::min(end, m_text.size()) - m_at);
            lexeme.message = pathMessage(error->kind);
            return;
        }
        auto &path = std::get<decode::JsonPath::Parsed>(parsed);
        add(Kind::JsonPath, path.end - m_at).path = std::move(path.path);
    }

    void addWord()
    {
        qsizetype end = m_at;
        while (end < m_text.size() && !endsWord(end))
            ++end;
        const qsizetype length = std::max<qsizetype>(end - m_at, 1);
        const QStringView word = m_text.sliced(m_at, length);
        const bool isAnd = word == u"&&";
        const bool isOr = word == u"||";
        if (isAnd || isOr)
            add(Kind::Bad, length).message = isAnd ? FilterLexer::tr("Write and in place of &&.")
                                                   : FilterLexer::tr("Write or in place of ||.");
        else
            add(Kind::Word, length);
    }

    bool endsWord(qsizetype index) const
    {
        const QChar character = m_text[index];
        return character.isSpace() || QStringView(u"(),\"=<>").contains(character) ||
               (character == QLatin1Char('!') && at(index + 1) == QLatin1Char('='));
    }

    bool startsPath() const
    {
        const QStringView rest = m_text.sliced(m_at);
        return rest.startsWith(u"json.") || rest.startsWith(u"json[");
    }

    QStringView m_text;
    qsizetype m_at = 0;
    std::vector<FilterLexeme> m_result;
};

bool isKeyword(QStringView word, QStringView lower, QStringView upper)
{
    return word == lower || word == upper;
}

} // namespace

std::vector<FilterLexeme> lexFilter(const QString &text)
{
    return Lexer(text).lex();
}

bool isAndWord(QStringView word)
{
    return isKeyword(word, u"and", u"AND");
}

bool isOrWord(QStringView word)
{
    return isKeyword(word, u"or", u"OR");
}

bool isNotWord(QStringView word)
{
    return isKeyword(word, u"not", u"NOT");
}

} // namespace store
