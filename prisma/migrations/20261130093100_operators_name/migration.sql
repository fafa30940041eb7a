-- The line of an operator's command says who ran it: a name as systems and people have them, digits, dots and dashes
-- among its letters. Still nothing like an address or a sentence.
ALTER TABLE security_events DROP CONSTRAINT security_events_words;
ALTER TABLE security_events
  ADD CONSTRAINT security_events_words CHECK (
    kind ~ '^[a-z][a-z-]{1,39}$' AND actor IN ('person','token','operator','system') AND detail ~ '^[a-z][a-z0-9-]{0,39}$'
    AND device ~ '^[A-Za-z][A-Za-z0-9 ._-]{0,59}$' AND octet_length(network) = 16);
