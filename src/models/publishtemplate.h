#pragma once

#include "models/packetdrafts.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QMap>
#include <QString>
#include <QStringList>

#include <variant>
#include <vector>

namespace models {

/// A message as a person keeps it to be published again. A value.
struct PublishTemplate
{
    QString feed;
    QString topic;
    bool isUnicast = false;
    QString client; ///< as typed; unicast
    QString contentType;
    bool isImage = true;
    std::vector<PacketDraft> packets; ///< of each draft only what its source is
    int everyMs = 1000;
    int times = 100;
    friend bool operator==(const PublishTemplate &, const PublishTemplate &) = default;
};

/// Templates by their paths, folders and name with a slash between: "PRICES/level 2/tick". A folder is there
/// as long as something is in it. A value.
class TemplateBook
{
    Q_DECLARE_TR_FUNCTIONS(models::TemplateBook)

public:
    static constexpr int format = 1;
    static constexpr qsizetype longestName = 100; ///< of a folder or a template
    static constexpr qsizetype deepest = 8;       ///< names in a path
    static constexpr int longestPause = 3'600'000;
    static constexpr int mostTimes = 1'000'000;

    const QMap<QString, PublishTemplate> &all() const { return m_all; }
    bool contains(const QString &path) const { return m_all.contains(path); }
    /// Of all paths that lie within a folder, or of one template.
    QStringList within(const QString &path) const;
    /// All folders, those that only lead to others too.
    QStringList folders() const;

    // Empty, or one line that says why nothing was changed.

    /// Takes the place of one that is there.
    [[nodiscard]] QString put(const QString &path, const PublishTemplate &wish);
    /// A template, or a folder with all that is in it.
    [[nodiscard]] QString remove(const QString &path);
    /// A template or a folder. Nothing may be in its new place.
    [[nodiscard]] QString move(const QString &from, const QString &to);

    /// Without white space around each name; what is wrong with it: objectionTo().
    static QString tidied(const QString &path);
    static QString objectionTo(const QString &path);

    QByteArray bytes() const;
    /// An error is one line that says where.
    static std::variant<TemplateBook, QString> parse(const QByteArray &bytes);
    friend bool operator==(const TemplateBook &, const TemplateBook &) = default;

private:
    QMap<QString, PublishTemplate> m_all;
};

} // namespace models
