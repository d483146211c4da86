CREATE TRIGGER continuity_is_append_only BEFORE UPDATE ON continuity_entry
BEGIN SELECT RAISE(ABORT, 'continuity is append-only'); END
-- step
CREATE TRIGGER continuity_is_kept BEFORE DELETE ON continuity_entry
BEGIN SELECT RAISE(ABORT, 'continuity is append-only'); END
