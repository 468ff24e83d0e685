#include "models/valueerrortext.h"

#include "protocol/displayname.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace models {

namespace {

constexpr qsizetype contextBytes = 24; ///< on either side of the place where reading stopped

struct ValueErrorText
{
    Q_DECLARE_TR_FUNCTIONS(models::ValueErrorText)
};

QString reason(const decode::ValueError &error)
{
    using Kind = decode::ValueError::Kind;
    switch (error.kind) {
    case Kind::UnexpectedEnd:
        return ValueErrorText::tr("it ends too early");
    case Kind::ExpectedValue:
        return ValueErrorText::tr("a value is expected");
    case Kind::ExpectedName:
        return ValueErrorText::tr("a name in quotes is expected");
    case Kind::ExpectedColon:
        return ValueErrorText::tr("a colon is expected");
    case Kind::ExpectedCommaOrEnd:
        return ValueErrorText::tr("a comma or the closing bracket is expected");
    case Kind::BadNumber:
        return ValueErrorText::tr("this is no number");
    case Kind::BadLiteral:
        return ValueErrorText::tr("only true, false and null are written without quotes");
    case Kind::BadEscape:
        return ValueErrorText::tr("this is no escape that JSON knows");
    case Kind::ControlCharacter:
        return ValueErrorText::tr("a control character must be escaped in a string");
    case Kind::BytesBehind:
        return ValueErrorText::tr("something stands behind the value");
    case Kind::BadType:
        return ValueErrorText::tr("no value begins with this byte");
    case Kind::BadString:
        return ValueErrorText::tr("this text is not valid UTF-8");
    default:
        return {};
    }
}

} // namespace

QString formatName(decode::ValueFormat format)
{
    switch (format) {
    case decode::ValueFormat::Json:
        return QStringLiteral("JSON");
    case decode::ValueFormat::Cbor:
        return QStringLiteral("CBOR");
    case decode::ValueFormat::MessagePack:
        return QStringLiteral("MessagePack");
    }
    return {};
}

bool isLimit(const decode::ValueError &error)
{
    using Kind = decode::ValueError::Kind;
    return error.kind == Kind::TooDeep || error.kind == Kind::TooManyValues || error.kind == Kind::TooLarge;
}

QString valueErrorText(const decode::ValueTree &tree)
{
    if (!tree.error)
        return {};
    using Kind = decode::ValueError::Kind;
    const QLocale locale;
    const QString format = formatName(tree.format);
    const QString offset = locale.toString(tree.error->offset);
    const QString limit = locale.toString(tree.error->limit);
    switch (tree.error->kind) {
    case Kind::TooDeep:
        return ValueErrorText::tr(
                   "Nested deeper than %1 levels at byte %2. The Text and Hex tabs have all of it.")
            .arg(limit, offset);
    case Kind::TooManyValues:
        return ValueErrorText::tr(
                   "More than %1 values: the tree ends at byte %2. The Text and Hex tabs have all of it.")
            .arg(limit, offset);
    case Kind::TooLarge:
        return ValueErrorText::tr("Too large for a tree. The Text and Hex tabs have all of it.");
    default:
        return ValueErrorText::tr("Not valid %1 at byte %2: %3.").arg(format, offset, reason(*tree.error));
    }
}

QString valueErrorPlace(const decode::ValueTree &tree)
{
    if (!tree.error)
        return {};
    const QByteArrayView bytes = tree.bytes.view;
    const qsizetype at = std::clamp<qsizetype>(tree.error->offset, 0, bytes.size());
    const qsizetype from = std::max<qsizetype>(0, at - contextBytes);
    const QByteArrayView before = bytes.sliced(from, at - from);
    const QByteArrayView behind = bytes.sliced(at, std::min(contextBytes, bytes.size() - at));
    const auto shown = [&tree](QByteArrayView part) {
        return tree.format == decode::ValueFormat::Json ? protocol::displayName(part)
                                                        : QString::fromLatin1(part.toByteArray().toHex(' '));
    };
    return ValueErrorText::tr("%1 ⟨here⟩ %2").arg(shown(before), shown(behind));
}

} // namespace models
