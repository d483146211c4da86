CREATE TRIGGER review_version_is_append_only BEFORE UPDATE ON review_version
BEGIN SELECT RAISE(ABORT, 'released versions are frozen'); END
-- step
CREATE TRIGGER review_version_is_kept BEFORE DELETE ON review_version
BEGIN SELECT RAISE(ABORT, 'released versions are frozen'); END
