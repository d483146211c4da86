// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace ui {

class DraftKeeper;
class Session;

/// A dialog whose words are a draft: a lock or a crash does not lose them, and a locked window can
/// hide it and show it again while it is being answered.
class DraftDialog : public QDialog
{
    Q_OBJECT

public:
    explicit DraftDialog(QWidget *parent = nullptr);

    /// As QDialog's, but hiding it is no answer.
    int exec() override;
    /// After what was asked for is done: there is nothing left to keep.
    void settled();

protected:
    /// Where one is kept: the keeper to watch fields with, before restore(). Null where the draft
    /// \a editor of \a recordUid is open elsewhere.
    DraftKeeper *keepAs(Session &session, const QString &editor, const QString &recordUid);
    DraftKeeper *keeper() const { return m_keeper; }
    /// Leaves and throws away what was typed, as a person who thinks better of it.
    void leave();

private:
    Session *m_session = nullptr;
    DraftKeeper *m_keeper = nullptr;
};

} // namespace ui
