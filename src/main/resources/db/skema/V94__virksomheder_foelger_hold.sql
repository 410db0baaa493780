-- Companies visit a class, follow how it comes along, and say what they have for the match; written
-- by whoever speaks for them (R-5.15, R-5.23, R-5.25, docs/adr/0047).

create table virksomhedsbesoeg (
  forloeb_id varchar(40) not null,
  hold_nr integer not null,
  virksomhed_id varchar(40) not null,
  nr integer not null,
  form varchar(20) not null,
  dato date,
  faglig integer,
  personlig integer,
  social integer,
  bemaerkning varchar(1000),
  naeste date,
  registreret_af varchar(64) not null,
  organisation varchar(64),
  paa_vegne_af varchar(200),
  registreret timestamp with time zone not null,
  constraint pk_virksomhedsbesoeg primary key (forloeb_id, hold_nr, virksomhed_id, nr),
  constraint fk_virksomhedsbesoeg_hold foreign key (forloeb_id, hold_nr)
    references hold (forloeb_id, nr),
  constraint fk_virksomhedsbesoeg_virksomhed_id foreign key (virksomhed_id)
    references virksomhed (virksomhed_id),
  constraint fk_virksomhedsbesoeg_organisation foreign key (organisation) references aktoer (id),
  constraint ck_virksomhedsbesoeg_nr check (nr >= 1),
  constraint ck_virksomhedsbesoeg_form
    check (form in ('PAA_SKOLEN', 'I_VIRKSOMHEDEN', 'SAMTALE', 'INTET')),
  constraint ck_virksomhedsbesoeg_faglig check (faglig between 1 and 5),
  constraint ck_virksomhedsbesoeg_personlig check (personlig between 1 and 5),
  constraint ck_virksomhedsbesoeg_social check (social between 1 and 5)
);
comment on table virksomhedsbesoeg is
  'Virksomhedernes besøg på et hold, og hvordan de så holdet udvikle sig; aldrig om én deltager';
comment on column virksomhedsbesoeg.nr is 'Virksomhedens besøg på holdet, fra 1';
comment on column virksomhedsbesoeg.dato is 'Tom, når virksomheden ikke har fulgt holdet';
comment on column virksomhedsbesoeg.faglig is 'Holdets faglige udvikling fra 1 til 5';
comment on column virksomhedsbesoeg.personlig is 'Holdets personlige udvikling fra 1 til 5';
comment on column virksomhedsbesoeg.social is 'Holdets sociale udvikling fra 1 til 5';
comment on column virksomhedsbesoeg.naeste is 'Hvornår virksomheden kommer igen, hvis den gør';

create table matchtilsagn (
  forloeb_id varchar(40) not null,
  hold_nr integer not null,
  virksomhed_id varchar(40) not null,
  antal_job integer not null,
  antal_samtaler integer not null,
  stoettede_pladser integer not null,
  forlaengelse varchar(20),
  bemaerkning varchar(1000),
  registreret_af varchar(64) not null,
  organisation varchar(64),
  paa_vegne_af varchar(200),
  registreret timestamp with time zone not null,
  constraint pk_matchtilsagn primary key (forloeb_id, hold_nr, virksomhed_id),
  constraint fk_matchtilsagn_hold foreign key (forloeb_id, hold_nr)
    references hold (forloeb_id, nr),
  constraint fk_matchtilsagn_virksomhed_id foreign key (virksomhed_id)
    references virksomhed (virksomhed_id),
  constraint fk_matchtilsagn_organisation foreign key (organisation) references aktoer (id),
  constraint ck_matchtilsagn_antal_job check (antal_job >= 0),
  constraint ck_matchtilsagn_antal_samtaler check (antal_samtaler >= 0),
  constraint ck_matchtilsagn_stoettede_pladser check (stoettede_pladser >= 0),
  constraint ck_matchtilsagn_forlaengelse check (forlaengelse in ('JA', 'NEJ', 'AFTALES'))
);
comment on table matchtilsagn is
  'Hvad en virksomhed siger til matchet, når et holds kursus er slut';
comment on column matchtilsagn.antal_job is 'Job, virksomheden har nu';
comment on column matchtilsagn.antal_samtaler is 'Deltagere, virksomheden vil tale med; aldrig hvem';
comment on column matchtilsagn.stoettede_pladser is 'Pladser i praktik eller løntilskud';
comment on column matchtilsagn.forlaengelse is 'Om de støttede pladser kan forlænges';
