#pragma once

#include "authorization/request.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <vector>

namespace authorization {

class DeskListener;

/// The rows of a desk in the order of their ids, and who is told of their changes.
class RequestTable
{
public:
    void addListener(DeskListener *listener);
    void removeListener(DeskListener *listener);

    std::size_t size() const { return m_rows.size(); }
    std::size_t settled() const { return m_settled; }
    /// Bytes of all names.
    qint64 nameBytes() const { return m_nameBytes; }
    const Request &at(std::size_t index) const { return *m_rows[index].request; }
    const Request *find(RequestId id) const;
    std::optional<std::size_t> indexOf(RequestId id) const;

    /// Its id must be larger than all before.
    void append(Request request);
    /// Takes the place of the row with the same id, which must be there.
    void put(Request request);
    /// Removes the `count` oldest settled rows and returns them, oldest first.
    std::vector<Request> takeOldestSettled(std::size_t count);

private:
    struct Row
    {
        RequestId id{};
        std::unique_ptr<Request> request;
    };

    std::vector<Row> m_rows;
    std::vector<DeskListener *> m_listeners;
    std::size_t m_settled = 0;
    qint64 m_nameBytes = 0;
};

/// Bytes of the four names.
qint64 nameBytes(const protocol::AuthorizationRequest &request);
/// All four are protocol::isPlainName().
bool hasPlainNames(const protocol::AuthorizationRequest &request);

} // namespace authorization
