#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QCoreApplication>

#include <vector>

namespace client {

/// Walks a page of Prometheus text (exposition format 0.0.4) sample by sample, without copying it. The page
/// comes from outside: any bytes are met with samples or one error, with memory for one line's labels only.
/// A value; any thread.
class PrometheusText
{
    Q_DECLARE_TR_FUNCTIONS(client::PrometheusText)

public:
    enum class Step { Sample, End, Error };
    enum class Trouble { None, Name, Label, Quote, Escape, TooManyLabels, Value, Timestamp };
    struct Label
    {
        QByteArrayView name;
        QByteArrayView value; ///< as it stands on the page: see unescaped()
        friend bool operator==(const Label &, const Label &) = default;
    };
    /// More labels in one line are an error.
    static constexpr std::size_t mostLabels = 64;

    /// `page` must stay as long as the reader.
    explicit PrometheusText(QByteArrayView page);

    /// The next sample; comments and empty lines are passed over. After End or Error it says the same again.
    Step next();

    // After Sample.
    QByteArrayView name() const { return m_name; }
    const std::vector<Label> &labels() const { return m_labels; }
    double value() const { return m_value; } ///< may be no number, or endless

    /// The line of the sample or error, from 1.
    qint64 line() const { return m_line; }
    Trouble trouble() const { return m_trouble; }
    static QString troubleText(Trouble trouble);

    /// A label's value with `\\`, `\"` and `\n` put back; any bytes, not only UTF-8.
    static QByteArray unescaped(QByteArrayView value);

private:
    Trouble readSample(QByteArrayView line);
    Trouble readLabels(QByteArrayView &rest);

    QByteArrayView m_rest;
    QByteArrayView m_name;
    std::vector<Label> m_labels;
    double m_value = 0;
    qint64 m_line = 0;
    Trouble m_trouble = Trouble::None;
};

} // namespace client
