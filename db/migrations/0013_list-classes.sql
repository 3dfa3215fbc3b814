DROP INDEX `spells_outcome_made`;--> statement-breakpoint
DROP INDEX `spells_running_made`;--> statement-breakpoint
CREATE INDEX `spells_kept` ON `spells` (`outcome_since`) WHERE outcome = 'fulfilled';
--> statement-breakpoint
-- In the words of db/spell-places.server.ts. Drizzle splits expressions at their commas, hence by hand.
CREATE INDEX `spells_class_due` ON `spells` ((substr(kind, 1, 1) || substr(strength, 1, 1) || substr(source, 1, 1) || shown || substr(outcome, 1, 1) || case when latest is null or outcome not in ('open', 'partly', 'fulfilled') then 'n' when outcome <> 'fulfilled' then 'd' when latest < outcome_since then 'l' else 't' end), (coalesce(latest, '9999-12-31') || commitment_id), `since`, `until`, `shifts`, `made`, `ministry`);
--> statement-breakpoint
CREATE INDEX `spells_class_made` ON `spells` ((substr(kind, 1, 1) || substr(strength, 1, 1) || substr(source, 1, 1) || shown || substr(outcome, 1, 1) || case when latest is null or outcome not in ('open', 'partly', 'fulfilled') then 'n' when outcome <> 'fulfilled' then 'd' when latest < outcome_since then 'l' else 't' end), (made || commitment_id), `since`, `until`, (coalesce(latest, '9999-12-31')));
--> statement-breakpoint
CREATE INDEX `spells_class_moved` ON `spells` ((substr(kind, 1, 1) || substr(strength, 1, 1) || substr(source, 1, 1) || shown || substr(outcome, 1, 1) || case when latest is null or outcome not in ('open', 'partly', 'fulfilled') then 'n' when outcome <> 'fulfilled' then 'd' when latest < outcome_since then 'l' else 't' end), ((100000 - shifts) || coalesce(latest, '9999-12-31') || commitment_id), `since`, `until`) WHERE shifts > 0;
