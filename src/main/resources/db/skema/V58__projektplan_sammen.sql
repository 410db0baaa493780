-- Phase 3: the projektplan is written together. Each writes its part, and one version is approved by
-- all whose names are in it before it becomes tender material (R-4.11, R-4.12, docs/adr/0042).

create table projektplan_bidrag (
  forloeb_id varchar(40) not null,
  part varchar(64) not null,
  antal_ledige integer,
  antal_beskaeftigede integer,
  forudsaetninger_beskaeftigede varchar(2000),
  screeningsforudsaetninger varchar(2000),
  tidspunkt_for_kurser varchar(2000),
  prisramme numeric(12,2),
  dato_info_medarbejdere date,
  dato_informationsdag date,
  dato_screening date,
  dato_kursusstart date,
  dato_kursusafslutning date,
  dato_opfoelgning date,
  dato_virksomhedsbesoeg date,
  bemaerkning varchar(2000),
  registreret_af varchar(64) not null,
  organisation varchar(64),
  paa_vegne_af varchar(200),
  registreret timestamp with time zone not null,
  constraint pk_projektplan_bidrag primary key (forloeb_id, part),
  constraint fk_projektplan_bidrag_forloeb_id foreign key (forloeb_id) references forloeb (id),
  constraint fk_projektplan_bidrag_part foreign key (part) references aktoer (id),
  constraint fk_projektplan_bidrag_organisation foreign key (organisation) references aktoer (id),
  constraint ck_projektplan_bidrag_antal_ledige check (antal_ledige >= 0),
  constraint ck_projektplan_bidrag_antal_beskaeftigede check (antal_beskaeftigede >= 0),
  constraint ck_projektplan_bidrag_prisramme check (prisramme >= 0)
);
comment on table projektplan_bidrag is
  'Hvad en part eller et jobcenter har skrevet som sin del af projektplanen';
comment on column projektplan_bidrag.prisramme is 'Hvad jobcentret højst kan betale for kurserne';

create table projektplan_bidrag_ansvar (
  forloeb_id varchar(40) not null,
  part varchar(64) not null,
  leverance varchar(40) not null,
  opgave varchar(200),
  constraint pk_projektplan_bidrag_ansvar primary key (forloeb_id, part, leverance),
  constraint fk_projektplan_bidrag_ansvar_projektplan_bidrag foreign key (forloeb_id, part)
    references projektplan_bidrag (forloeb_id, part),
  constraint ck_projektplan_bidrag_ansvar_leverance check (leverance in ('INFO_MEDARBEJDERE',
    'INFORMATIONSDAG', 'SCREENING', 'KURSER', 'VIRKSOMHEDSBESOEG', 'OPFOELGNING'))
);
comment on table projektplan_bidrag_ansvar is
  'Leverancer, som en part eller et jobcenter selv tager sig af';

create table projektplan_godkendelse (
  forloeb_id varchar(40) not null,
  version integer not null,
  part varchar(64) not null,
  svar varchar(20),
  svaret_paa_version integer,
  begrundelse varchar(2000),
  registreret_af varchar(64) not null,
  organisation varchar(64),
  paa_vegne_af varchar(200),
  registreret timestamp with time zone not null,
  constraint pk_projektplan_godkendelse primary key (forloeb_id, version, part),
  constraint fk_projektplan_godkendelse_projektplan foreign key (forloeb_id, version)
    references projektplan (forloeb_id, version),
  constraint fk_projektplan_godkendelse_part foreign key (part) references aktoer (id),
  constraint fk_projektplan_godkendelse_organisation foreign key (organisation)
    references aktoer (id),
  constraint ck_projektplan_godkendelse_svar check (svar in ('GODKENDT', 'RETTES', 'UDE'))
);
comment on table projektplan_godkendelse is
  'Navnene i en version af projektplanen, og hvad hver har svaret på den';
comment on column projektplan_godkendelse.svar is 'Tom, indtil der er svaret';
comment on column projektplan_godkendelse.svaret_paa_version is
  'Den version, der blev læst; en tidligere, når teksten ikke er ændret siden';
comment on column projektplan_godkendelse.begrundelse is 'Hvorfor navnet er taget ud af planen';

create table projektplan_rettelse (
  forloeb_id varchar(40) not null,
  version integer not null,
  part varchar(64) not null,
  afsnit integer not null,
  rettelse varchar(500) not null,
  constraint pk_projektplan_rettelse primary key (forloeb_id, version, part, afsnit),
  constraint fk_projektplan_rettelse_projektplan_godkendelse foreign key
    (forloeb_id, version, part) references projektplan_godkendelse (forloeb_id, version, part),
  constraint ck_projektplan_rettelse_afsnit check (afsnit between 1 and 7)
);
comment on table projektplan_rettelse is
  'Hvad en, der står i planen, vil have rettet i et af dens syv afsnit';
