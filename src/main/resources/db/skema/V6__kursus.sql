-- Phase 2: the courses (D7), a version each time the parties change them, and the
-- merit of each version.

create table kursussammensaetning (
  forloeb_id varchar(40) not null,
  version integer not null,
  adgang varchar(20) not null,
  raadgivning varchar(2000),
  almen_foerst boolean not null,
  plan_for_merit varchar(2000),
  ingen_merit_accepteret boolean not null,
  status varchar(20) not null,
  merit_klasse varchar(20),
  merit_resultat varchar(40),
  registreret_af varchar(64) not null,
  organisation varchar(64),
  paa_vegne_af varchar(200),
  registreret timestamp with time zone not null,
  constraint pk_kursussammensaetning primary key (forloeb_id, version),
  constraint fk_kursussammensaetning_forloeb_id foreign key (forloeb_id) references forloeb (id),
  constraint fk_kursussammensaetning_organisation foreign key (organisation)
    references aktoer (id),
  constraint ck_kursussammensaetning_status check (status in ('UDKAST', 'GAELDENDE', 'ERSTATTET'))
);
comment on table kursussammensaetning is 'Forløbets kurser som helhed; én række pr. version';
comment on column kursussammensaetning.adgang is 'JOB, UDDANNELSE eller BEGGE';
comment on column kursussammensaetning.almen_foerst is
  'Almene fag først, merit senere (R-14.12)';

create table kursus (
  forloeb_id varchar(40) not null,
  version integer not null,
  nr integer not null,
  titel varchar(200) not null,
  fagkode varchar(5),
  kursustype varchar(20) not null,
  varighed_dage numeric(5,1),
  indgaar_i_uddannelse boolean not null,
  uddannelse varchar(200),
  anerkendt boolean,
  anerkendt_af varchar(200),
  begrundelse varchar(2000),
  certifikat varchar(200),
  har_udbyder boolean not null,
  merit varchar(20),
  constraint pk_kursus primary key (forloeb_id, version, nr),
  constraint fk_kursus_kursussammensaetning foreign key (forloeb_id, version)
    references kursussammensaetning (forloeb_id, version),
  constraint ck_kursus_kursustype check (kursustype in ('AMU', 'EUD_FAG', 'FVU', 'OBU',
    'CERTIFIKAT', 'ANDET')),
  constraint ck_kursus_varighed_dage check (varighed_dage >= 0)
);
comment on table kursus is 'Kurserne i en version af sammensætningen';
comment on column kursus.anerkendt is
  'En skole anerkender merit; tom, før den har svaret (R-12.4)';
comment on column kursus.merit is
  'MERIT, MERIT_UAFKLARET eller IKKE_MERIT; tom før vurderingen';

create table meritvalidering (
  forloeb_id varchar(40) not null,
  version integer not null,
  foreslaaet_klasse varchar(20) not null,
  klasse varchar(20) not null,
  begrundelse varchar(2000),
  antal_merit integer not null,
  antal_ikke_merit integer not null,
  registreret_af varchar(64) not null,
  organisation varchar(64),
  paa_vegne_af varchar(200),
  registreret timestamp with time zone not null,
  constraint pk_meritvalidering primary key (forloeb_id, version),
  constraint fk_meritvalidering_kursussammensaetning foreign key (forloeb_id, version)
    references kursussammensaetning (forloeb_id, version),
  constraint fk_meritvalidering_organisation foreign key (organisation) references aktoer (id),
  constraint ck_meritvalidering_antal_merit check (antal_merit >= 0),
  constraint ck_meritvalidering_antal_ikke_merit check (antal_ikke_merit >= 0)
);
comment on table meritvalidering is
  'Parternes stillingtagen til merit for en version af sammensætningen';
