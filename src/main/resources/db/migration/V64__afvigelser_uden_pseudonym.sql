-- A deviation is read by everybody in the forløb and in the casebank; whose screening was changed
-- is for the job centre alone, and stands in screeningsresultat (R-19.5).
update afvigelse
set begrundelse = regexp_replace(
  begrundelse, '^Screeningen af [A-Z][A-Z0-9-]* blev', 'Screeningen af en kandidat blev')
where regel = 'R-5.3';
