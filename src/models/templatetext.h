#pragma once

#include "models/timetext.h"

#include <QHash>
#include <QString>

#include <variant>
#include <vector>

namespace models {

/// The variables in a text that is to be published, `${seq}` and the like, and their values for the next
/// send: what is shown beforehand is what is sent, until advance(). `$${` stands for `${`. A value; GUI
/// thread.
///
/// | variable | is |
/// | `${seq}` | 1, 2, 3 … |
/// | `${now}` | the time in UTC, as in 2026-03-01T12:30:00.250Z |
/// | `${uuid}` | another one each time |
/// | `${random 1 100}` | a whole number from 1 to 100; of two with a point, a number between |
/// | `${walk}` | a number that goes up and down in small steps from 100; `${walk+0.02}` is beside it |
/// | `${choice a b c}` | one of the words |
class TemplateText
{
public:
    struct Error
    {
        qsizetype position = 0; ///< UTF-16 units, of the `${`
        qsizetype length = 0;
        QString text; ///< a plain sentence
        friend bool operator==(const Error &, const Error &) = default;
    };
    struct Used
    {
        QString variable; ///< as written: `${random 1 100}`
        QString value;
        qsizetype position = 0; ///< UTF-16 units, of the `${`
        friend bool operator==(const Used &, const Used &) = default;
    };
    struct Filled
    {
        QString text;
        std::vector<Used> used;
    };

    explicit TemplateText(quint32 seed, Clock clock = systemClock());

    /// Does not change with time but for `${now}`.
    std::variant<Filled, Error> fill(const QString &text) const;
    /// The values were sent: others follow.
    void advance();
    quint64 sequence() const { return m_sequence; }

private:
    std::variant<QString, Error> valueOf(const QString &name, const QStringList &arguments, int place) const;
    /// Equal for equal `place` until advance().
    quint32 chance(int place) const;

    quint32 m_seed;
    Clock m_clock;
    quint64 m_sequence = 1;
    double m_walk = 100;
};

} // namespace models
