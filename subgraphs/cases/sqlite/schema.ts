/**
 * Levels of the cases store, applied once each in order. Rows that come by the million (record, entry, power_case)
 * are narrow and carry few indexes; a record's fields are one JSON text, since nothing is ever asked of them here.
 */
export const casesMigrations: readonly string[] = [
  `
CREATE TABLE submission (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  identity TEXT NOT NULL,
  department TEXT NOT NULL,
  period TEXT NOT NULL,
  record_type TEXT NOT NULL,
  channel TEXT NOT NULL,
  name TEXT NOT NULL,
  reading TEXT NOT NULL,
  digest TEXT NOT NULL,
  bytes INTEGER NOT NULL,
  offered_at TEXT NOT NULL,
  complete_at TEXT NOT NULL,
  timely INTEGER NOT NULL,
  rehearsal INTEGER NOT NULL,
  announced INTEGER,
  idempotency_key TEXT,
  corrects INTEGER,
  specification TEXT NOT NULL,
  sender TEXT NOT NULL,
  request_id TEXT NOT NULL,
  state TEXT NOT NULL,
  verdict TEXT NOT NULL,
  refusal TEXT,
  settled_at TEXT,
  offered INTEGER NOT NULL DEFAULT 0,
  accepted INTEGER NOT NULL DEFAULT 0,
  revised INTEGER NOT NULL DEFAULT 0,
  duplicate INTEGER NOT NULL DEFAULT 0,
  superseded INTEGER NOT NULL DEFAULT 0,
  rejected INTEGER NOT NULL DEFAULT 0,
  unread INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE UNIQUE INDEX submission_identity ON submission (identity) WHERE state <> 'REFUSED';
CREATE UNIQUE INDEX submission_key ON submission (department, idempotency_key)
  WHERE idempotency_key IS NOT NULL AND state <> 'REFUSED';
CREATE INDEX submission_refused ON submission (identity) WHERE state = 'REFUSED';
CREATE INDEX submission_open ON submission (number) WHERE state IN ('RECEIVED', 'CHECKING');
CREATE INDEX submission_department ON submission (department, period, number);
CREATE INDEX submission_period ON submission (period, number);

CREATE TABLE entry (
  submission INTEGER NOT NULL,
  sequence INTEGER NOT NULL,
  outcome INTEGER NOT NULL,
  row INTEGER NOT NULL,
  place TEXT,
  source_key TEXT,
  record INTEGER,
  reason TEXT,
  PRIMARY KEY (submission, sequence)
) STRICT, WITHOUT ROWID;

CREATE TABLE ledger_line (
  submission INTEGER NOT NULL,
  power TEXT NOT NULL,
  day TEXT NOT NULL,
  accepted INTEGER NOT NULL,
  revised INTEGER NOT NULL,
  duplicate INTEGER NOT NULL,
  superseded INTEGER NOT NULL,
  rejected INTEGER NOT NULL,
  unread INTEGER NOT NULL,
  PRIMARY KEY (submission, power, day)
) STRICT, WITHOUT ROWID;

CREATE TABLE finding (
  submission INTEGER NOT NULL,
  sequence INTEGER NOT NULL,
  ordinal INTEGER NOT NULL,
  rule TEXT NOT NULL,
  severity TEXT NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (submission, sequence, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE finding_total (
  submission INTEGER NOT NULL,
  rule TEXT NOT NULL,
  severity TEXT NOT NULL,
  total INTEGER NOT NULL,
  stored INTEGER NOT NULL,
  PRIMARY KEY (submission, rule)
) STRICT, WITHOUT ROWID;

CREATE TABLE power_case (
  id INTEGER PRIMARY KEY,
  department TEXT NOT NULL,
  family TEXT NOT NULL,
  internal_number TEXT NOT NULL,
  power_code TEXT NOT NULL,
  period TEXT NOT NULL,
  title TEXT,
  party TEXT,
  outcome TEXT,
  started_at TEXT,
  finished_at TEXT,
  has_base INTEGER NOT NULL,
  UNIQUE (department, internal_number, power_code, family)
) STRICT;
CREATE INDEX case_department ON power_case (department, period, id);
CREATE INDEX case_power ON power_case (power_code, period, id);
CREATE INDEX case_period_first ON power_case (period, id);

CREATE TABLE case_period (
  department TEXT NOT NULL,
  period TEXT NOT NULL,
  case_id INTEGER NOT NULL,
  PRIMARY KEY (department, period, case_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE record (
  id INTEGER PRIMARY KEY,
  case_id INTEGER NOT NULL,
  record_type TEXT NOT NULL,
  key TEXT NOT NULL,
  revision INTEGER,
  submission INTEGER NOT NULL,
  sequence INTEGER NOT NULL,
  day TEXT NOT NULL,
  fields TEXT NOT NULL,
  UNIQUE (case_id, record_type, key)
) STRICT;

CREATE TABLE record_history (
  id INTEGER PRIMARY KEY,
  record INTEGER NOT NULL,
  revision INTEGER,
  submission INTEGER NOT NULL,
  sequence INTEGER NOT NULL,
  day TEXT NOT NULL,
  fields TEXT NOT NULL
) STRICT;
CREATE INDEX history_record ON record_history (record, id);

CREATE TABLE quarantine (
  id INTEGER PRIMARY KEY,
  submission INTEGER NOT NULL,
  sequence INTEGER NOT NULL,
  department TEXT NOT NULL,
  period TEXT NOT NULL,
  record_type TEXT NOT NULL,
  record_text TEXT,
  fields TEXT NOT NULL,
  row INTEGER NOT NULL,
  place TEXT,
  rules TEXT NOT NULL,
  reason TEXT NOT NULL,
  opened_at TEXT NOT NULL,
  closed_at TEXT,
  closed_by INTEGER,
  UNIQUE (submission, sequence)
) STRICT;
CREATE INDEX quarantine_open ON quarantine (department, record_text) WHERE closed_at IS NULL;
CREATE INDEX quarantine_department ON quarantine (department, period, id);

CREATE TABLE attempt (
  id INTEGER PRIMARY KEY,
  department TEXT NOT NULL,
  period TEXT NOT NULL,
  record_type TEXT NOT NULL,
  name TEXT NOT NULL,
  sender TEXT NOT NULL,
  request_id TEXT NOT NULL,
  started_at TEXT NOT NULL,
  ended_at TEXT,
  refusal TEXT,
  bytes INTEGER,
  digest TEXT
) STRICT;
CREATE INDEX attempt_open ON attempt (id) WHERE ended_at IS NULL;
CREATE INDEX attempt_department ON attempt (department, period, record_type, started_at);

CREATE TABLE announcement (
  department TEXT NOT NULL,
  period TEXT NOT NULL,
  digest TEXT NOT NULL,
  record_type TEXT NOT NULL,
  announced_at TEXT NOT NULL,
  valid_until TEXT NOT NULL,
  PRIMARY KEY (department, period, digest)
) STRICT, WITHOUT ROWID;

CREATE TABLE case_count (
  department TEXT NOT NULL,
  period TEXT NOT NULL,
  power_code TEXT NOT NULL,
  count INTEGER NOT NULL,
  PRIMARY KEY (department, period, power_code)
) STRICT, WITHOUT ROWID;

CREATE TABLE checkpoint (
  source TEXT PRIMARY KEY,
  value TEXT NOT NULL,
  saved_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE outbox (
  ordinal INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  event TEXT NOT NULL
) STRICT;
`,
  `
CREATE TABLE leaf_block (
  submission INTEGER NOT NULL,
  first INTEGER NOT NULL,
  leaves BLOB NOT NULL,
  contents BLOB NOT NULL,
  PRIMARY KEY (submission, first)
) STRICT;
ALTER TABLE submission ADD COLUMN records_root TEXT;
ALTER TABLE submission ADD COLUMN records_size INTEGER;
`,
  `
CREATE TABLE month_profile (
  department TEXT NOT NULL,
  period TEXT NOT NULL,
  mark TEXT NOT NULL,
  profile TEXT NOT NULL,
  PRIMARY KEY (department, period)
) STRICT, WITHOUT ROWID;
`,
  `
CREATE TABLE upward_offer (
  id INTEGER PRIMARY KEY,
  destination TEXT NOT NULL,
  record INTEGER NOT NULL,
  place TEXT NOT NULL,
  key TEXT NOT NULL,
  department TEXT NOT NULL,
  period TEXT NOT NULL,
  version TEXT NOT NULL,
  state TEXT NOT NULL,
  reason TEXT NOT NULL,
  offered_at TEXT NOT NULL,
  answered_at TEXT,
  UNIQUE (destination, record)
) STRICT;
CREATE INDEX upward_key ON upward_offer (destination, place, key);
CREATE INDEX upward_state ON upward_offer (destination, state, id);
CREATE INDEX upward_department ON upward_offer (department, id);
CREATE INDEX upward_record ON upward_offer (record);
`,
];
