#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <memory>
#include <utility>

namespace decode {

/// Bytes and what keeps them alive: a packet inside a pinned row, or what was unwrapped from one. A cheap
/// value for any thread; the bytes never change.
struct SharedBytes
{
    QByteArrayView view;
    std::shared_ptr<const void> keeper;

    static SharedBytes of(QByteArray bytes)
    {
        auto owned = std::make_shared<const QByteArray>(std::move(bytes));
        return {QByteArrayView(*owned), owned};
    }
};

} // namespace decode
