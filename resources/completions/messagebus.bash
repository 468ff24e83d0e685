# bash completion for messagebus(1). Commands and options are those that the program's own help names.

_messagebus_commands() {
    "$1" --help 2>/dev/null | sed -n '/^Commands:/,/^$/s/^  \([a-z][a-z-]*\) .*/\1/p'
}

_messagebus() {
    local cur prev words cword split
    _init_completion -s || return

    local program=${words[0]} command= word
    for word in "${words[@]:1:cword-1}"; do
        if [[ $word != -* ]]; then
            command=$word
            break
        fi
    done

    if [[ -z $command ]]; then
        COMPREPLY=($(compgen -W '$(_messagebus_commands "$program") --help --version' -- "$cur"))
        return
    fi

    case $prev in
        --dialect)
            COMPREPLY=($(compgen -W '3 4 6' -- "$cur"))
            return
            ;;
        --from)
            COMPREPLY=($(compgen -W 'distributor client' -- "$cur"))
            return
            ;;
        --login)
            COMPREPLY=($(compgen -W 'none basic token' -- "$cur"))
            return
            ;;
        --answer-from)
            COMPREPLY=($(compgen -W '-' -- "$cur"))
            return
            ;;
        --ca | --cert | --key | --file | --audit | --rules | --*-file)
            _filedir
            return
            ;;
        --connect)
            _known_hosts_real -- "$cur"
            return
            ;;
        --user)
            COMPREPLY=($(compgen -u -- "$cur"))
            return
            ;;
    esac
    $split && return

    if [[ $cur == -* ]]; then
        COMPREPLY=($(compgen -W '$(_parse_help "$program" "$command --help")' -- "$cur"))
    elif [[ $command == decode || $command == audit ]]; then
        _filedir
    fi
} &&
    complete -F _messagebus messagebus
