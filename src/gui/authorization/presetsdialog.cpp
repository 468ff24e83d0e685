#include "gui/authorization/presetsdialog.h"

#include "authorization/entitlementtext.h"
#include "gui/theme/icons.h"
#include "gui/theme/style.h"
#include "gui/theme/thememanager.h"
#include "gui/widgets/namestable.h"
#include "models/presets.h"
#include "protocol/displayname.h"
#include "ui_presetsdialog.h"

#include <QLocale>

namespace gui {

using authorization::Preset;
using authorization::PresetBook;

namespace {

enum Column { FeedColumn, NameColumn, EntitlementsColumn };

/// Empty, or why a row is no preset.
QString put(PresetBook &book, const QStringList &row)
{
    auto parsed = authorization::parseEntitlements(row.at(EntitlementsColumn));
    if (const auto *error = std::get_if<authorization::EntitlementTextError>(&parsed))
        return PresetsDialog::tr("entitlements are numbers, as in 1, 2: see character %1")
            .arg(QLocale().toString(error->position + 1));
    return book.put(Preset{row.at(FeedColumn), row.at(NameColumn).trimmed(),
                           std::get<protocol::Entitlements>(std::move(parsed))});
}

QString clear(PresetBook &book)
{
    const QList<Preset> before = book.all();
    for (const Preset &preset : before) {
        if (const QString why = book.remove(preset.feed.toUtf8(), preset.name); !why.isEmpty())
            return why;
    }
    return {};
}

} // namespace

PresetsDialog::PresetsDialog(models::Presets &presets, const ThemeManager &theme, const Icons &icons,
                             QWidget *parent)
    : QDialog(parent)
    , m_presets(presets)
    , m_ui(std::make_unique<Ui::PresetsDialog>())
{
    m_ui->setupUi(this);
    Style::setLook(m_ui->save, ButtonLook::Primary);
    m_ui->noteIcon->setPixmap(icons.icon(u"warning", &Theme::warn).pixmap(theme.theme().sizes.titleIcon));
    m_ui->table->setTitles({tr("Feed"), tr("Name"), tr("Entitlements")});
    m_ui->table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_presets.load();
    fill();
    tell(m_presets.problem());
    connect(m_ui->table, &NamesTable::edited, this, [this] { tell({}); });
    connect(m_ui->cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->save, &QPushButton::clicked, this, &PresetsDialog::save);
}

PresetsDialog::~PresetsDialog() = default;

void PresetsDialog::fill()
{
    QList<QStringList> rows;
    for (const Preset &preset : m_presets.book().all())
        rows.append({preset.feed, preset.name, authorization::entitlementsText(preset.entitlements)});
    m_ui->table->setRows(rows);
    m_version = m_presets.book().version();
    m_ui->facts->setText(tr("Version %1").arg(QLocale().toString(m_version)));
}

void PresetsDialog::beginFor(const QString &feed)
{
    const int row = m_ui->table->rowCount() - 1;
    m_ui->table->setItem(row, FeedColumn, new QTableWidgetItem(feed));
    m_ui->table->setCurrentCell(row, NameColumn);
    m_ui->table->setFocus();
}

void PresetsDialog::save()
{
    int wrong = -1;
    const QList<QStringList> rows = m_ui->table->rows();
    const QString why = m_presets.change([&](PresetBook &book) -> QString {
        if (book.version() != m_version)
            return tr("The presets were changed elsewhere meanwhile. Open them anew.");
        if (QString trouble = clear(book); !trouble.isEmpty())
            return trouble;
        for (int row = 0; row < rows.size(); ++row) {
            if (const QString trouble = put(book, rows.at(row)); !trouble.isEmpty()) {
                wrong = row;
                return tr("%1 / %2: %3")
                    .arg(protocol::displayName(rows.at(row).at(FeedColumn).toUtf8()),
                         protocol::displayName(rows.at(row).at(NameColumn).toUtf8()), trouble);
            }
        }
        return {};
    });
    if (why.isEmpty()) {
        accept();
        return;
    }
    tell(why, wrong);
}

void PresetsDialog::tell(const QString &why, int row)
{
    m_ui->note->setText(why);
    m_ui->noteIcon->setVisible(!why.isEmpty());
    // Rows that are empty don't count.
    for (int at = 0; row >= 0 && at < m_ui->table->rowCount(); ++at) {
        bool isEmpty = true;
        for (int column = 0; column < m_ui->table->columnCount(); ++column) {
            const QTableWidgetItem *cell = m_ui->table->item(at, column);
            isEmpty = isEmpty && (!cell || cell->text().isEmpty());
        }
        if (!isEmpty && row-- == 0)
            m_ui->table->setCurrentCell(at, EntitlementsColumn);
    }
}

} // namespace gui
