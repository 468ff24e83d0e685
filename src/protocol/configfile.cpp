#include "protocol/configfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>
#include <chrono>
#include <utility>

namespace protocol {

namespace {

constexpr std::chrono::milliseconds patience{2000};

/// A folder that is made is for this user only; one that is there stays as it is.
bool makeFolder(const QString &folder)
{
    if (QFileInfo(folder).isDir())
        return true;
    return QDir().mkpath(folder) &&
           QFile::setPermissions(folder,
                                 QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
}

} // namespace

ConfigFile::ConfigFile(QString path)
    : m_path(std::move(path))
{}

QString ConfigFile::pathOf(const QString &name)
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation))
        .filePath(QStringLiteral("messagebus-monitor/") + name);
}

std::variant<QByteArray, ConfigFile::Missing, QString> ConfigFile::read() const
{
    const QFileInfo info(m_path);
    if (!info.exists() && !info.isSymLink())
        return Missing{};
    if (!info.isFile()) // opening a pipe would wait for its other end
        return tr("%1 is no file").arg(m_path);
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return tr("%1 can't be read: %2").arg(m_path, file.errorString());
    QByteArray bytes = file.read(largest + 1);
    if (file.error() != QFileDevice::NoError)
        return tr("%1 can't be read: %2").arg(m_path, file.errorString());
    if (bytes.size() > largest)
        return tr("%1 is larger than %2 MiB").arg(m_path, QString::number(largest / (1024 * 1024)));
    return bytes;
}

QString ConfigFile::load(const std::function<Content()> &reader) const
{
    Content content = reader();
    if (content.state != Content::State::Bad)
        return content.why;
    const QString error = locked([&]() -> QString {
        content = reader(); // another program may have been first
        if (content.state != Content::State::Bad)
            return {};
        const Aside aside = keepAside();
        content.why = aside.error.isEmpty()
                          ? tr("%1; the file is kept aside as %2").arg(content.why, aside.path)
                          : tr("%1; %2").arg(content.why, aside.error);
        return {};
    });
    return error.isEmpty() ? content.why : tr("%1; %2").arg(content.why, error);
}

QString ConfigFile::change(const std::function<Content()> &reader, const std::function<Made()> &maker) const
{
    return locked([&]() -> QString {
        const Content content = reader();
        if (content.state == Content::State::Untouched)
            return content.why;
        const Made made = maker();
        if (const auto *why = std::get_if<QString>(&made))
            return *why;
        if (content.state == Content::State::Bad) {
            if (const Aside aside = keepAside(); !aside.error.isEmpty())
                return aside.error;
        }
        return write(std::get<QByteArray>(made));
    });
}

QString ConfigFile::locked(const std::function<QString()> &edit) const
{
    const QString folder = QFileInfo(m_path).absolutePath();
    if (!makeFolder(folder))
        return tr("the folder %1 can't be made").arg(folder);
    QLockFile lock(m_path + QStringLiteral(".lock"));
    if (lock.tryLock(patience.count()))
        return edit();
    return lock.error() == QLockFile::LockFailedError
               ? tr("another program is changing %1 just now").arg(m_path)
               : tr("%1 can't be locked, so nothing is saved").arg(m_path);
}

QString ConfigFile::write(const QByteArray &bytes) const
{
    if (const QFileInfo info(m_path); info.exists() && !info.isFile())
        return tr("%1 is no file").arg(m_path); // a device would be replaced by a file
    if (bytes.size() > largest)
        return tr("%1 would be larger than %2 MiB").arg(m_path, QString::number(largest / (1024 * 1024)));
    QSaveFile file(m_path);
    if (file.open(QIODevice::WriteOnly) &&
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
        file.write(bytes) == bytes.size() && file.commit())
        return {};
    return tr("%1 can't be written: %2").arg(m_path, file.errorString());
}

ConfigFile::Aside ConfigFile::keepAside() const
{
    QString name = m_path + QStringLiteral(".bad");
    for (int number = 1; QFileInfo::exists(name) || QFileInfo(name).isSymLink(); ++number)
        name = QStringLiteral("%1.bad.%2").arg(m_path, QString::number(number));
    QFile file(m_path);
    if (!file.rename(name))
        return {{}, tr("%1 can't be kept aside as %2: %3").arg(m_path, name, file.errorString())};
    return {name, {}};
}

QString ConfigFile::placeIn(const QByteArray &bytes, qsizetype offset)
{
    const auto begin = bytes.begin();
    const auto at = begin + std::clamp(offset, qsizetype{0}, bytes.size());
    const auto line = std::count(begin, at, '\n') + 1;
    const auto lineBegin =
        std::find(std::make_reverse_iterator(at), std::make_reverse_iterator(begin), '\n').base();
    return tr("line %1, column %2").arg(QString::number(line), QString::number(at - lineBegin + 1));
}

bool ConfigFile::isNewer(const QByteArray &bytes, int known)
{
    return QJsonDocument::fromJson(bytes).object().value(QLatin1String("format")).toDouble() > known;
}

} // namespace protocol
