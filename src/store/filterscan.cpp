#include "store/filterscan.h"

namespace store {

namespace {

using Kind = FilterLexeme::Kind;
using Place = FilterPlace;

/// Where one is behind a piece.
class Scanner
{
public:
    explicit Scanner(const QString &text)
        : m_text(text)
    {}

    ScannedPiece place(const FilterLexeme &lexeme)
    {
        const QStringView word = QStringView(m_text).sliced(lexeme.position, lexeme.length);
        const bool isJoin = lexeme.kind == Kind::Word && (isAndWord(word) || isOrWord(word));
        if (isJoin && m_now.place != Place::Term && m_now.place != Place::Value)
            m_now.place = Place::Join; // a field alone
        if (lexeme.kind == Kind::Close && m_now.place == Place::Operator)
            m_now.place = Place::Join;
        ScannedPiece piece = m_now;
        piece.lexeme = lexeme;
        step(lexeme, word, isJoin);
        return piece;
    }

private:
    void step(const FilterLexeme &lexeme, QStringView word, bool isJoin)
    {
        switch (m_now.place) {
        case Place::Term:
            stepTerm(lexeme, word);
            break;
        case Place::Operator:
            if (const auto op = filterOperatorNamed(word)) {
                m_now.op = *op;
                m_now.place = *op == FilterOperator::In ? Place::ListBegin : Place::Value;
            }
            break;
        case Place::Value:
            // Entitlements may be a list here too.
            m_now.place = lexeme.kind == Kind::Open ? Place::ListValue : Place::Join;
            break;
        case Place::ListBegin:
            m_now.place = Place::ListValue;
            break;
        case Place::ListValue:
            m_now.place = lexeme.kind == Kind::Close ? Place::Join : Place::ListNext;
            break;
        case Place::ListNext:
            m_now.place = lexeme.kind == Kind::Close ? Place::Join : Place::ListValue;
            break;
        case Place::Join:
            if (isJoin)
                m_now = {};
            break;
        }
    }

    void stepTerm(const FilterLexeme &lexeme, QStringView word)
    {
        const bool isWord = lexeme.kind == Kind::Word;
        if (lexeme.kind == Kind::Open || (isWord && isNotWord(word)))
            return;
        const auto field = isWord ? filterFieldNamed(word) : std::nullopt;
        if (field || lexeme.kind == Kind::JsonPath) {
            m_now.field = field.value_or(FilterField::Json);
            m_now.path = lexeme.kind == Kind::JsonPath ? word.toString() : QString();
            m_now.place = Place::Operator;
        } else {
            m_now.place = Place::Join;
        }
    }

    const QString &m_text;
    ScannedPiece m_now; ///< what would be next
};

} // namespace

std::vector<ScannedPiece> scanFilter(const QString &text)
{
    Scanner scanner(text);
    std::vector<ScannedPiece> pieces;
    for (const FilterLexeme &lexeme : lexFilter(text))
        pieces.push_back(scanner.place(lexeme));
    return pieces;
}

} // namespace store
