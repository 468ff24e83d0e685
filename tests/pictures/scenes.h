#pragma once

#include <QPixmap>
#include <QSize>

#include <functional>
#include <vector>

class Stage;

/// One picture: what is done until the window shows it, and which part of it is taken.
struct Scene
{
    const char *name;
    std::function<QPixmap(Stage &)> take;
};

std::vector<Scene> allScenes();
