#pragma once

#include <QByteArrayView>
#include <QString>

#include <memory>
#include <string_view>
#include <vector>

namespace authorization {

/// What one entry of an audit file says, as it stands there: a key that is missing is empty, a key that is
/// not known is passed over. The texts are views that hold until the reader's next line.
struct AuditFields
{
    std::string_view event;
    std::string_view time;
    std::string_view operatorName;
    std::string_view reason;
    std::string_view profile;
    std::string_view session;
    std::string_view client;
    std::string_view user;
    std::string_view userHex;
    std::string_view host;
    std::string_view hostHex;
    std::string_view feed;
    std::string_view feedHex;
    std::string_view topic;
    std::string_view topicHex;
    std::string_view answer;
    std::string_view ruleName;
    std::string_view ruleVersion;
    std::string_view outcome;
    std::string_view why;
    std::string_view torn;
    std::string_view previous;
    std::string_view until;
    std::string_view prev;
    std::vector<qint64> entitlements;
    qint64 decision = -1;
    qint64 monotonic = -1;
    qint64 connection = -1;
    qint64 tornBytes = -1;
    bool isChange = false; ///< of a grant that there was
    bool isEnd = false;    ///< the grant had come to its end
};

inline QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// Milliseconds since 1970 of an entry's `time` (2026-11-03T12:00:00.123Z); -1 where it is none.
qint64 auditTime(std::string_view text);

/// Reads entries. Lives on one thread.
class AuditFieldReader
{
public:
    AuditFieldReader();
    ~AuditFieldReader();
    Q_DISABLE_COPY_MOVE(AuditFieldReader)

    /// Null where the line is no JSON object, or not valid UTF-8. Holds until the next call.
    const AuditFields *read(QByteArrayView line);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace authorization
