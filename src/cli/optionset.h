#pragma once

#include "protocol/dialect.h"

#include <QCommandLineParser>
#include <QString>

#include <chrono>
#include <optional>

namespace cli {

/// Adds an option to `parser`; with `valueName` it takes a value.
void addOption(QCommandLineParser &parser, const char *name, const QString &description,
               const char *valueName = nullptr);

/// The name of an option with a value that is given more than once; empty where there is none.
QString repeatedOption(const QCommandLineParser &parser);

/// Reads an option that takes a duration, such as `10s`. Nothing where it isn't set; `error` where it is
/// none.
std::optional<std::chrono::milliseconds> durationOption(const QCommandLineParser &parser, QLatin1String name,
                                                        QString &error);

/// Reads an option that takes a whole number from 1. Nothing where it isn't set; `error` where it is none.
std::optional<quint64> countOption(const QCommandLineParser &parser, QLatin1String name, QString &error);

} // namespace cli
