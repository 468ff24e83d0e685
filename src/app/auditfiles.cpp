#include "app/auditfiles.h"

#include "authorization/posixappendfile.h"

#include <QDir>

#include <algorithm>

namespace app {

AuditFiles::AuditFiles(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
{}

AuditFiles::~AuditFiles() = default;

QString AuditFiles::file() const
{
    if (m_target.isEmpty())
        return {};
    QString name = m_target;
    for (QChar &c : name) {
        if (!c.isLetterOrNumber() && c != QLatin1Char('.') && c != QLatin1Char('-'))
            c = QLatin1Char('_');
    }
    return QDir(m_folder).filePath(name + QStringLiteral(".jsonl"));
}

void AuditFiles::record(const authorization::Decision &decision)
{
    const QString path = file();
    m_fileOf.emplace(decision.id, path);
    thread(path).record(decision);
}

authorization::AuditThread &AuditFiles::thread(const QString &file)
{
    if (const auto found = m_threads.find(file); found != m_threads.end())
        return *found->second;
    QDir().mkpath(m_folder);
    auto &thread = *m_threads
                        .emplace(file, std::make_unique<authorization::AuditThread>(
                                           std::make_unique<authorization::PosixAppendFile>(file), m_target))
                        .first->second;
    connect(&thread, &authorization::AuditThread::recorded, this, &AuditFiles::recorded);
    connect(&thread, &authorization::AuditThread::recorded, this, &AuditFiles::written);
    connect(&thread, &authorization::AuditThread::outcomeRecorded, this, &AuditFiles::written);
    connect(&thread, &authorization::AuditThread::recordFailed, this,
            [this](authorization::DecisionId decision, const authorization::AuditError &error) {
                m_fileOf.erase(decision);
                Q_EMIT recordFailed(decision, error.text);
                Q_EMIT happened(models::Tone::Bad,
                                tr("Not answered: the audit file could not be written: %1").arg(error.text));
            });
    connect(&thread, &authorization::AuditThread::outcomeFailed, this,
            [this](authorization::DecisionId, const authorization::AuditError &error) {
                Q_EMIT happened(
                    models::Tone::Bad,
                    tr("An answer was sent, but the audit file's second entry could not be written: %1")
                        .arg(error.text));
            });
    connect(&thread, &authorization::AuditThread::warned, this,
            [this](const QString &text) { Q_EMIT happened(models::Tone::Warn, tr("Audit: %1").arg(text)); });
    return thread;
}

void AuditFiles::outcome(const authorization::Outcome &outcome)
{
    const auto where = m_fileOf.find(outcome.decision);
    if (where == m_fileOf.end())
        return;
    const QString path = where->second;
    m_fileOf.erase(where);
    m_threads.at(path)->outcome(outcome);
    const bool isLast = std::none_of(m_fileOf.begin(), m_fileOf.end(),
                                     [&](const auto &other) { return other.second == path; });
    if (isLast && path != file())
        m_threads.erase(path); // and with it the lock; waits until the outcome is written
}

} // namespace app
