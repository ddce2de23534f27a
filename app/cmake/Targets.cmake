# The two kinds of target of this project, so that every one is built under the same rules.

add_library(passfamille_strict INTERFACE)
target_compile_options(passfamille_strict INTERFACE
    $<$<CXX_COMPILER_ID:GNU,Clang>:-Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wold-style-cast>
    # GCC 12 at -O3 takes an empty std::optional of a Qt type for a use before its value (GCC bug 80635).
    $<$<AND:$<CXX_COMPILER_ID:GNU>,$<CONFIG:Release>>:-Wno-maybe-uninitialized>)
target_compile_definitions(passfamille_strict INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS QT_STRICT_ITERATORS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)
# Includes are written from the repository root.
target_include_directories(passfamille_strict INTERFACE ${CMAKE_SOURCE_DIR})

set(PASSFAMILLE_PRECOMPILED
    <QString> <QList> <QHash> <QDate> <QDateTime> <QByteArray> <QJsonObject> <QJsonArray> <QJsonDocument>
    <algorithm> <array> <functional> <memory> <optional> <span> <variant> <vector>)

# passfamille_library(NAME SOURCES … LINKS … [MOC]): the static library of one folder. It can include only what it links.
function(passfamille_library name)
    cmake_parse_arguments(ARG "MOC" "" "SOURCES;LINKS" ${ARGN})
    add_library(${name} STATIC ${ARG_SOURCES})
    target_link_libraries(${name} PUBLIC passfamille_strict ${ARG_LINKS})
    set_target_properties(${name} PROPERTIES AUTOMOC ${ARG_MOC})
    if(PASSFAMILLE_PCH)
        target_precompile_headers(${name} PRIVATE ${PASSFAMILLE_PRECOMPILED})
    endif()
endfunction()

# passfamille_test(NAME SOURCES … LINKS … [MOC]): one Catch2 binary for one folder, run by ctest.
function(passfamille_test name)
    cmake_parse_arguments(ARG "MOC" "" "SOURCES;LINKS" ${ARGN})
    add_executable(${name} ${ARG_SOURCES})
    target_link_libraries(${name} PRIVATE passfamille_strict passfamille_test_support ${ARG_LINKS})
    set_target_properties(${name} PROPERTIES AUTOMOC ${ARG_MOC})
    if(PASSFAMILLE_PCH)
        target_precompile_headers(${name} PRIVATE ${PASSFAMILLE_PRECOMPILED} <catch2/catch.hpp>)
    endif()
    set_property(GLOBAL APPEND PROPERTY PASSFAMILLE_UNIT_TESTS ${name})
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES TIMEOUT 300
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;PASSFAMILLE_SHARED=${CMAKE_SOURCE_DIR}/../shared")
endfunction()
