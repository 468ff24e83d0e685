#include "models/templates.h"

namespace models {

using protocol::ConfigFile;

Templates::Templates(const QString &path, QObject *parent)
    : QObject(parent)
    , m_file(path)
{}

ConfigFile::Content Templates::read()
{
    using State = ConfigFile::Content::State;
    m_book = {};
    const auto found = m_file.read();
    if (const auto *why = std::get_if<QString>(&found))
        return {State::Untouched, *why};
    const auto *bytes = std::get_if<QByteArray>(&found);
    if (!bytes)
        return {};
    if (ConfigFile::isNewer(*bytes, TemplateBook::format))
        return {State::Untouched,
                tr("%1 was saved by a newer version of this program: its templates can't be used")
                    .arg(m_file.path())};
    const auto parsed = TemplateBook::parse(*bytes);
    if (const auto *why = std::get_if<QString>(&parsed))
        return {State::Bad, tr("the templates can't be used: %1").arg(*why)};
    m_book = std::get<TemplateBook>(parsed);
    return {};
}

void Templates::load()
{
    const TemplateBook before = m_book;
    const QString problem = m_file.load([this] { return read(); });
    if (problem == m_problem && before == m_book)
        return;
    m_problem = problem;
    Q_EMIT changed();
}

QString Templates::change(const std::function<QString(TemplateBook &)> &edit)
{
    const TemplateBook before = m_book;
    TemplateBook wanted;
    QString why = m_file.change([this] { return read(); },
                                [&]() -> ConfigFile::Made {
                                    wanted = m_book;
                                    if (const QString objection = edit(wanted); !objection.isEmpty())
                                        return objection;
                                    return wanted.bytes();
                                });
    if (why.isEmpty()) {
        m_book = wanted;
        m_problem.clear();
    }
    if (why.isEmpty() || m_book != before)
        Q_EMIT changed();
    return why;
}

} // namespace models
