#pragma once

#include <QString>

QT_BEGIN_NAMESPACE
class QCommandLineParser;
QT_END_NAMESPACE

namespace protocol {

/// The help of a command line as `parser` has it, with the program named as one types it (`messagebus tail`)
/// and not by the path it was started with. For any thread; needs no application object.
QString helpText(const QCommandLineParser &parser, const QString &program);

} // namespace protocol
