# The target mbm_zstd. Not every system ships zstd's own CMake files, and those that do name the target
# differently.
find_path(ZSTD_INCLUDE_DIR zstd.h REQUIRED)
find_library(ZSTD_LIBRARY zstd REQUIRED)
add_library(mbm_zstd INTERFACE)
target_include_directories(mbm_zstd SYSTEM INTERFACE ${ZSTD_INCLUDE_DIR})
target_link_libraries(mbm_zstd INTERFACE ${ZSTD_LIBRARY})
