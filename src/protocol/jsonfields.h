#pragma once

#include "protocol/messages.h"

#include <QJsonObject>
#include <QSet>
#include <QString>
#include <QStringList>

namespace protocol {

/// Reads the keys of one JSON object strictly: a key of the wrong type, a text that is too long or no valid
/// text, and, at finish(), a key that nobody asked for. A misspelled "tls" must not become a connection
/// without TLS. The first thing wrong is kept; after it nothing more is read.
class JsonFields
{
public:
    explicit JsonFields(const QJsonObject &object, const QString &prefix = {});

    /// Where the key is there. False where it isn't, or something is wrong.
    bool read(const char *key, QString &value, qsizetype longest = longestText);
    bool read(const char *key, bool &value);
    /// A whole number from `lowest` to `highest`.
    bool read(const char *key, int &value, int lowest, int highest);
    bool read(const char *key, QStringList &value);
    bool read(const char *key, QJsonObject &value);
    bool read(const char *key, QJsonArray &value);
    /// Whole numbers of 32 bits.
    bool read(const char *key, Entitlements &value);
    bool has(const char *key) const { return m_object.contains(QLatin1String(key)); }

    void fail(const QString &what);
    /// The first thing wrong, unknown keys included; empty where all is well.
    QString finish();
    bool isGood() const { return m_error.isEmpty(); }

    /// Texts that are longer are refused.
    static constexpr qsizetype longestText = 4096;
    static constexpr qsizetype longestList = 1000;
    /// Valid, and not too long.
    static bool isText(const QString &text, qsizetype longest = longestText);

private:
    QJsonValue take(const char *key);
    QString nameOf(const QString &key) const;
    void refuse(const char *key, const QString &what);

    const QJsonObject m_object;
    const QString m_prefix;
    QSet<QString> m_known;
    QString m_error;
};

} // namespace protocol
