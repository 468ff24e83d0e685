#pragma once

#include <QRegularExpression>
#include <QTest>

namespace support {

/// Call it in init() of every test that shows widgets: a Qt warning then fails the test function. What the
/// offscreen platform says of itself is let through.
inline void failOnWarnings()
{
    QTest::failOnWarning(QRegularExpression(
        QStringLiteral("^(?!This plugin does not support "
                       "(propagateSizeHints|raise|lower|grabbing|window (opacity|masks)))")));
}

} // namespace support
