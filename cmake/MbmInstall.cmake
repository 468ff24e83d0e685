# What `cmake --install` lays down: the programs and what desktops, shells and man look for.
include(GNUInstallDirs)

install(TARGETS messagebus messagebus-distributor RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(FILES
    docs/man/messagebus.1
    docs/man/messagebus-distributor.1
    DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES resources/completions/messagebus.bash
    DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions RENAME messagebus)
install(FILES resources/completions/_messagebus DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions)
install(FILES resources/completions/messagebus.fish DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)

if(MBM_GUI)
    install(TARGETS messagebus-monitor RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
    install(FILES docs/man/messagebus-monitor.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
    install(FILES resources/messagebus-monitor.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
    install(FILES resources/messagebus-monitor.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
    set(icons ${CMAKE_INSTALL_DATADIR}/icons/hicolor)
    install(FILES resources/messagebus-monitor.svg DESTINATION ${icons}/scalable/apps)
    foreach(size 16 22 24 32 48 64 128 256 512)
        install(FILES resources/app/messagebus-monitor-${size}.png
            DESTINATION ${icons}/${size}x${size}/apps RENAME messagebus-monitor.png)
    endforeach()
endif()
