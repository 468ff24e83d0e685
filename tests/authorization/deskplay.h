#pragma once

#include "authorization/deskhelp.h"
#include "authorization/deskmodel.h"
#include "authorization/mirror.h"

/// Where a DeskPlay has its choices from.
class Chance
{
public:
    virtual ~Chance() = default;
    /// 0 up to, not including, `limit`.
    virtual int below(int limit) = 0;
};

/// Everything that can happen to a desk, in an order that a Chance chooses, held against DeskModel.
class DeskPlay
{
public:
    DeskPlay(Chance &chance, const authorization::DeskLimits &limits)
        : m_chance(chance)
        , m_desk(limits)
        , m_mirror(m_desk)
        , m_model(m_desk, limits.open)
    {}

    const DeskModel &model() const { return m_model; }

    /// False where a rule was broken.
    bool step();

    bool isMirrored() const { return m_mirror.isExact(); }

    /// Each request that came is in a row, was in one that was dropped, or is counted.
    bool isEachRequestCounted() const;

private:
    int below(int limit) { return m_chance.below(limit); }
    bool oneIn(int number) { return below(number) == 0; }

    void askSomething();
    void notifySomething();
    authorization::RequestId someRow();
    DeskModel::Click someClick(std::vector<authorization::RequestId> rows);
    authorization::GrantEntitlements someGrant();
    authorization::Signature someone();
    /// Of those that are listed, or one that is not.
    authorization::GrantId someGrantId();
    void changeGrant();
    void endGrants();

    void keep(const authorization::Decision &decision) { m_decisions.push_back(decision.id); }

    void click();
    void clickTogether();
    void report();
    void tickOrSet();
    void changeConnection();

    Chance &m_chance;
    authorization::Desk m_desk;
    Mirror m_mirror;
    DeskModel m_model;
    authorization::TimePoint m_now = deskhelp::at(0);
    std::vector<authorization::RequestId> m_rows;
    std::vector<authorization::DecisionId> m_decisions;
    std::uint32_t m_number = 1;
    quint64 m_asked = 0;
    int m_steps = 0;
    bool m_monitorOnly = false;
    bool m_objectionsFit = true; ///< objection() said what answer() did, for changes too
};
