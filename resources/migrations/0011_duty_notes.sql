-- What made a diary note that nobody wrote: the same one is made once. Empty for a person's own.
ALTER TABLE diary_note ADD COLUMN source_key text NOT NULL DEFAULT ''
