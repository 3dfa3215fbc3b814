CREATE TABLE `commitment_members` (
	`commitment_id` text NOT NULL,
	`position` integer NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`party` text,
	PRIMARY KEY(`commitment_id`, `position`),
	FOREIGN KEY (`commitment_id`) REFERENCES `commitments`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `commitment_members_slug` ON `commitment_members` (`slug`,`commitment_id`);--> statement-breakpoint
CREATE INDEX `commitment_members_party` ON `commitment_members` (`party`,`commitment_id`);--> statement-breakpoint
ALTER TABLE `spells` ADD `made` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `spells` ADD `ministry` text;--> statement-breakpoint
ALTER TABLE `spells` ADD `kind` text DEFAULT 'inform' NOT NULL;--> statement-breakpoint
ALTER TABLE `spells` ADD `strength` text DEFAULT 'firm' NOT NULL;--> statement-breakpoint
ALTER TABLE `spells` ADD `shown` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `spells` ADD `dossier` text;--> statement-breakpoint
ALTER TABLE `spells` ADD `source` text DEFAULT 'other' NOT NULL;--> statement-breakpoint
ALTER TABLE `spells` ADD `document_id` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `spells` ADD `holder` text;--> statement-breakpoint
ALTER TABLE `spells` ADD `post` text;
--> statement-breakpoint
-- What lists filter and sort by, said once. The functions are those of db/sql-functions.server.ts.
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
  CASE WHEN t.`changes` ->> '$.actorName' IS NULL THEN post_line(c.`person`, c.`office`, c.`made`) ELSE post_line(NULL, t.`changes` ->> '$.actorName', c.`made`) END AS `post`
FROM `commitments` c JOIN `documents` d ON d.`id` = c.`document_id` JOIN `tracking` t ON t.`commitment_id` = c.`id`;
--> statement-breakpoint
CREATE TRIGGER `spells_listed` AFTER INSERT ON `spells` BEGIN
  UPDATE `spells` SET (`made`, `ministry`, `kind`, `strength`, `shown`, `dossier`, `source`, `document_id`, `holder`, `post`) = (SELECT `made`, `ministry`, `kind`, `strength`, `shown`, `dossier`, `source`, `document_id`, `holder`, `post` FROM `listed_facts` WHERE `listed_facts`.`commitment_id` = `spells`.`commitment_id`)
  WHERE `commitment_id` = new.`commitment_id` AND `since` = new.`since` AND EXISTS (SELECT 1 FROM `tracking` WHERE `commitment_id` = new.`commitment_id`);
END;
--> statement-breakpoint
CREATE TRIGGER `tracking_listed` AFTER UPDATE OF `review`, `changes` ON `tracking` BEGIN
  UPDATE `spells` SET (`made`, `ministry`, `kind`, `strength`, `shown`, `dossier`, `source`, `document_id`, `holder`, `post`) = (SELECT `made`, `ministry`, `kind`, `strength`, `shown`, `dossier`, `source`, `document_id`, `holder`, `post` FROM `listed_facts` WHERE `listed_facts`.`commitment_id` = `spells`.`commitment_id`)
  WHERE `commitment_id` = new.`commitment_id`;
END;
--> statement-breakpoint
CREATE TRIGGER `commitments_listed` AFTER UPDATE OF `made`, `ministry`, `kind`, `strength`, `certainty`, `origin`, `office`, `person` ON `commitments` BEGIN
  UPDATE `spells` SET (`made`, `ministry`, `kind`, `strength`, `shown`, `dossier`, `source`, `document_id`, `holder`, `post`) = (SELECT `made`, `ministry`, `kind`, `strength`, `shown`, `dossier`, `source`, `document_id`, `holder`, `post` FROM `listed_facts` WHERE `listed_facts`.`commitment_id` = `spells`.`commitment_id`)
  WHERE `commitment_id` = new.`id`;
END;
--> statement-breakpoint
CREATE TRIGGER `documents_listed` AFTER UPDATE OF `dossier`, `kind` ON `documents` WHEN new.`dossier` IS NOT old.`dossier` OR new.`kind` IS NOT old.`kind` BEGIN
  UPDATE `spells` SET (`made`, `ministry`, `kind`, `strength`, `shown`, `dossier`, `source`, `document_id`, `holder`, `post`) = (SELECT `made`, `ministry`, `kind`, `strength`, `shown`, `dossier`, `source`, `document_id`, `holder`, `post` FROM `listed_facts` WHERE `listed_facts`.`commitment_id` = `spells`.`commitment_id`)
  WHERE `commitment_id` IN (SELECT `id` FROM `commitments` WHERE `document_id` = new.`id`);
END;
--> statement-breakpoint
CREATE TRIGGER `commitments_members_insert` AFTER INSERT ON `commitments` BEGIN
  INSERT INTO `commitment_members` SELECT new.`id`, `key`, name_slug(`value` ->> '$.name'), `value` ->> '$.name', party_code(`value` ->> '$.party')
  FROM json_each(new.`made_to`) WHERE name_slug(`value` ->> '$.name') <> '';
END;
--> statement-breakpoint
CREATE TRIGGER `commitments_members_update` AFTER UPDATE OF `made_to` ON `commitments` WHEN new.`made_to` IS NOT old.`made_to` BEGIN
  DELETE FROM `commitment_members` WHERE `commitment_id` = new.`id`;
  INSERT INTO `commitment_members` SELECT new.`id`, `key`, name_slug(`value` ->> '$.name'), `value` ->> '$.name', party_code(`value` ->> '$.party')
  FROM json_each(new.`made_to`) WHERE name_slug(`value` ->> '$.name') <> '';
END;
--> statement-breakpoint
UPDATE `spells` SET (`made`, `ministry`, `kind`, `strength`, `shown`, `dossier`, `source`, `document_id`, `holder`, `post`) = (SELECT `made`, `ministry`, `kind`, `strength`, `shown`, `dossier`, `source`, `document_id`, `holder`, `post` FROM `listed_facts` WHERE `listed_facts`.`commitment_id` = `spells`.`commitment_id`)
  WHERE EXISTS (SELECT 1 FROM `tracking` WHERE `tracking`.`commitment_id` = `spells`.`commitment_id`);
--> statement-breakpoint
INSERT INTO `commitment_members` SELECT c.`id`, `key`, name_slug(`value` ->> '$.name'), `value` ->> '$.name', party_code(`value` ->> '$.party')
  FROM `commitments` c, json_each(c.`made_to`) WHERE name_slug(`value` ->> '$.name') <> '';
