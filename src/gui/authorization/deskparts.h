#pragma once

namespace models {
class AuthorizationTable;
class DeskControl;
class GrantTable;
class Presets;
class Rules;
class SessionControl;
} // namespace models
namespace store {
class PacketStore;
}

namespace gui {

class Icons;
class ThemeManager;

/// What the pages of the authorization panel show and whom they ask; all outlive the panel.
struct DeskParts
{
    models::DeskControl &control;
    models::AuthorizationTable &requests;
    models::GrantTable &grants;
    models::Presets &presets; ///< of all sessions
    models::Rules &rules;     ///< of all sessions
    models::SessionControl &session;
    store::PacketStore &store;
    ThemeManager &theme;
    const Icons &icons;
};

} // namespace gui
