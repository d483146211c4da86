# SPDX-License-Identifier: GPL-3.0-or-later
# SQLite3 Multiple Ciphers (SQLite with page encryption, MIT and public domain) as the static library
# `sqlite3mc`. Its symbols are hidden, so that no other library of the process ever meets it.
include_guard(GLOBAL)
include(NpmPackage)

npm_package(OUT sqlite3mc_source NAME sqlite3mc
  PACKAGE better-sqlite3-multiple-ciphers VERSION 12.11.1 # SQLite 3.53.2, SQLite3 Multiple Ciphers 2.3.5
  SHA512 a46ef6fb7564522a67998c782f042aa0e5cd1b6089d479660eb96faa0afbc501e0b04f9ccf9ac064489a2479d42931da19f1a27e0800fc2d12bfda99954adfa3
  ROOT deps/sqlite3
  FILES
    sqlite3.c 670d8d053176b53a68073b168f8e68fb72db67bdf964a0eb130338e9391198b9
    sqlite3.h 8270c30673c9dccb08f0516ae63b64f898a09bc92b76d850cd912b0c1461dbe5)
file(STRINGS "${sqlite3mc_source}/sqlite3.h" has_ciphers REGEX "define SQLITE3MC_VERSION_STRING" LIMIT_COUNT 1)
if(NOT has_ciphers)
  message(FATAL_ERROR "${sqlite3mc_source}/sqlite3.h is plain SQLite, not SQLite3 Multiple Ciphers")
endif()

find_package(Threads REQUIRED)
add_library(sqlite3mc STATIC "${sqlite3mc_source}/sqlite3.c")
target_include_directories(sqlite3mc SYSTEM PUBLIC "${sqlite3mc_source}")
target_link_libraries(sqlite3mc PRIVATE Threads::Threads ${CMAKE_DL_LIBS} $<$<PLATFORM_ID:Linux>:m>)
set_target_properties(sqlite3mc PROPERTIES C_STANDARD 11 AUTOMOC OFF C_VISIBILITY_PRESET hidden)
target_compile_options(sqlite3mc PRIVATE -w -O2 -fno-strict-aliasing) # quick in every preset
target_compile_definitions(sqlite3mc PRIVATE
  SQLITE_API=
  SQLITE_THREADSAFE=1
  SQLITE_TEMP_STORE=3 # always in memory: no sort or subquery spills plain text to the disk
  SQLITE_SECURE_DELETE=1
  SQLITE_DQS=0 # "x" is a name, never a string
  SQLITE_DEFAULT_FOREIGN_KEYS=1
  SQLITE_DEFAULT_MEMSTATUS=0
  SQLITE_DEFAULT_CACHE_SIZE=-16000
  SQLITE_LIKE_DOESNT_MATCH_BLOBS
  SQLITE_MAX_EXPR_DEPTH=0
  SQLITE_USE_ALLOCA
  SQLITE_OMIT_LOAD_EXTENSION
  SQLITE_ENABLE_COLUMN_METADATA
  SQLITE_ENABLE_FTS5
  SQLITE_ENABLE_STAT4
  SQLITE_ENABLE_MATH_FUNCTIONS
  SQLITE_USER_AUTHENTICATION=0
  $<$<PLATFORM_ID:Linux>:HAVE_USLEEP=1;HAVE_FDATASYNC=1;HAVE_LOCALTIME_R=1;HAVE_MALLOC_USABLE_SIZE=1>
  HAVE_CIPHER_AEGIS=1 HAVE_CIPHER_CHACHA20=1 # the two the casebook uses
  HAVE_CIPHER_SQLCIPHER=0 HAVE_CIPHER_ASCON128=0
  HAVE_CIPHER_AES_128_CBC=0 HAVE_CIPHER_AES_256_CBC=0 HAVE_CIPHER_RC4=0)
