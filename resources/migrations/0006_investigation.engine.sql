CREATE TRIGGER decision_is_append_only BEFORE UPDATE ON decision
BEGIN SELECT RAISE(ABORT, 'decisions are append-only'); END
-- step
CREATE TRIGGER decision_is_kept BEFORE DELETE ON decision
BEGIN SELECT RAISE(ABORT, 'decisions are append-only'); END
-- step
-- A signed statement says what it said; only a reason for withdrawing it may follow.
CREATE TRIGGER account_is_locked BEFORE UPDATE ON account
WHEN OLD.locked_at > 0 AND (NEW.body IS NOT OLD.body OR NEW.signed_on IS NOT OLD.signed_on
     OR NEW.locked_at IS NOT OLD.locked_at OR NEW.taken_on IS NOT OLD.taken_on OR NEW.taken_by IS NOT OLD.taken_by
     OR NEW.part_id IS NOT OLD.part_id OR NEW.person_name IS NOT OLD.person_name)
BEGIN SELECT RAISE(ABORT, 'the statement is signed'); END
-- step
CREATE TRIGGER account_is_kept BEFORE DELETE ON account WHEN OLD.locked_at > 0
BEGIN SELECT RAISE(ABORT, 'the statement is signed'); END
