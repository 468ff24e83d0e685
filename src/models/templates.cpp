#include "models/templates.h"

namespace models {

using authorization::ConfigFile;

Templates::Templates(const QString &path, QObject *parent)
    : QObject(parent)
    , m_file(path)
{}

Templates::Read Templates::read(bool mayKeepAside) const
{
    const auto found = m_file.read();
    if (const auto *why = std::get_if<QString>(&found))
        return {{}, *why, false};
    const auto *bytes = std::get_if<QByteArray>(&found);
    if (!bytes)
        return {};
    if (ConfigFile::isNewer(*bytes, TemplateBook::format))
        return {{},
                tr("%1 was saved by a newer version of this program: its templates can't be used")
                    .arg(m_file.path()),
                false};
    const auto parsed = TemplateBook::parse(*bytes);
    if (const auto *book = std::get_if<TemplateBook>(&parsed))
        return {*book, {}, true};
    const QString what = tr("the templates can't be used: %1").arg(std::get<QString>(parsed));
    if (!mayKeepAside)
        return {{}, what, false};
    const ConfigFile::Aside aside = m_file.keepAside();
    if (!aside.error.isEmpty())
        return {{}, tr("%1; %2").arg(what, aside.error), false};
    return {{}, tr("%1; the file is kept aside as %2").arg(what, aside.path), true};
}

void Templates::load()
{
    Read now = read(false);
    if (!now.problem.isEmpty()) {
        const QString error = m_file.locked([&]() -> QString {
            now = read(true); // another program may have been first
            return {};
        });
        if (!error.isEmpty())
            now.problem = tr("%1; %2").arg(now.problem, error);
    }
    if (now.problem == m_problem && now.book == m_book)
        return;
    m_book = now.book;
    m_problem = now.problem;
    Q_EMIT changed();
}

QString Templates::change(const std::function<QString(TemplateBook &)> &edit)
{
    const TemplateBook before = m_book;
    QString why = m_file.locked([&]() -> QString {
        const Read now = read(true);
        if (!now.isReplaceable)
            return now.problem;
        m_book = now.book;
        TemplateBook changed = now.book;
        if (QString objection = edit(changed); !objection.isEmpty())
            return objection;
        if (QString error = m_file.write(changed.bytes()); !error.isEmpty())
            return error;
        m_book = changed;
        m_problem = now.problem; // what was kept aside is still to be said
        return {};
    });
    if (why.isEmpty() || m_book != before)
        Q_EMIT changed();
    return why;
}

} // namespace models
