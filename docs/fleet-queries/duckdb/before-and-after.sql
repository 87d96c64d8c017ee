-- What became of each PC between two collections, as `fleet NOW --since BEFORE` counts it. Of several rows of one PC one that could be
-- read counts, then the one that was checked last.
WITH
  was AS (
    SELECT lower(pc) AS name, verdict
    FROM pcs_before
    QUALIFY row_number() OVER (
      PARTITION BY lower(pc)
      ORDER BY verdict = 'unreadable', checked_at DESC NULLS LAST, line DESC
    ) = 1
  ),
  is_now AS (
    SELECT lower(pc) AS name, verdict
    FROM pcs
    QUALIFY row_number() OVER (
      PARTITION BY lower(pc)
      ORDER BY verdict = 'unreadable', checked_at DESC NULLS LAST, line DESC
    ) = 1
  ),
  both_times AS (
    SELECT
      was.name AS before,
      is_now.name AS after,
      was.verdict = 'undetermined' AND is_now.verdict = 'undetermined' AS is_as_unclear,
      was.verdict IN ('unreadable', 'undetermined') OR is_now.verdict IN ('unreadable', 'undetermined') AS is_unclear,
      was.verdict IN ('no-change-needed', 'improvement-available') AS was_good,
      is_now.verdict IN ('no-change-needed', 'improvement-available') AS is_good
    FROM was
    FULL JOIN is_now ON was.name = is_now.name
  )
SELECT
  CASE
    WHEN after IS NULL THEN 'gone'
    WHEN before IS NULL THEN 'new'
    WHEN is_as_unclear THEN 'unchanged'
    WHEN is_unclear THEN 'not-comparable'
    WHEN was_good = is_good THEN 'unchanged'
    WHEN is_good THEN 'repaired'
    ELSE 'broken-anew'
  END AS change,
  count(*) AS pcs
FROM both_times
GROUP BY change
ORDER BY pcs DESC, change;
