-- Phase 3: the projektplan with its seven sections; one row a version (R-4.11, R-4.15, R-7.12).

create table projektplan (
  forloeb_id varchar(40) not null,
  version integer not null,
  status varchar(40) not null,
  formaal varchar(2000),
  virksomhedernes_behov varchar(2000),
  maalgruppevalg varchar(20),
  indsnaevring varchar(2000),
  antal_ledige integer,
  antal_beskaeftigede integer,
  forudsaetninger_beskaeftigede varchar(2000),
  anden_screeningsmodel varchar(200),
  screeningsforudsaetninger varchar(2000),
  skole_i_screening boolean,
  tidspunkt_for_kurser varchar(2000),
  start_senest date,
  faglig_sammensaetning varchar(2000),
  paa_virksomheden boolean not null,
  fjernundervisning boolean not null,
  fleksibilitet varchar(2000),
  ugentlige_timer integer,
  timer_begrundelse varchar(2000),
  opfoelgningsmodel varchar(20),
  voksenlaerling_info boolean not null,
  prisramme numeric(12,2),
  ordninger varchar(2000),
  dato_info_medarbejdere date,
  dato_informationsdag date,
  dato_screening date,
  dato_kursusstart date,
  dato_kursusafslutning date,
  dato_opfoelgning date,
  dato_virksomhedsbesoeg date,
  udbyder varchar(64),
  udbyder_oplysninger varchar(2000),
  registreret_af varchar(64) not null,
  organisation varchar(64),
  paa_vegne_af varchar(200),
  registreret timestamp with time zone not null,
  constraint pk_projektplan primary key (forloeb_id, version),
  constraint fk_projektplan_forloeb_id foreign key (forloeb_id) references forloeb (id),
  constraint fk_projektplan_udbyder foreign key (udbyder) references aktoer (id),
  constraint fk_projektplan_organisation foreign key (organisation) references aktoer (id),
  constraint ck_projektplan_status check (status in ('KLADDE', 'KOMPLET',
    'KAN_UDBYDES_MED_FORBEHOLD', 'MANGLER_UDBUDSGRUNDLAG', 'DATOFEJL', 'MANGLER')),
  constraint ck_projektplan_maalgruppevalg check (maalgruppevalg in ('ALLE', 'UDVALGTE')),
  constraint ck_projektplan_opfoelgningsmodel check (opfoelgningsmodel in ('OPTAG', '18_MDR',
    'BEGGE')),
  constraint ck_projektplan_antal_ledige check (antal_ledige >= 0),
  constraint ck_projektplan_antal_beskaeftigede check (antal_beskaeftigede >= 0),
  constraint ck_projektplan_ugentlige_timer check (ugentlige_timer >= 0),
  constraint ck_projektplan_prisramme check (prisramme >= 0)
);
comment on table projektplan is 'Projektplanen med dens syv afsnit; én række pr. version';

create table projektplan_mangel (
  forloeb_id varchar(40) not null,
  version integer not null,
  nr integer not null,
  mangel varchar(10) not null,
  constraint pk_projektplan_mangel primary key (forloeb_id, version, nr),
  constraint uq_projektplan_mangel_forloeb_id_version_mangel unique (forloeb_id, version, mangel),
  constraint fk_projektplan_mangel_projektplan foreign key (forloeb_id, version) references
    projektplan (forloeb_id, version)
);
comment on table projektplan_mangel is
  'Hvad planen mangler, og som ikke er fravalgt med en begrundelse';

create table projektplan_maalgruppe (
  forloeb_id varchar(40) not null,
  version integer not null,
  nr integer not null,
  maalgruppe varchar(40) not null,
  constraint pk_projektplan_maalgruppe primary key (forloeb_id, version, nr),
  constraint uq_projektplan_maalgruppe_forloeb_id_version_maalgruppe unique
    (forloeb_id, version, maalgruppe),
  constraint fk_projektplan_maalgruppe_projektplan foreign key (forloeb_id, version) references
    projektplan (forloeb_id, version)
);
comment on table projektplan_maalgruppe is
  'Målgrupper, når planen ikke er for alle';

create table projektplan_screeningsmodel (
  forloeb_id varchar(40) not null,
  version integer not null,
  nr integer not null,
  model varchar(40) not null,
  constraint pk_projektplan_screeningsmodel primary key (forloeb_id, version, nr),
  constraint uq_projektplan_screeningsmodel_forloeb_id_version_model unique
    (forloeb_id, version, model),
  constraint fk_projektplan_screeningsmodel_projektplan foreign key (forloeb_id, version) references
    projektplan (forloeb_id, version)
);
comment on table projektplan_screeningsmodel is
  'Hvordan der screenes, i blankettens rækkefølge';

create table projektplan_ansvar (
  forloeb_id varchar(40) not null,
  version integer not null,
  leverance varchar(40) not null,
  ansvarlig varchar(40) not null,
  opgave varchar(200),
  constraint pk_projektplan_ansvar primary key (forloeb_id, version, leverance, ansvarlig),
  constraint fk_projektplan_ansvar_projektplan foreign key (forloeb_id, version)
    references projektplan (forloeb_id, version),
  constraint ck_projektplan_ansvar_leverance check (leverance in ('INFO_MEDARBEJDERE',
    'INFORMATIONSDAG', 'SCREENING', 'KURSER', 'VIRKSOMHEDSBESOEG', 'OPFOELGNING'))
);
comment on table projektplan_ansvar is
  'Hvem der har ansvaret for hvad i en version af projektplanen';
comment on column projektplan_ansvar.ansvarlig is 'Rollens id eller virksomhed';

create table projektplan_fravalg (
  forloeb_id varchar(40) not null,
  version integer not null,
  punkt varchar(10) not null,
  begrundelse varchar(2000) not null,
  constraint pk_projektplan_fravalg primary key (forloeb_id, version, punkt),
  constraint fk_projektplan_fravalg_projektplan foreign key (forloeb_id, version)
    references projektplan (forloeb_id, version)
);
comment on table projektplan_fravalg is
  'Punkter, der med vilje er udeladt af en version af projektplanen';
comment on column projektplan_fravalg.punkt is 'Punktets nummer i planen';
