#include "app/diagnosticreport.h"

#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QScreen>
#include <QSslSocket>
#include <QSysInfo>

#include <array>

namespace app {

namespace {

/// Names as they are, or their placeholders.
class Names
{
public:
    explicit Names(Redactor *redactor)
        : m_redactor(redactor)
    {}
    QString name(Redactor::Kind kind, const QString &name) const
    {
        return m_redactor ? m_redactor->placeholder(kind, name) : name;
    }
    QString text(const QString &text) const { return m_redactor ? m_redactor->redacted(text) : text; }

private:
    Redactor *m_redactor;
};

QString phaseName(client::Phase phase)
{
    constexpr std::array names{"not connected", "connecting",    "securing",     "unconfirmed",
                               "confirmed",     "not answering", "reconnecting", "closed"};
    return QString::fromLatin1(names.at(static_cast<std::size_t>(phase)));
}

QString methodName(protocol::LoginMethod method)
{
    switch (method) {
    case protocol::LoginMethod::None:
        return QStringLiteral("none");
    case protocol::LoginMethod::Basic:
        return QStringLiteral("basic");
    case protocol::LoginMethod::Token:
        return QStringLiteral("token");
    }
    return {};
}

QString environmentWord(profiles::Environment environment)
{
    constexpr std::array names{"none", "local", "test", "production"};
    const auto at = static_cast<std::size_t>(environment);
    return at < names.size() ? QString::fromLatin1(names.at(at)) : QString::number(at);
}

double number(quint64 value)
{
    return static_cast<double>(value); // JSON has no others; exact up to 2^53
}

QJsonObject program()
{
    QJsonObject object;
    object.insert(QStringLiteral("version"), QStringLiteral(MBM_VERSION));
    object.insert(QStringLiteral("qt"), QString::fromLatin1(qVersion()));
    object.insert(QStringLiteral("qtBuiltWith"), QStringLiteral(QT_VERSION_STR));
    object.insert(QStringLiteral("tlsLibrary"), QSslSocket::sslLibraryVersionString());
    object.insert(QStringLiteral("tlsBuiltWith"), QSslSocket::sslLibraryBuildVersionString());
    return object;
}

QJsonObject system()
{
    QJsonObject object;
    object.insert(QStringLiteral("name"), QSysInfo::prettyProductName());
    object.insert(QStringLiteral("kernel"),
                  QSysInfo::kernelType() + QLatin1Char(' ') + QSysInfo::kernelVersion());
    object.insert(QStringLiteral("architecture"), QSysInfo::currentCpuArchitecture());
    object.insert(QStringLiteral("abi"), QSysInfo::buildAbi());
    object.insert(QStringLiteral("locale"), QLocale().name());
    object.insert(QStringLiteral("platform"), QGuiApplication::platformName());
    QJsonArray screens;
    const QList<QScreen *> all = QGuiApplication::screens();
    for (const QScreen *screen : all)
        screens.append(QStringLiteral("%1x%2 at %3")
                           .arg(QString::number(screen->size().width()),
                                QString::number(screen->size().height()),
                                QString::number(screen->devicePixelRatio())));
    object.insert(QStringLiteral("screens"), screens);
    return object;
}

QJsonObject tlsObject(bool enabled, bool ownCa, bool clientCertificate, bool pin, bool pinOnly)
{
    return {{QStringLiteral("enabled"), enabled},
            {QStringLiteral("ownCa"), ownCa},
            {QStringLiteral("clientCertificate"), clientCertificate},
            {QStringLiteral("pin"), pin},
            {QStringLiteral("pinOnly"), pinOnly}};
}

QJsonObject profileObject(const profiles::Profile &profile, const Names &names)
{
    using Kind = Redactor::Kind;
    const profiles::Tls &tls = profile.tls;
    QJsonObject object;
    object.insert(QStringLiteral("name"), names.name(Kind::Profile, profile.name));
    object.insert(QStringLiteral("environment"), environmentWord(profile.environment));
    object.insert(QStringLiteral("host"), names.name(Kind::Host, profile.host));
    object.insert(QStringLiteral("port"), profile.port);
    object.insert(QStringLiteral("dialect"), protocol::dialectNumber(profile.dialect));
    object.insert(QStringLiteral("tls"),
                  tlsObject(tls.enabled, !tls.caFile.isEmpty(), !tls.certificateFile.isEmpty(),
                            !tls.pin.isEmpty(), tls.pinOnly));
    object.insert(QStringLiteral("login"), methodName(profile.login.method));
    object.insert(QStringLiteral("user"), names.name(Kind::User, profile.login.user));
    object.insert(QStringLiteral("impersonates"), !profile.login.impersonating.isEmpty());
    object.insert(QStringLiteral("forwards"), !profile.login.forwardedFor.isEmpty());
    object.insert(QStringLiteral("application"), !profile.login.application.isEmpty());
    object.insert(QStringLiteral("subscriptions"), profile.subscribe.size());
    object.insert(QStringLiteral("notifications"), profile.notify.size());
    object.insert(QStringLiteral("metrics"), !profile.metricsAddress.isEmpty());
    object.insert(QStringLiteral("heartbeat"), profile.heartbeat);
    object.insert(QStringLiteral("reconnect"), profile.reconnect);
    object.insert(QStringLiteral("monitorOnly"), profile.monitorOnly);
    return object;
}

QJsonObject sessionObject(const SessionFacts &session, const Names &names)
{
    using Kind = Redactor::Kind;
    const client::ConnectionSettings &settings = session.settings;
    const client::TlsSettings &tls = settings.tls;
    QJsonObject object;
    object.insert(QStringLiteral("state"), phaseName(session.state.phase));
    object.insert(QStringLiteral("error"), names.text(session.state.error.what));
    object.insert(QStringLiteral("connection"), number(session.state.connection));
    object.insert(QStringLiteral("tlsProtocol"), session.state.tlsProtocol);
    object.insert(QStringLiteral("host"), names.name(Kind::Host, settings.host));
    object.insert(QStringLiteral("port"), settings.port);
    object.insert(QStringLiteral("dialect"), protocol::dialectNumber(settings.dialect));
    object.insert(QStringLiteral("tls"),
                  tlsObject(tls.enabled, !tls.caFile.isEmpty(), !tls.certificateFile.isEmpty(),
                            !tls.pin.isEmpty(), tls.pinOnly));
    object.insert(QStringLiteral("login"), methodName(settings.credentials.method));
    object.insert(QStringLiteral("user"),
                  names.name(Kind::User, QString::fromUtf8(settings.credentials.user)));
    object.insert(QStringLiteral("monitorOnly"), settings.monitorOnly);
    object.insert(QStringLiteral("received"), number(session.totals.received));
    object.insert(QStringLiteral("bytesReceived"), number(session.totals.bytesReceived));
    object.insert(QStringLiteral("evicted"), number(session.totals.evicted));
    object.insert(QStringLiteral("dropped"), number(session.totals.dropped));
    object.insert(QStringLiteral("keptOut"), number(session.totals.captureFiltered));
    object.insert(QStringLiteral("memoryUsed"), number(session.totals.memoryUsed));
    object.insert(QStringLiteral("requestsWaiting"), session.waitingRequests);
    return object;
}

} // namespace

QByteArray diagnosticReport(const ReportFacts &facts, Redactor *redactor)
{
    const Names names(redactor);
    QJsonArray profileArray;
    for (const profiles::Profile &profile : facts.profiles)
        profileArray.append(profileObject(profile, names));
    QJsonArray sessionArray;
    for (const SessionFacts &session : facts.sessions)
        sessionArray.append(sessionObject(session, names));
    QJsonArray log;
    for (const QString &line : facts.log)
        log.append(names.text(line));
    QJsonObject settings;
    settings.insert(QStringLiteral("theme"), facts.theme);
    settings.insert(QStringLiteral("memoryBudgetMiB"), facts.budgetBytes / (qint64{1} << 20));
    settings.insert(QStringLiteral("requestExpiryMinutes"), facts.expiryMinutes);
    QJsonObject report;
    report.insert(QStringLiteral("report"), QStringLiteral("Messagebus Monitor"));
    report.insert(QStringLiteral("namesHostsAndUsers"), redactor == nullptr);
    report.insert(QStringLiteral("program"), program());
    report.insert(QStringLiteral("system"), system());
    report.insert(QStringLiteral("settings"), settings);
    report.insert(QStringLiteral("profiles"), profileArray);
    report.insert(QStringLiteral("sessions"), sessionArray);
    report.insert(QStringLiteral("log"), log);
    return QJsonDocument(report).toJson(QJsonDocument::Indented);
}

QString programLine()
{
    return QStringLiteral("Messagebus Monitor %1, Qt %2, %3, %4 %5")
        .arg(QStringLiteral(MBM_VERSION), QString::fromLatin1(qVersion()),
             QSslSocket::sslLibraryVersionString(), QSysInfo::prettyProductName(),
             QSysInfo::currentCpuArchitecture());
}

} // namespace app
