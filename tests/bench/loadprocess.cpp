#include "loadprocess.h"

#include <QCoreApplication>

namespace {

QString pem(const char *name)
{
    return QStringLiteral(MBM_TEST_DATA "/tls/") + QLatin1String(name);
}

} // namespace

QString LoadProcess::caFile()
{
    return pem("ca.pem");
}

LoadProcess::LoadProcess(const Workload &load, bool tls)
{
    QStringList arguments = load.toArguments();
    if (tls)
        arguments << pem("server.pem") << pem("server.key");
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QCoreApplication::applicationDirPath() + QStringLiteral("/bench_load"), arguments);
    if (m_process.waitForReadyRead())
        m_port = m_process.readLine().trimmed().toUShort();
}

LoadProcess::~LoadProcess()
{
    m_process.kill();
    m_process.waitForFinished();
}
