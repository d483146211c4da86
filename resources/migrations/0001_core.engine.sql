CREATE TRIGGER audit_entry_is_append_only BEFORE UPDATE ON audit_entry
BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END
-- step
CREATE TRIGGER audit_entry_is_kept BEFORE DELETE ON audit_entry
BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END
-- step
CREATE TRIGGER audit_payload_is_kept BEFORE DELETE ON audit_payload
BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END
-- step
-- Lawful disposal may empty a payload once, under a change set that names it; nothing else may change.
CREATE TRIGGER audit_payload_only_disposed BEFORE UPDATE ON audit_payload
WHEN NOT (OLD.disposed_by IS NULL AND NEW.disposed_by IS NOT NULL AND NEW.before = '' AND NEW.after = ''
          AND NEW.salt = OLD.salt AND NEW.seq = OLD.seq)
BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END
-- step
-- Everything typed, by record id. The text itself is only in the records.
CREATE VIRTUAL TABLE search USING fts5(
    title, body, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2', prefix='3')
