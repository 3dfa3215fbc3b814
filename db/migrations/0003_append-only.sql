-- The log and the reports of readers only grow.
CREATE TRIGGER `decisions_fixed` BEFORE UPDATE ON `decisions` BEGIN
  SELECT RAISE(ABORT, 'decisions: rows are never changed');
END;
--> statement-breakpoint
CREATE TRIGGER `decisions_kept` BEFORE DELETE ON `decisions` BEGIN
  SELECT RAISE(ABORT, 'decisions: rows are never removed');
END;
--> statement-breakpoint
CREATE TRIGGER `corrections_fixed` BEFORE UPDATE ON `corrections` BEGIN
  SELECT RAISE(ABORT, 'corrections: rows are never changed');
END;
--> statement-breakpoint
CREATE TRIGGER `corrections_kept` BEFORE DELETE ON `corrections` BEGIN
  SELECT RAISE(ABORT, 'corrections: rows are never removed');
END;
--> statement-breakpoint
CREATE TRIGGER `correction_answers_fixed` BEFORE UPDATE ON `correction_answers` BEGIN
  SELECT RAISE(ABORT, 'correction_answers: rows are never changed');
END;
--> statement-breakpoint
CREATE TRIGGER `correction_answers_kept` BEFORE DELETE ON `correction_answers` BEGIN
  SELECT RAISE(ABORT, 'correction_answers: rows are never removed');
END;
