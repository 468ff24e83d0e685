#pragma once

#include "cli/command.h"

namespace cli {

/// `audit verify` and `audit export`: reads audit files, in pieces, so that one of any length needs little
/// memory.
class AuditCommand : public Command
{
    Q_OBJECT

public:
    using Command::Command;

    void addTo(QCommandLineParser &parser) const override;
    std::optional<Ending> read(const QCommandLineParser &parser, const QStringList &arguments) override;
    void start() override;
    bool endsAtOnce() const override { return true; }

private:
    enum class Action { Verify, Export };

    Ending verifyAll();
    Ending exportAll();
    std::optional<Ending> exportAudit(const QString &path);

    Action m_action = Action::Verify;
    QStringList m_paths;
    bool m_isWithoutHead = false;
};

} // namespace cli
