#include "authorization/audithead.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace authorization {

namespace {

constexpr qsizetype hashDigits = 64;
constexpr qsizetype headBytes = 128; // the longest size has 19 digits

bool isHash(const QByteArray &text)
{
    return text.size() == hashDigits && std::all_of(text.begin(), text.end(), [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
           });
}

} // namespace

QByteArray auditBeginHash()
{
    return QByteArray(hashDigits, '0');
}

QByteArray AuditHead::toBytes() const
{
    const QByteArray json = R"({"hash":")" + hash + R"(","size":)" + QByteArray::number(size) + '}';
    return json.leftJustified(headBytes - 1) + '\n';
}

std::optional<AuditHead> AuditHead::fromBytes(QByteArrayView bytes)
{
    if (bytes.size() > headBytes)
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(bytes.toByteArray()).object();
    AuditHead head;
    head.hash = object.value(QLatin1String("hash")).toString().toLatin1();
    head.size = object.value(QLatin1String("size")).toInteger(-1);
    if (!isHash(head.hash) || head.size < 0)
        return std::nullopt;
    return head;
}

} // namespace authorization
