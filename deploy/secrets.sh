#!/bin/sh
# sh deploy/secrets.sh [FOLDER]: makes the secrets that compose.yaml names, each a file of its own. What is there stays.
# The folder is yours alone; its files can be read by the user of the containers, who is another one.
set -eu
folder=${1:-$(dirname "$0")/secrets}
mkdir -p "$folder"
chmod 700 "$folder"
umask 022

keep() {
  [ -s "$folder/$1" ] || printf '%s\n' "$2" >"$folder/$1"
}

for role in postgres owner app; do keep "${role}_password" "$(openssl rand -hex 24)"; done
keep master_keys "1:$(openssl rand -base64 32)"
keep database_url "postgresql://rebound_app:$(cat "$folder/app_password")@postgres:5432/rebound"
keep database_owner_url "postgresql://rebound_owner:$(cat "$folder/owner_password")@postgres:5432/rebound"
echo "The secrets are in $folder. Keep master_keys somewhere else as well: without it nobody can read the private text."
