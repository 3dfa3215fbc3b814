CREATE TABLE `acknowledgements` (
	`document_id` text NOT NULL,
	`position` integer NOT NULL,
	`start` integer NOT NULL,
	`end` integer NOT NULL,
	`quote` text NOT NULL,
	`effect` text NOT NULL,
	`made_on` text,
	`place` text,
	`refs` text NOT NULL,
	`members` text NOT NULL,
	`rule` text NOT NULL,
	PRIMARY KEY(`document_id`, `position`),
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `acknowledgements_made` ON `acknowledgements` (`made_on`);--> statement-breakpoint
CREATE TABLE `cabinets` (
	`name` text PRIMARY KEY NOT NULL,
	`prime_minister` text NOT NULL,
	`parties` text NOT NULL,
	`sworn_in` text NOT NULL,
	`demissionair_from` text,
	`ended` text,
	`source` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `calendar` (
	`position` integer PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`chamber` text,
	`start_day` text,
	`end_day` text,
	`certainty` text NOT NULL,
	`note` text,
	`source` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `calendar_start` ON `calendar` (`start_day`);--> statement-breakpoint
CREATE TABLE `commitment_redirects` (
	`old_id` text PRIMARY KEY NOT NULL,
	`new_id` text,
	`document_id` text NOT NULL,
	`recorded_at` text NOT NULL,
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `commitment_redirects_new` ON `commitment_redirects` (`new_id`);--> statement-breakpoint
CREATE TABLE `commitments` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`document_id` text NOT NULL,
	`made` text,
	`start` integer NOT NULL,
	`end` integer NOT NULL,
	`quote` text NOT NULL,
	`search_text` text NOT NULL,
	`kind` text NOT NULL,
	`certainty` text NOT NULL,
	`origin` text NOT NULL,
	`actor_type` text NOT NULL,
	`actor_name` text,
	`office` text,
	`person` text,
	`ministry` text,
	`recipient` text,
	`made_to` text NOT NULL,
	`strength` text NOT NULL,
	`conditional` integer NOT NULL,
	`rule` text NOT NULL,
	`repeats` text NOT NULL,
	`deadline_words` text,
	`deadline_start` integer,
	`deadline_end` integer,
	`deadline_type` text,
	`earliest` text,
	`latest` text,
	`deadline_rule` text,
	`convention` text,
	`basis` text,
	`basis_source` text,
	`readings` text,
	`occurrences` text,
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `commitments_id_unique` ON `commitments` (`id`);--> statement-breakpoint
CREATE INDEX `commitments_document` ON `commitments` (`document_id`,`start`);--> statement-breakpoint
CREATE INDEX `commitments_latest` ON `commitments` (`latest`,`id`);--> statement-breakpoint
CREATE INDEX `commitments_made` ON `commitments` (`made`,`id`);--> statement-breakpoint
CREATE INDEX `commitments_ministry` ON `commitments` (`ministry`,`latest`,`id`);--> statement-breakpoint
CREATE TABLE `committees` (
	`position` integer PRIMARY KEY NOT NULL,
	`chamber` text NOT NULL,
	`abbreviation` text,
	`name` text NOT NULL,
	`kind` text NOT NULL,
	`valid_from` text,
	`valid_to` text,
	`ministries` text NOT NULL,
	`source` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `document_names` (
	`document_id` text NOT NULL,
	`name` text NOT NULL,
	`recorded_at` text NOT NULL,
	PRIMARY KEY(`document_id`, `name`),
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `document_versions` (
	`document_id` text NOT NULL,
	`version` integer NOT NULL,
	`sha256` text NOT NULL,
	`source_name` text NOT NULL,
	`facts` text NOT NULL,
	`text` text NOT NULL,
	`recorded_at` text NOT NULL,
	PRIMARY KEY(`document_id`, `version`),
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `documents` (
	`id` text PRIMARY KEY NOT NULL,
	`date` text,
	`kind` text NOT NULL,
	`title` text,
	`dossier` text,
	`number` text,
	`aanhangsel` text,
	`addressee` text,
	`url` text,
	`office_holders` text NOT NULL,
	`ministries` text NOT NULL,
	`asked_by` text NOT NULL,
	`sha256` text NOT NULL,
	`source_name` text NOT NULL,
	`fingerprint` text NOT NULL,
	`version` integer NOT NULL,
	`recorded_at` text NOT NULL,
	`blocks` text NOT NULL,
	`text` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `documents_date` ON `documents` (`date`,`id`);--> statement-breakpoint
CREATE INDEX `documents_sha256` ON `documents` (`sha256`);--> statement-breakpoint
CREATE INDEX `documents_dossier` ON `documents` (`dossier`,`id`);--> statement-breakpoint
CREATE TABLE `ministries` (
	`id` text PRIMARY KEY NOT NULL,
	`code` text NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`valid_from` text NOT NULL,
	`valid_to` text,
	`parent` text,
	`successors` text,
	`code_variants` text NOT NULL,
	`variants` text NOT NULL,
	`source` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `office_holders` (
	`position` integer PRIMARY KEY NOT NULL,
	`person` text NOT NULL,
	`full_name` text NOT NULL,
	`party` text NOT NULL,
	`office` text NOT NULL,
	`kind` text NOT NULL,
	`ministry` text NOT NULL,
	`portfolio` text,
	`valid_from` text NOT NULL,
	`valid_to` text,
	`cabinet` text NOT NULL,
	`line` text NOT NULL,
	`source` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `office_holders_line` ON `office_holders` (`line`,`valid_from`);--> statement-breakpoint
CREATE TABLE `problems` (
	`document_id` text NOT NULL,
	`position` integer NOT NULL,
	`code` text NOT NULL,
	`message` text NOT NULL,
	PRIMARY KEY(`document_id`, `position`),
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `registry_editions` (
	`name` text PRIMARY KEY NOT NULL,
	`sha256` text NOT NULL,
	`recorded_at` text NOT NULL
);
