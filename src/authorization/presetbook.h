#pragma once

#include "protocol/messages.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

#include <variant>

namespace authorization {

/// A set of entitlements that has a name on one feed.
struct Preset
{
    QString feed; ///< a name that is not UTF-8 has no presets
    QString name;
    protocol::Entitlements entitlements; ///< sorted, each once, at least one
    friend bool operator==(const Preset &, const Preset &) = default;
};

/// The presets of all feeds, in the order in which they are offered. A value.
class PresetBook
{
    Q_DECLARE_TR_FUNCTIONS(authorization::PresetBook)

public:
    /// The version of the file's shape that this program writes.
    static constexpr int format = 1;

    /// Grows with each change that is saved.
    qint64 version() const { return m_version; }
    const QList<Preset> &all() const { return m_presets; }
    QList<Preset> of(QByteArrayView feed) const;
    const Preset *find(QByteArrayView feed, const QString &name) const;
    /// The first one of the feed with exactly these numbers (sorted).
    const Preset *named(QByteArrayView feed, const protocol::Entitlements &entitlements) const;
    /// How a set is written wherever it is shown: "Level 1 (1, 2)", or "1, 2, 9" where it has no name.
    QString text(QByteArrayView feed, const protocol::Entitlements &entitlements) const;

    // Empty, or one line that says why nothing was changed.

    /// Adds it, or takes the place of the one of its feed with the name `instead`.
    [[nodiscard]] QString put(Preset preset, const QString &instead = {});
    [[nodiscard]] QString remove(QByteArrayView feed, const QString &name);

    /// `{"format": 1, "version": 3, "presets": [{"feed": …, "name": …, "entitlements": [1, 2]}, …]}`
    QByteArray bytes() const;
    /// Strict. Or one line with place and reason.
    [[nodiscard]] static std::variant<PresetBook, QString> parse(const QByteArray &bytes);

    void countVersion() { ++m_version; }
    friend bool operator==(const PresetBook &, const PresetBook &) = default;

private:
    qint64 m_version = 0;
    QList<Preset> m_presets;
};

} // namespace authorization
