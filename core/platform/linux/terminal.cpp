// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/terminal.h"

#include <cstdio>
#include <string>
#include <termios.h>
#include <unistd.h>

namespace core::platform {

namespace {

/// No echo until it goes.
class Silence
{
public:
    Silence()
    {
        m_changed = tcgetattr(STDIN_FILENO, &m_before) == 0;
        if (!m_changed)
            return;
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        m_changed = tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent) == 0;
    }

    ~Silence()
    {
        if (m_changed)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }

    Silence(const Silence &) = delete;
    Silence &operator=(const Silence &) = delete;

private:
    termios m_before{};
    bool m_changed = false;
};

} // namespace

bool canAsk()
{
    return isatty(STDIN_FILENO) == 1;
}

std::optional<QString> askSecret(const QString &question)
{
    std::fputs(qPrintable(question), stderr);
    std::fflush(stderr);
    std::string line;
    bool ended = false;
    {
        const Silence silence;
        for (;;) {
            const int read = std::fgetc(stdin);
            ended = read == EOF;
            if (ended || read == '\n')
                break;
            line.push_back(static_cast<char>(read));
        }
    }
    std::fputc('\n', stderr);
    if (ended && line.empty())
        return std::nullopt;
    QString answer = QString::fromUtf8(line.data(), static_cast<qsizetype>(line.size()));
    line.assign(line.size(), '\0');
    return answer;
}

} // namespace core::platform
