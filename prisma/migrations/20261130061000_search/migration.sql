-- What is searched is compared without accents: "Valerie" finds "Valérie". A trusted extension: whoever owns the database
-- may make it (docs/decisions/0051 says why there is no index of trigrams).
CREATE EXTENSION IF NOT EXISTS unaccent WITH SCHEMA public;
