-- Which no it is that an organisation has given: whoever is asked again and says no once more is told of once more (R-1.7).
-- What the coordinator has taken out itself, and who no longer coordinates, has said no to nothing.

alter table deltagelse add column nej int default 0 not null;
update deltagelse set nej = 1
where exists (select 1 from post p where p.noegle = 'afslag:' || deltagelse.forloeb_id || ':' || deltagelse.aktoer_id)
  or (svar = 'AFSLAAET' and not exists (select 1 from underretning u where u.forloeb_id = deltagelse.forloeb_id
    and u.aktoer_id = deltagelse.aktoer_id and u.noegle like 'ude:%'));
alter table deltagelse add constraint ck_deltagelse_nej check (nej >= 0);
comment on column deltagelse.nej is 'Hvor mange gange organisationen selv har sagt nej til at være med';
