#include "authorization/auditindex.h"

#include "authorization/auditchain.h"
#include "authorization/auditwordtest.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace authorization {

namespace {

constexpr std::size_t betweenStops = 16 * 1024;

/// Who answered, as it can be found.
std::string answeredBy(const AuditFields &entry)
{
    std::string by(entry.operatorName);
    for (const std::string_view part : {entry.ruleName, entry.ruleVersion}) {
        if (!part.empty())
            by.append(" ").append(part);
    }
    return by;
}

std::string entitlementsOf(const AuditFields &entry)
{
    std::string text;
    for (const qint64 one : entry.entitlements) {
        if (!text.empty())
            text += ", ";
        text += std::to_string(one);
    }
    return text;
}

AuditKind kindOf(std::string_view answer)
{
    if (answer == "grant")
        return AuditKind::Grant;
    if (answer == "grant-unfiltered")
        return AuditKind::GrantUnfiltered;
    return answer == "revoke" ? AuditKind::Revoke : AuditKind::Deny;
}

enum : std::size_t { whyText = 8 }; // of a row's texts

} // namespace

AuditIndex::AuditIndex(const QString &path)
    : m_path(path)
{}

AuditIndex::~AuditIndex() = default;

bool AuditIndex::readOn(qint64 lines)
{
    if (m_current >= m_files.size())
        findFiles();
    if (m_current >= m_files.size())
        return false;
    if (!m_lines) {
        if (m_files[m_current]->size() > m_readTo)
            m_lines = std::make_unique<AuditLines>(m_files[m_current], m_readTo, m_lineNumber);
        else if (m_current + 1 == m_files.size())
            findFiles();
    }
    for (; m_lines && lines > 0; --lines) {
        if (!m_lines->next() || !m_lines->isWhole()) {
            m_lines.reset(); // what comes later is read from here
            // A last line without an end is looked at again by the next call, not at once: that would never
            // end.
            return m_current + 1 < m_files.size() ? beginNextFile() : false;
        }
        take(*m_lines);
        m_readTo = m_lines->end();
        m_lineNumber = m_lines->number();
    }
    if (m_lines)
        return true;
    return m_current + 1 < m_files.size() ? beginNextFile() : false;
}

bool AuditIndex::beginNextFile()
{
    m_bytesBefore += m_files[m_current]->size();
    ++m_current;
    m_readTo = 0;
    m_lineNumber = 0;
    return true;
}

bool AuditIndex::isKnown(const AuditFile &file) const
{
    return std::any_of(m_files.begin(), m_files.end(),
                       [&file](const auto &one) { return one->identity() == file.identity(); });
}

void AuditIndex::findFiles()
{
    const auto now = AuditFile::open(m_path);
    if (const auto *file = std::get_if<std::shared_ptr<const AuditFile>>(&now); file && isKnown(**file))
        return;
    const AuditChain chain = openAuditChain(m_path);
    m_error.clear();
    if (!chain.missing.isEmpty() && (chain.missing != m_path || QFileInfo::exists(m_path)))
        m_error = QStringLiteral("%1: %2").arg(chain.missing, chain.why);
    for (const auto &file : chain.files) {
        if (!isKnown(*file) && m_files.size() < 0xFFFF)
            m_files.push_back(file);
    }
    ++m_revision;
}

qint64 AuditIndex::bytesRead() const
{
    return m_bytesBefore + m_readTo;
}

qint64 AuditIndex::bytesInAll() const
{
    qint64 sum = m_bytesBefore;
    for (std::size_t i = m_current; i < m_files.size(); ++i)
        sum += m_files[i]->size();
    return sum;
}

void AuditIndex::take(AuditLines &lines)
{
    ++m_revision;
    const AuditFields *entry = m_reader.read(lines.bytes());
    if (!entry)
        takeEvent(nullptr, lines.offset(), AuditKind::Torn);
    else if (entry->event == "answer")
        takeAnswer(*entry, lines.offset());
    else if (entry->event == "outcome")
        takeOutcome(*entry, lines.offset());
    else if (entry->event == "cut")
        takeEvent(entry, lines.offset(), AuditKind::Cut);
    else if (entry->event == "repair" && !m_rows.empty() && m_rows.back().place.kind == AuditKind::Torn)
        m_rows.back().time = auditTime(entry->time); // the torn line itself tells none
}

