CREATE TABLE `mail_readers` (
	`id` integer PRIMARY KEY NOT NULL,
	`address` text NOT NULL,
	`token` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `mail_readers_address_unique` ON `mail_readers` (`address`);--> statement-breakpoint
CREATE UNIQUE INDEX `mail_readers_token_unique` ON `mail_readers` (`token`);--> statement-breakpoint
CREATE TABLE `mail_sent` (
	`reader_id` integer NOT NULL,
	`event` text NOT NULL,
	PRIMARY KEY(`reader_id`, `event`),
	FOREIGN KEY (`reader_id`) REFERENCES `mail_readers`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `mail_views` (
	`reader_id` integer NOT NULL,
	`query` text NOT NULL,
	`asked_on` text NOT NULL,
	`confirmed_on` text,
	PRIMARY KEY(`reader_id`, `query`),
	FOREIGN KEY (`reader_id`) REFERENCES `mail_readers`(`id`) ON UPDATE no action ON DELETE cascade
);
