#include "store/savedfile.h"

#include "protocol/framewalker.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace store {

namespace {

constexpr qint64 lookAt = 1024 * 1024;

/// How many messages a dialect makes of the bytes; -1 where they can't be of that dialect.
qint64 messagesIn(QByteArrayView bytes, protocol::Dialect dialect)
{
    protocol::FrameWalker walker(dialect, protocol::Direction::FromDistributor);
    qint64 messages = 0;
    for (;;) {
        switch (walker.walk(bytes.data(), bytes.size())) {
        case protocol::FrameWalker::Result::Error:
            return -1;
        case protocol::FrameWalker::Result::NeedMore:
            return messages;
        case protocol::FrameWalker::Result::Frame:
            break;
        }
        messages += walker.layout().packets > 0 ? 1 : 0;
        bytes = bytes.sliced(walker.layout().size);
    }
}

} // namespace

SavedFile inspectSavedFile(const QString &path)
{
    SavedFile result;
    QFile file(path);
    if (const QFileInfo there(path); there.exists() && !there.isFile()) {
        result.error = QStringLiteral("not a regular file");
        return result;
    }
    if (!file.open(QIODevice::ReadOnly)) {
        result.error = file.errorString();
        return result;
    }
    const QByteArray begin = file.read(lookAt);
    if (file.error() != QFileDevice::NoError) {
        result.error = file.errorString();
        return result;
    }
    const auto first = std::find_if(begin.begin(), begin.end(), [](char letter) {
        return letter != ' ' && letter != '\t' && letter != '\r' && letter != '\n';
    });
    if (first == begin.end() || *first == '{' || begin.startsWith("\xef\xbb\xbf{")) {
        result.kind = SavedFile::Kind::JsonLines;
        return result;
    }
    result.kind = SavedFile::Kind::RawFrames;
    // Where both still wait for more, or both make messages of it, nobody can tell.
    const qint64 asFlag = messagesIn(begin, protocol::Dialect::V4);
    const qint64 asType = messagesIn(begin, protocol::Dialect::V6);
    if (asFlag > 0 && asType <= 0)
        result.dialect = protocol::Dialect::V4;
    else if (asType > 0 && asFlag <= 0)
        result.dialect = protocol::Dialect::V6;
    return result;
}

} // namespace store
