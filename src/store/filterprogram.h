#pragma once

#include "protocol/framewalker.h"
#include "store/filterexpression.h"
#include "store/framefields.h"
#include "store/packetrecord.h"
#include "store/payloadtest.h"
#include "store/rowmatches.h"
#include "store/segment.h"
#include "store/texttest.h"
#include "store/timeanchors.h"
#include "store/verdict.h"

#include <QByteArrayView>

#include <array>
#include <optional>
#include <vector>

namespace store {

/// A filter made ready to be worked out by one thread: what hangs on one sort of name alone is one step, kept
/// for each distinct name; the others are ordered by what they cost. Three-valued: packets are touched only
/// where names and record leave the verdict open. Rows that follow each other are tested by column: a step is
/// worked out for a thousand of them before the next.
class FilterProgram
{
public:
    explicit FilterProgram(const FilterExpression &expression);

    void setAnchors(TimeAnchors anchors);
    bool enter(const Segment &segment, const TestLimit &limit);
    Verdict test(const Segment &segment, std::uint32_t place);
    std::uint32_t testRows(const Segment &segment, std::uint32_t first, std::uint32_t last,
                           const TestLimit &limit, RowMatches &matches);
    Verdict testFrame(QByteArrayView frame, protocol::Dialect dialect, qint64 utcNs);

private:
    struct Step
    {
        enum class Kind : std::uint8_t { And, Or, Not, Names, Record, Payload };
        Kind kind = Kind::Names;
        std::uint8_t cost = 0;
        Segment::Table table = Segment::Topics; ///< Names
        /// And, Or, Not: where its children begin in m_children. Names: the slot in the table. Record,
        /// Payload: the index of the test.
        std::uint32_t index = 0;
        std::uint32_t count = 0; ///< And, Or, Not
    };
    /// What hangs on one sort of name: some parts of the expression, joined.
    struct NameSlot
    {
        FilterNode::Kind join = FilterNode::Kind::And;
        std::vector<std::uint32_t> nodes; ///< of the expression
        Verdict absent = Verdict::No;     ///< where a message has no such name
    };
    /// What the slots say of each name, by its number; the serial tells names apart that had one number.
    struct NameVerdicts
    {
        std::vector<NameSlot> slots;
        std::vector<quint64> serials;
        std::vector<Verdict> verdicts; ///< slots.size() for each name
    };
    struct Names
    {
        QByteArrayView first, second; ///< feed and topic, user and host, or content type
        bool isAbsent = false;
    };
    struct RecordTest
    {
        FilterField field;
        std::vector<FilterRange> ranges;

        bool isWithin(qint64 value) const;
    };
    /// The message that is tested.
    struct Row
    {
        const PacketRecord &record;
        QByteArrayView frame;
        bool isLearned = false; ///< its names are in the tables; else they are tested where they lie
        std::optional<qint64> utcNs;
        protocol::FrameLayout layout; ///< once hasLayout
        bool hasLayout = false;

        const protocol::FrameLayout &where()
        {
            if (!hasLayout)
                layout = layoutOf(frame, record.dialect());
            hasLayout = true;
            return layout;
        }
    };
    static constexpr std::uint32_t columnRows = 1024;
    using Column = std::array<Verdict, columnRows>;
    /// Rows that follow each other in one segment, at most columnRows.
    struct Stretch
    {
        const Segment &segment;
        const PacketRecord *records;
        std::uint32_t first;
        std::uint32_t count;
    };

    std::uint8_t dependencies(std::uint32_t node);
    Step compile(std::uint32_t node);
    Step compileJoined(const FilterNode &node);
    Step nameStep(Segment::Table table, FilterNode::Kind join, std::vector<std::uint32_t> nodes);

    void learn(Segment::Table table, const Segment::NameUse &use, const Segment &segment);
    Verdict testSlot(const NameSlot &slot, const Names &names) const;
    Verdict testNode(std::uint32_t node, const Names &names) const;
    static Names namesIn(Segment::Table table, QByteArrayView frame, const protocol::FrameLayout &layout,
                         protocol::Dialect dialect);
    Verdict nameVerdict(const Step &step, Row &row) const;
    template <bool withPayload>
    Verdict run(const Step &step, Row &row);
    bool holds(const RecordTest &test, Row &row);
    qint64 utcOf(qint64 monotonicNs);
    Verdict decide(Row &row);
    static Row rowOf(const Segment &segment, const PacketRecord &record);

    void fillColumn(const Step &step, const Stretch &rows, std::size_t level);
    void fillNames(const Step &step, const Stretch &rows, Column &column) const;
    void fillRecords(const RecordTest &test, const Stretch &rows, Column &column);
    void fillJoined(const Step &step, const Stretch &rows, std::size_t level);
    std::uint32_t readPayloads(const Stretch &rows, const TestLimit &limit);

    FilterExpression m_expression;                ///< its names are tested where they are learned
    std::vector<std::uint8_t> m_dependencies;     ///< of each of its nodes
    std::vector<std::optional<TextTest>> m_texts; ///< of each of its tests, for names
    std::vector<Step> m_children;
    std::array<NameVerdicts, 3> m_names; ///< by Segment::Table
    std::vector<RecordTest> m_records;
    std::vector<PayloadTest> m_payloads;
    Step m_root;
    bool m_hasOthers = false; ///< steps that are not Payload
    bool m_learns = false;
    std::vector<Column> m_columns; ///< one for each level of the steps
    decode::JsonReader m_reader;
    TimeAnchors m_anchors;
    TimeAnchors::Stretch m_stretch; ///< of m_anchors, where the last time lay
    quint64 m_segment = 0;          ///< the number of the one whose names were learned last
    std::uint32_t m_learned = 0;    ///< how many of them
};

} // namespace store
