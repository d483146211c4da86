# SPDX-License-Identifier: GPL-3.0-or-later
# Obtains the few things which Debian does not package from the npm registry: pinned, checked, kept outside of
# the build tree. Nothing of a package is run.
#
#   npm_package(OUT dir NAME sqlite3mc PACKAGE better-sqlite3-multiple-ciphers VERSION 12.11.1
#     SHA512 <of the tarball, hex> ROOT deps/sqlite3
#     FILES sqlite3.c <sha256> sqlite3.h <sha256>)
#
# sets <dir> to a folder with the named files, paths relative to ROOT. The upper-cased NAME gives the overrides:
#
#   -DSQLITE3MC_SOURCE_DIR=DIR   a folder that has the files; nothing is fetched or compared, a difference is reported
#   -DSQLITE3MC_TARBALL=FILE     the package, already downloaded; its hash is checked all the same
#   -DCASEBOOK_CACHE_DIR=DIR     where checked files are kept
include_guard(GLOBAL)

if(NOT "$ENV{XDG_CACHE_HOME}" STREQUAL "")
  set(_npm_cache "$ENV{XDG_CACHE_HOME}")
elseif(WIN32)
  file(TO_CMAKE_PATH "$ENV{LOCALAPPDATA}" _npm_cache)
else()
  set(_npm_cache "$ENV{HOME}/.cache")
endif()
set(CASEBOOK_CACHE_DIR "${_npm_cache}/casebook" CACHE PATH "Where checked third-party sources are kept")

# Sets <out> to whether every file of the list (path, SHA-256, path, …) is in <dir> as pinned.
function(_npm_files_are_pinned dir files out)
  set(${out} FALSE PARENT_SCOPE)
  while(files)
    list(POP_FRONT files path pin)
    if(NOT EXISTS "${dir}/${path}")
      return()
    endif()
    file(SHA256 "${dir}/${path}" digest)
    if(NOT digest STREQUAL pin)
      return()
    endif()
  endwhile()
  set(${out} TRUE PARENT_SCOPE)
endfunction()

# Downloads <spec> into the empty folder <into> and sets <out> to the tarball.
function(_npm_download spec into option out)
  find_program(NPM_EXECUTABLE NAMES npm npm.cmd)
  if(NOT NPM_EXECUTABLE)
    message(FATAL_ERROR "npm is needed once to fetch ${spec}; or give "
      "-D${option}_TARBALL=FILE or -D${option}_SOURCE_DIR=DIR")
  endif()
  message(STATUS "Fetching ${spec}")
  set(system_certificates /etc/ssl/certs/ca-certificates.crt)
  if(NOT DEFINED ENV{NODE_EXTRA_CA_CERTS} AND EXISTS ${system_certificates})
    set(ENV{NODE_EXTRA_CA_CERTS} ${system_certificates}) # networks that inspect TLS add theirs there
  endif()
  foreach(attempt 1 2 3)
    execute_process(
      COMMAND "${NPM_EXECUTABLE}" pack "${spec}" --loglevel=error --ignore-scripts --pack-destination "${into}"
      WORKING_DIRECTORY "${into}" RESULT_VARIABLE status OUTPUT_VARIABLE said ERROR_VARIABLE said TIMEOUT 300)
    if(status EQUAL 0)
      break()
    endif()
  endforeach()
  file(GLOB tarball "${into}/*.tgz")
  if(NOT status EQUAL 0 OR NOT tarball)
    message(FATAL_ERROR "npm could not fetch ${spec} (${status}): ${said}")
  endif()
  set(${out} "${tarball}" PARENT_SCOPE)
endfunction()

function(npm_package)
  cmake_parse_arguments(PARSE_ARGV 0 arg "" "OUT;NAME;PACKAGE;VERSION;SHA512;ROOT" "FILES")
  string(TOUPPER "${arg_NAME}" option)
  set(${option}_SOURCE_DIR "" CACHE PATH "Folder with the files of ${arg_PACKAGE} (nothing is fetched)")
  set(${option}_TARBALL "" CACHE FILEPATH "Already downloaded ${arg_PACKAGE} (its hash is checked)")

  if(${option}_SOURCE_DIR)
    _npm_files_are_pinned("${${option}_SOURCE_DIR}" "${arg_FILES}" same)
    if(NOT same)
      message(STATUS "${arg_NAME}: ${${option}_SOURCE_DIR} differs from the pinned ${arg_VERSION}")
    endif()
    set(${arg_OUT} "${${option}_SOURCE_DIR}" PARENT_SCOPE)
    return()
  endif()

  set(dir "${CASEBOOK_CACHE_DIR}/${arg_NAME}-${arg_VERSION}")
  file(MAKE_DIRECTORY "${CASEBOOK_CACHE_DIR}")
  file(LOCK "${CASEBOOK_CACHE_DIR}/lock" GUARD FUNCTION TIMEOUT 900)
  _npm_files_are_pinned("${dir}" "${arg_FILES}" good)
  if(NOT good)
    set(fresh "${CASEBOOK_CACHE_DIR}/fresh")
    file(REMOVE_RECURSE "${fresh}" "${dir}")
    file(MAKE_DIRECTORY "${fresh}")
    set(tarball "${${option}_TARBALL}")
    if(NOT tarball)
      _npm_download("${arg_PACKAGE}@${arg_VERSION}" "${fresh}" ${option} tarball)
    endif()
    file(SHA512 "${tarball}" digest)
    if(NOT digest STREQUAL arg_SHA512)
      message(FATAL_ERROR "${tarball}: SHA-512 ${digest} is not the pinned ${arg_SHA512}")
    endif()
    file(ARCHIVE_EXTRACT INPUT "${tarball}" DESTINATION "${fresh}")
    set(root "${fresh}/package/${arg_ROOT}")
    _npm_files_are_pinned("${root}" "${arg_FILES}" good)
    if(NOT good)
      message(FATAL_ERROR "${arg_PACKAGE}@${arg_VERSION} does not have the pinned files")
    endif()
    file(RENAME "${root}" "${dir}")
    file(REMOVE_RECURSE "${fresh}")
  endif()
  set(${arg_OUT} "${dir}" PARENT_SCOPE)
endfunction()
