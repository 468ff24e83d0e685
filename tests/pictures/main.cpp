#include "scenes.h"
#include "stage.h"

#include <QApplication>
#include <QDir>

#include <cstdio>

/// mbm_pictures FOLDER [NAME…]: all scenes, or those of these names, each as NAME-light.png and
/// NAME-dark.png.
int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("messagebus-monitor"));
    QApplication::setApplicationDisplayName(QStringLiteral("Messagebus Monitor"));
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2) {
        std::fputs("usage: mbm_pictures FOLDER [NAME...]\n", stderr);
        return 2;
    }
    const QDir folder(arguments.at(1));
    const QStringList wanted = arguments.mid(2);
    using Choice = gui::ThemeManager::Choice;
    for (const Scene &scene : allScenes()) {
        if (!wanted.isEmpty() && !wanted.contains(QLatin1String(scene.name)))
            continue;
        for (const Choice theme : {Choice::Light, Choice::Dark}) {
            Stage stage(theme);
            const QString name =
                QStringLiteral("%1-%2.png")
                    .arg(QLatin1String(scene.name),
                         theme == Choice::Light ? QStringLiteral("light") : QStringLiteral("dark"));
            const QImage picture = scene.take(stage).toImage().convertToFormat(QImage::Format_RGB32);
            if (!picture.save(folder.filePath(name))) {
                std::fprintf(stderr, "can't write %s\n", qPrintable(folder.filePath(name)));
                return 1;
            }
            std::printf("%s\n", qPrintable(name));
            std::fflush(stdout);
        }
    }
    return 0;
}
