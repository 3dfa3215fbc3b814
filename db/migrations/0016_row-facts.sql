ALTER TABLE `spells` ADD `seq` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `spells` ADD `document_date` text;--> statement-breakpoint
ALTER TABLE `spells` ADD `document_kind` text DEFAULT 'other' NOT NULL;--> statement-breakpoint
ALTER TABLE `spells` ADD `document_number` text;
--> statement-breakpoint
-- The view and the triggers of migration 0006, with what a row of a list is shown with: the place of its promise, and facts of
-- the document.
DROP TRIGGER `spells_listed`;
--> statement-breakpoint
DROP TRIGGER `tracking_listed`;
--> statement-breakpoint
DROP TRIGGER `commitments_listed`;
--> statement-breakpoint
DROP TRIGGER `documents_listed`;
--> statement-breakpoint
DROP VIEW `listed_facts`;
--> statement-breakpoint
CREATE VIEW `listed_facts` AS SELECT
  c.`id` AS `commitment_id`,
  coalesce(c.`made`, '0001-01-01') AS `made`,
  c.`ministry` AS `ministry`,
  coalesce(t.`changes` ->> '$.kind', c.`kind`) AS `kind`,
  coalesce(t.`changes` ->> '$.strength', c.`strength`) AS `strength`,
  CASE t.`review` WHEN 'accepted' THEN 3 WHEN 'unreviewed' THEN CASE c.`certainty` WHEN 'sure' THEN 2 ELSE 1 END ELSE 0 END AS `shown`,
  d.`dossier` AS `dossier`,
  CASE c.`origin` WHEN 'extracted' THEN d.`kind` ELSE c.`origin` END AS `source`,
  c.`document_id` AS `document_id`,
  CASE WHEN t.`changes` ->> '$.actorName' IS NULL THEN holder_slug(c.`person`, c.`office`, c.`made`) END AS `holder`,
  CASE WHEN t.`changes` ->> '$.actorName' IS NULL THEN post_line(c.`person`, c.`office`, c.`made`) ELSE post_line(NULL, t.`changes` ->> '$.actorName', c.`made`) END AS `post`,
  c.`seq` AS `seq`,
  d.`date` AS `document_date`,
  d.`kind` AS `document_kind`,
  d.`number` AS `document_number`
FROM `commitments` c JOIN `documents` d ON d.`id` = c.`document_id` JOIN `tracking` t ON t.`commitment_id` = c.`id`;
--> statement-breakpoint
CREATE TRIGGER `spells_listed` AFTER INSERT ON `spells` BEGIN
  UPDATE `spells` SET (`made`, `ministry`, `kind`, `strength`, `shown`, `dossier`, `source`, `document_id`, `holder`, `post`, `seq`, `document_date`, `document_kind`, `document_number`) = (SELECT `made`, `ministry`, `kind`, `strength`, `shown`, `dossier`, `source`, `document_id`, `holder`, `post`, `seq`, `document_date`, `document_kind`, `document_number` FROM `listed_facts` WHERE `listed_facts`.`commitment_id` = `spells`.`commitment_id`)
  WHERE `commitment_id` = new.`commitment_id` AND `since` = new.`since` AND EXISTS (SELECT 1 FROM `tracking` WHERE `commitment_id` = new.`commitment_id`);
END;
--> statement-breakpoint
CREATE TRIGGER `tracking_listed` AFTER UPDATE OF `review`, `changes` ON `tracking` BEGIN
  UPDATE `spells` SET (`made`, `ministry`, `kind`, `strength`, `shown`, `dossier`, `source`, `document_id`, `holder`, `post`, `seq`, `document_date`, `document_kind`, `document_number`) = (SELECT `made`, `ministry`, `kind`, `strength`, `shown`, `dossier`, `source`, `document_id`, `holder`, `post`, `seq`, `document_date`, `document_kind`, `document_number` FROM `listed_facts` WHERE `listed_facts`.`commitment_id` = `spells`.`commitment_id`)
  WHERE `commitment_id` = new.`commitment_id`;
