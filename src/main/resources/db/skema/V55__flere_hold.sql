-- A forløb has as many classes as it needs: each at its school, with its courses, people and days
-- (R-4.14, R-5.10, R-16.2, docs/adr/0041).

create table planlagt_hold (
  forloeb_id varchar(40) not null,
  nr integer not null,
  skole varchar(64) not null,
  trin integer not null,
  kurser varchar(2000),
  start_dato date,
  slut_dato date,
  sted varchar(200),
  minimum integer,
  maksimum integer,
  registreret_af varchar(64) not null,
  organisation varchar(64),
  paa_vegne_af varchar(200),
  registreret timestamp with time zone not null,
  constraint pk_planlagt_hold primary key (forloeb_id, nr),
  constraint fk_planlagt_hold_forloeb_id foreign key (forloeb_id) references forloeb (id),
  constraint fk_planlagt_hold_skole foreign key (skole) references aktoer (id),
  constraint fk_planlagt_hold_organisation foreign key (organisation) references aktoer (id),
  constraint ck_planlagt_hold_nr check (nr >= 1),
  constraint ck_planlagt_hold_trin check (trin >= 1),
  constraint ck_planlagt_hold_minimum check (minimum >= 0),
  constraint ck_planlagt_hold_maksimum check (maksimum >= 0)
);
comment on table planlagt_hold is
  'De hold, der er åbnet i forløbet: hvor, og med hvilke kurser; skolen opretter dem i hold';
comment on column planlagt_hold.trin is
  'Hold med samme trin har samme kurser; en deltager går på ét hold på hvert trin, i rækkefølge';
comment on column planlagt_hold.kurser is 'Kursernes titler; tom, når holdet har dem alle';
comment on column planlagt_hold.start_dato is 'Som skolen tilbød; tom, når den ikke har sagt det';

alter table hold_afgoerelse drop constraint fk_hold_afgoerelse_forloeb_id;
alter table hold_afgoerelse drop constraint pk_hold_afgoerelse;
alter table hold drop constraint pk_hold;
alter table hold drop constraint fk_hold_forloeb_id;
alter table hold add column nr integer default 1 not null;
insert into planlagt_hold (forloeb_id, nr, skole, trin, registreret_af, registreret)
  select h.forloeb_id, 1, s.skole, 1, h.registreret_af, h.registreret
  from hold h join udbydervalg_skole s on s.forloeb_id = h.forloeb_id and s.nr = 1
  where s.udbud_nr = (
    select max(v.udbud_nr) from udbydervalg v
    where v.forloeb_id = h.forloeb_id and v.status = 'GAELDENDE');
alter table hold add constraint pk_hold primary key (forloeb_id, nr);
alter table hold add constraint fk_hold_planlagt_hold foreign key (forloeb_id, nr)
  references planlagt_hold (forloeb_id, nr);
comment on table hold is 'Holdene, som skolerne har oprettet dem';

alter table hold_afgoerelse add column hold_nr integer default 1 not null;
alter table hold_afgoerelse
  add constraint pk_hold_afgoerelse primary key (forloeb_id, hold_nr, nr);
alter table hold_afgoerelse add constraint fk_hold_afgoerelse_hold
  foreign key (forloeb_id, hold_nr) references hold (forloeb_id, nr);

create table holdplads (
  forloeb_id varchar(40) not null,
  deltager_id varchar(40) not null,
  trin integer not null,
  hold_nr integer not null,
  gennemfoert_den date,
  registreret_af varchar(64) not null,
  organisation varchar(64),
  paa_vegne_af varchar(200),
  registreret timestamp with time zone not null,
  constraint pk_holdplads primary key (forloeb_id, deltager_id, trin),
  constraint fk_holdplads_deltager foreign key (forloeb_id, deltager_id)
    references deltager (forloeb_id, deltager_id),
  constraint fk_holdplads_planlagt_hold foreign key (forloeb_id, hold_nr)
    references planlagt_hold (forloeb_id, nr),
  constraint fk_holdplads_organisation foreign key (organisation) references aktoer (id)
);
create index ix_holdplads_forloeb_id_hold_nr on holdplads (forloeb_id, hold_nr);
comment on table holdplads is 'Hvilket hold hver deltager har plads på, et på hvert trin';
comment on column holdplads.gennemfoert_den is 'Dagen, holdet var gennemført; tom indtil da';

alter table tilmelding_jobcenter drop constraint pk_tilmelding_jobcenter;
alter table tilmelding_jobcenter add column hold_nr integer default 1 not null;
alter table tilmelding_jobcenter
  add constraint pk_tilmelding_jobcenter primary key (forloeb_id, hold_nr, jobcenter);

alter table tidsafstemning drop constraint pk_tidsafstemning;
alter table tidsafstemning add column hold_nr integer default 1 not null;
alter table tidsafstemning add constraint pk_tidsafstemning primary key (forloeb_id, hold_nr);

alter table kursusforloeb drop constraint pk_kursusforloeb;
alter table kursusforloeb add column hold_nr integer default 1 not null;
alter table kursusforloeb add constraint pk_kursusforloeb primary key (forloeb_id, hold_nr);

alter table kursusafslutning drop constraint pk_kursusafslutning;
alter table kursusafslutning add column hold_nr integer default 1 not null;
alter table kursusafslutning
  add constraint pk_kursusafslutning primary key (forloeb_id, hold_nr);

alter table gennemfoersel add column hold_nr integer default 1 not null;
comment on column gennemfoersel.hold_nr is 'Det hold, deltageren går på nu, eller gik på sidst';

alter table fravaersrapport drop constraint pk_fravaersrapport;
alter table fravaersrapport add column hold_nr integer default 1 not null;
alter table fravaersrapport
  add constraint pk_fravaersrapport primary key (forloeb_id, hold_nr, dato);

alter table fravaersrykker drop constraint pk_fravaersrykker;
alter table fravaersrykker add column hold_nr integer default 1 not null;
alter table fravaersrykker
  add constraint pk_fravaersrykker primary key (forloeb_id, hold_nr, dato);

alter table matchmoede drop constraint pk_matchmoede;
alter table matchmoede add column hold_nr integer default 1 not null;
alter table matchmoede add constraint pk_matchmoede primary key (forloeb_id, hold_nr, jobcenter);

alter table hold_afgoerelse drop constraint ck_hold_afgoerelse_beslutning;
alter table hold_afgoerelse add constraint ck_hold_afgoerelse_beslutning check (beslutning in
  ('VURDER_IGEN', 'FIND_FLERE', 'GENNEMFOER', 'SLAA_SAMMEN', 'AFLYS'));
