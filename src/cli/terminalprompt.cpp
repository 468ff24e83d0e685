#include "cli/terminalprompt.h"

#include "cli/output.h"
#include "protocol/displayname.h"

#include <QByteArray>

#include <termios.h>
#include <unistd.h>

namespace cli {

namespace {

constexpr qsizetype longestSecret = 64 * 1024;

/// While it lives, the terminal does not show what is typed.
class HiddenTyping
{
public:
    HiddenTyping()
    {
        if (tcgetattr(STDIN_FILENO, &m_before) != 0)
            return;
        termios hidden = m_before;
        hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        m_isHidden = tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden) == 0;
    }
    ~HiddenTyping()
    {
        if (m_isHidden)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    Q_DISABLE_COPY_MOVE(HiddenTyping)

    bool isHidden() const { return m_isHidden; }

private:
    termios m_before{};
    bool m_isHidden = false;
};

} // namespace

bool canAskOnTerminal()
{
    return isatty(STDIN_FILENO) == 1;
}

std::optional<protocol::Secret> askOnTerminal(const QString &question)
{
    const HiddenTyping hidden;
    if (!hidden.isHidden())
        return std::nullopt;
    Output errors(STDERR_FILENO);
    errors.write(protocol::displayName(question.toUtf8(), -1).toUtf8() + ": ");
    errors.flushLines();
    QByteArray line;
    line.reserve(longestSecret + 1); // one buffer, so that no copy of the secret stays behind
    char byte = 0;
    ssize_t count = 0;
    while ((count = read(STDIN_FILENO, &byte, 1)) == 1 && byte != '\n' && line.size() <= longestSecret)
        line.append(byte);
    errors.write("\n");
    errors.flushLines();
    if (count != 1 || byte != '\n' || line.isEmpty()) {
        protocol::wipe(line);
        return std::nullopt;
    }
    return protocol::Secret(std::move(line));
}

} // namespace cli
