-- How many job centres' estimates a sum of candidates is made of: one of them is no sum, and its
-- own figure is for nobody else (R-19.5). A round that waits for its decision has those of now; of
-- earlier rounds it is not known, so theirs is not shown.
alter table behovsvurdering add column antal_skoen integer default 0 not null;
update behovsvurdering set antal_skoen = (
  select count(*) from kandidatskoen k where k.forloeb_id = behovsvurdering.forloeb_id)
where udfald is null;

-- Deviations are read by everybody in the forløb, the schools too, and go into the casebank. Why a
-- school was chosen stands in udbydervalg and udbud; what one company wanted in its own letter.
update afvigelse
set begrundelse =
  'Der er valgt en anden skole, end parterne anbefalede. Begrundelsen ligger hos den, der valgte.'
where regel = 'A-2';

update afvigelse
set begrundelse = substring(begrundelse from 1 for position(': ' in begrundelse) - 1)
  || '. Begrundelsen ligger hos den, der valgte.'
where regel = 'R-4.12' and position(': ' in begrundelse) > 0;

update afvigelse set paa_vegne_af = null where regel = 'R-4.7';
