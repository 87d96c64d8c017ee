-- Which check fails first on each PC that could be read, the commonest at the top; `none` where nothing is broken.
SELECT coalesce(first_rung || '.' || code, 'none') AS cause, count(*) AS pcs
FROM pcs
WHERE verdict <> 'unreadable'
GROUP BY cause
ORDER BY pcs DESC, cause;
