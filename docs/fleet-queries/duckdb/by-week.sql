-- How many PCs were checked in each week, and how many of them connect. A week begins on Monday, in UTC.
SELECT
  CAST(date_trunc('week', checked_at AT TIME ZONE 'UTC') AS DATE) AS week,
  count(*) AS pcs,
  count(*) FILTER (WHERE verdict IN ('no-change-needed', 'improvement-available')) AS connect
FROM pcs
WHERE checked_at IS NOT NULL
GROUP BY week
ORDER BY week;
