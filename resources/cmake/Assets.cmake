# SPDX-License-Identifier: GPL-3.0-or-later
# Fonts and icons, which are embedded and never kept in the repository: Inter and Liberation Sans from the
# system (Debian: fonts-inter, fonts-liberation2), the icon font from npm.
include_guard(GLOBAL)
include(NpmPackage)

find_path(INTER_FONT_DIR Inter-Regular.otf
  PATHS /usr/share/fonts/opentype/inter /usr/share/fonts REQUIRED NO_DEFAULT_PATH
  DOC "Folder with Inter-Regular.otf and its sisters")
find_path(LIBERATION_FONT_DIR LiberationSans-Regular.ttf
  PATHS /usr/share/fonts/truetype/liberation2 /usr/share/fonts/truetype/liberation REQUIRED NO_DEFAULT_PATH
  DOC "Folder with LiberationSans-Regular.ttf and its sisters")

npm_package(OUT tabler_dir NAME tabler
  PACKAGE @tabler/icons-webfont VERSION 3.49.0 # MIT
  SHA512 916827984ce8d7b77343232a46695f8fe4e2195d1c94b3187d4b4aa76586eccf931f9e35f28e9fb2869296b3932b7970112834c52ee355f3a8cd8ad1d36472c7
  ROOT dist
  FILES
    fonts/tabler-icons.ttf d291676dc4c28b386552753bf16cf2bef0e93e5543f8e0b5c5d72c0da41ae1bc
    tabler-icons.css a0562b340ab94e3aca60a144f6b95a056f792744f2bde38a5e5352a2aa0918d0)

# Writes <file>, the table behind ui/iconcodes.h: each name of <names> with its code point in the icon font.
function(write_icon_codes names file)
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${names}")
  file(STRINGS "${names}" icons REGEX "^[a-z]")
  list(SORT icons)
  file(READ "${tabler_dir}/tabler-icons.css" css)
  set(rows "")
  foreach(icon IN LISTS icons)
    if(NOT css MATCHES "\\.ti-${icon}:before *{[^}]*content: *\"\\\\([0-9a-f]+)\"")
      message(FATAL_ERROR "${names}: the icon font has no icon \"${icon}\"")
    endif()
    string(APPEND rows "    {u\"${icon}\", U'\\U0000${CMAKE_MATCH_1}'},\n")
  endforeach()
  set(ICON_ROWS "${rows}")
  configure_file("${CMAKE_SOURCE_DIR}/resources/cmake/iconcodes.cpp.in" "${file}" @ONLY)
endfunction()
