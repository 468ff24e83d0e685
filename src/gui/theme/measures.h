#pragma once

#include <QFont>
#include <QString>

namespace gui {

/// How windows and panels are shared out, in device-independent pixels, as `measures` of
/// `resources/theme.json` say; what holds text grows with it. The sizes of controls and rows are in Sizes.
struct Measures
{
    int largeIcon = 0; ///< of an empty panel
    int commandSheet = 0;
    int completionPopup = 0; ///< below the filter; `completionName` and `completionKind` are its columns
    int completionName = 0;
    int completionKind = 0;
    int stripField = 0; ///< of the find and go-to strips
    int keyColumn = 0;
    int profileList = 0;
    int taskProgress = 0;
    int timelineLabel = 0;
    int firstRunColumn = 0;
    int firstRunDrawing = 0;
    int firstRunButtonWidth = 0;
    int firstRunGap = 0;
    int compactWidth = 0; ///< of the window, up to which tool bar and columns are compact
    int narrowWidth = 0;  ///< of the window, up to which the bottom docks are one group, as with `lowHeight`
    int lowHeight = 0;
    int subscriptionsWidth = 0;
    int subscriptionsLeast = 0;
    int narrowSubscriptionsWidth = 0;
    int talkersHeight = 0;
    int talkersLeast = 0;
    int messageWidth = 0;
    int sideWidth = 0;
    int publishWidth = 0;
    int narrowBottomHeight = 0;
    int browseBottomHeight = 0;
    int centreWidth = 0; ///< at least, with `centreHeight`
    int centreHeight = 0;
    int publishWide = 0; ///< of the Publish panel, from which its parts stand side by side
    int publishMedium = 0;
    int authorizationHeight = 0; ///< of its panel, at least
    int inboxBeside = 0;         ///< of the inbox, from which the card stands beside the list
};

/// Read once, when the first window is made.
const Measures &measures();

/// The style sheet with the `@name@` of the measures filled in.
QString filledMeasures(QString sheet);

inline constexpr qreal usualPoints = 9;

/// The points of texts: those of the system's font, within reason. `platform` is Qt's name of it; 9 where no
/// desktop has a say.
qreal textPoints(const QFont &system, const QString &platform);
/// The same for the system as it is now.
qreal textPoints();
/// How much larger text is than 9 pt at 96 dpi, 1 at least: what holds text grows with it.
double textScale();

} // namespace gui
