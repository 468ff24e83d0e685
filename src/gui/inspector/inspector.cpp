#include "gui/inspector/inspector.h"

#include "gui/inspector/decodermenu.h"
#include "gui/inspector/inspectordiff.h"
#include "gui/inspector/inspectorframe.h"
#include "gui/inspector/inspectorimage.h"
#include "gui/inspector/inspectorjson.h"
#include "gui/inspector/inspectorplot.h"
#include "gui/inspector/inspectorstate.h"
#include "gui/inspector/inspectortext.h"
#include "gui/inspector/payloaddecoder.h"
#include "gui/theme/icons.h"
#include "gui/theme/thememanager.h"
#include "gui/widgets/columnfit.h"
#include "gui/widgets/emptystate.h"
#include "gui/widgets/entitlementchips.h"
#include "gui/widgets/hexview.h"
#include "gui/widgets/notebar.h"
#include "gui/widgets/rowdelegate.h"
#include "models/nametext.h"
#include "models/packetlistmodel.h"
#include "models/packettext.h"
#include "models/valueerrortext.h"
#include "ui_inspector.h"

#include <QAction>
#include <QHeaderView>
#include <QLocale>
#include <QPainter>

namespace gui {

namespace {

class PacketDelegate : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

protected:
    void paintContent(QPainter &painter, const QStyleOptionViewItem &option, const QRect &content,
                      const QModelIndex &index) const override
    {
        if (index.column() != models::PacketListModel::EntitlementsColumn)
            return RowDelegate::paintContent(painter, option, content, index);
        const auto ids = index.data(models::PacketListModel::EntitlementsRole).value<QList<qint32>>();
        paintEntitlements(painter, theme(), content, ids, ChipSet::Packet, isActiveSelection(option));
    }
};

} // namespace

Inspector::Inspector(ThemeManager &theme, const Icons &icons, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_icons(icons)
    , m_ui(std::make_unique<Ui::Inspector>())
    , m_packets(new models::PacketListModel(this))
{
    m_ui->setupUi(this);
    build();
    connect(&m_theme, &ThemeManager::changed, this, &Inspector::dress);
    clear();
}

Inspector::~Inspector() = default;

void Inspector::build()
{
    m_text = new InspectorText(m_theme, this);
    m_json = new InspectorJson(m_theme, this);
    m_hex = new HexView(m_theme, this);
    m_state = new InspectorState(m_theme, this);
    m_diff = new InspectorDiff(m_theme, m_icons, this);
    m_frame = new InspectorFrame(m_theme, this);
    m_plot = new InspectorPlot(m_theme, m_icons, this);
    m_image = new InspectorImage(m_theme, this);
    m_empty = new EmptyState(m_theme, m_icons, QStringLiteral("log"), QString(), QString(), this);
    m_ui->stack->addWidget(m_empty);
    m_ui->textLayout->addWidget(m_text);
    m_ui->jsonLayout->addWidget(m_json);
    m_ui->hexLayout->addWidget(m_hex);
    m_ui->stateLayout->addWidget(m_state);
    m_ui->diffLayout->addWidget(m_diff);
    m_ui->frameLayout->addWidget(m_frame);
    m_ui->plotLayout->addWidget(m_plot);
    m_ui->imageLayout->addWidget(m_image);

    const Sizes &sizes = m_theme.theme().sizes;
    QTableView *packets = m_ui->packets;
    packets->setModel(m_packets);
    packets->horizontalHeader()->setFixedHeight(sizes.header);
    packets->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    packets->verticalHeader()->setMinimumSectionSize(sizes.row);
    packets->verticalHeader()->setDefaultSectionSize(sizes.row);
    fitColumn(*packets, models::PacketListModel::NumberColumn, 3);
    fitColumn(*packets, models::PacketListModel::BytesColumn, 6);
    auto *delegate = new PacketDelegate(m_theme, packets);
    delegate->setColumnLook(models::PacketListModel::NumberColumn, {.fixed = true, .rightAligned = true});
    delegate->setColumnLook(models::PacketListModel::BytesColumn, {.fixed = true, .rightAligned = true});
    packets->setItemDelegate(delegate);
    m_ui->footRow->setFixedHeight(sizes.foot);
    m_decoder = new PayloadDecoder(this);
    m_ui->decoder->setMenu(new DecoderMenu(*m_decoder, m_ui->decoder));
    m_note = new NoteBar(m_theme, this);
    m_note->setObjectName(QStringLiteral("payloadNote"));
    m_ui->bodyLayout->insertWidget(0, m_note);
    connect(m_decoder, &PayloadDecoder::changed, this, &Inspector::showPayload);
    connect(m_note, &NoteBar::buttonClicked, this, [this] {
        if (const auto wrapping = m_decoder->offer())
            m_decoder->unwrap(*wrapping);
        else
            m_decoder->showAsReceived();
    });
    m_ui->splitter->setStretchFactor(0, 0);
    m_ui->splitter->setStretchFactor(1, 1);
    m_ui->splitter->setSizes({234, 486});

    connect(packets->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (current.isValid())
                    showPacket(static_cast<quint32>(current.row()));
            });
    connect(m_ui->tabs, &QTabWidget::currentChanged, this, [this](int tab) {
        if (!m_choosing)
            preferredTab() = static_cast<Tab>(tab);
        turnTab();
    });
    connect(m_json, &InspectorJson::filterRequested, this, &Inspector::filterRequested);
    connect(m_state, &InspectorState::filterRequested, this, &Inspector::filterRequested);
    connect(m_json, &InspectorJson::plotRequested, this, &Inspector::plot);
    connect(m_state, &InspectorState::plotRequested, this, &Inspector::plot);
    const auto add = [this](const QString &text, const QKeySequence &keys, auto act) {
        auto *action = new QAction(text, this);
        action->setShortcut(keys);
        addAction(action);
        connect(action, &QAction::triggered, this, act);
    };
    for (int tab = 0; tab < ImageTab; ++tab)
        add(tr("Show as %1", "tab of the message").arg(m_ui->tabs->tabText(tab)),
            QKeyCombination(Qt::CTRL, static_cast<Qt::Key>(Qt::Key_1 + tab)), [this, tab] { showTab(tab); });
    add(tr("Previous packet"), Qt::ALT | Qt::Key_Left, &Inspector::previousPacket);
    add(tr("Next packet"), Qt::ALT | Qt::Key_Right, &Inspector::nextPacket);
    dress();
}

