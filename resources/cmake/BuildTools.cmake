# SPDX-License-Identifier: GPL-3.0-or-later
# Uses ccache and mold where they are installed; nothing depends on them.
include_guard(GLOBAL)

find_program(CCACHE_EXECUTABLE ccache)
if(CCACHE_EXECUTABLE)
  # Relative paths, so that two checkouts share their objects.
  set(CMAKE_C_COMPILER_LAUNCHER "${CMAKE_COMMAND}" -E env
    "CCACHE_BASEDIR=${CMAKE_SOURCE_DIR}" CCACHE_NOHASHDIR=true CCACHE_SLOPPINESS=pch_defines,time_macros
    "${CCACHE_EXECUTABLE}")
  set(CMAKE_CXX_COMPILER_LAUNCHER "${CMAKE_C_COMPILER_LAUNCHER}")
endif()

find_program(MOLD_EXECUTABLE mold)
if(MOLD_EXECUTABLE AND CMAKE_SYSTEM_NAME STREQUAL "Linux")
  add_link_options(-fuse-ld=mold)
endif()
