#include "fuzz/fuzz.h"

#include "decode/linediff.h"

using namespace decode;

namespace {

std::vector<QByteArrayView> linesOf(const QByteArray &text)
{
    std::vector<QByteArrayView> lines;
    qsizetype begin = 0;
    for (qsizetype end; (end = text.indexOf('\n', begin)) >= 0; begin = end + 1)
        lines.push_back(QByteArrayView(text).sliced(begin, end - begin));
    lines.push_back(QByteArrayView(text).sliced(begin));
    return lines;
}

void checkPart(const DiffSpan &span, QByteArrayView line)
{
    fuzz::require(span.begin >= 0 && span.begin <= span.end && span.end <= line.size());
}

} // namespace

/// Two texts, line by line: each line of either is in exactly one row, in order, and equal rows are equal.
/// The first byte says how many changes are looked for, the second how long the first text is.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    fuzz::Input input(data, size);
    const int mostChanges = input.byte();
    const QByteArray leftText = input.take(input.below(4096));
    const QByteArray rightText = input.rest();
    const auto left = linesOf(leftText);
    const auto right = linesOf(rightText);
    const LineDiff diff = diffLines(left, right, mostChanges);
    std::size_t nextLeft = 0;
    std::size_t nextRight = 0;
    for (const DiffRow &row : diff.rows) {
        const bool hasLeft = row.kind != DiffRow::Kind::Added;
        const bool hasRight = row.kind != DiffRow::Kind::Removed;
        fuzz::require((row.left >= 0) == hasLeft && (row.right >= 0) == hasRight);
        if (hasLeft)
            fuzz::require(static_cast<std::size_t>(row.left) == nextLeft++);
        if (hasRight)
            fuzz::require(static_cast<std::size_t>(row.right) == nextRight++);
        if (!hasLeft || !hasRight)
            continue;
        const QByteArrayView one = left.at(static_cast<std::size_t>(row.left));
        const QByteArrayView other = right.at(static_cast<std::size_t>(row.right));
        fuzz::require(row.kind != DiffRow::Kind::Equal || one == other);
        const auto parts = changedPart(one, other);
        checkPart(parts.first, one);
        checkPart(parts.second, other);
    }
    fuzz::require(nextLeft == left.size() && nextRight == right.size());
    return 0;
}
