-- The verdict of every area on every target that needs no statistics, in every year of `years`.
-- Tables: targets, indicators, units and baselines of dist/data and your own observations, each
-- with columns of text in which an empty cell is NULL; years, with one column `year` of integers.
-- Every step is exact: decimals are multiplied, subtracted and compared, never divided.
WITH unit AS (
  SELECT id, dimension, CAST(factor AS DECIMAL(14, 5)) AS factor FROM units
),
-- Every figure in the measure of its dimension. The sex that an indicator is defined on is its
-- total.
reported AS (
  SELECT
    o.indicator, o.area, CAST(o.year AS INTEGER) AS year,
    CASE WHEN o.sex = i.sex THEN 'total' ELSE COALESCE(o.sex, 'total') END AS sex,
    CASE o.status WHEN 'estimated' THEN 3 WHEN 'provisional' THEN 2 ELSE 1 END AS precedence,
    -- A cast would silently round the eleventh decimal.
    CASE
      WHEN LENGTH(SPLIT_PART(o.value, '.', 2)) <= 10
      THEN CAST(CAST(o.value AS DECIMAL(20, 10)) * u.factor AS DECIMAL(33, 15))
    END AS x
  FROM observations o
  JOIN indicators i ON i.id = o.indicator
  JOIN unit own ON own.id = i.unit
  JOIN unit u ON u.id = o.unit AND u.dimension = own.dimension
  WHERE COALESCE(o.residence, 'total') IN ('total', i.residence)
),
-- One figure a year, of the best status; x is NULL where two of that status contradict each other.
figure AS (
  SELECT
    indicator, area, sex, year,
    CASE WHEN COUNT(x) = COUNT(*) AND MIN(x) = MAX(x) THEN MIN(x) END AS x
  FROM (
    SELECT
      indicator, area, sex, year, x, precedence,
      MIN(precedence) OVER (PARTITION BY indicator, area, sex, year) AS best
    FROM reported
  ) r
  WHERE precedence = best
  GROUP BY indicator, area, sex, year
),
-- What the plans print for a base year counts where no figure is reported.
printed AS (
  SELECT DISTINCT
    p.indicator, p.area, CAST(p.year AS INTEGER) AS year,
    CASE WHEN p.sex = i.sex THEN 'total' ELSE p.sex END AS sex,
    CAST(CAST(p.value AS DECIMAL(20, 10)) * u.factor AS DECIMAL(33, 15)) AS x
  FROM baselines p
  JOIN indicators i ON i.id = p.indicator
  JOIN unit own ON own.id = i.unit
  JOIN unit u ON u.id = p.unit AND u.dimension = own.dimension
),
target AS (
  SELECT
    t.id, t.rule, t.indicator, t.timing, t.direction, t.relation, t.hold, t.reference_indicator,
    CASE WHEN t.sex = i.sex THEN NULL ELSE t.sex END AS sex, i.polarity,
    CAST(t.start_year AS INTEGER) AS start_year, CAST(t.due_year AS INTEGER) AS due_year,
    CAST(t.base_year AS INTEGER) AS base_year,
    CAST(CAST(t.value AS DECIMAL(20, 10)) * u.factor AS DECIMAL(33, 15)) AS value,
    CAST(CAST(t.min AS DECIMAL(20, 10)) * u.factor AS DECIMAL(33, 15)) AS low_end,
    CAST(CAST(t.max AS DECIMAL(20, 10)) * u.factor AS DECIMAL(33, 15)) AS high_end,
    CAST(CAST(t.tolerance AS DECIMAL(20, 10)) * own.factor AS DECIMAL(33, 15)) AS tolerance,
    -- 0.8 for 20 % lower.
    CAST(100 + CAST(t.change AS DECIMAL(5, 2)) AS DECIMAL(6, 2)) * CAST(0.01 AS DECIMAL(2, 2))
      AS share,
    CAST(CAST(t.reference_value AS DECIMAL(20, 10)) * r.factor AS DECIMAL(33, 15))
      AS reference_value,
    -- The natural bounds of the indicator.
    CAST(CAST(i.min AS DECIMAL(20, 10)) * own.factor AS DECIMAL(33, 15)) AS lowest,
    CAST(CAST(i.max AS DECIMAL(20, 10)) * own.factor AS DECIMAL(33, 15)) AS highest,
    -- A rate that can pass the whole need not rise or change to more than the whole.
    CASE
      WHEN own.dimension = 'proportion' AND t.rule IN ('changeFrom', 'trend')
        AND CAST(i.suspect_above AS DECIMAL(20, 10)) * own.factor = 1
      THEN CAST(1 AS DECIMAL(33, 15))
    END AS whole
  FROM targets t
  JOIN indicators i ON i.id = t.indicator
  JOIN unit own ON own.id = i.unit
  JOIN unit u ON u.id = t.unit
  LEFT JOIN unit r ON r.id = t.reference_unit
  WHERE t.scope = 'area' AND t.components IS NULL
    AND COALESCE(t.direction, '') <> 'slowing' AND COALESCE(t.relation, '') <> 'narrows'
),
-- Every figure beside what it is compared with: the base, or the reference of the same year.
compared AS (
  SELECT
    t.id, t.rule, t.timing, t.direction, t.relation, t.hold, t.polarity, t.start_year, t.due_year,
    t.base_year, t.value, t.low_end, t.high_end, t.tolerance, t.share, t.lowest,
    COALESCE(t.highest, t.whole) AS highest,
    f.area, f.sex, f.year, f.x,
    CASE
      WHEN t.rule NOT IN ('changeFrom', 'trend') THEN COALESCE(t.reference_value, r.x)
      WHEN f.year > t.base_year THEN COALESCE(b.x, p.x)
    END AS other
  FROM target t
  JOIN figure f ON f.indicator = t.indicator AND f.sex IN ('total', t.sex)
  LEFT JOIN figure b
    ON b.indicator = f.indicator AND b.area = f.area AND b.sex = f.sex AND b.year = t.base_year
  LEFT JOIN printed p
    ON p.indicator = f.indicator AND p.area = f.area AND p.sex = f.sex AND p.year = t.base_year
  LEFT JOIN figure r
    ON r.indicator = t.reference_indicator AND r.area = f.area AND r.sex = 'total'
    AND r.year = f.year
),
-- The lowest and the highest value that attain. No rule asks for more than is possible, and where
-- the indicator has a favourable direction, only the unfavourable end of a band binds.
bounded AS (
  SELECT
    id, rule, timing, start_year, due_year, area, sex, year, x, other,
    CASE
      WHEN rule IN ('atLeast', 'coverage') THEN low_end
      WHEN rule = 'between' AND polarity <> '-1' THEN low_end
      WHEN rule = 'around' AND polarity <> '-1' THEN value - tolerance
      WHEN rule = 'changeFrom' AND share >= 1
      THEN LEAST(other * share, COALESCE(highest, other * share))
      WHEN rule = 'trend' AND direction = 'up' THEN LEAST(other, COALESCE(highest, other))
      WHEN relation = 'atLeast' THEN LEAST(other, COALESCE(highest, other))
      WHEN relation = 'matches' AND polarity <> '-1'
      THEN LEAST(other - tolerance, COALESCE(highest, other - tolerance))
    END AS low,
    CASE
      WHEN rule IN ('atMost', 'coverage') THEN high_end
      WHEN rule = 'between' AND polarity <> '1' THEN high_end
      WHEN rule = 'around' AND polarity <> '1' THEN value + tolerance
      WHEN rule = 'changeFrom' AND share < 1
      THEN GREATEST(other * share, COALESCE(lowest, other * share))
      WHEN rule = 'trend' AND direction = 'down' THEN GREATEST(other, COALESCE(lowest, other))
      WHEN relation = 'matches' AND polarity <> '1'
      THEN GREATEST(other + tolerance, COALESCE(lowest, other + tolerance))
    END AS high,
    -- A trend has to leave the base, unless it holds it or the base is the best that is possible.
    CASE
      WHEN rule <> 'trend' OR hold = 'yes' THEN 0
      WHEN direction = 'up' AND other >= highest THEN 0
      WHEN direction = 'down' AND other <= lowest THEN 0
      ELSE 1
    END AS strict,
    -- The best possible value attains, even if the base or the reference is unknown.
    CASE
      WHEN year <= COALESCE(base_year, start_year - 1) THEN 0
      WHEN x >= highest
        AND (share >= 1 OR direction = 'up' OR relation = 'atLeast'
          OR (relation = 'matches' AND polarity = '1'))
      THEN 1
      WHEN x <= lowest
        AND (share < 1 OR direction = 'down' OR (relation = 'matches' AND polarity = '-1'))
      THEN 1
      ELSE 0
    END AS best
  FROM compared
),
judged AS (
  SELECT
    id, rule, timing, start_year, due_year, area, sex, year, x,
    CASE
      WHEN x IS NULL THEN 'notAssessed'
      WHEN best = 1 THEN 'attained'
      WHEN rule IN ('changeFrom', 'trend', 'compare') AND other IS NULL THEN 'notAssessed'
      WHEN x < low OR x > high OR (strict = 1 AND (x = low OR x = high)) THEN 'missed'
      ELSE 'attained'
    END AS verdict
  FROM bounded
),
-- The rate of the sex that a target names, else the total where that reaches further.
series AS (
  SELECT
    j.id, j.area, j.sex, y.year AS asked,
    ROW_NUMBER() OVER (
      PARTITION BY j.id, j.area, y.year
      ORDER BY MAX(j.year) DESC, CASE j.sex WHEN 'total' THEN 1 ELSE 0 END
    ) AS place
  FROM judged j
  JOIN years y ON j.year <= y.year
  GROUP BY j.id, j.area, j.sex, y.year
),
-- The latest figure up to the year; of a target to be maintained, up to its due year if there is
-- one.
dated AS (
  SELECT
    j.id, j.rule, j.timing, j.start_year, j.due_year, j.area, j.year, j.verdict, s.asked,
    COALESCE(
      MAX(
        CASE
          WHEN j.x IS NOT NULL AND (j.timing <> 'maintain' OR j.year <= j.due_year) THEN j.year
        END
      ) OVER (PARTITION BY j.id, j.area, s.asked),
      MAX(CASE WHEN j.x IS NOT NULL THEN j.year END) OVER (PARTITION BY j.id, j.area, s.asked)
    ) AS latest,
    MAX(CASE WHEN j.x IS NULL THEN j.year END) OVER (PARTITION BY j.id, j.area, s.asked)
      AS unusable
  FROM series s
  JOIN judged j ON j.id = s.id AND j.area = s.area AND j.sex = s.sex AND j.year <= s.asked
  WHERE s.place = 1
),
-- A year that cannot be used is never replaced by an older one, and a year before the period cannot
-- show that a target is maintained.
decided AS (
  SELECT
    id, area, asked, latest,
    MAX(CASE WHEN year = latest THEN verdict END) AS verdict,
    STRING_AGG(
      CASE
        WHEN timing = 'maintain' AND rule <> 'trend' AND asked >= start_year AND verdict = 'missed'
          AND (year = latest OR (year >= start_year AND year <= LEAST(due_year, latest)))
        THEN CAST(year AS VARCHAR)
      END, '|' ORDER BY year
    ) AS failing_years
  FROM dated
  WHERE latest > COALESCE(unusable, 0)
    AND NOT (timing = 'maintain' AND asked >= start_year AND latest < start_year)
  GROUP BY id, area, asked, latest
)
SELECT
  t.id AS target, a.area, y.year, d.latest AS figure_year,
  COALESCE(d.verdict, 'notAssessed') AS verdict, d.failing_years
FROM target t
CROSS JOIN (SELECT DISTINCT area FROM observations) a
CROSS JOIN years y
LEFT JOIN decided d ON d.id = t.id AND d.area = a.area AND d.asked = y.year
ORDER BY t.id, a.area, y.year;
