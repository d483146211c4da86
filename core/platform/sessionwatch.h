// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

namespace core::platform {

/// Notices that nobody is in front of the computer any more. Where the system does not tell, it
/// stays silent, and the idle lock is all there is.
class SessionWatch final : public QObject
{
    Q_OBJECT

public:
    explicit SessionWatch(QObject *parent = nullptr);
    ~SessionWatch() override;

Q_SIGNALS:
    /// The screen was locked, or the computer is about to sleep. Sleep waits until what is
    /// connected directly has returned, for as long as the system allows (a few seconds).
    void leaving();

private:
    class Sources;
    std::unique_ptr<Sources> m_sources;
};

} // namespace core::platform
