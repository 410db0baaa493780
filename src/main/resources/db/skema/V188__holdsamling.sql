-- Phase 4: a class that is too small is pooled with one of another forløb in reach, when all whom it concerns
-- agree (R-16.2, docs/adr/0068).

create table holdsamling (
  forloeb_id varchar(40) not null,
  nr integer not null,
  hold_nr integer not null,
  mod_forloeb_id varchar(40) not null,
  mod_hold_nr integer not null,
  antal integer not null,
  frist date not null,
  begrundelse varchar(1800) not null,
  status varchar(20) not null,
  registreret_af varchar(64) not null,
  organisation varchar(64),
  paa_vegne_af varchar(200),
  registreret timestamp with time zone not null,
  constraint pk_holdsamling primary key (forloeb_id, nr),
  constraint fk_holdsamling_hold foreign key (forloeb_id, hold_nr) references hold (forloeb_id, nr),
  constraint fk_holdsamling_mod_forloeb_id foreign key (mod_forloeb_id) references forloeb (id),
  constraint fk_holdsamling_organisation foreign key (organisation) references aktoer (id),
  constraint ck_holdsamling_nr check (nr >= 1),
  constraint ck_holdsamling_mod_hold_nr check (mod_hold_nr >= 1),
  constraint ck_holdsamling_antal check (antal >= 1),
  constraint ck_holdsamling_mod_forloeb_id check (mod_forloeb_id <> forloeb_id),
  constraint ck_holdsamling_status check (status in
    ('FORESLAAET', 'AFTALT', 'AFSLAAET', 'UDEN_SVAR', 'IKKE_MULIG', 'OPHOERT'))
);
create index ix_holdsamling_mod_forloeb_id on holdsamling (mod_forloeb_id);
comment on table holdsamling is
  'Forslag om, at et for lille hold samles med et hold i et andet forløb, og hvad der kom ud af det';
comment on column holdsamling.nr is 'Rækkefølgen i forløbet, fra 1; holdets seneste gælder';
comment on column holdsamling.mod_forloeb_id is 'Forløbet, hvis hold er spurgt';
comment on column holdsamling.mod_hold_nr is 'Det hold, der er spurgt';
comment on column holdsamling.antal is 'Så mange pladser er der spurgt om';
comment on column holdsamling.frist is 'Den sidste dag at svare på';
comment on column holdsamling.begrundelse is 'Hvorfor der spørges; læses af dem, der skal være enige';

create table holdsamling_svar (
  forloeb_id varchar(40) not null,
  nr integer not null,
  aktoer_id varchar(64) not null,
  svar varchar(10) not null,
  begrundelse varchar(1000),
  registreret_af varchar(64) not null,
  organisation varchar(64),
  paa_vegne_af varchar(200),
  registreret timestamp with time zone not null,
  constraint pk_holdsamling_svar primary key (forloeb_id, nr, aktoer_id),
  constraint fk_holdsamling_svar_holdsamling foreign key (forloeb_id, nr)
    references holdsamling (forloeb_id, nr),
  constraint fk_holdsamling_svar_aktoer_id foreign key (aktoer_id) references aktoer (id),
  constraint fk_holdsamling_svar_organisation foreign key (organisation) references aktoer (id),
  constraint ck_holdsamling_svar_svar check (svar in ('VENTER', 'JA', 'NEJ'))
);
comment on table holdsamling_svar is 'Hvem der skal være enige om at samle to hold, og hvad de har svaret';

alter table hold_afgoerelse drop constraint ck_hold_afgoerelse_beslutning;
alter table hold_afgoerelse add constraint ck_hold_afgoerelse_beslutning check (beslutning in
  ('VURDER_IGEN', 'FIND_FLERE', 'GENNEMFOER', 'SLAA_SAMMEN', 'SPOERG_ANDRE', 'AFLYS'));
