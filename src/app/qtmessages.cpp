#include "app/qtmessages.h"

#include "app/logfile.h"
#include "protocol/displayname.h"

#include <QString>

#include <atomic>

namespace app {

namespace {

std::atomic<LogFile *> theLog{nullptr};
std::atomic<QtMessageHandler> theHandlerBefore{nullptr};

LogFile::Severity severityOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
    case QtInfoMsg:
        return LogFile::Severity::Info;
    case QtWarningMsg:
        return LogFile::Severity::Warning;
    case QtCriticalMsg:
    case QtFatalMsg:
        return LogFile::Severity::Error;
    }
    return LogFile::Severity::Error;
}

void handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    thread_local bool isInside = false; // whatever the log itself might say
    LogFile *const log = theLog;
    if (log && !isInside && type != QtDebugMsg) {
        isInside = true;
        const QString category = QString::fromLatin1(context.category ? context.category : "default");
        log->add(severityOf(type), QStringLiteral("Qt, %1").arg(category),
                 protocol::displayName(message.toUtf8(), 1'000));
        isInside = false;
    }
    if (const QtMessageHandler before = theHandlerBefore)
        before(type, context, message);
}

} // namespace

QtMessages::QtMessages(LogFile &log)
    : m_before(nullptr)
{
    theLog = &log;
    m_before = qInstallMessageHandler(&handle);
    theHandlerBefore = m_before;
}

QtMessages::~QtMessages()
{
    qInstallMessageHandler(m_before);
    theLog = nullptr;
    theHandlerBefore = nullptr;
}

} // namespace app
