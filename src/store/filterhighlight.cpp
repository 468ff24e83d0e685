#include "store/filterhighlight.h"

#include "decode/number.h"
#include "store/filter.h"
#include "store/filterparser.h"
#include "store/filterscan.h"

namespace store {

namespace {

using Kind = FilterLexeme::Kind;
using Token = FilterTokenKind;

Token kindOfWord(const ScannedPiece &piece, QStringView word)
{
    switch (piece.place) {
    case FilterPlace::Term:
        if (isNotWord(word))
            return Token::Keyword;
        return filterFieldNamed(word) ? Token::Field : Token::String;
    case FilterPlace::Operator:
        return isNotWord(word) ? Token::Keyword : Token::Operator;
    case FilterPlace::Join:
        return Token::Keyword;
    default:
        break;
    }
    const FilterType type = infoOf(piece.field.value_or(FilterField::Topic)).type;
    switch (type) {
    case FilterType::Size:
    case FilterType::Count:
    case FilterType::Time:
    case FilterType::Entitlements:
        return Token::Number;
    case FilterType::Json:
        return decode::Number::fromText(word.toUtf8()) ? Token::Number : Token::String;
    default:
        return Token::String;
    }
}

Token kindOf(const ScannedPiece &piece, QStringView word)
{
    switch (piece.lexeme.kind) {
    case Kind::Word:
        return kindOfWord(piece, word);
    case Kind::Quoted:
        return Token::String;
    case Kind::JsonPath:
        return piece.place == FilterPlace::Term ? Token::Field : Token::String;
    case Kind::Compare:
        return Token::Operator;
    case Kind::Open:
    case Kind::Close:
    case Kind::Comma:
        return Token::Bracket;
    case Kind::Bad:
    case Kind::End:
        break;
    }
    return Token::Error;
}

} // namespace

std::vector<FilterToken> highlightFilter(const QString &text)
{
    if (text.size() > longestFilter)
        return {{0, text.size(), Token::Error}};
    // Times are read against now, but whether they can be read does not hang on it.
    const auto parsed = Filter::parse(text, FilterContext::current());
    const auto *error = std::get_if<FilterError>(&parsed);
    std::vector<FilterToken> tokens;
    for (const ScannedPiece &piece : scanFilter(text)) {
        const FilterLexeme &lexeme = piece.lexeme;
        if (lexeme.length == 0)
            continue;
        const QStringView word = QStringView(text).sliced(lexeme.position, lexeme.length);
        const bool isWrong =
            error && error->position < lexeme.end() && error->position + error->length > lexeme.position;
        tokens.push_back({lexeme.position, lexeme.length, isWrong ? Token::Error : kindOf(piece, word)});
    }
    return tokens;
}

} // namespace store
