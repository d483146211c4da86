-- What a signature of a review was given for; empty for those given before this was kept.
ALTER TABLE signature ADD COLUMN signed_text text NOT NULL DEFAULT ''
-- step
-- What a witness statement says on its first page and on its reverse.
ALTER TABLE account ADD COLUMN witness_age text NOT NULL DEFAULT ''
-- step
ALTER TABLE account ADD COLUMN occupation text NOT NULL DEFAULT ''
-- step
ALTER TABLE account ADD COLUMN witnessed_by text NOT NULL DEFAULT ''
-- step
ALTER TABLE account ADD COLUMN dates_to_avoid text NOT NULL DEFAULT ''
-- step
ALTER TABLE account ADD COLUMN court_needs text NOT NULL DEFAULT ''
-- step
ALTER TABLE account ADD COLUMN willing_to_attend text NOT NULL DEFAULT 'unknown' CHECK (willing_to_attend IN ('yes', 'no', 'unknown'))
