#include "gui/publish/publishpanel.h"

#include "gui/publish/audiencepane.h"
#include "gui/publish/framepane.h"
#include "gui/publish/templatespane.h"
#include "gui/theme/labelcolor.h"
#include "gui/theme/style.h"
#include "gui/theme/thememanager.h"
#include "gui/widgets/columnfit.h"
#include "gui/widgets/emptynote.h"
#include "gui/widgets/paneldelegate.h"
#include "gui/widgets/rowkeys.h"
#include "models/packetdrafts.h"
#include "models/publishhistory.h"
#include "models/publishlock.h"
#include "models/sessioncontrol.h"
#include "protocol/displayname.h"
#include "ui_publishpanel.h"

#include <QAction>
#include <QFileDialog>
#include <QLocale>
#include <QScrollArea>
#include <QTimer>

namespace gui {

using models::PacketDraft;
using models::PacketDrafts;
using models::PublishHistory;

PublishPanel::PublishPanel(PublishHistory &history, models::SessionControl &control, ThemeManager &theme,
                           const Icons &icons, models::Clock clock, QWidget *parent)
    : QWidget(parent)
    , m_history(history)
    , m_control(control)
    , m_theme(theme)
    , m_icons(icons)
    , m_clock(std::move(clock))
    , m_ui(std::make_unique<Ui::PublishPanel>())
    , m_drafts(new PacketDrafts(this))
    , m_lock(new models::PublishLock([this] { return m_sinceStart.elapsed(); }, this))
{
    m_ui->setupUi(this);
    m_audience = new AudiencePane(theme, icons, this); // after the form: so Tab comes to them after it
    m_frame = new FramePane(theme, this);
    m_templates = new TemplatesPane(theme, icons, this);
    m_sinceStart.start();
    m_ui->contentType->addItems({QStringLiteral("application/json"), QStringLiteral("text/plain"),
                                 QStringLiteral("application/octet-stream"),
                                 QStringLiteral("application/cbor")});
    setUpTables(theme);
    setUpActions();
    setUpEditor();
    setUpRepeat();
    setUpPanes();
    connect(&m_control, &models::SessionControl::connectionStateChanged, this, [this] {
        if (!m_control.connectionState().isUp())
            m_published.clear(); // what it left behind is stale by now
        followTarget();
        followDialect();
        updateState();
    });
    connect(&m_control, &models::SessionControl::publishFinished, this, &PublishPanel::finished);
    connect(&theme, &ThemeManager::changed, this, &PublishPanel::recolor);
    followDialect();
    choose(0);
    recolor();
    updateState();
}

PublishPanel::~PublishPanel() = default;

void PublishPanel::setUpTables(const ThemeManager &theme)
{
    auto *packets = new PanelDelegate(theme, m_icons, this);
    packets->setContent(PacketDrafts::NumberColumn, PanelDelegate::Content::RowNumber);
    packets->setContent(PacketDrafts::CheckColumn, PanelDelegate::Content::Symbol);
    packets->setIcons(PacketDrafts::CheckColumn, [](const QModelIndex &index) {
        const auto tone = static_cast<models::Tone>(index.data(models::ToneRole).toInt());
        return tone == models::Tone::Ok ? QStringView(u"check") : QStringView(u"warning");
    });
    for (const int column : {PacketDrafts::NumberColumn, PacketDrafts::BytesColumn})
        packets->setColumnLook(column, {.fixed = true, .rightAligned = true});
    packets->setColumnLook(PacketDrafts::EntitlementsColumn, {.fixed = true});
    packets->setColumnLook(PacketDrafts::PayloadColumn, {.fixed = true});
    m_ui->packets->setItemDelegate(packets);
    m_ui->packets->setModel(m_drafts);
    fitColumn(*m_ui->packets, PacketDrafts::NumberColumn, 3);
    fitColumn(*m_ui->packets, PacketDrafts::EntitlementsColumn, 13);
    fitColumn(*m_ui->packets, PacketDrafts::BytesColumn, 7);
    fitColumn(*m_ui->packets, PacketDrafts::CheckColumn, 0);
    m_ui->packets->setAccessibleName(tr("Packets"));
    connect(m_ui->packets->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &PublishPanel::showDraft);

    auto *history = new PanelDelegate(theme, m_icons, this);
    history->setContent(PublishHistory::ToColumn, PanelDelegate::Content::FeedTopic);
    history->setColumnLook(PublishHistory::TimeColumn, {.fixed = true});
    for (const int column : {PublishHistory::PacketsColumn, PublishHistory::BytesColumn})
        history->setColumnLook(column, {.fixed = true, .rightAligned = true});
    m_ui->history->setItemDelegate(history);
    m_ui->history->setModel(&m_history);
    goToRowsByKeys(*m_ui->history);
    fitColumn(*m_ui->history, PublishHistory::TimeColumn, 9);
    fitColumn(*m_ui->history, PublishHistory::ToColumn, 16);
    fitColumn(*m_ui->history, PublishHistory::PacketsColumn, 3);
    fitColumn(*m_ui->history, PublishHistory::BytesColumn, 6);
    m_ui->history->setAccessibleName(tr("Sent by this session"));
    new EmptyNote(tr("Send a message, and it appears here with what became of it."), *m_ui->history, theme);
}

void PublishPanel::setUpActions()
{
    m_send = new QAction(m_icons.icon(u"publish"), tr("Send once"), this);
    m_send->setShortcuts({Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter});
    m_send->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_send->setAutoRepeat(false);
    addAction(m_send);
    connect(m_send, &QAction::triggered, this, [this] {
        m_wantsRepeat = false;
        send();
    });
    connect(m_ui->send, &QPushButton::clicked, m_send, &QAction::trigger);
    m_ui->send->setToolTip(tr("Send this message once (Ctrl+Return)"));
    Style::setLook(m_ui->send, ButtonLook::Primary);
    Style::setLook(m_ui->repeat, ButtonLook::Normal);

    const auto dress = [this](QToolButton *button, QStringView icon, auto act) {
        button->setIcon(m_icons.icon(icon));
        button->setToolTip(button->text());
        connect(button, &QToolButton::clicked, this, act);
    };
    dress(m_ui->add, u"add", [this] {
        m_drafts->add();
        choose(m_drafts->rowCount() - 1);
    });
    dress(m_ui->duplicate, u"duplicate", [this] {
        m_drafts->duplicate(currentRow());
        choose(currentRow() + 1);
    });
    const auto move = [this](int step) {
        m_drafts->move(currentRow(), step);
        updateState();
    };
    dress(m_ui->up, u"arrow-up", [move] { move(-1); });
    dress(m_ui->down, u"arrow-down", [move] { move(1); });
    dress(m_ui->remove, u"clear", [this] {
        const int row = currentRow();
        m_drafts->remove(row);
        choose(std::min(row, m_drafts->rowCount() - 1));
    });
    m_ui->multicast->setIcon(m_icons.icon(u"multicast"));
    m_ui->unicast->setIcon(m_icons.icon(u"unicast"));
    m_ui->image->setIcon(m_icons.icon(u"image"));
    m_ui->delta->setIcon(m_icons.icon(u"delta"));
    for (const QPushButton *button : {m_ui->multicast, m_ui->unicast, m_ui->image, m_ui->delta})
        connect(button, &QPushButton::toggled, this, &PublishPanel::updateState);
    for (const QLineEdit *edit : {m_ui->client, m_ui->feed, m_ui->topic})
        connect(edit, &QLineEdit::textChanged, this, &PublishPanel::updateState);
    connect(m_ui->contentType, &QComboBox::editTextChanged, this, &PublishPanel::updateState);
}

void PublishPanel::setUpEditor()
{
    m_ui->text->setTheme(m_theme);
    m_ui->text->setAccessibleName(tr("Payload as text"));
    m_ui->hex->setAccessibleName(tr("Payload as hex digits"));
    connect(m_ui->entitlements, &QLineEdit::textChanged, this, &PublishPanel::takeDraft);
    connect(m_ui->text, &QPlainTextEdit::textChanged, this, &PublishPanel::takeDraft);
    connect(m_ui->hex, &QPlainTextEdit::textChanged, this, &PublishPanel::takeDraft);
    connect(m_ui->file, &QLineEdit::textChanged, this, &PublishPanel::takeDraft);
    connect(m_ui->source, &QTabWidget::currentChanged, this, &PublishPanel::takeDraft);
    connect(m_ui->choose, &QPushButton::clicked, this, &PublishPanel::chooseFile);
}

void PublishPanel::setAddress(const QByteArray &feed, const QByteArray &topic)
{
    if (protocol::isPlainName(feed))
        m_ui->feed->setText(QString::fromUtf8(feed));
    if (protocol::isPlainName(topic))
        m_ui->topic->setText(QString::fromUtf8(topic));
}

void PublishPanel::suggestAddress(const QByteArray &feed, const QByteArray &topic)
{
    if (m_ui->feed->text().isEmpty() && m_ui->topic->text().isEmpty())
        setAddress(feed, topic);
}

void PublishPanel::focusFirstOpen()
{
    QWidget *first = m_ui->text;
    if (m_ui->feed->text().isEmpty())
        first = m_ui->feed;
    else if (m_ui->topic->text().isEmpty())
        first = m_ui->topic;
    if (!first->isVisible())
        return;
    first->setFocus(Qt::ShortcutFocusReason);
    QScrollArea *scroll = m_ui->scroll;
    QTimer::singleShot(0, scroll, [scroll, first] { scroll->ensureWidgetVisible(first); }); // once laid out
}

int PublishPanel::currentRow() const
{
    return m_ui->packets->currentIndex().row();
}

void PublishPanel::choose(int row)
{
    m_ui->packets->setCurrentIndex(row >= 0 ? m_drafts->index(row, 0) : QModelIndex());
    showDraft();
}

void PublishPanel::showDraft()
{
    m_showing = true;
    const PacketDraft draft = m_drafts->draft(currentRow());
    m_ui->entitlements->setText(draft.entitlements);
    m_ui->text->setPlainText(draft.text);
    m_ui->hex->setPlainText(draft.hex);
    m_ui->file->setText(draft.file);
    m_ui->source->setCurrentIndex(static_cast<int>(draft.source));
    m_showing = false;
    updateState();
}

void PublishPanel::takeDraft()
{
    if (m_showing)
        return;
    m_drafts->setDraft(currentRow(), {static_cast<PacketDraft::Source>(m_ui->source->currentIndex()),
                                      m_ui->entitlements->text(), m_ui->text->toPlainText(),
                                      m_ui->hex->toPlainText(), m_ui->file->text()});
    updateState();
}

void PublishPanel::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Payload from a file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, m_ui->file, &QLineEdit::setText);
    dialog->open();
}

