-- The calendar looks for the days from which a company can be asked again: among what ended within half a year, and at the
-- companies that ask for more. Both are read from an index as long as they are, however long the search was.
-- Allowed: index-built applications_ended: an account has 20,000 applications at the most, and few of them ended so; writes wait for seconds.
-- Allowed: index-built companies_waiting: very few companies say how long they want somebody to wait, and it reads one column of each.
CREATE INDEX applications_ended ON applications (user_id, ended_on) WHERE ending IN ('rejected', 'ghosted');
CREATE INDEX companies_waiting ON companies (user_id) WHERE wait_months IS NOT NULL;
