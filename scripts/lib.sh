# Shared by the scripts beside it: where the project is, what it needs, and how that is installed.
# Sourced, not run.
set -euo pipefail
project=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

# What a build needs, and what only some scripts need besides: Debian 12 and Ubuntu 24.04 names.
build_packages=(g++ cmake ninja-build qt6-base-dev qt6-base-dev-tools qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
    qt6-svg-dev qtkeychain-qt6-dev libgl1-mesa-dev libsimdjson-dev zlib1g-dev libzstd-dev)
run_packages=(fonts-dejavu-core libsecret-1-0)
picture_packages=(fonts-noto-core)

say() { printf '%s\n' "$*" >&2; }

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    else
        sudo "$@"
    fi
}

installed() {
    [ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

# need_packages NAME …: installs what is missing (Debian, Ubuntu), or names it (elsewhere).
need_packages() {
    if ! command -v apt-get >/dev/null 2>&1 || ! command -v dpkg-query >/dev/null 2>&1; then
        name_missing
        return
    fi
    local missing=() package
    for package in "$@"; do
        installed "$package" || missing+=("$package")
    done
    [ ${#missing[@]} -gt 0 ] || return 0
    if [ "$(id -u)" -ne 0 ]; then
        if ! command -v sudo >/dev/null 2>&1; then
            say "An administrator has to install these packages first: ${missing[*]}"
            return 1
        fi
        say "Installing packages needs administrator rights (sudo)."
    fi
    say "Installing: ${missing[*]}"
    as_root env DEBIAN_FRONTEND=noninteractive apt-get update -qq >&2
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >&2
}

# On a system without apt: says what is not there, with the names under which others ship it.
name_missing() {
    local missing=()
    command -v c++ >/dev/null 2>&1 || command -v g++ >/dev/null 2>&1 || command -v clang++ >/dev/null 2>&1 ||
        missing+=("a C++20 compiler (Fedora gcc-c++, Arch gcc, openSUSE gcc-c++)")
    command -v cmake >/dev/null 2>&1 || missing+=("CMake 3.22 or later (cmake)")
    command -v ninja >/dev/null 2>&1 || command -v ninja-build >/dev/null 2>&1 ||
        missing+=("Ninja (Fedora ninja-build, Arch and openSUSE ninja)")
    find_qt Qt6Widgets || missing+=("Qt 6.4 or later (Fedora qt6-qtbase-devel, Arch qt6-base, openSUSE qt6-base-devel)")
    find_qt Qt6DBus || missing+=("Qt D-Bus (Fedora qt6-qtbase-devel, Arch qt6-base, openSUSE qt6-dbus-devel)")
    find_qt Qt6Svg || missing+=("Qt Svg (Fedora qt6-qtsvg-devel, Arch qt6-svg, openSUSE qt6-svg-devel)")
    find_qt Qt6LinguistTools || missing+=("Qt Linguist tools (Fedora qt6-qttools-devel, Arch qt6-tools, openSUSE qt6-linguist-devel)")
    find_qt Qt6Keychain || missing+=("QtKeychain for Qt 6 (Fedora qtkeychain-qt6-devel, Arch qtkeychain-qt6, openSUSE qtkeychain-qt6-devel)")
    find_header zlib.h || missing+=("zlib (Fedora zlib-devel, Arch and openSUSE zlib)")
    find_header zstd.h || missing+=("zstd (Fedora libzstd-devel, Arch zstd, openSUSE libzstd-devel)")
    find_header simdjson.h || missing+=("simdjson (Fedora simdjson-devel, Arch and openSUSE simdjson)")
    [ ${#missing[@]} -gt 0 ] || return 0
    say "This system has no apt-get, so nothing is installed for you. Missing:"
    printf '  %s\n' "${missing[@]}" >&2
    return 1
}

find_qt() {
    local places dir
    IFS=: read -ra places <<<"${CMAKE_PREFIX_PATH:-}"
    for dir in "${places[@]}" /usr /usr/local /opt/homebrew; do
        [ -n "$dir" ] || continue
        if compgen -G "$dir/lib*/cmake/$1/$1Config.cmake" >/dev/null ||
            compgen -G "$dir/lib/*/cmake/$1/$1Config.cmake" >/dev/null; then
            return 0
        fi
    done
    return 1
}

find_header() {
    local places dir
    IFS=: read -ra places <<<"${CMAKE_PREFIX_PATH:-}"
    for dir in "${places[@]}" /usr /usr/local /opt/homebrew; do
        if [ -n "$dir" ] && [ -e "$dir/include/$1" ]; then
            return 0
        fi
    done
    return 1
}

# configure PRESET [CMAKE OPTION …], quiet unless it fails.
configure() {
    local preset=$1 log
    shift
    log=$(mktemp)
    if ! (cd "$project" && cmake --preset "$preset" "$@") >"$log" 2>&1; then
        cat "$log" >&2
        rm -f "$log"
        return 1
    fi
    rm -f "$log"
}

jobs() { nproc 2>/dev/null || echo 2; }
