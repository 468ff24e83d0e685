#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

namespace models {

/// The filters that a person keeps by name, and those used last. One for all sessions; GUI thread.
class SavedFilters : public QObject
{
    Q_OBJECT

public:
    struct Named
    {
        QString name;
        QString text;
        friend bool operator==(const Named &, const Named &) = default;
    };
    static constexpr qsizetype mostSaved = 200;
    static constexpr qsizetype mostRecent = 20;

    using QObject::QObject;

    const QList<Named> &saved() const { return m_saved; }  ///< by name
    const QStringList &recent() const { return m_recent; } ///< the latest first

    /// Replaces what had the name. False where there are too many, or name or text is empty.
    bool save(const QString &name, const QString &text);
    void remove(const QString &name);
    /// A filter came into force.
    void use(const QString &text);

    /// For the settings: JSON.
    QByteArray state() const;
    /// What is no filter in it is left out. Does not emit changed().
    void restore(const QByteArray &state);

Q_SIGNALS:
    void changed();

private:
    QList<Named> m_saved;
    QStringList m_recent;
};

} // namespace models
