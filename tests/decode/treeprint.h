#pragma once

#include "decode/valuetree.h"

#include <QByteArray>

/// A tree as one line a value: indent, name, what it says, its bytes `begin-end`.
inline QByteArray print(const decode::ValueTree &tree)
{
    QByteArray out;
    for (const decode::ValueNode &node : tree.nodes) {
        int depth = 0;
        for (const decode::ValueNode *up = &node; up != &tree.nodes.front(); up = &tree.node(up->parent))
            ++depth;
        out += QByteArray(depth, ' ');
        if (node.keyEnd > node.keyBegin)
            out += tree.nameBytes(node, 100) + '=';
        switch (node.type) {
        case decode::ValueType::Object:
            out += '{' + QByteArray::number(node.count) + '}';
            break;
        case decode::ValueType::Array:
            out += '[' + QByteArray::number(node.count) + ']';
            break;
        case decode::ValueType::String:
            out += '\'' + tree.stringBytes(node, 100) + '\'';
            break;
        default:
            out += tree.scalarText(node);
        }
        out += ' ' + QByteArray::number(node.begin) + '-' + QByteArray::number(node.end) + '\n';
    }
    return out;
}

/// Every promise of a tree that a reader of it relies on, whatever the bytes were.
inline bool isSound(const decode::ValueTree &tree)
{
    const auto size = static_cast<std::uint32_t>(tree.nodes.size());
    for (std::uint32_t i = 0; i < size; ++i) {
        const decode::ValueNode &node = tree.node(i);
        if (node.begin > node.end || node.end > tree.bytes.view.size() || node.keyBegin > node.keyEnd ||
            node.keyEnd > node.end || node.behind <= i || node.behind > size)
            return false;
        if (i > 0 && (node.parent >= i || !tree.node(node.parent).isContainer() ||
                      tree.node(node.parent).behind < node.behind || node.first() < tree.node(i - 1).first()))
            return false;
        std::uint32_t children = 0;
        for (std::uint32_t child = i + 1; child < node.behind; child = tree.node(child).behind)
            ++children;
        if (children != node.count)
            return false;
        (void)tree.scalarText(node, 64);
        (void)tree.stringBytes(node, 64);
        (void)tree.nameBytes(node, 64);
        (void)tree.tag(node);
    }
    return !tree.error || (tree.error->offset >= 0 && tree.error->offset <= tree.bytes.view.size());
}
