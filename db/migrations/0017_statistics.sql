-- How many rows an index has for a value, as SQLite keeps it (`ANALYZE`), counted once at a million promises. With the same numbers in
-- every file the same question is answered over the same index everywhere. Samples of values are left out: with them SQLite
-- writes its plan anew for every question. What indexes of lists that are asked by name hold is not told: nothing else is to use them.
ANALYZE `counted_day`;
--> statement-breakpoint
DELETE FROM `sqlite_stat4`;
--> statement-breakpoint
DELETE FROM `sqlite_stat1`;
--> statement-breakpoint
INSERT INTO `sqlite_stat1` (`tbl`, `idx`, `stat`) VALUES
  ('commitment_members', 'commitment_members_party', '250046 35721 1'),
  ('commitment_members', 'commitment_members_slug', '250046 20838 1'),
  ('commitment_members', 'sqlite_autoindex_commitment_members_1', '250046 1 1'),
  ('commitments', 'commitments_document', '1000000 5 1'),
  ('commitments', 'commitments_id_unique', '1000000 1'),
  ('commitments', 'commitments_latest', '1000000 136 1'),
  ('commitments', 'commitments_made', '1000000 145 1'),
  ('commitments', 'commitments_ministry', '1000000 43479 11 1'),
  ('documents', 'documents_date', '200000 29 1'),
  ('documents', 'documents_dossier', '200000 34 1'),
  ('documents', 'documents_sha256', '200000 1'),
  ('documents', 'sqlite_autoindex_documents_1', '200000 1'),
  ('spells', 'spells_cell_due', '1745427 144 2 1 1 1 1'),
  ('spells', 'spells_cell_made', '1745427 144 2 1 1 1 1'),
  ('spells', 'spells_document', '1745427 9'),
  ('spells', 'spells_dossier', '1745427 291 3 2'),
  ('spells', 'spells_due', '1745427 233 2'),
  ('spells', 'spells_holder', '1745427 10452 9 2'),
  ('spells', 'spells_made', '1745427 253 2'),
  ('spells', 'spells_ministry', '1745427 75889 19 2'),
  ('spells', 'spells_ministry_made', '1745427 75889 24 2'),
  ('spells', 'spells_outcome', '1745427 872714 117 1'),
  ('spells', 'spells_post', '1745427 39669 10 2'),
  ('spells', 'spells_running', '1045735 140 1'),
  ('spells', 'sqlite_autoindex_spells_1', '1745427 2 1'),
  ('tracking', 'sqlite_autoindex_tracking_1', '1000000 1');
--> statement-breakpoint
ANALYZE `sqlite_schema`;
