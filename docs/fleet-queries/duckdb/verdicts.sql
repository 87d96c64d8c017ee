-- How many PCs have each verdict; `unreadable` are inputs that could not be read.
SELECT verdict, count(*) AS pcs
FROM pcs
GROUP BY verdict
ORDER BY pcs DESC, verdict;
