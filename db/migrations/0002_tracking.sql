CREATE TABLE `correction_answers` (
	`number` integer PRIMARY KEY NOT NULL,
	`correction` integer NOT NULL,
	`recorded_at` text NOT NULL,
	`author` text NOT NULL,
	`message` text NOT NULL,
	`accepted` integer NOT NULL,
	FOREIGN KEY (`correction`) REFERENCES `corrections`(`number`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `correction_answers_correction` ON `correction_answers` (`correction`);--> statement-breakpoint
CREATE TABLE `corrections` (
	`number` integer PRIMARY KEY NOT NULL,
	`recorded_at` text NOT NULL,
	`commitment_id` text NOT NULL,
	`quote` text NOT NULL,
	`message` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `corrections_commitment` ON `corrections` (`commitment_id`);--> statement-breakpoint
CREATE TABLE `decisions` (
	`number` integer PRIMARY KEY NOT NULL,
	`recorded_at` text NOT NULL,
	`author` text NOT NULL,
	`commitment_id` text NOT NULL,
	`quote` text NOT NULL,
	`act` text NOT NULL,
	`reason` text NOT NULL,
	`evidence` text,
	`previous_hash` text NOT NULL,
	`hash` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `decisions_commitment` ON `decisions` (`commitment_id`,`number`);--> statement-breakpoint
CREATE TABLE `follow_ups` (
	`commitment_id` text NOT NULL,
	`document_id` text NOT NULL,
	`date` text NOT NULL,
	`certainty` text NOT NULL,
	`effect` text NOT NULL,
	`score` integer NOT NULL,
	`reasons` text NOT NULL,
	`passage_start` integer,
	`passage_end` integer,
	`latest` text,
	`words` text,
	PRIMARY KEY(`commitment_id`, `document_id`),
	FOREIGN KEY (`commitment_id`) REFERENCES `commitments`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `follow_ups_document` ON `follow_ups` (`document_id`);--> statement-breakpoint
CREATE INDEX `follow_ups_queue` ON `follow_ups` (`certainty`,`score`);--> statement-breakpoint
CREATE TABLE `sessions` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`user_name` text NOT NULL,
	`created_at` text NOT NULL,
	`expires_at` text NOT NULL,
	`revoked_at` text,
	FOREIGN KEY (`user_name`) REFERENCES `users`(`name`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `sessions_user` ON `sessions` (`user_name`);--> statement-breakpoint
CREATE TABLE `spells` (
	`commitment_id` text NOT NULL,
	`since` text NOT NULL,
	`until` text NOT NULL,
	`outcome` text NOT NULL,
	`outcome_since` text NOT NULL,
	`latest` text,
	`first_latest` text,
	`shifts` integer NOT NULL,
	PRIMARY KEY(`commitment_id`, `since`),
	FOREIGN KEY (`commitment_id`) REFERENCES `commitments`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `spells_latest` ON `spells` (`outcome`,`latest`,`commitment_id`);--> statement-breakpoint
CREATE TABLE `tracking` (
	`commitment_id` text PRIMARY KEY NOT NULL,
	`review` text NOT NULL,
	`duplicate_of` text,
	`changes` text NOT NULL,
	`version` integer NOT NULL,
	FOREIGN KEY (`commitment_id`) REFERENCES `commitments`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `users` (
	`name` text PRIMARY KEY NOT NULL,
	`role` text NOT NULL,
	`password_hash` text NOT NULL,
	`disabled_at` text,
	`recorded_at` text NOT NULL
);
