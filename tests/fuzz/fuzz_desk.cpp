#include "authorization/deskplay.h"
#include "fuzz/fuzz.h"

namespace {

class FromInput : public Chance
{
public:
    explicit FromInput(fuzz::Input &input)
        : m_input(input)
    {}
    int below(int limit) override { return m_input.below(limit); }

private:
    fuzz::Input &m_input;
};

} // namespace

/// The authorization desk: a sequence of requests, notifications, clicks, disk and socket outcomes, times and
/// connections, held against a second, plain telling of the rules A1 to A10. The first byte says how much
/// room the desk has.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    fuzz::Input input(data, size);
    const std::uint8_t room = input.byte();
    FromInput chance(input);
    DeskPlay play(chance, {.settled = std::size_t{1} + room % 16, .open = std::size_t{2} + room / 16});
    for (int steps = 0; !input.isAtEnd() && steps < 2'000; ++steps) {
        fuzz::require(play.step());
        if (steps % 16 == 0)
            fuzz::require(play.isMirrored());
    }
    fuzz::require(play.isMirrored() && play.isEachRequestCounted());
    return 0;
}