END;
--> statement-breakpoint
CREATE TRIGGER `commitments_listed` AFTER UPDATE OF `made`, `ministry`, `kind`, `strength`, `certainty`, `origin`, `office`, `person` ON `commitments` BEGIN
  UPDATE `spells` SET (`made`, `ministry`, `kind`, `strength`, `shown`, `dossier`, `source`, `document_id`, `holder`, `post`, `seq`, `document_date`, `document_kind`, `document_number`) = (SELECT `made`, `ministry`, `kind`, `strength`, `shown`, `dossier`, `source`, `document_id`, `holder`, `post`, `seq`, `document_date`, `document_kind`, `document_number` FROM `listed_facts` WHERE `listed_facts`.`commitment_id` = `spells`.`commitment_id`)
  WHERE `commitment_id` = new.`id`;
END;
--> statement-breakpoint
CREATE TRIGGER `documents_listed` AFTER UPDATE OF `date`, `dossier`, `kind`, `number` ON `documents` WHEN new.`date` IS NOT old.`date` OR new.`dossier` IS NOT old.`dossier` OR new.`kind` IS NOT old.`kind` OR new.`number` IS NOT old.`number` BEGIN
  UPDATE `spells` SET (`made`, `ministry`, `kind`, `strength`, `shown`, `dossier`, `source`, `document_id`, `holder`, `post`, `seq`, `document_date`, `document_kind`, `document_number`) = (SELECT `made`, `ministry`, `kind`, `strength`, `shown`, `dossier`, `source`, `document_id`, `holder`, `post`, `seq`, `document_date`, `document_kind`, `document_number` FROM `listed_facts` WHERE `listed_facts`.`commitment_id` = `spells`.`commitment_id`)
  WHERE `commitment_id` IN (SELECT `id` FROM `commitments` WHERE `document_id` = new.`id`);
END;
--> statement-breakpoint
-- Counts change with what they count alone, so that these columns are filled without counting.
DROP TRIGGER `spells_uncount`;
--> statement-breakpoint
DROP TRIGGER `spells_count`;
--> statement-breakpoint
CREATE TRIGGER `spells_uncount` BEFORE UPDATE OF `since`, `until`, `outcome`, `outcome_since`, `latest`, `ministry`, `kind`, `strength`, `source`, `shown` ON `spells` WHEN old.`shown` >= 1 BEGIN
  UPDATE `list_counts` SET `number` = `number` - 1 WHERE (`ministry`, `kind`, `strength`, `source`, `shown`, `outcome`, `clock`) = (SELECT `ministry`, `kind`, `strength`, `source`, `shown`, `outcome`, `clock` FROM `counted_spells` WHERE `commitment_id` = old.`commitment_id` AND `since` = old.`since`);
END;
--> statement-breakpoint
CREATE TRIGGER `spells_count` AFTER UPDATE OF `since`, `until`, `outcome`, `outcome_since`, `latest`, `ministry`, `kind`, `strength`, `source`, `shown` ON `spells` WHEN new.`shown` >= 1 BEGIN
  INSERT INTO `list_counts` SELECT `ministry`, `kind`, `strength`, `source`, `shown`, `outcome`, `clock`, 1 FROM `counted_spells` WHERE `commitment_id` = new.`commitment_id` AND `since` = new.`since`
  ON CONFLICT DO UPDATE SET `number` = `number` + 1;
END;
--> statement-breakpoint
UPDATE `spells` SET (`seq`, `document_date`, `document_kind`, `document_number`) = (SELECT c.`seq`, d.`date`, d.`kind`, d.`number` FROM `commitments` c JOIN `documents` d ON d.`id` = c.`document_id` WHERE c.`id` = `spells`.`commitment_id`);
