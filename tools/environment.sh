# Shared by ./furrow and ./check, which read it with "." after setting `home` to the project's folder.
# Finds a JDK 25 and the programs that a build needs, and says plainly what is missing. POSIX sh.

say() { printf '%s\n' "$*" >&2; }

have() { command -v "$1" >/dev/null 2>&1; }

# True where the folder holds a whole JDK 25. Reads the JDK's own `release` file: no process is started.
is_jdk25() {
    [ -f "$1/release" ] && [ -x "$1/bin/javac" ] || return 1
    while IFS= read -r line || [ -n "$line" ]; do
        case $line in
            'JAVA_VERSION="25"'* | 'JAVA_VERSION="25.'*) return 0 ;;
        esac
    done < "$1/release"
    return 1
}

# Sets `jdk` to the first JDK 25 of the places where people keep one.
find_jdk25() {
    jdk=${JAVA_HOME:-}
    if [ -n "$jdk" ] && is_jdk25 "$jdk"; then return 0; fi
    if have java; then
        jdk=$(command -v java)
        while [ -L "$jdk" ]; do
            link=$(readlink "$jdk")
            case $link in
                /*) jdk=$link ;;
                *) jdk=${jdk%/*}/$link ;;
            esac
        done
        jdk=${jdk%/bin/java}
        if is_jdk25 "$jdk"; then return 0; fi
    fi
    for jdk in \
        /usr/lib/jvm/* /usr/java/* /opt/* /opt/*/* /usr/local/lib/jvm/* \
        "${SDKMAN_DIR:-$HOME/.sdkman}"/candidates/java/* "$HOME"/.jdks/* "$HOME"/.jdk/* "$HOME"/.gradle/jdks/* \
        "${ASDF_DATA_DIR:-$HOME/.asdf}"/installs/java/* \
        "${MISE_DATA_DIR:-$HOME/.local/share/mise}"/installs/java/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
        "$HOME"/.jdks/*/Contents/Home "$HOME"/.gradle/jdks/*/*/Contents/Home \
        /opt/homebrew/opt/openjdk@25/libexec/openjdk.jdk/Contents/Home \
        /usr/local/opt/openjdk@25/libexec/openjdk.jdk/Contents/Home \
        "$HOME"/scoop/apps/*/current
    do
        if is_jdk25 "$jdk"; then return 0; fi
    done
    return 1
}

need_jdk25() {
    if find_jdk25; then return 0; fi
    say 'Furrow needs a JDK 25, and there is none in JAVA_HOME, on the PATH or in the usual folders.'
    say
    say '  Debian, Ubuntu   apt install temurin-25-jdk, after adding the package source that'
    say '                   https://adoptium.net/installation/linux tells of (newer releases: openjdk-25-jdk)'
    say '  any Linux        unpack the archive of https://adoptium.net/temurin/releases/?version=25 in ~/.jdks'
    say '  macOS            brew install --cask temurin@25'
    say '  Windows          run Furrow inside WSL (Windows Subsystem for Linux), as on Debian'
    say
    say 'Maybe you have one elsewhere: then set JAVA_HOME to its folder.'
    exit 2
}

# Says what to install where one of the programs that a build needs is missing. Node 20 is the oldest that works.
need_build_tools() {
    missing=
    have mvn || missing="$missing maven"
    have node || missing="$missing nodejs"
    have npm || missing="$missing npm"
    if [ -n "$missing" ]; then
        say "Building Furrow needs Maven 3.8.7, Node.js 20 and npm, or later; missing here:$missing"
        say "Maybe: apt install$missing    (macOS: brew install maven node)"
        exit 2
    fi
    node_version=$(node --version)
    node_major=${node_version#v}
    node_major=${node_major%%.*}
    if [ "$node_major" -lt 20 ]; then
        say "Building Furrow needs Node.js 20 or later, but the one on the PATH is $node_version."
        say 'Maybe install a newer one from https://nodejs.org or your package source.'
        exit 2
    fi
}
