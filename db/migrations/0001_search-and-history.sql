-- Search. Two indexes without a copy of the text, tied to commitments.seq: whole words, and parts of words of three letters
-- or more ("campagne" in "bewustwordingscampagne"). Drizzle cannot declare these tables, hence by hand.
CREATE VIRTUAL TABLE `commitment_words` USING fts5(`quote`, `title`, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 2");
--> statement-breakpoint
CREATE VIRTUAL TABLE `commitment_parts` USING fts5(`quote`, `title`, content='', contentless_delete=1, tokenize="trigram remove_diacritics 1");
--> statement-breakpoint
CREATE TRIGGER `commitments_search_insert` AFTER INSERT ON `commitments` BEGIN
  INSERT INTO `commitment_words`(`rowid`, `quote`, `title`) SELECT new.`seq`, new.`search_text`, coalesce(`title`, '') FROM `documents` WHERE `id` = new.`document_id`;
  INSERT INTO `commitment_parts`(`rowid`, `quote`, `title`) SELECT new.`seq`, new.`search_text`, coalesce(`title`, '') FROM `documents` WHERE `id` = new.`document_id`;
END;
--> statement-breakpoint
CREATE TRIGGER `commitments_search_delete` AFTER DELETE ON `commitments` BEGIN
  DELETE FROM `commitment_words` WHERE `rowid` = old.`seq`;
  DELETE FROM `commitment_parts` WHERE `rowid` = old.`seq`;
END;
--> statement-breakpoint
CREATE TRIGGER `commitments_search_update` AFTER UPDATE OF `search_text` ON `commitments` WHEN new.`search_text` <> old.`search_text` BEGIN
  INSERT OR REPLACE INTO `commitment_words`(`rowid`, `quote`, `title`) SELECT new.`seq`, new.`search_text`, coalesce(`title`, '') FROM `documents` WHERE `id` = new.`document_id`;
  INSERT OR REPLACE INTO `commitment_parts`(`rowid`, `quote`, `title`) SELECT new.`seq`, new.`search_text`, coalesce(`title`, '') FROM `documents` WHERE `id` = new.`document_id`;
END;
--> statement-breakpoint
CREATE TRIGGER `documents_search_title` AFTER UPDATE OF `title` ON `documents` WHEN new.`title` IS NOT old.`title` BEGIN
  INSERT OR REPLACE INTO `commitment_words`(`rowid`, `quote`, `title`) SELECT `seq`, `search_text`, coalesce(new.`title`, '') FROM `commitments` WHERE `document_id` = new.`id`;
  INSERT OR REPLACE INTO `commitment_parts`(`rowid`, `quote`, `title`) SELECT `seq`, `search_text`, coalesce(new.`title`, '') FROM `commitments` WHERE `document_id` = new.`id`;
END;
--> statement-breakpoint
-- History. Versions of documents are added, never changed or removed.
CREATE TRIGGER `document_versions_fixed` BEFORE UPDATE ON `document_versions` BEGIN
  SELECT RAISE(ABORT, 'document_versions: rows are never changed');
END;
--> statement-breakpoint
CREATE TRIGGER `document_versions_kept` BEFORE DELETE ON `document_versions` BEGIN
  SELECT RAISE(ABORT, 'document_versions: rows are never removed');
END;
