#include "store/filtercompletion.h"

#include "decode/jsonpath.h"
#include "decode/quotedtext.h"
#include "store/filterparser.h"
#include "store/filterscan.h"
#include "store/filtertext.h"

#include <QCoreApplication>

#include <algorithm>

namespace store {

namespace {

using Kind = FilterCompletion::Kind;
using Place = FilterPlace;

constexpr std::size_t mostCompletions = 50;

struct FilterCompleter
{
    Q_DECLARE_TR_FUNCTIONS(store::FilterCompleter)
};

class Completer
{
public:
    Completer(const QString &text, qsizetype cursor, const FilterValueSource &values)
        : m_text(text)
        , m_cursor(std::clamp<qsizetype>(cursor, 0, text.size()))
        , m_values(values)
    {}

    std::vector<FilterCompletion> complete()
    {
        find();
        switch (m_piece.place) {
        case Place::Term:
            offerTerms();
            break;
        case Place::Operator:
            offerOperators();
            break;
        case Place::Value:
        case Place::ListValue:
            offerValues();
            break;
        case Place::ListBegin:
            offer(QStringLiteral("("), Kind::Operator, {});
            break;
        case Place::ListNext:
            offer(QStringLiteral(","), Kind::Operator, {});
            offer(QStringLiteral(")"), Kind::Operator, {});
            break;
        case Place::Join:
            offerJoins();
            break;
        }
        return std::move(m_result);
    }

private:
    /// The piece that is being written: the one that the cursor touches from behind, else a new one.
    void find()
    {
        m_position = m_cursor;
        const std::vector<ScannedPiece> pieces = scanFilter(m_text);
        for (const ScannedPiece &piece : pieces) {
            const FilterLexeme &lexeme = piece.lexeme;
            const bool isWord =
                lexeme.kind == FilterLexeme::Kind::Word || lexeme.kind == FilterLexeme::Kind::Quoted ||
                lexeme.kind == FilterLexeme::Kind::JsonPath || lexeme.kind == FilterLexeme::Kind::Compare ||
                lexeme.kind == FilterLexeme::Kind::Bad;
            if (isWord && lexeme.position < m_cursor && lexeme.end() >= m_cursor) {
                m_piece = piece;
                m_position = lexeme.position;
                m_length = lexeme.length;
                m_written = m_text.sliced(m_position, m_cursor - m_position);
                return;
            }
            m_piece = piece;
            if (lexeme.position >= m_cursor)
                return;
        }
    }

    bool isFull() const { return m_result.size() == mostCompletions; }

    void add(const QString &insert, Kind kind, const QString &meaning)
    {
        if (!isFull() && insert != m_written)
            m_result.push_back({insert, m_position, m_length, kind, meaning});
    }

    void offer(const QString &insert, Kind kind, const QString &meaning)
    {
        if (insert.startsWith(m_written, Qt::CaseInsensitive))
            add(insert, kind, meaning);
    }

    void offerTerms()
    {
        if (m_written.startsWith(QLatin1String("json."))) {
            offerPaths();
            return;
        }
        for (const FilterFieldInfo &info : filterFields()) {
            const QString name =
                info.field == FilterField::Json ? QStringLiteral("json.") : QString(info.name);
            offer(name, Kind::Field, meaningOf(info.field));
        }
        offer(QStringLiteral("not"), Kind::Keyword, FilterCompleter::tr("is not so"));
    }

    /// Steps behind the path's last dot.
    void offerPaths()
    {
        if (!m_values)
            return;
        const QString parent = m_written.first(m_written.lastIndexOf(QLatin1Char('.')));
        for (const QByteArray &key : m_values(parent)) {
            const QString plain = parent + QLatin1Char('.') + QString::fromUtf8(key);
            const auto read = decode::JsonPath::parse(plain);
            const auto *path = std::get_if<decode::JsonPath>(&read);
            const bool isOneStep = path && !path->steps().empty() && path->steps().back().key == key;
            if (!plain.startsWith(m_written, Qt::CaseInsensitive))
                continue;
            add(isOneStep ? plain : parent + QLatin1Char('[') + quotedForFilter(key) + QLatin1Char(']'),
                Kind::Field, {});
        }
    }

    void offerOperators()
    {
        const FilterType type = infoOf(*m_piece.field).type;
        for (const FilterOperator op : operatorsOf(type)) {
            if (op != FilterOperator::Holds)
                offer(nameOf(op), Kind::Operator, meaningOf(op));
        }
        if (isAllowed(type, FilterOperator::Holds))
            offerJoins();
    }

    void offerJoins()
    {
        offer(QStringLiteral("and"), Kind::Keyword, FilterCompleter::tr("both hold"));
        offer(QStringLiteral("or"), Kind::Keyword, FilterCompleter::tr("one of them holds"));
    }

    void offerValues()
    {
        switch (infoOf(m_piece.field.value_or(FilterField::Topic)).type) {
        case FilterType::Kind:
            offer(QStringLiteral("multicast"), Kind::Value, FilterCompleter::tr("to all subscribers"));
            offer(QStringLiteral("unicast"), Kind::Value, FilterCompleter::tr("to one client"));
            return;
        case FilterType::Boolean:
            offer(QStringLiteral("true"), Kind::Value, {});
            offer(QStringLiteral("false"), Kind::Value, {});
            return;
        case FilterType::Time:
            offer(QStringLiteral("-5m"), Kind::Value, FilterCompleter::tr("five minutes ago"));
            offer(QStringLiteral("-1h"), Kind::Value, FilterCompleter::tr("an hour ago"));
            offer(QStringLiteral("12:30:00"), Kind::Value, FilterCompleter::tr("today at this time"));
            return;
        case FilterType::Size:
            offer(QStringLiteral("1kB"), Kind::Value, FilterCompleter::tr("1000 bytes"));
            offer(QStringLiteral("1MiB"), Kind::Value, FilterCompleter::tr("1048576 bytes"));
            return;
        case FilterType::Text:
        case FilterType::Json:
            if (m_piece.op != FilterOperator::Matches)
                offerNames();
            return;
        default:
            return;
        }
    }

    /// Known names, in quotes.
    void offerNames()
    {
        if (!m_values || !m_piece.field)
            return;
        const bool isQuoted =
            m_written.startsWith(QLatin1Char('"')) || m_written.startsWith(QLatin1Char('\''));
        const QString begin =
            isQuoted ? QString::fromUtf8(decode::readQuoted(m_written, 0).bytes) : m_written;
        const QString field = m_piece.path.isEmpty() ? QString(infoOf(*m_piece.field).name) : m_piece.path;
        for (const QByteArray &name : m_values(field)) {
            if (isFull())
                return;
            // Of a long name its beginning is enough to compare.
            if (QString::fromUtf8(name.first(std::min<qsizetype>(name.size(), 4 * begin.size() + 4)))
                    .startsWith(begin, Qt::CaseInsensitive) &&
                name.size() < longestFilter / 8)
                add(quotedForFilter(name), Kind::Value, {});
        }
    }

    const QString &m_text;
    const qsizetype m_cursor;
    const FilterValueSource &m_values;
    ScannedPiece m_piece;
    qsizetype m_position = 0;
    qsizetype m_length = 0;
    QString m_written; ///< of the piece, before the cursor
    std::vector<FilterCompletion> m_result;
};

} // namespace

std::vector<FilterCompletion> completionsAt(const QString &text, qsizetype cursor,
                                            const FilterValueSource &values)
{
    if (text.size() > longestFilter)
        return {};
    return Completer(text, cursor, values).complete();
}

} // namespace store
