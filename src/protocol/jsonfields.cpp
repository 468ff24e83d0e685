#include "protocol/jsonfields.h"

#include "protocol/displayname.h"

#include <QJsonArray>

#include <cmath>
#include <limits>

namespace protocol {

JsonFields::JsonFields(const QJsonObject &object, const QString &prefix)
    : m_object(object)
    , m_prefix(prefix)
{}

bool JsonFields::isText(const QString &text, qsizetype longest)
{
    return text.size() <= longest && text.isValidUtf16();
}

QString JsonFields::nameOf(const QString &key) const
{
    return QStringLiteral("\"%1\"").arg(protocol::displayName((m_prefix + key).toUtf8()));
}

QJsonValue JsonFields::take(const char *key)
{
    const QString name = QString::fromLatin1(key);
    m_known.insert(name);
    return isGood() ? m_object.value(name) : QJsonValue(QJsonValue::Undefined);
}

void JsonFields::refuse(const char *key, const QString &what)
{
    fail(QStringLiteral("%1 %2").arg(nameOf(QString::fromLatin1(key)), what));
}

void JsonFields::fail(const QString &what)
{
    if (isGood())
        m_error = what;
}

bool JsonFields::read(const char *key, QString &value, qsizetype longest)
{
    const QJsonValue found = take(key);
    if (found.isUndefined())
        return false;
    const QString text = found.toString();
    if (!found.isString() || !isText(text, longest)) {
        refuse(key, QStringLiteral("is no text of at most %1 characters").arg(longest));
        return false;
    }
    value = text;
    return true;
}

bool JsonFields::read(const char *key, bool &value)
{
    const QJsonValue found = take(key);
    if (found.isUndefined())
        return false;
    if (!found.isBool()) {
        refuse(key, QStringLiteral("is neither true nor false"));
        return false;
    }
    value = found.toBool();
    return true;
}

bool JsonFields::read(const char *key, int &value, int lowest, int highest)
{
    const QJsonValue found = take(key);
    if (found.isUndefined())
        return false;
    const double number = found.toDouble();
    if (!found.isDouble() || !(number >= lowest) || !(number <= highest) ||
        number != static_cast<int>(number)) {
        refuse(key, QStringLiteral("is no whole number from %1 to %2")
                        .arg(QString::number(lowest), QString::number(highest)));
        return false;
    }
    value = static_cast<int>(number);
    return true;
}

bool JsonFields::read(const char *key, QJsonObject &value)
{
    const QJsonValue found = take(key);
    if (found.isUndefined())
        return false;
    if (!found.isObject()) {
        refuse(key, QStringLiteral("is no object"));
        return false;
    }
    value = found.toObject();
    return true;
}

bool JsonFields::read(const char *key, QJsonArray &value)
{
    const QJsonValue found = take(key);
    if (found.isUndefined())
        return false;
    if (!found.isArray() || found.toArray().size() > longestList) {
        refuse(key, QStringLiteral("is no list of at most %1 entries").arg(longestList));
        return false;
    }
    value = found.toArray();
    return true;
}

bool JsonFields::read(const char *key, QStringList &value)
{
    QJsonArray list;
    if (!read(key, list))
        return false;
    QStringList texts;
    for (const QJsonValue &entry : std::as_const(list)) {
        if (!entry.isString() || !isText(entry.toString())) {
            refuse(key, QStringLiteral("has an entry that is no text"));
            return false;
        }
        texts.append(entry.toString());
    }
    value = texts;
    return true;
}

bool JsonFields::read(const char *key, Entitlements &value)
{
    QJsonArray list;
    if (!read(key, list))
        return false;
    Entitlements numbers;
    for (const QJsonValue &entry : std::as_const(list)) {
        const double number = entry.toDouble(std::numeric_limits<double>::quiet_NaN());
        const bool isFit = number == std::trunc(number) && number >= std::numeric_limits<qint32>::min() &&
                           number <= std::numeric_limits<qint32>::max();
        if (!isFit) {
            refuse(key, QStringLiteral("has an entry that is no whole number of 32 bits"));
            return false;
        }
        numbers.push_back(static_cast<qint32>(number));
    }
    value = numbers;
    return true;
}

QString JsonFields::finish()
{
    for (auto at = m_object.begin(); isGood() && at != m_object.end(); ++at) {
        if (!m_known.contains(at.key()))
            fail(QStringLiteral("%1 is not known to this version").arg(nameOf(at.key())));
    }
    return m_error;
}

} // namespace protocol
