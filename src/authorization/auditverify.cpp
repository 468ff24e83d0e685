#include "authorization/auditverify.h"

#include "authorization/auditchain.h"
#include "authorization/auditcontinued.h"
#include "authorization/auditfields.h"
#include "authorization/audithead.h"
#include "authorization/auditlines.h"

#include <QFile>
#include <QFileInfo>

#include <utility>

namespace authorization {

namespace {

/// One walk over the files of an audit.
class Verifier
{
public:
    AuditReport run(const QString &path, const AuditProgress &progress)
    {
        const QByteArray headBytes = readHead(path); // before the file, which may grow meanwhile
        const AuditChain chain = openAuditChain(path);
        AuditWalk steps(chain, progress);
        for (const auto &file : chain.files) {
            if (!m_report.fault && !m_report.isStopped)
                walk(file, file == chain.files.back() ? headBytes : QByteArray(), steps);
        }
        if (m_report.isStopped)
            return std::exchange(m_report, {});
        if (!chain.missing.isEmpty())
            m_report.fault = AuditFault{chain.missing, 0, chain.why}; // what comes after it may be good
        return std::exchange(m_report, {});
    }

private:
    static QByteArray readHead(const QString &path)
    {
        QFile head(path + auditHeadSuffix);
        return head.open(QIODevice::ReadOnly) ? head.read(4096) : QByteArray();
    }

    void walk(const std::shared_ptr<const AuditFile> &file, const QByteArray &headBytes, AuditWalk &steps)
    {
        m_path = file->path();
        ++m_report.files;
        const auto head = AuditHead::fromBytes(headBytes);
        m_report.hasHead = !headBytes.isEmpty();
        // The head of the file before is there where a crash came between the two.
        m_isHeadMet = !head || head->size == 0 || head->hash == m_lastHash;
        AuditLines lines(file);
        while (!m_report.fault && lines.next() && lines.isWhole()) {
            check(lines);
            if (head && lines.end() == head->size)
                meetHead(*head, lines.number());
            if (!steps.goOn(lines.end())) {
                m_report.isStopped = true;
                return;
            }
        }
        steps.endFile(lines.end());
        m_report.endsTorn = lines.number() > 0 && !lines.isWhole();
        if (lines.hasFailed())
            fault(0, QStringLiteral("it can't be read"));
        if (m_brokenLine > 0)
            blameLineBefore();
        if (m_tornLine > 0 && !m_report.endsTorn)
            blameTornLine();
        if (!headBytes.isEmpty() && !head)
            fault(0, QStringLiteral("its head file is damaged"));
        if (!m_isHeadMet)
            fault(lines.number() + (m_report.endsTorn ? 0 : 1),
                  QStringLiteral(
                      "the end is missing from here on: the head file knows of lines that are not there"));
    }

    void check(AuditLines &lines)
    {
        const QByteArray hash = lines.hash();
        const AuditFields *entry = m_reader.read(lines.bytes());
        const bool isLinked = entry && is(entry->prev, m_lastHash);
        if (m_tornLine > 0)
            checkRepair(entry);
        if (m_brokenLine > 0) {
            // Its link is broken. Where the next one's is too, the line itself is to blame.
            if (isLinked || !entry)
                blameLineBefore();
            else
                fault(m_brokenLine,
                      QStringLiteral("it does not follow from the line before, nor the next from it"));
        } else if (entry && !isLinked) {
            m_brokenLine = lines.number();
        }
        if (entry) {
            ++m_report.entries;
            checkStory(*entry, lines.number());
        } else {
            m_tornLine = lines.number();
            m_tornSize = lines.size();
        }
        m_lastHash = hash;
    }

    /// A line that is no entry is one that a crash cut: the next one says so.
    void checkRepair(const AuditFields *entry)
    {
        if (entry && entry->event == "repair" && is(entry->torn, m_lastHash) &&
            entry->tornBytes == m_tornSize)
            ++m_report.torn;
        else
            blameTornLine();
        m_tornLine = 0;
    }

    void blameTornLine()
    {
        fault(m_tornLine, QStringLiteral("it is no entry, and no repair entry for it follows"));
    }

    void blameLineBefore()
    {
        if (m_brokenLine > 1)
            fault(m_brokenLine - 1,
                  QStringLiteral("it was changed, or lines behind it were taken away: line %1 "
                                 "does not follow from it")
                      .arg(m_brokenLine));
        else if (m_report.files > 1)
            fault(1, QStringLiteral(
                         "it does not follow from the file before, whose end was changed or taken away"));
        else
            fault(1, QStringLiteral("it is not the first: what was before it was taken away"));
    }

    void checkStory(const AuditFields &entry, qint64 line)
    {
        if (entry.event == "cut")
            fault(line,
                  QStringLiteral("lines before it were taken away before it was written, as the head file "
                                 "of that time told"));
        const qint64 time = auditTime(entry.time);
        if (time < 0)
            return;
        if (time < m_lastTime)
            ++m_report.setBack;
        m_lastTime = time;
    }

    void meetHead(const AuditHead &head, qint64 line)
    {
        m_isHeadMet = true;
        if (m_lastHash != head.hash)
            fault(line, QStringLiteral("it was changed: the head file knows another hash of it"));
    }

    static bool is(std::string_view text, const QByteArray &hash)
    {
        return text == std::string_view(hash.constData(), static_cast<std::size_t>(hash.size()));
    }

    void fault(qint64 line, const QString &why)
    {
        if (!m_report.fault)
            m_report.fault = AuditFault{m_path, line, why};
    }

    AuditReport m_report;
    AuditFieldReader m_reader;
    QString m_path;
    QByteArray m_lastHash = auditBeginHash();
    qint64 m_lastTime = 0;
    qint64 m_tornLine = 0; ///< where the line before is no entry
    qint64 m_tornSize = 0;
    qint64 m_brokenLine = 0; ///< where the line before does not follow from the one before it
    bool m_isHeadMet = true;
};

} // namespace

AuditReport verifyAudit(const QString &path, const AuditProgress &progress)
{
    return Verifier().run(path, progress);
}

} // namespace authorization
