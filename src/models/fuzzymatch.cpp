#include "models/fuzzymatch.h"

#include <algorithm>

namespace models {

namespace {

constexpr int perLetter = 4;
constexpr int perNeighbour = 8;
constexpr int perWordBegin = 10;
constexpr int forWhole = 40;
constexpr int perGap = 1;
constexpr int mostGap = 6;
constexpr int mostLength = 60; ///< from there on longer is no worse

bool beginsWord(QStringView text, qsizetype at)
{
    return at == 0 || !text.at(at - 1).isLetterOrNumber();
}

bool hasInOrder(QStringView letters, QStringView text)
{
    qsizetype at = 0;
    for (const QChar letter : letters) {
        at = text.indexOf(letter, at) + 1;
        if (at == 0)
            return false;
    }
    return true;
}

} // namespace

FuzzyPattern::FuzzyPattern(const QString &typed)
    : m_words(typed.toLower().split(QLatin1Char(' '), Qt::SkipEmptyParts))
{}

int FuzzyPattern::score(QStringView folded) const
{
    int sum = 0;
    for (const QString &word : m_words) {
        const int one = scoreOfWord(word, folded);
        if (one < 0)
            return -1;
        sum += one;
    }
    return sum + mostLength - int(std::min<qsizetype>(folded.size(), mostLength));
}

int FuzzyPattern::scoreOfWord(QStringView word, QStringView text)
{
    // As one piece it fits best, and best of all where a word begins.
    if (qsizetype at = text.indexOf(word); at >= 0) {
        for (qsizetype next = at; next >= 0 && !beginsWord(text, at); next = text.indexOf(word, next + 1)) {
            if (beginsWord(text, next))
                at = next;
        }
        const bool isBegin = beginsWord(text, at);
        const int letters = int(word.size()) * perLetter + int(word.size() - 1) * perNeighbour;
        // Two letters stand within many a word.
        return letters + (isBegin ? forWhole + perWordBegin : word.size() > 2 ? forWhole : 0);
    }
    if (!hasInOrder(word, text))
        return -1;
    int sum = 0;
    qsizetype last = -1;
    for (qsizetype index = 0; index < word.size(); ++index) {
        const qsizetype from = last + 1;
        const qsizetype first = text.indexOf(word.at(index), from);
        qsizetype at = first;
        // A letter that begins a word is a better place than one within, unless it goes on here.
        while (at >= 0 && !beginsWord(text, at) && (first != from || last < 0))
            at = text.indexOf(word.at(index), at + 1);
        if (at < 0 || !hasInOrder(word.sliced(index + 1), text.sliced(at + 1)))
            at = first;
        sum += perLetter;
        if (beginsWord(text, at))
            sum += perWordBegin;
        else if (last >= 0)
            sum += at == from ? perNeighbour : -int(std::min<qsizetype>(at - from, mostGap)) * perGap;
        last = at;
    }
    return std::max(sum, 0);
}

} // namespace models
