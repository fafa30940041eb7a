-- A person's name is one line, without links, addresses and what nobody sees: it stands in senders, subjects and
-- sentences. lib/language/person-name.ts says the same, and more.

-- What is in a name that no name has. The app looks closer at links; what it lets through, this does too.
CREATE FUNCTION rebound.is_person_name(name text) RETURNS boolean
  LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp
  AS $$
    SELECT name = btrim(name) AND char_length(name) BETWEEN 1 AND 120
      AND name !~ '[\u0001-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb\U000e0000-\U000e0fff]'
      AND name !~ '[@<>"{}|\\]|://'
      AND name !~* '(^|[^[:alnum:]])(https?|hxxps?|ftp):|(^|[^[:alnum:]])www\.[[:alnum:]]'
      AND name !~* '[[:alnum:]_-]\.(com|org|info|biz|xyz|top|link|click|site|online|shop|store|app|dev|ru|cn|tk)([^[:alnum:]]|$)'
  $$;

-- What is left of the names that are here: words that are no name are left out.
CREATE FUNCTION rebound.cleaned_person_name(name text) RETURNS text
  LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp
  AS $$
    WITH line AS (
      SELECT regexp_replace(regexp_replace(left(name, 1000), '[\s\u0001-\u001f\u007f-\u009f\u2028\u2029]+', ' ', 'g'),
        '[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb\U000e0000-\U000e0fff]', '', 'g') AS words),
    kept AS (
      SELECT btrim(left(string_agg(word, ' ' ORDER BY place), 120)) AS name
      FROM line, unnest(string_to_array(words, ' ')) WITH ORDINALITY AS each (word, place)
      WHERE rebound.is_person_name(word))
    SELECT kept.name FROM kept WHERE rebound.is_person_name(kept.name)
  $$;

-- A change of type reads every row, and asks no policy and no trigger.
ALTER TABLE users ALTER COLUMN name TYPE text USING rebound.cleaned_person_name(name);
DROP FUNCTION rebound.cleaned_person_name(text);
ALTER TABLE users ADD CONSTRAINT users_name CHECK (rebound.is_person_name(name));
