#!/usr/bin/env bash
# Makes the self-signed certificates of tests/client afresh, in this folder, and prints their pins as openssl sees
# them. They are committed, so that no test needs openssl; the keys protect nothing. Valid for 100 years.
set -euo pipefail
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

certificate() { # name, openssl genpkey options …
    local name=$1
    shift
    openssl genpkey "$@" -out "$work/$name.key"
    openssl req -x509 -new -key "$work/$name.key" -subj "/CN=localhost" -days 36500 \
        -addext "subjectAltName=DNS:localhost,IP:127.0.0.1" -out "$name.pem"
    printf '%s %s\n' "$name" \
        "$(openssl x509 -in "$name.pem" -noout -pubkey | openssl pkey -pubin -outform DER | sha256sum | cut -c1-64)"
}

certificate ec -algorithm EC -pkeyopt ec_paramgen_curve:P-256
certificate rsa -algorithm RSA -pkeyopt rsa_keygen_bits:2048
certificate ed25519 -algorithm ED25519
certificate rsa-pss -algorithm RSA-PSS -pkeyopt rsa_keygen_bits:2048
cp "$work/ec.key" ec.key
openssl pkcs8 -topk8 -in "$work/ec.key" -passout pass:sesame -out ec-locked.key
cp "$work/ed25519.key" ed25519.key
