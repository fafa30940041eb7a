#!/bin/sh
# The two roles and the database of Rebound. The postgres image runs it once, when its folder of data is empty.
set -eu
psql --set=ON_ERROR_STOP=1 --username="$POSTGRES_USER" --dbname=postgres <<'SQL'
\set owner `cat /run/secrets/owner_password`
\set app `cat /run/secrets/app_password`
CREATE ROLE rebound_owner LOGIN PASSWORD :'owner';
CREATE ROLE rebound_app LOGIN PASSWORD :'app';
CREATE DATABASE rebound OWNER rebound_owner;
SQL
