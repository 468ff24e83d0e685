#pragma once

#include "decode/valuetree.h"

#include <QByteArray>
#include <QHash>

#include <memory>
#include <vector>

namespace decode {

/// Lays JSON objects one over the other: a later member takes the place of an earlier one of the same name;
/// where both are objects, their members are merged in the same way. All other values, null too, replace
/// what was there whole. Members keep the place where they came first. Not thread-safe.
class JsonMerge
{
public:
    JsonMerge();
    ~JsonMerge();
    Q_DISABLE_COPY_MOVE(JsonMerge)

    /// Changes nothing and says false where the tree is no whole JSON object.
    bool add(const ValueTree &tree);
    bool isEmpty() const { return !m_added; }
    /// The merged object on one line, its values as they were written.
    QByteArray text() const;

private:
    struct Object;
    static void merge(Object &into, const ValueTree &tree, std::uint32_t object);
    static void write(const Object &object, QByteArray &out);

    std::unique_ptr<Object> m_root;
    bool m_added = false;
};

} // namespace decode
