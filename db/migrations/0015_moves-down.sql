DROP INDEX `spells_moved`;--> statement-breakpoint
DROP INDEX `spells_cell_moved`;--> statement-breakpoint
ALTER TABLE `spells` ADD `moves_down` integer GENERATED ALWAYS AS ((-shifts)) VIRTUAL NOT NULL;--> statement-breakpoint
CREATE INDEX `spells_ministry_moved` ON `spells` (`ministry_order`,`moves_down`,`due`,`commitment_id`) WHERE shifts > 0;--> statement-breakpoint
CREATE INDEX `spells_moved` ON `spells` (`moves_down`,`due`,`commitment_id`) WHERE shifts > 0;--> statement-breakpoint
CREATE INDEX `spells_cell_moved` ON `spells` (`cell`,`moves_down`,`due`,`commitment_id`,`since`,`until`) WHERE shifts > 0;--> statement-breakpoint
CREATE INDEX `tracking_changed` ON `tracking` (`commitment_id`,`changes`) WHERE changes <> '{}';