-- What a clock or a status was computed from has changed: it is looked at anew. Use cases do so at
-- once; this is for what they do not see, such as a site that becomes a hospital.
CREATE TRIGGER duty_clock_incident AFTER UPDATE OF occurred_on, discovered_on, reported_on, site_id,
    place_type, category, anyone_hurt, lone_worker, triage, closed_on ON incident
BEGIN DELETE FROM duty_clock WHERE incident_id = NEW.id; END
-- step
CREATE TRIGGER duty_clock_part_added AFTER INSERT ON part
BEGIN DELETE FROM duty_clock WHERE incident_id = NEW.incident_id; END
-- step
CREATE TRIGGER duty_clock_part_changed AFTER UPDATE ON part
BEGIN DELETE FROM duty_clock WHERE incident_id = NEW.incident_id; END
-- step
CREATE TRIGGER duty_clock_part_removed AFTER DELETE ON part
BEGIN DELETE FROM duty_clock WHERE incident_id = OLD.incident_id; END
-- step
CREATE TRIGGER duty_clock_injury_added AFTER INSERT ON injury
BEGIN DELETE FROM duty_clock WHERE incident_id = (SELECT incident_id FROM part WHERE id = NEW.part_id); END
-- step
CREATE TRIGGER duty_clock_injury_changed AFTER UPDATE ON injury
BEGIN DELETE FROM duty_clock WHERE incident_id = (SELECT incident_id FROM part WHERE id = NEW.part_id); END
-- step
CREATE TRIGGER duty_clock_injury_removed AFTER DELETE ON injury
BEGIN DELETE FROM duty_clock WHERE incident_id = (SELECT incident_id FROM part WHERE id = OLD.part_id); END
-- step
CREATE TRIGGER duty_clock_absence_added AFTER INSERT ON incapacity_period
BEGIN DELETE FROM duty_clock WHERE incident_id = (SELECT incident_id FROM part WHERE id = NEW.part_id); END
-- step
CREATE TRIGGER duty_clock_absence_changed AFTER UPDATE ON incapacity_period
BEGIN DELETE FROM duty_clock WHERE incident_id = (SELECT incident_id FROM part WHERE id = NEW.part_id); END
-- step
CREATE TRIGGER duty_clock_absence_removed AFTER DELETE ON incapacity_period
BEGIN DELETE FROM duty_clock WHERE incident_id = (SELECT incident_id FROM part WHERE id = OLD.part_id); END
-- step
CREATE TRIGGER duty_clock_submission_added AFTER INSERT ON submission
BEGIN DELETE FROM duty_clock WHERE incident_id = (SELECT incident_id FROM duty WHERE id = NEW.duty_id); END
-- step
CREATE TRIGGER duty_clock_submission_changed AFTER UPDATE ON submission
BEGIN DELETE FROM duty_clock WHERE incident_id = (SELECT incident_id FROM duty WHERE id = NEW.duty_id); END
-- step
CREATE TRIGGER duty_clock_submission_removed AFTER DELETE ON submission
BEGIN DELETE FROM duty_clock WHERE incident_id = (SELECT incident_id FROM duty WHERE id = OLD.duty_id); END
-- step
CREATE TRIGGER duty_clock_site AFTER UPDATE OF site_kind ON site WHEN NEW.site_kind IS NOT OLD.site_kind
BEGIN DELETE FROM duty_clock WHERE incident_id IN (SELECT id FROM incident WHERE site_id = NEW.id); END
-- step
CREATE TRIGGER duty_clock_person AFTER UPDATE OF person_kind ON person WHEN NEW.person_kind IS NOT OLD.person_kind
BEGIN DELETE FROM duty_clock WHERE incident_id IN (SELECT incident_id FROM part WHERE person_id = NEW.id); END
-- step
CREATE TRIGGER duty_clock_law_chosen AFTER INSERT ON setting WHEN NEW.key = 'jurisdiction'
BEGIN DELETE FROM duty_clock; END
-- step
CREATE TRIGGER duty_clock_law_changed AFTER UPDATE ON setting WHEN NEW.key = 'jurisdiction'
BEGIN DELETE FROM duty_clock; END
-- step
CREATE TRIGGER duty_clock_action_added AFTER INSERT ON action
BEGIN DELETE FROM duty_clock WHERE incident_id = NEW.source_id; END
-- step
CREATE TRIGGER duty_clock_action_changed AFTER UPDATE OF source_id, verified_on, rejected_reason ON action
BEGIN DELETE FROM duty_clock WHERE incident_id IN (NEW.source_id, OLD.source_id); END
-- step
CREATE TRIGGER duty_clock_withdrawn AFTER UPDATE OF withdrawn_at ON record WHEN NEW.withdrawn_at IS NOT OLD.withdrawn_at
BEGIN
    DELETE FROM duty_clock WHERE incident_id IN (SELECT source_id FROM action WHERE id = NEW.id);
    DELETE FROM duty_clock WHERE incident_id IN (SELECT incident_id FROM investigation_incident WHERE investigation_id = NEW.id);
    DELETE FROM duty_clock WHERE incident_id IN (SELECT incident_id FROM review_incident WHERE review_id = NEW.id);
END
-- step
CREATE TRIGGER duty_clock_investigation_covers AFTER INSERT ON investigation_incident
BEGIN DELETE FROM duty_clock WHERE incident_id = NEW.incident_id; END
-- step
CREATE TRIGGER duty_clock_investigation_leaves AFTER DELETE ON investigation_incident
BEGIN DELETE FROM duty_clock WHERE incident_id = OLD.incident_id; END
-- step
CREATE TRIGGER duty_clock_investigation_ends AFTER UPDATE OF finished_on ON investigation
BEGIN DELETE FROM duty_clock WHERE incident_id IN (SELECT incident_id FROM investigation_incident WHERE investigation_id = NEW.id); END
-- step
CREATE TRIGGER duty_clock_review_covers AFTER INSERT ON review_incident
BEGIN DELETE FROM duty_clock WHERE incident_id = NEW.incident_id; END
-- step
CREATE TRIGGER duty_clock_review_leaves AFTER DELETE ON review_incident
BEGIN DELETE FROM duty_clock WHERE incident_id = OLD.incident_id; END
-- step
CREATE TRIGGER duty_clock_review_released AFTER UPDATE OF version ON review
BEGIN DELETE FROM duty_clock WHERE incident_id IN (SELECT incident_id FROM review_incident WHERE review_id = NEW.id); END
