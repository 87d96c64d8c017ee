-- Makes the tables that the other queries ask, from what `fleet --rows json --out` wrote: pcs.ndjson, and of an older collection
-- pcs-before.ndjson. `line` is the place of a row in its file.
CREATE OR REPLACE TABLE pcs AS
SELECT row_number() OVER () AS line, *
FROM read_json(
  'pcs.ndjson',
  format = 'newline_delimited',
  columns = {
    pc: 'VARCHAR',
    source: 'VARCHAR',
    release: 'VARCHAR',
    build: 'INTEGER',
    verdict: 'VARCHAR',
    readiness: 'VARCHAR',
    first_rung: 'VARCHAR',
    code: 'VARCHAR',
    next_step: 'VARCHAR',
    checked_at: 'TIMESTAMPTZ',
    origin_kind: 'VARCHAR',
    origin_level: 'VARCHAR'
  }
);

CREATE OR REPLACE TABLE pcs_before AS
SELECT row_number() OVER () AS line, *
FROM read_json(
  'pcs-before.ndjson',
  format = 'newline_delimited',
  columns = {
    pc: 'VARCHAR',
    source: 'VARCHAR',
    release: 'VARCHAR',
    build: 'INTEGER',
    verdict: 'VARCHAR',
    readiness: 'VARCHAR',
    first_rung: 'VARCHAR',
    code: 'VARCHAR',
    next_step: 'VARCHAR',
    checked_at: 'TIMESTAMPTZ',
    origin_kind: 'VARCHAR',
    origin_level: 'VARCHAR'
  }
);
