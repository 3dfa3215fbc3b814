CREATE TABLE `register_readings` (
	`number` text NOT NULL,
	`read_on` text NOT NULL,
	`document_id` text NOT NULL,
	`status` text NOT NULL,
	`text` text NOT NULL,
	`made_on` text,
	`activity` text,
	`holder` text,
	`office` text,
	`source_name` text NOT NULL,
	`recorded_at` text NOT NULL,
	PRIMARY KEY(`number`, `read_on`),
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `register_readings_document` ON `register_readings` (`document_id`,`read_on`);
--> statement-breakpoint
CREATE TRIGGER `register_readings_fixed` BEFORE UPDATE ON `register_readings` BEGIN
  SELECT RAISE(ABORT, 'register_readings: rows are never changed');
END;
--> statement-breakpoint
CREATE TRIGGER `register_readings_kept` BEFORE DELETE ON `register_readings` BEGIN
  SELECT RAISE(ABORT, 'register_readings: rows are never removed');
END;