void AuditIndex::takeAnswer(const AuditFields &entry, qint64 offset)
{
    Row row;
    row.time = auditTime(entry.time);
    row.place = {
        offset, -1, static_cast<std::uint16_t>(m_current), 0, kindOf(entry.answer), AuditOutcome::Unknown};
    row.texts = {m_texts.add(entry.user),
                 m_texts.add(entry.host),
                 m_texts.add(entry.client),
                 m_texts.add(entry.feed),
                 m_texts.add(entry.topic),
                 m_texts.add(entry.reason),
                 m_texts.add(answeredBy(entry)),
                 m_texts.add(entitlementsOf(entry)),
                 m_noText};
    m_open.insert_or_assign(keyOf(entry), static_cast<std::uint32_t>(m_rows.size()));
    m_rows.push_back(row);
}

void AuditIndex::takeOutcome(const AuditFields &entry, qint64 offset)
{
    const auto open = m_open.find(keyOf(entry));
    if (open == m_open.end())
        return; // told before
    Row &row = m_rows[open->second];
    row.place.outcome = offset;
    row.place.outcomeFile = static_cast<std::uint16_t>(m_current);
    row.place.fate = entry.outcome == "sent" ? AuditOutcome::Sent : AuditOutcome::NotSent;
    row.texts[whyText] = m_texts.add(entry.why);
    m_open.erase(open);
}

void AuditIndex::takeEvent(const AuditFields *entry, qint64 offset, AuditKind kind)
{
    Row row;
    row.time = entry ? auditTime(entry->time) : -1;
    row.place = {offset, -1, static_cast<std::uint16_t>(m_current), 0, kind, AuditOutcome::None};
    row.texts.fill(m_noText);
    m_rows.push_back(row);
}

quint64 AuditIndex::keyOf(const AuditFields &entry)
{
    constexpr int decisionBits = 40;
    const auto session =
        m_sessions.try_emplace(std::string(entry.session), static_cast<std::uint32_t>(m_sessions.size()));
    return (quint64{session.first->second} << decisionBits) | static_cast<quint64>(entry.decision);
}

std::vector<AuditPlace> AuditIndex::search(const AuditQuery &query, const std::function<bool()> &isStopped,
                                           const Absences &absences) const
{
    const QStringList words = query.text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::vector<AuditWordTest> tests;
    for (const QString &word : words)
        tests.emplace_back(word, query, m_texts, isStopped);
    std::vector<AuditPlace> found;
    const auto take = [&query, &tests, &found](const Row &row) {
        if (row.time < query.from || row.time >= query.before ||
            (query.kind && *query.kind != row.place.kind))
            return;
        const bool isFound = std::all_of(tests.begin(), tests.end(), [&row](AuditWordTest &test) {
            return test.matches(row.texts, row.time, row.place.kind, row.place.fate);
        });
        if (isFound)
            found.push_back(row.place);
    };
    static const std::vector<Absence> none;
    const std::vector<Absence> &away = absences ? *absences : none;
    auto nextAway = away.begin();
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (i % betweenStops == 0 && isStopped())
            return found;
        for (; nextAway != away.end() && nextAway->until <= m_rows[i].time; ++nextAway)
            take(rowOf(*nextAway));
        take(m_rows[i]);
    }
    for (; nextAway != away.end(); ++nextAway)
        take(rowOf(*nextAway));
    return found;
}

AuditIndex::Row AuditIndex::rowOf(const Absence &absence) const
{
    Row row;
    row.time = absence.until;
    row.place = {absence.until, -1, AuditPlace::noFile, 0, AuditKind::Away, AuditOutcome::None};
    row.texts.fill(m_noText);
    return row;
}

} // namespace authorization
