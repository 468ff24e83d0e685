#pragma once

#include "distributor/distributor.h"

#include <QFile>
#include <QJsonObject>
#include <QStringList>
#include <QTemporaryDir>
#include <QTest>

/// A distributor in this process, on a free loopback port.
class TestBus
{
public:
    explicit TestBus(distributor::Options options = {})
        : m_distributor(std::move(options))
    {
        if (const auto error = m_distributor.listen())
            qFatal("%s", qPrintable(*error));
    }

    distributor::Distributor &distributor() { return m_distributor; }
    QString target() const { return QStringLiteral("127.0.0.1:%1").arg(m_distributor.port()); }
    /// `command`, how to connect, then the rest; `rest` has its words separated by blanks.
    QStringList arguments(const char *command, const char *rest) const
    {
        QStringList list{QLatin1String(command), QStringLiteral("--connect"), target(),
                         QStringLiteral("--dialect"),
                         QString::number(protocol::dialectNumber(m_distributor.options().dialect))};
        return list + QString::fromUtf8(rest).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    }
    /// Waits until the broker has seen this many frames in all, so that what comes next is behind them.
    bool hasRead(quint64 frames) const { return m_distributor.counters().reads >= frames; }

private:
    distributor::Distributor m_distributor;
};

/// A distributor's options with only a dialect of their own.
inline distributor::Options inDialect(int number)
{
    distributor::Options options;
    options.dialect = protocol::dialectFromNumber(number).value();
    return options;
}

inline QJsonValue valueOf(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key));
}

/// Waits until so many requests have reached the distributor.
inline bool subscribed(TestBus &bus, quint64 frames = 1)
{
    return QTest::qWaitFor([&] { return bus.hasRead(frames); }, 30'000);
}

/// One user, tom, may log in.
inline distributor::Options withLogin(const char *json = R"({"tom": {"password": "s3cret-word"}})")
{
    distributor::Options options = inDialect(4);
    options.login = protocol::LoginMethod::Basic;
    options.users = std::get<distributor::Users>(distributor::Users::fromJson(json, false));
    return options;
}

/// A file with the bytes of the day.
class ScratchFile
{
public:
    explicit ScratchFile(const QTemporaryDir &folder)
        : m_path(folder.filePath(QStringLiteral("file")))
    {}
    QString operator()(const QByteArray &bytes) const
    {
        QFile file(m_path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no temporary file");
        return m_path;
    }

private:
    QString m_path;
};
