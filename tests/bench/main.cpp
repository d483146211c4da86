// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTextStream>

#include <sqlite3.h>

int main()
{
    QTextStream(stdout) << "SQLite " << sqlite3_libversion() << ", " << sqlite3mc_version() << '\n';
    return 0;
}
