# What every target of the project shares: warnings, Qt's strictness, sanitizers; and the two ways to make one.

add_library(mbm_options INTERFACE)
target_include_directories(mbm_options INTERFACE ${CMAKE_SOURCE_DIR}/src)
target_compile_options(mbm_options INTERFACE
    -Wall -Wextra -Wconversion -Wshadow -Wold-style-cast -Wnon-virtual-dtor)
target_compile_definitions(mbm_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_KEYWORDS QT_NO_FOREACH QT_NO_URL_CAST_FROM_STRING
    MBM_VERSION="${PROJECT_VERSION}")
if(MBM_WERROR)
    target_compile_options(mbm_options INTERFACE -Werror)
endif()
if(MBM_SANITIZE)
    target_compile_options(mbm_options INTERFACE -fsanitize=${MBM_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    target_link_options(mbm_options INTERFACE -fsanitize=${MBM_SANITIZE})
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        # With the sanitizers' own code in between, g++ takes every std::optional for uninitialized.
        target_compile_options(mbm_options INTERFACE -Wno-maybe-uninitialized)
    endif()
endif()
if(CMAKE_BUILD_TYPE STREQUAL "Release")
    target_compile_options(mbm_options INTERFACE -fstack-protector-strong -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2)
    target_link_options(mbm_options INTERFACE -Wl,-z,relro,-z,now)
endif()
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
include(CheckPIESupported)
check_pie_supported(LANGUAGES CXX)

# mbm_add_library(client SOURCES … LIBS …): the static library mbm_client of one folder of src/.
function(mbm_add_library name)
    cmake_parse_arguments(ARG "" "" "SOURCES;LIBS;PRIVATE_LIBS" ${ARGN})
    add_library(mbm_${name} STATIC ${ARG_SOURCES})
    target_link_libraries(mbm_${name} PUBLIC mbm_options ${ARG_LIBS} PRIVATE ${ARG_PRIVATE_LIBS})
endfunction()

# mbm_add_test(tst_framewalker SOURCES … LIBS … [GUI]): one Qt Test program and its ctest entry, labelled with the
# name of its folder. GUI tests run on the offscreen platform and carry the label "gui" too.
function(mbm_add_test name)
    cmake_parse_arguments(ARG "GUI" "TIMEOUT" "SOURCES;LIBS;LABELS" ${ARGN})
    if(NOT ARG_SOURCES)
        set(ARG_SOURCES ${name}.cpp)
    endif()
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 300)
    endif()
    add_executable(${name} ${ARG_SOURCES})
    target_link_libraries(${name} PRIVATE mbm_options ${ARG_LIBS} Qt6::Test)
    target_include_directories(${name} PRIVATE ${CMAKE_SOURCE_DIR}/tests)
    target_compile_definitions(${name} PRIVATE MBM_TEST_DATA="${CMAKE_SOURCE_DIR}/tests/data")
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
    add_test(NAME ${name} COMMAND ${name})
    get_filename_component(folder ${CMAKE_CURRENT_SOURCE_DIR} NAME)
    set(labels ${folder} ${ARG_LABELS})
    if(ARG_GUI)
        list(APPEND labels gui)
    endif()
    set_tests_properties(${name} PROPERTIES TIMEOUT ${ARG_TIMEOUT} LABELS "${labels}"
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=UTC;UBSAN_OPTIONS=print_stacktrace=1;TSAN_OPTIONS=suppressions=${CMAKE_SOURCE_DIR}/tests/tsan.supp")
endfunction()
