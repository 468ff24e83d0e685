#pragma once

#include "models/publishtemplate.h"
#include "protocol/configfile.h"

#include <QObject>

#include <functional>

namespace models {

/// The templates that all sessions share, kept in one file that other programs may change too: every change
/// locks it, reads it anew, and writes it whole. A file that is no templates is kept aside (`.bad`) before
/// anything takes its place; one of a newer version is left alone. GUI thread.
class Templates : public QObject
{
    Q_OBJECT

public:
    /// Reads nothing yet.
    explicit Templates(const QString &path, QObject *parent = nullptr);

    const QString &path() const { return m_file.path(); }
    const TemplateBook &book() const { return m_book; }
    /// One line: why the file could not be used when it was last read; empty where it could.
    const QString &problem() const { return m_problem; }

    /// Reads the file; changed() follows where it says something else.
    void load();
    /// Empty, or one line that says why nothing was changed.
    [[nodiscard]] QString change(const std::function<QString(TemplateBook &book)> &edit);

Q_SIGNALS:
    /// The templates, or the problem.
    void changed();

private:
    protocol::ConfigFile::Content read();

    protocol::ConfigFile m_file;
    TemplateBook m_book;
    QString m_problem;
};

} // namespace models
