CREATE TABLE `overview_counts` (
	`ministry` text NOT NULL,
	`clock` text NOT NULL,
	`shown` integer NOT NULL,
	`number` integer NOT NULL,
	PRIMARY KEY(`ministry`, `clock`, `shown`)
);
--> statement-breakpoint
DROP INDEX `spells_shifts`;--> statement-breakpoint
DROP INDEX `spells_running_shifts`;--> statement-breakpoint
ALTER TABLE `spells` ADD `cell` text GENERATED ALWAYS AS ((substr(kind, 1, 1) || substr(strength, 1, 1) || substr(source, 1, 1) || shown || substr(outcome, 1, 1) || case when latest is null or outcome not in ('open', 'partly', 'fulfilled') then 'n' when outcome <> 'fulfilled' then 'd' when latest < outcome_since then 'l' else 't' end || coalesce(ministry, '~'))) VIRTUAL NOT NULL;--> statement-breakpoint
CREATE INDEX `spells_moved` ON `spells` (-shifts,`due`,`commitment_id`) WHERE shifts > 0;--> statement-breakpoint
CREATE INDEX `spells_cell_due` ON `spells` (`cell`,`due`,`commitment_id`,`since`,`until`,`shifts`);--> statement-breakpoint
CREATE INDEX `spells_cell_made` ON `spells` (`cell`,`made`,`commitment_id`,`since`,`until`,`due`);--> statement-breakpoint
CREATE INDEX `spells_cell_moved` ON `spells` (`cell`,-shifts,`due`,`commitment_id`,`since`,`until`) WHERE shifts > 0;--> statement-breakpoint
ALTER TABLE `counted_day` ADD `documents` integer DEFAULT 0 NOT NULL;
--> statement-breakpoint
CREATE TRIGGER `list_counts_overview_insert` AFTER INSERT ON `list_counts` WHEN new.`shown` >= 2 AND new.`kind` <> 'external' BEGIN
  INSERT INTO `overview_counts` VALUES (new.`ministry`, new.`clock`, new.`shown`, new.`number`)
  ON CONFLICT DO UPDATE SET `number` = `number` + excluded.`number`;
END;
--> statement-breakpoint
CREATE TRIGGER `list_counts_overview_update` AFTER UPDATE OF `number` ON `list_counts` WHEN new.`shown` >= 2 AND new.`kind` <> 'external' BEGIN
  UPDATE `overview_counts` SET `number` = `number` + new.`number` - old.`number`
  WHERE (`ministry`, `clock`, `shown`) = (new.`ministry`, new.`clock`, new.`shown`);
END;
--> statement-breakpoint
CREATE TRIGGER `list_counts_overview_delete` AFTER DELETE ON `list_counts` WHEN old.`shown` >= 2 AND old.`kind` <> 'external' BEGIN
  UPDATE `overview_counts` SET `number` = `number` - old.`number`
  WHERE (`ministry`, `clock`, `shown`) = (old.`ministry`, old.`clock`, old.`shown`);
END;
--> statement-breakpoint
CREATE TRIGGER `documents_count` AFTER INSERT ON `documents` BEGIN
  UPDATE `counted_day` SET `documents` = `documents` + 1 WHERE coalesce(new.`date`, '') <= `day`;
END;
--> statement-breakpoint
CREATE TRIGGER `documents_count_delete` AFTER DELETE ON `documents` BEGIN
  UPDATE `counted_day` SET `documents` = `documents` - 1 WHERE coalesce(old.`date`, '') <= `day`;
END;
--> statement-breakpoint
CREATE TRIGGER `documents_count_date` AFTER UPDATE OF `date` ON `documents` WHEN new.`date` IS NOT old.`date` BEGIN
  UPDATE `counted_day` SET `documents` = `documents` + (coalesce(new.`date`, '') <= `day`) - (coalesce(old.`date`, '') <= `day`);
END;
--> statement-breakpoint
-- What was counted before has no sums yet: it is counted again on the next request.
DELETE FROM `counted_day`;
--> statement-breakpoint
DELETE FROM `list_counts`;
