// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/listpage.h"

class QPushButton;

namespace ui {

class DutyPanel;

/// Every statutory clock in one list, the earliest first, with the working of the one in hand
/// beside it.
class StatutoryPage : public ListPage
{
    Q_OBJECT

public:
    explicit StatutoryPage(Session &session);

    DutyPanel *panel() const { return m_panel; }
    /// Narrows the list to what one of the buttons over it shows: "open", "overdue", "no_report",
    /// "earlier_facts" or "all".
    void narrow(const QString &code);

protected:
    std::optional<core::Result<qint64>>
    saveOther(const QString &format, const QString &path, const core::ListQuery &query) override;
    QString savedWords(const QString &format, qint64 rows) const override;

private:
    struct Quick
    {
        QString code;
        QString words;
        QMap<QString, QString> filters;
        bool counted = false;
        QPushButton *button = nullptr;
    };

    void addQuick();
    void showQuick();

    DutyPanel *m_panel;
    QList<Quick> m_quick;
    bool m_recount = true; ///< the counts were taken before something changed
};

} // namespace ui
