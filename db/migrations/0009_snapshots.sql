CREATE TABLE `snapshots` (
	`week` text PRIMARY KEY NOT NULL,
	`day` text NOT NULL,
	`content` text NOT NULL,
	`sha256` text NOT NULL,
	`recorded_at` text NOT NULL
);

--> statement-breakpoint
CREATE TRIGGER `snapshots_fixed` BEFORE UPDATE ON `snapshots` BEGIN
  SELECT RAISE(ABORT, 'snapshots: rows are never changed');
END;
--> statement-breakpoint
CREATE TRIGGER `snapshots_kept` BEFORE DELETE ON `snapshots` BEGIN
  SELECT RAISE(ABORT, 'snapshots: rows are never removed');
END;
