CREATE TABLE `counted_day` (
	`id` integer PRIMARY KEY NOT NULL,
	`day` text NOT NULL,
	`soon` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `list_counts` (
	`ministry` text NOT NULL,
	`kind` text NOT NULL,
	`strength` text NOT NULL,
	`source` text NOT NULL,
	`shown` integer NOT NULL,
	`outcome` text NOT NULL,
	`clock` text NOT NULL,
	`number` integer NOT NULL,
	PRIMARY KEY(`ministry`, `kind`, `strength`, `source`, `shown`, `outcome`, `clock`)
);
--> statement-breakpoint
DROP INDEX `spells_latest`;--> statement-breakpoint
ALTER TABLE `spells` ADD `ministry_order` text GENERATED ALWAYS AS ((coalesce(ministry, '~'))) VIRTUAL NOT NULL;--> statement-breakpoint
ALTER TABLE `spells` ADD `due` text GENERATED ALWAYS AS ((coalesce(latest, '9999-12-31'))) VIRTUAL NOT NULL;--> statement-breakpoint
CREATE INDEX `spells_due` ON `spells` (`due`,`commitment_id`);--> statement-breakpoint
CREATE INDEX `spells_made` ON `spells` (`made`,`commitment_id`);--> statement-breakpoint
CREATE INDEX `spells_outcome` ON `spells` (`outcome`,`due`,`commitment_id`);--> statement-breakpoint
CREATE INDEX `spells_outcome_made` ON `spells` (`outcome`,`made`,`commitment_id`);--> statement-breakpoint
CREATE INDEX `spells_ministry` ON `spells` (`ministry_order`,`due`,`commitment_id`);--> statement-breakpoint
CREATE INDEX `spells_ministry_made` ON `spells` (`ministry_order`,`made`,`commitment_id`);--> statement-breakpoint
CREATE INDEX `spells_shifts` ON `spells` (-shifts,`due`,`commitment_id`);--> statement-breakpoint
CREATE INDEX `spells_running` ON `spells` (`due`,`commitment_id`) WHERE outcome in ('open', 'partly');--> statement-breakpoint
CREATE INDEX `spells_holder` ON `spells` (`holder`,`due`,`commitment_id`);--> statement-breakpoint
CREATE INDEX `spells_post` ON `spells` (`post`,`due`,`commitment_id`);--> statement-breakpoint
CREATE INDEX `spells_dossier` ON `spells` (`dossier`,`due`,`commitment_id`);--> statement-breakpoint
CREATE INDEX `spells_document` ON `spells` (`document_id`);
--> statement-breakpoint
-- Each spell that holds on the counted day and may be shown, with the keys under which it is counted.
CREATE VIEW `counted_spells` AS SELECT
  s.`commitment_id` AS `commitment_id`, s.`since` AS `since`,
  coalesce(s.`ministry`, '') AS `ministry`, s.`kind` AS `kind`, s.`strength` AS `strength`, s.`source` AS `source`, s.`shown` AS `shown`, s.`outcome` AS `outcome`,
  CASE
    WHEN s.`latest` IS NULL OR s.`outcome` NOT IN ('open', 'partly', 'fulfilled') THEN 'no-deadline'
    WHEN s.`outcome` = 'fulfilled' THEN CASE WHEN s.`latest` < s.`outcome_since` THEN 'late' ELSE 'on-time' END
    WHEN s.`latest` < d.`day` THEN 'overdue'
    WHEN s.`latest` <= d.`soon` THEN 'due-soon'
    ELSE 'on-track' END AS `clock`
FROM `spells` s JOIN `counted_day` d ON s.`since` <= d.`day` AND d.`day` < s.`until` WHERE s.`shown` >= 1;
--> statement-breakpoint
CREATE TRIGGER `spells_uncount` BEFORE UPDATE ON `spells` WHEN old.`shown` >= 1 BEGIN
  UPDATE `list_counts` SET `number` = `number` - 1 WHERE (`ministry`, `kind`, `strength`, `source`, `shown`, `outcome`, `clock`) = (SELECT `ministry`, `kind`, `strength`, `source`, `shown`, `outcome`, `clock` FROM `counted_spells` WHERE `commitment_id` = old.`commitment_id` AND `since` = old.`since`);
END;
--> statement-breakpoint
CREATE TRIGGER `spells_count` AFTER UPDATE ON `spells` WHEN new.`shown` >= 1 BEGIN
  INSERT INTO `list_counts` SELECT `ministry`, `kind`, `strength`, `source`, `shown`, `outcome`, `clock`, 1 FROM `counted_spells` WHERE `commitment_id` = new.`commitment_id` AND `since` = new.`since`
  ON CONFLICT DO UPDATE SET `number` = `number` + 1;
END;
--> statement-breakpoint
CREATE TRIGGER `spells_delete_count` BEFORE DELETE ON `spells` WHEN old.`shown` >= 1 BEGIN
  UPDATE `list_counts` SET `number` = `number` - 1 WHERE (`ministry`, `kind`, `strength`, `source`, `shown`, `outcome`, `clock`) = (SELECT `ministry`, `kind`, `strength`, `source`, `shown`, `outcome`, `clock` FROM `counted_spells` WHERE `commitment_id` = old.`commitment_id` AND `since` = old.`since`);
END;
