-- Search. One index without a copy of the text, tied to commitments.seq, instead of two: the letters and digits of quote and
-- title in threes, with a space at the edges of words (db/search-text.mjs), so that whole words, parts of words, beginnings and
-- phrases are asked of it together. Drizzle cannot declare this table, hence by hand.
DROP TRIGGER `commitments_search_insert`;
--> statement-breakpoint
DROP TRIGGER `commitments_search_delete`;
--> statement-breakpoint
DROP TRIGGER `commitments_search_update`;
--> statement-breakpoint
DROP TRIGGER `documents_search_title`;
--> statement-breakpoint
DROP TABLE `commitment_words`;
--> statement-breakpoint
DROP TABLE `commitment_parts`;
--> statement-breakpoint
CREATE VIRTUAL TABLE `commitment_search` USING fts5(`line`, content='', contentless_delete=1, tokenize="trigram case_sensitive 1");
--> statement-breakpoint
INSERT INTO `commitment_search`(`rowid`, `line`) SELECT `seq`, search_line(`search_text`, `title`) FROM `commitments` c JOIN `documents` d ON d.`id` = c.`document_id` ORDER BY `seq`;
--> statement-breakpoint
CREATE TRIGGER `commitments_search_insert` AFTER INSERT ON `commitments` BEGIN
  INSERT INTO `commitment_search`(`rowid`, `line`) SELECT new.`seq`, search_line(new.`search_text`, `title`) FROM `documents` WHERE `id` = new.`document_id`;
END;
--> statement-breakpoint
CREATE TRIGGER `commitments_search_delete` AFTER DELETE ON `commitments` BEGIN
  DELETE FROM `commitment_search` WHERE `rowid` = old.`seq`;
END;
--> statement-breakpoint
CREATE TRIGGER `commitments_search_update` AFTER UPDATE OF `search_text` ON `commitments` WHEN new.`search_text` <> old.`search_text` BEGIN
  INSERT OR REPLACE INTO `commitment_search`(`rowid`, `line`) SELECT new.`seq`, search_line(new.`search_text`, `title`) FROM `documents` WHERE `id` = new.`document_id`;
END;
--> statement-breakpoint
CREATE TRIGGER `documents_search_title` AFTER UPDATE OF `title` ON `documents` WHEN new.`title` IS NOT old.`title` BEGIN
  INSERT OR REPLACE INTO `commitment_search`(`rowid`, `line`) SELECT `seq`, search_line(`search_text`, new.`title`) FROM `commitments` WHERE `document_id` = new.`id`;
END;
