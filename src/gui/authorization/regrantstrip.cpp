#include "gui/authorization/regrantstrip.h"

#include "authorization/entitlementtext.h"
#include "gui/authorization/answertext.h"
#include "gui/theme/labelcolor.h"
#include "gui/theme/thememanager.h"
#include "models/authorizationtable.h"
#include "models/deskcontrol.h"
#include "models/presets.h"
#include "protocol/displayname.h"
#include "ui_regrantstrip.h"

#include <QLocale>

#include <utility>

namespace gui {

using authorization::Request;
using authorization::RequestId;
using authorization::WhyNot;

RegrantStrip::RegrantStrip(const DeskParts &parts, QWidget *parent)
    : QFrame(parent)
    , m_parts(parts)
    , m_ui(std::make_unique<Ui::RegrantStrip>())
{
    m_ui->setupUi(this);
    m_ui->granted->setFont(Theme::fixedFont());
    connect(m_ui->named, &QComboBox::activated, this,
            [this] { m_ui->granted->setText(m_ui->named->currentData().toString()); });
    connect(m_ui->granted, &QLineEdit::textChanged, this, &RegrantStrip::refresh);
    connect(m_ui->why, &QLineEdit::textChanged, this, &RegrantStrip::refresh);
    connect(m_ui->looked, &QCheckBox::toggled, this, &RegrantStrip::refresh);
    connect(m_ui->regrant, &QPushButton::pressed, this, [this] { m_pressed = draft(); });
    connect(m_ui->regrant, &QPushButton::clicked, this,
            [this] { openDialog(std::exchange(m_pressed, std::nullopt)); });
    connect(&parts.requests, &models::AuthorizationTable::rowChanged, this, [this](quint64 id) {
        if (m_request && id == static_cast<quint64>(*m_request))
            refresh();
    });
    connect(&parts.requests, &QAbstractItemModel::rowsRemoved, this, &RegrantStrip::refresh);
    connect(&parts.presets, &models::Presets::changed, this, &RegrantStrip::fillPresets);
    const auto recolor = [this] {
        setTextColor(*m_ui->trouble, m_parts.theme.theme().muted);
    };
    connect(&parts.theme, &ThemeManager::changed, this, recolor);
    recolor();
    hide();
}

RegrantStrip::~RegrantStrip() = default;

std::optional<RequestId> RegrantStrip::refusedRequest() const
{
    const authorization::Desk &desk = m_parts.control.desk();
    for (std::size_t i = desk.size(); m_refused && i-- > 0;) {
        const Request &row = desk.at(i);
        if (row.asked.client == m_refused->client && row.asked.feed == m_refused->feed &&
            row.asked.topic == m_refused->topic) // the newest one decides
            return row.state == authorization::RequestState::Denied ? std::optional(row.id) : std::nullopt;
    }
    return std::nullopt;
}

void RegrantStrip::setRefusal(const std::optional<protocol::AuthorizationRequest> &refused)
{
    const bool isSame = m_refused == refused;
    m_refused = refused;
    m_request = refusedRequest();
    if (isSame) {
        refresh();
        return;
    }
    // What was typed for one is not meant for another.
    m_ui->granted->clear();
    m_ui->why->clear();
    m_ui->looked->setChecked(false);
    fillPresets();
    refresh();
}

void RegrantStrip::fillPresets()
{
    m_ui->named->clear();
    m_ui->named->addItem(tr("Typed"), QString());
    if (m_refused) {
        for (const authorization::Preset &preset : m_parts.presets.book().of(m_refused->feed))
            m_ui->named->addItem(protocol::displayName(preset.name.toUtf8()),
                                 authorization::entitlementsText(preset.entitlements));
    }
    m_ui->named->setVisible(m_ui->named->count() > 1);
}

QString RegrantStrip::objection() const
{
    const Request *request = m_request ? m_parts.control.desk().find(*m_request) : nullptr;
    if (!request)
        return whyNotLine(WhyNot::UnknownRequest);
    if (!request->hasPlainNames && (!m_ui->looked->isChecked() || m_ui->why->text().trimmed().isEmpty()))
        return whyNotLine(WhyNot::NameNeedsSecondLook);
    const auto parsed = authorization::parseEntitlements(m_ui->granted->text());
    if (const auto *error = std::get_if<authorization::EntitlementTextError>(&parsed)) {
        return tr("Entitlements are numbers, as in 1, 2: see character %1.")
            .arg(QLocale().toString(error->position + 1));
    }
    const authorization::GrantEntitlements grant{std::get<protocol::Entitlements>(parsed)};
    const auto why =
        m_parts.control.desk().objection(*m_request, grant, {true, false}, m_parts.control.now());
    return why ? whyNotLine(*why) : QString();
}

void RegrantStrip::refresh()
{
    const Request *request = m_request ? m_parts.control.desk().find(*m_request) : nullptr;
    setVisible(request != nullptr);
    if (!request)
        return;
    // With no flag at all the desk says whether the client is known to be there.
    const auto first = m_parts.control.desk().objection(*m_request, authorization::GrantEntitlements{{1}}, {},
                                                        m_parts.control.now());
    const bool isThere = !first || *first == WhyNot::NameNeedsSecondLook;
    const bool canGrant = isThere && request->state == authorization::RequestState::Denied;
    m_ui->about->setText(
        canGrant ? tr("Refused, and its client is still there: a grant can take the refusal's place.")
        : first == WhyNot::ClientNotKnown
            ? tr("Refused. No notification shows that its client is still there, so it can't be granted now.")
        : first ? whyNotLine(*first)
                : requestStateLine(*request));
    const QString why = canGrant ? objection() : QString();
    for (QWidget *field : {static_cast<QWidget *>(m_ui->named), static_cast<QWidget *>(m_ui->granted),
                           static_cast<QWidget *>(m_ui->why)})
        field->setEnabled(canGrant);
    m_ui->looked->setVisible(canGrant && !request->hasPlainNames);
    m_ui->regrant->setEnabled(canGrant && why.isEmpty());
    m_ui->trouble->setText(why);
    m_ui->trouble->setVisible(!why.isEmpty());
}

std::optional<AnswerDraft> RegrantStrip::draft() const
{
    if (!m_request || !objection().isEmpty())
        return std::nullopt;
    const Request *request = m_parts.control.desk().find(*m_request);
    const auto set =
        std::get<protocol::Entitlements>(authorization::parseEntitlements(m_ui->granted->text()));
    const authorization::Preset *preset = m_parts.presets.book().named(request->asked.feed, set);
    return AnswerDraft{{*m_request},
                       authorization::GrantEntitlements{set},
                       m_ui->why->text().trimmed(),
                       !request->hasPlainNames && m_ui->looked->isChecked(),
                       preset ? preset->name : QString()};
}

void RegrantStrip::openDialog(const std::optional<AnswerDraft> &draft)
{
    if (!draft || m_dialog)
        return;
    m_dialog =
        new AnswerDialog(*draft, m_parts.requests, m_parts.control, m_parts.theme, m_parts.icons, this);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->open();
}

} // namespace gui
