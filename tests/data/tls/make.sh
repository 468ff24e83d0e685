#!/usr/bin/env bash
# Makes the certificates of the tests afresh, in this folder. They are committed, so that no test needs openssl;
# the keys protect nothing. Valid until the end of 2099 but for the expired one.
set -euo pipefail
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

key() { openssl ecparam -name prime256v1 -genkey -noout | openssl pkcs8 -topk8 -nocrypt -out "$1"; }

authority() { # name, common name[, from, until]
    key "$work/$1.key"
    openssl req -new -key "$work/$1.key" -subj "/CN=$2" -out "$work/$1.csr"
    sign "$1" "$1" "${3:-20240101000000Z}" "${4:-20991231235959Z}" \
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

# The bad ones have one key together, bad.key, unless it is the key that is bad.
bad() { # name, common name, CA, from, until, extension …
    local name=bad-$1 subject=$2 ca=$3 from=$4 until=$5 its=bad.key
    shift 5
    [ ! -e "$name.key" ] || its=$name.key
    openssl req -new -key "$its" -subj "/CN=$subject" -out "$work/$name.csr"
    sign "$name" "$ca" "$from" "$until" "basicConstraints=critical,CA:FALSE" \
        "keyUsage=critical,digitalSignature" "$@"
}

between() { # name, CA, extension …: a CA that is signed by another
    local name=$1 ca=$2
    shift 2
    key "$work/$name.key"
    openssl req -new -key "$work/$name.key" -subj "/CN=Test $name" -out "$work/$name.csr"
    sign "$name" "$ca" "${always[@]}" "$@"
}

chained() { # leaf, CA …: those that are sent with it
    local name=bad-$1.pem
    shift
    for ca in "$@"; do cat "$ca.pem" >>"$name"; done
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
default_md = ${digest:-sha256}
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

rm -f bad*.pem bad*.key expired-ca.pem
key bad.key
bad future localhost ca 20900101000000Z 20991231235959Z "$localhost" "$server"
bad other-address localhost ca "${always[@]}" "subjectAltName=IP:192.0.2.1" "$server"
bad no-names tom ca "${always[@]}" "$server"
bad common-name 127.0.0.1 ca "${always[@]}" "subjectAltName=DNS:elsewhere.example" "$server"
bad wildcard "*" ca "${always[@]}" "subjectAltName=DNS:*,DNS:*.*,DNS:local*,DNS:*host,DNS:*.0.0.1,DNS:127.*" "$server"
# DNS:localhost, NUL, .evil.example; and 127.0.0.1, NUL, .evil.example
nul=$(printf '\x82\x17localhost\x00.evil.example\x82\x17127.0.0.1\x00.evil.example' | od -An -v -tx1 | tr -d ' \n')
bad nul tom ca "${always[@]}" "subjectAltName=DER:3032$nul" "$server"
bad for-clients localhost ca "${always[@]}" "$localhost" "$client"
bad critical localhost ca "${always[@]}" "$localhost" "$server" "1.2.3.4=critical,DER:0500"
digest=sha1 bad weak-hash localhost ca "${always[@]}" "$localhost" "$server"
openssl genrsa 1024 2>"$work/log" | openssl pkcs8 -topk8 -nocrypt -out bad-weak-key.key
bad weak-key localhost ca "${always[@]}" "$localhost" "$server"

authority expired-ca "Expired test CA" 20240101000000Z 20240201000000Z
bad expired-ca localhost expired-ca "${always[@]}" "$localhost" "$server"

# Chains.
ca_bits=("basicConstraints=critical,CA:TRUE" "keyUsage=critical,keyCertSign,cRLSign")
between intermediate ca "${ca_bits[@]}"
bad chain-incomplete localhost intermediate "${always[@]}" "$localhost" "$server"
between impostor ca "basicConstraints=critical,CA:FALSE" "keyUsage=critical,digitalSignature" "$server"
bad no-ca-bit localhost impostor "${always[@]}" "$localhost" "$server"
chained no-ca-bit impostor
between constrained ca "${ca_bits[@]}" "nameConstraints=critical,permitted;IP:10.0.0.0/255.0.0.0,permitted;DNS:.example"
bad name-constraints localhost constrained "${always[@]}" "$localhost" "$server"
chained name-constraints constrained
between short ca "basicConstraints=critical,CA:TRUE,pathlen:0" "keyUsage=critical,keyCertSign,cRLSign"
between too-far short "${ca_bits[@]}"
bad too-long localhost too-far "${always[@]}" "$localhost" "$server"
chained too-long too-far short
rm intermediate.pem impostor.pem constrained.pem short.pem too-far.pem

# The server's certificate with the last bit of its signature another.
openssl x509 -in server.pem -outform DER -out "$work/server.der"
python3 - "$work/server.der" <<'PYTHON' | openssl x509 -inform DER -out bad-signature.pem
import sys
der = bytearray(open(sys.argv[1], "rb").read())
der[-1] ^= 1
sys.stdout.buffer.write(der)
PYTHON
cp server.key bad-signature.key
