#include "decode/jsonmerge.h"

#include "decode/jsonstring.h"

#include <limits>

namespace decode {

namespace {
constexpr qsizetype wholeName = std::numeric_limits<qsizetype>::max() / 2;
} // namespace

/// As deep as the trees are, which have a limit.
struct JsonMerge::Object
{
    struct Member
    {
        QByteArray name;
        QByteArray value;               ///< as written, where it is no object
        std::unique_ptr<Object> object; ///< null where it is none
    };
    std::vector<Member> members;
    QHash<QByteArray, std::size_t> places;

    Member &member(const QByteArray &name)
    {
        const auto place = places.constFind(name);
        if (place != places.constEnd())
            return members[*place];
        places.insert(name, members.size());
        members.push_back({name, {}, nullptr});
        return members.back();
    }
};

JsonMerge::JsonMerge()
    : m_root(std::make_unique<Object>())
{}

JsonMerge::~JsonMerge() = default;

bool JsonMerge::add(const ValueTree &tree)
{
    if (tree.format != ValueFormat::Json || tree.error || tree.isEmpty() ||
        tree.node(0).type != ValueType::Object)
        return false;
    merge(*m_root, tree, 0);
    m_added = true;
    return true;
}

void JsonMerge::merge(Object &into, const ValueTree &tree, std::uint32_t object)
{
    const std::uint32_t behind = tree.node(object).behind;
    for (std::uint32_t child = object + 1; child < behind; child = tree.node(child).behind) {
        const ValueNode &node = tree.node(child);
        Object::Member &member = into.member(tree.nameBytes(node, wholeName));
        if (node.type != ValueType::Object) {
            member.object.reset();
            member.value = tree.raw(node).toByteArray();
            continue;
        }
        if (!member.object)
            member.object = std::make_unique<Object>();
        merge(*member.object, tree, child);
    }
}

QByteArray JsonMerge::text() const
{
    QByteArray out;
    write(*m_root, out);
    return out;
}

void JsonMerge::write(const Object &object, QByteArray &out)
{
    out += '{';
    for (const Object::Member &member : object.members) {
        if (&member != &object.members.front())
            out += ',';
        out += quotedJson(member.name);
        out += ':';
        if (member.object)
            write(*member.object, out);
        else
            out += member.value;
    }
    out += '}';
}

} // namespace decode
