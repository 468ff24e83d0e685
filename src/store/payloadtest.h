#pragma once

#include "decode/jsonpath.h"
#include "store/filterexpression.h"
#include "store/texttest.h"
#include "store/verdict.h"

#include <QByteArrayView>

#include <optional>
#include <vector>

namespace store {

/// One test of the packets of a message: it holds where it holds for one of them. Each thread needs one of
/// its own.
class PayloadTest
{
public:
    /// `test` is of `text`, `bytes`, `json` or `entitlements`.
    explicit PayloadTest(const FilterTest &test);

    /// `packets` begins at the packet count.
    Verdict test(QByteArrayView packets, decode::JsonReader &reader) const;

    /// Which of several is to be asked first: the cheaper one. From 2.
    int cost() const;

private:
    Verdict testText(QByteArrayView data) const;
    Verdict testJson(QByteArrayView data, decode::JsonReader &reader) const;
    Verdict testEntitlements(QByteArrayView raw) const;
    bool isEqual(const decode::JsonValue &value, const FilterJsonValue &wanted) const;
    bool isOrdered(const decode::JsonValue &value) const;

    FilterField m_field;
    FilterOperator m_op;
    std::optional<TextTest> m_text;
    std::optional<TextTest> m_latin1;
    decode::JsonPath m_path;
    std::vector<FilterJsonValue> m_values;
    std::vector<qint32> m_entitlements; ///< sorted, each once
};

} // namespace store
