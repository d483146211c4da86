-- The first page of a signed statement stays as it was signed too.
CREATE TRIGGER account_head_is_locked BEFORE UPDATE ON account
WHEN OLD.locked_at > 0 AND (NEW.witness_age IS NOT OLD.witness_age OR NEW.occupation IS NOT OLD.occupation
     OR NEW.witnessed_by IS NOT OLD.witnessed_by)
BEGIN SELECT RAISE(ABORT, 'the statement is signed'); END
