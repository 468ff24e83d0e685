#include "authorization/audittail.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>
#include <cerrno>
#include <iterator>

namespace authorization {

namespace {

constexpr qint64 blockSize = 64 * 1024;

/// Where the last line before `size` begins, which is torn where there is no line end. `size` > 0.
std::variant<qint64, int> lastLineBegin(AppendFile &file, qint64 size)
{
    std::array<char, blockSize> block;
    for (qint64 end = size - 1; end > 0;) { // a line end as the very last byte belongs to the last line
        const qint64 begin = std::max<qint64>(0, end - blockSize);
        const qint64 got = file.readAt(begin, block.data(), end - begin);
        if (got != end - begin)
            return got < 0 ? static_cast<int>(-got) : EIO;
        const auto last = std::find(std::make_reverse_iterator(block.begin() + got), block.rend(), '\n');
        if (last != block.rend())
            return begin + (block.rend() - last);
        end = begin;
    }
    return qint64{0};
}

} // namespace

std::variant<AuditTail, int> readAuditTail(AppendFile &file, qint64 end)
{
    const auto begin = lastLineBegin(file, end);
    if (const int *error = std::get_if<int>(&begin))
        return *error;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    std::array<char, blockSize> block;
    bool isTorn = true;
    for (qint64 at = std::get<qint64>(begin); at < end;) {
        const qint64 got = file.readAt(at, block.data(), std::min(blockSize, end - at));
        if (got <= 0)
            return got < 0 ? static_cast<int>(-got) : EIO;
        at += got;
        isTorn = at < end || block[static_cast<std::size_t>(got - 1)] != '\n';
        hash.addData(QByteArrayView(block.data(), isTorn ? got : got - 1));
    }
    return AuditTail{hash.result().toHex(), isTorn ? end - std::get<qint64>(begin) : 0};
}

} // namespace authorization
