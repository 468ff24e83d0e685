#include "fuzz/fuzz.h"

#include "decode/cborvalue.h"
#include "decode/hexlines.h"
#include "decode/jsonmerge.h"
#include "decode/jsonpath.h"
#include "decode/jsonwriter.h"
#include "decode/messagepackvalue.h"
#include "decode/payloadkind.h"
#include "decode/payloadtext.h"
#include "decode/unwrap.h"

using namespace decode;

namespace {

constexpr qsizetype most = 1 << 20;
constexpr ValueLimits limits{.depth = 200, .values = 20'000};

/// Each value lies within its container, before what is behind it, and can be shown.
void checkTree(const ValueTree &tree)
{
    const auto size = static_cast<std::uint32_t>(tree.bytes.view.size());
    const auto count = static_cast<std::uint32_t>(tree.nodes.size());
    fuzz::require(count <= limits.values && (count > 0 || tree.error.has_value()));
    if (tree.error)
        fuzz::require(tree.error->offset >= 0 && tree.error->offset <= size);
    for (std::uint32_t i = 0; i < count; ++i) {
        const ValueNode &node = tree.node(i);
        fuzz::require(node.begin <= node.end && node.end <= size && node.keyBegin <= node.keyEnd &&
                      node.keyEnd <= size && node.behind > i && node.behind <= count && node.parent <= i);
        if (i > 0)
            fuzz::require(node.parent < i && tree.node(node.parent).isContainer() &&
                          node.behind <= tree.node(node.parent).behind);
        // A value that is the last before an error may be cut: showing it must be safe all the same.
        if (tree.error && i + 1 == count)
            continue;
        if (i < 500) {
            if (node.type == ValueType::String)
                fuzz::require(tree.stringBytes(node, 64).size() <= 64 + 4);
            else if (!node.isContainer())
                fuzz::require(!tree.scalarText(node).isEmpty() || node.type == ValueType::Bytes);
            if (node.keyBegin < node.keyEnd)
                tree.nameBytes(node, 64);
            if (node.begin < node.end)
                fuzz::require(tree.valueAt(node.begin).has_value());
            fuzz::require(tree.steps(i).size() <= limits.depth + 1);
        }
    }
}

/// What a tree says as JSON is JSON, and says the same again.
void checkText(const ValueTree &tree)
{
    if (tree.error || tree.isEmpty() || tree.notUtf8)
        return;
    const JsonText compact = jsonText(tree, 0, JsonLayout::Compact, most);
    const JsonText lines = jsonText(tree, 0, JsonLayout::Lines, most);
    if (compact.isCut || lines.isCut)
        return;
    const ValueTree again = readJson(SharedBytes::of(compact.text), limits);
    fuzz::require(!again.error && again.nodes.size() == tree.nodes.size());
    fuzz::require(jsonText(again, 0, JsonLayout::Lines, most).text == lines.text);
}

void checkPaths(const ValueTree &tree)
{
    JsonReader reader;
    for (std::uint32_t i = 0; i < tree.nodes.size() && i < 20; ++i) {
        const JsonPath path = jsonPath(tree, i);
        const auto again = JsonPath::parse(path.text());
        if (path.steps().empty() || path.steps().size() > JsonPath::maxSteps)
            continue;
        fuzz::require(std::holds_alternative<JsonPath>(again) && std::get<JsonPath>(again) == path);
        reader.find(tree.bytes.view, path);
    }
}

void checkJson(const QByteArray &bytes)
{
    const ValueTree tree = readJson(SharedBytes::of(bytes), limits);
    checkTree(tree);
    checkText(tree);
    checkPaths(tree);
    JsonMerge merge;
    const bool isObject = merge.add(tree);
    fuzz::require(isObject == merge.add(tree));
    if (isObject) {
        const ValueTree merged = readJson(SharedBytes::of(merge.text()), limits);
        fuzz::require(!merged.error || merged.error->kind == ValueError::Kind::TooManyValues);
    }
}

void checkUnwrap(const QByteArray &bytes)
{
    guessWrapping(bytes);
    for (const Wrapping wrapping : allWrappings) {
        const Unwrapped unwrapped = unwrap(wrapping, bytes, most);
        fuzz::require(unwrapped.bytes.size() <= most);
        if (unwrapped.error)
            fuzz::require(unwrapped.error->offset >= 0 && unwrapped.error->offset <= bytes.size());
    }
}

} // namespace

/// What a payload can be: the first byte chooses what the rest is read as.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    fuzz::Input input(data, size);
    const int choice = input.below(4);
    const QByteArray bytes = input.rest();
    guess(bytes);
    encodingOf(bytes);
    const HexLines hex(bytes);
    fuzz::require(hex.at(hex.count() - 1).size <= HexLines::bytesPerLine);
    switch (choice) {
    case 0:
        checkJson(bytes);
        break;
    case 1:
        checkTree(readCbor(SharedBytes::of(bytes), limits));
        checkText(readCbor(SharedBytes::of(bytes), limits));
        break;
    case 2:
        checkTree(readMessagePack(SharedBytes::of(bytes), limits));
        checkText(readMessagePack(SharedBytes::of(bytes), limits));
        break;
    default:
        checkUnwrap(bytes);
    }
    return 0;
}
