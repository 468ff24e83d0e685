#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

namespace protocol {

/// A password, token or passphrase. Copies share one buffer, which is overwritten when the last of them goes.
/// Has no stream or debug operator, so that it can't be printed by accident.
class Secret
{
public:
    Secret() = default;
    /// Takes the bytes over and wipes `bytes` where it was the only owner.
    explicit Secret(QByteArray &&bytes);

    bool isEmpty() const;
    QByteArrayView view() const;

    friend bool operator==(const Secret &left, const Secret &right) { return left.view() == right.view(); }

private:
    struct Buffer;
    std::shared_ptr<const Buffer> m_buffer;
};

/// Overwrites `bytes` in place (where it is not shared) and empties it.
void wipe(QByteArray &bytes);

} // namespace protocol
