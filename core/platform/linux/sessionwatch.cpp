// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/sessionwatch.h"

#include <QDBusAbstractInterface>
#include <QDBusConnection>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusUnixFileDescriptor>

#include <vector>

using namespace Qt::StringLiterals;

namespace core::platform {

namespace {

/// The signal of logind; its name is what goes over the bus.
class Login final : public QDBusAbstractInterface
{
    Q_OBJECT

public:
    Login()
        : QDBusAbstractInterface(u"org.freedesktop.login1"_s,
                                 u"/org/freedesktop/login1"_s,
                                 "org.freedesktop.login1.Manager",
                                 QDBusConnection::systemBus(),
                                 nullptr)
    {}

Q_SIGNALS:
    void PrepareForSleep(bool begins);
};

/// The signal that every desktop has under a name of its own.
class ScreenSaver final : public QDBusAbstractInterface
{
    Q_OBJECT

public:
    ScreenSaver(const char *service, const char *path)
        : QDBusAbstractInterface(QString::fromLatin1(service),
                                 QString::fromLatin1(path),
                                 service,
                                 QDBusConnection::sessionBus(),
                                 nullptr)
    {}

Q_SIGNALS:
    void ActiveChanged(bool active);
};

struct Desktop
{
    const char *service;
    const char *path;
};

constexpr Desktop Desktops[] = {
    {"org.gnome.ScreenSaver", "/org/gnome/ScreenSaver"},
    {"org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"},
    {"org.freedesktop.ScreenSaver", "/ScreenSaver"},
    {"org.cinnamon.ScreenSaver", "/org/cinnamon/ScreenSaver"},
    {"org.mate.ScreenSaver", "/"},
    {"org.xfce.ScreenSaver", "/org/xfce/ScreenSaver"},
};

} // namespace

class SessionWatch::Sources final
{
public:
    explicit Sources(SessionWatch &watch);

private:
    void holdSleepBack();

    SessionWatch &m_watch;
    Login m_login;
    std::vector<std::unique_ptr<ScreenSaver>> m_screenSavers;
    QDBusUnixFileDescriptor m_sleepHeldBack; // sleep waits while this is open
};

SessionWatch::Sources::Sources(SessionWatch &watch)
    : m_watch(watch)
{
    QObject::connect(&m_login, &Login::PrepareForSleep, &m_watch, [this](bool begins) {
        if (!begins) {
            holdSleepBack();
            return;
        }
        Q_EMIT m_watch.leaving();
        m_sleepHeldBack = {};
    });
    holdSleepBack();

    for (const Desktop &desktop : Desktops) {
        auto saver = std::make_unique<ScreenSaver>(desktop.service, desktop.path);
        QObject::connect(saver.get(), &ScreenSaver::ActiveChanged, &m_watch, [this](bool active) {
            if (active)
                Q_EMIT m_watch.leaving();
        });
        m_screenSavers.push_back(std::move(saver));
    }
}

void SessionWatch::Sources::holdSleepBack()
{
    if (!m_login.isValid())
        return;
    auto *call = new QDBusPendingCallWatcher(m_login.asyncCall(u"Inhibit"_s,
                                                               u"sleep"_s,
                                                               u"Security Casebook"_s,
                                                               u"Locking the casebook"_s,
                                                               u"delay"_s),
                                             &m_login);
    QObject::connect(call, &QDBusPendingCallWatcher::finished, &m_watch, [this, call] {
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *call;
        if (reply.isValid())
            m_sleepHeldBack = reply.value();
        call->deleteLater();
    });
}

SessionWatch::SessionWatch(QObject *parent)
    : QObject(parent)
    , m_sources(std::make_unique<Sources>(*this))
{}

SessionWatch::~SessionWatch() = default;

} // namespace core::platform

#include "sessionwatch.moc"