void Inspector::dress()
{
    const Theme &theme = m_theme.theme();
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, theme.muted);
    for (QLabel *label : {m_ui->fromLabel, m_ui->routeLabel, m_ui->contentLabel, m_ui->frameLabel,
                          m_ui->receiverLabel, m_ui->foot})
        label->setPalette(muted);
    QPalette line = palette();
    line.setColor(QPalette::Window, theme.border);
    m_ui->line->setPalette(line);
    if (!m_row.isNull())
        showFacts();
}

QString Inspector::title() const
{
    return m_row.isNull() ? tr("Message") : tr("Message %1").arg(models::rowNumberText(m_row.number()));
}

QString Inspector::subtitle() const
{
    return m_row.isNull() ? QString() : models::shownFeedTopic(m_row.feed(), m_row.topic());
}

Inspector::Tab Inspector::tab() const
{
    return static_cast<Tab>(m_ui->tabs->currentIndex());
}

QString Inspector::foot() const
{
    return m_ui->foot->text();
}

QByteArray Inspector::saveState() const
{
    return m_ui->splitter->saveState();
}

bool Inspector::restoreState(const QByteArray &state)
{
    return m_ui->splitter->restoreState(state);
}

void Inspector::clear()
{
    m_packets->setPackets({});
    m_decoder->clear();
    letGo();
    m_row = {};
    m_empty->setTexts(tr("No message selected"),
                      tr("Its packets, entitlements and payload open here. Choose a row of the packets."));
    placePlot();
    Q_EMIT titleChanged(title(), subtitle());
}

void Inspector::showRow(const store::PinnedRow &row)
{
    if (row.isNull() || !store::isMessage(row.kind())) {
        clear();
        if (!row.isNull())
            m_empty->setTexts(tr("No message"), models::markerText(row));
        return;
    }
    letGo();
    m_row = row;
    m_packets->setPackets(m_row.packets());
    placePlot();
    showFacts();
    if (m_packets->packetCount() > 0)
        selectPacket(0);
    showPacket(0);
    Q_EMIT titleChanged(title(), subtitle());
}

void Inspector::setSightAction(QAction *action)
{
    m_ui->whoSees->setDefaultAction(action);
}

void Inspector::showFacts()
{
    const Theme &theme = m_theme.theme();
    const store::PacketRecord &record = m_row.record();
    const bool unicast = m_row.kind() == store::RowKind::Unicast;
    const QString from = models::publisherText(m_row);
    m_ui->fromText->setText(from.isEmpty() ? tr("nobody (stale or refused)") : from);
    m_ui->routeText->setText(models::routeText(m_row));
    m_ui->contentText->setText(models::contentText(m_row));
    m_ui->routeGlyph->setPixmap(m_icons.pixmap(unicast ? u"unicast" : u"multicast", theme.sizes.titleIcon,
                                               devicePixelRatioF(), theme.muted));
    const bool flagged = !protocol::hasContentType(record.dialect());
    m_ui->contentGlyph->setVisible(flagged);
    if (flagged)
        m_ui->contentGlyph->setPixmap(m_icons.pixmap(
            record.image ? u"image" : u"delta", theme.sizes.titleIcon, devicePixelRatioF(), theme.muted));
    m_ui->frameText->setText(tr("%1 B, type %2").arg(QLocale().toString(record.size), unicast ? u"9" : u"8"));
    m_ui->receiverLabel->setVisible(unicast);
    m_ui->receiverText->setVisible(unicast);
    if (unicast)
        m_ui->receiverText->setText(protocol::ClientId::fromWire(m_row.clientId()).toText());
}

void Inspector::selectPacket(quint32 number)
{
    m_packets->fetchUpTo(static_cast<int>(number));
    m_ui->packets->setCurrentIndex(m_packets->index(static_cast<int>(number), 0));
}

void Inspector::showPacket(quint32 number)
{
    m_packet = number;
    m_decoder->setPacket({m_packets->packet(number).data, std::make_shared<const store::PinnedRow>(m_row)},
                         m_row.feed().toByteArray(), m_row.topic().toByteArray(),
                         m_row.content().toByteArray());
}

void Inspector::setStore(const store::PacketStore *store)
{
    m_state->setStore(store);
    m_diff->setStore(store);
    m_plot->setStore(store);
}

void Inspector::setDecoderBook(models::DecoderBook *book)
{
    m_decoder->setBook(book);
}

void Inspector::showTab(int tab)
{
    m_ui->tabs->setCurrentIndex(tab);
}

void Inspector::nextPacket()
{
    if (m_packet + 1 < m_packets->packetCount())
        selectPacket(m_packet + 1);
}

void Inspector::previousPacket()
{
    if (m_packet > 0)
        selectPacket(m_packet - 1);
}

} // namespace gui