void PublishPanel::followDialect()
{
    const bool hasType = protocol::hasContentType(m_control.settings().dialect);
    m_ui->content->setCurrentWidget(hasType ? m_ui->typePage : m_ui->flagPage);
    m_ui->contentLabel->setText(hasType ? tr("Content type") : tr("Content"));
    m_ui->contentHint->setText(tr("dialect %1").arg(protocol::dialectNumber(m_control.settings().dialect)));
}

std::optional<protocol::ClientId> PublishPanel::client() const
{
    return protocol::ClientId::fromText(m_ui->client->text().trimmed());
}

protocol::Content PublishPanel::content() const
{
    if (protocol::hasContentType(m_control.settings().dialect))
        return m_ui->contentType->currentText().toUtf8();
    return m_ui->image->isChecked();
}

void PublishPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    recolor(); // the style sheet takes fonts and colours away once, when a widget is first shown
}

void PublishPanel::recolor()
{
    const Theme &theme = m_theme.theme();
    setLineColor(*this, theme.border);
    for (QLabel *label :
         {m_ui->values, m_ui->lockText, m_ui->packetsSum, m_ui->contentHint, m_ui->staleNote, m_ui->asLabel,
          m_ui->feedLabel, m_ui->topicLabel, m_ui->clientLabel, m_ui->contentLabel, m_ui->entitlementsLabel})
        setTextColor(*label, theme.muted);
    m_ui->staleNote->setFont(Theme::hintFont());
    // A new style sheet takes fonts away, so they are set with each theme.
    for (QWidget *field : {static_cast<QWidget *>(m_ui->text), static_cast<QWidget *>(m_ui->hex),
                           static_cast<QWidget *>(m_ui->entitlements), static_cast<QWidget *>(m_ui->client)})
        field->setFont(Theme::fixedFont());
    QFont bold = Theme::uiFont();
    bold.setBold(true);
    for (QLabel *label : {m_ui->packetsTitle, m_ui->packetTitle, m_ui->historyTitle})
        label->setFont(bold);
    m_ui->noteIcon->setFixedWidth(theme.sizes.titleIcon);
    m_ui->lockIcon->setFixedWidth(theme.sizes.titleIcon);
    updateState();
}

} // namespace gui
