#include "authorization/decision.h"
#include "authorization/presetbook.h"
#include "fuzz/fuzz.h"

#include <QSet>

#include <algorithm>

using namespace authorization;

namespace {

void checkBook(const PresetBook &book)
{
    QSet<std::pair<QString, QString>> names;
    for (const Preset &preset : book.all()) {
        fuzz::require(!preset.name.isEmpty() && !preset.entitlements.empty());
        fuzz::require(preset.entitlements == sortedOnce(preset.entitlements));
        fuzz::require(std::find(preset.entitlements.begin(), preset.entitlements.end(),
                                revokingEntitlement) == preset.entitlements.end());
        fuzz::require(!names.contains({preset.feed, preset.name}));
        names.insert({preset.feed, preset.name});
        const Preset *found = book.find(preset.feed.toUtf8(), preset.name);
        fuzz::require(found && *found == preset);
    }
    const auto again = PresetBook::parse(book.bytes());
    fuzz::require(std::holds_alternative<PresetBook>(again) && std::get<PresetBook>(again) == book);
}

} // namespace

/// A file of presets, up to its first zero byte, then changes to it. Each name is there once for a feed, its
/// numbers are sorted and can be granted, and what is written is read again as the same; a change that is
/// refused changes nothing.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray all(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QByteArray text = all.left(all.indexOf('\0'));
    auto read = PresetBook::parse(text);
    if (const auto *error = std::get_if<QString>(&read))
        fuzz::require(!error->isEmpty() && !error->contains(QLatin1Char('\n')));
    PresetBook book =
        std::holds_alternative<PresetBook>(read) ? std::get<PresetBook>(std::move(read)) : PresetBook();
    checkBook(book);
    fuzz::Input input(data, size);
    input.take(text.size() + 1);
    while (!input.isAtEnd()) {
        const PresetBook before = book;
        const std::uint8_t what = input.byte();
        const QByteArray feed = input.text();
        const QString name = QString::fromUtf8(input.text());
        QString refusal;
        if (what % 4 == 0) {
            refusal = book.remove(feed, name);
        } else {
            protocol::Entitlements entitlements;
            for (int i = 0; i < what / 32; ++i)
                entitlements.push_back(qint32(input.below(65'536)) - 300);
            const QString instead = what % 4 == 1 ? QString::fromUtf8(input.text()) : QString();
            refusal = book.put({QString::fromUtf8(feed), name, entitlements}, instead);
        }
        fuzz::require(refusal.isEmpty() || book == before);
        checkBook(book);
    }
    return 0;
}
