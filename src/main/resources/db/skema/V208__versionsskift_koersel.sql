-- Each time somebody moves by a plan is a run with who and why of its own, done in the background (docs/adr/0069).

create table versionsskift_koersel (
  skift_nr bigint not null,
  nr integer not null,
  bruger varchar(64) not null,
  begrundelse varchar(500) not null,
  bestilt timestamp with time zone not null,
  antal integer not null,
  taget_til timestamp with time zone,
  slut timestamp with time zone,
  stoppet varchar(1000),
  constraint pk_versionsskift_koersel primary key (skift_nr, nr),
  constraint fk_versionsskift_koersel_skift_nr foreign key (skift_nr) references versionsskift (nr),
  constraint ck_versionsskift_koersel_antal check (antal >= 0)
);
comment on table versionsskift_koersel is 'Hver gang nogen har flyttet efter en plan, med hvem og hvorfor';
comment on column versionsskift_koersel.nr is 'Nummer inden for flytningen, fra 1';
comment on column versionsskift_koersel.antal is 'Hvor mange der var i gang, da den blev bestilt';
comment on column versionsskift_koersel.taget_til is 'Hvor længe en knude har den for sig selv';
comment on column versionsskift_koersel.slut is 'Hvornår alle var prøvet; ingen, så længe den er i gang';
comment on column versionsskift_koersel.stoppet is 'Hvorfor den sluttede, før alle var prøvet';

create table versionsskift_udfald (
  skift_nr bigint not null,
  koersel integer not null,
  instans varchar(80) not null,
  trin varchar(1000) not null,
  grund varchar(1000),
  tidspunkt timestamp with time zone not null,
  constraint pk_versionsskift_udfald primary key (skift_nr, koersel, instans),
  constraint fk_versionsskift_udfald_versionsskift_koersel foreign key (skift_nr, koersel) references versionsskift_koersel (skift_nr, nr)
);
comment on table versionsskift_udfald is 'Hvordan det gik med hver af dem, der var i gang, da nogen flyttede';
comment on column versionsskift_udfald.koersel is 'Kørslens nummer inden for flytningen';
comment on column versionsskift_udfald.instans is 'Id i motoren';
comment on column versionsskift_udfald.trin is 'Navnene på de trin, den stod i';
comment on column versionsskift_udfald.grund is 'Hvorfor den ikke blev flyttet; ingen, når den blev';

-- until now only the last run of each was known
insert into versionsskift_koersel (skift_nr, nr, bruger, begrundelse, bestilt, antal, slut)
select v.nr, 1, v.udfoert_af, v.begrundelse, v.udfoert,
  (select count(*) from versionsskift_linje l where l.skift_nr = v.nr), v.udfoert
from versionsskift v where v.udfoert is not null;
insert into versionsskift_udfald (skift_nr, koersel, instans, trin, grund, tidspunkt)
select l.skift_nr, 1, l.instans, l.trin, l.grund, v.udfoert
from versionsskift_linje l join versionsskift v on v.nr = l.skift_nr where v.udfoert is not null;
drop table versionsskift_linje;
alter table versionsskift drop column udfoert_af;
alter table versionsskift drop column udfoert;
