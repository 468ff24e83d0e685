#!/usr/bin/env bash
# Makes the certificates of the tests afresh, in this folder. They are committed, so that no test needs openssl;
# the keys protect nothing. Valid until the end of 2099 but for the expired one.
set -euo pipefail
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

key() { openssl ecparam -name prime256v1 -genkey -noout | openssl pkcs8 -topk8 -nocrypt -out "$1"; }

authority() { # name, common name
    key "$work/$1.key"
    openssl req -new -key "$work/$1.key" -subj "/CN=$2" -out "$work/$1.csr"
    sign "$1" "$1" 20240101000000Z 20991231235959Z \
        "basicConstraints=critical,CA:TRUE" "keyUsage=critical,keyCertSign,cRLSign"
}

leaf() { # name, common name, CA, from, until, extension …
    local name=$1 subject=$2 ca=$3 from=$4 until=$5
    shift 5
    key "$name.key"
    openssl req -new -key "$name.key" -subj "/CN=$subject" -out "$work/$name.csr"
    sign "$name" "$ca" "$from" "$until" "basicConstraints=critical,CA:FALSE" \
        "keyUsage=critical,digitalSignature" "$@"
}

sign() { # name, CA, from, until, extension …
    local name=$1 ca=$2 from=$3 until=$4 self=()
    shift 4
    [ "$name" != "$ca" ] || self=(-selfsign)
    printf '%s\n' "[ext]" "$@" "subjectKeyIdentifier=hash" >"$work/ext.cnf"
    cat >"$work/ca.cnf" <<CNF
[ca]
default_ca = it
[it]
database = $work/$ca.db
new_certs_dir = $work
rand_serial = yes
default_md = sha256
policy = any
unique_subject = no
[any]
commonName = supplied
CNF
    touch "$work/$ca.db"
    openssl ca -batch -notext -config "$work/ca.cnf" "${self[@]}" -keyfile "$work/$ca.key" \
        $([ "$name" = "$ca" ] || echo -cert "$ca.pem") \
        -in "$work/$name.csr" -startdate "$from" -enddate "$until" \
        -extensions ext -extfile "$work/ext.cnf" -out "$name.pem" 2>"$work/log" || { cat "$work/log" >&2; exit 1; }
}

always=(20240101000000Z 20991231235959Z)
localhost="subjectAltName=DNS:localhost,IP:127.0.0.1,IP:::1"
server="extendedKeyUsage=serverAuth"
client="extendedKeyUsage=clientAuth"

authority ca "Test CA"
authority other-ca "Other test CA"
leaf server localhost ca "${always[@]}" "$localhost" "$server"
leaf expired localhost ca 20240101000000Z 20240201000000Z "$localhost" "$server"
leaf wrong-host elsewhere.example ca "${always[@]}" "subjectAltName=DNS:elsewhere.example" "$server"
leaf client tom ca "${always[@]}" "$client"
leaf other-client tom other-ca "${always[@]}" "$client"
