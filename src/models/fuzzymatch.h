#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

namespace models {

/// What a person types to find something by a few of its letters, in their order: `vod` finds `PRICES /
/// VOD.L`, `rl` finds `Reset layout`. Several words must all be there, in any order. A value; any thread.
class FuzzyPattern
{
public:
    FuzzyPattern() = default;
    explicit FuzzyPattern(const QString &typed);

    bool isEmpty() const { return m_words.isEmpty(); }
    /// How well it fits `folded`, a text in lower case; the more the better, below 0 where it doesn't.
    /// Letters at the beginning of words and next to each other count most, and shorter texts come first.
    int score(QStringView folded) const;

private:
    static int scoreOfWord(QStringView word, QStringView text);

    QStringList m_words;
};

} // namespace models
