# fish completion for messagebus(1). Commands and options are those that the program's own help names.

function __messagebus_command
    for word in (commandline -opc)[2..-1]
        if not string match -q -- '-*' $word
            echo $word
            return
        end
    end
end

function __messagebus_commands
    messagebus --help 2>/dev/null | string match -r '^  ([a-z][a-z-]*)  +(.*)' -g | while read -l name; read -l about
        printf '%s\t%s\n' $name $about
    end
end

function __messagebus_options
    messagebus (__messagebus_command) --help 2>/dev/null | string replace -rf '^  (?:-[a-z], )?(--[a-z-]+) *(?:<[^>]*>)? *(.*)' '$1\t$2'
end

complete -c messagebus -f
complete -c messagebus -n 'test -z (__messagebus_command)' -a '(__messagebus_commands)'
complete -c messagebus -n 'test -n (__messagebus_command); and string match -q -- "-*" (commandline -ct)' -a '(__messagebus_options)'
complete -c messagebus -n 'contains (__messagebus_command) decode audit' -F
complete -c messagebus -n 'string match -qr -- "^--(ca|cert|key|file|audit|rules|.*-file)\$" (commandline -opc)[-1]' -F
complete -c messagebus -n 'test (commandline -opc)[-1] = --dialect' -a '3 4 6'
