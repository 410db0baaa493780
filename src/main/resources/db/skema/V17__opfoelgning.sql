-- Phase 5: the follow-up of those who got ufaglært job (D22, R-7.22).

create table opfoelgning_18 (
  forloeb_id varchar(40) not null,
  deltager_id varchar(40) not null,
  jobcenter varchar(64) not null,
  uddannelsesinstitution varchar(64) not null,
  model varchar(10) not null,
  virksomhed_id varchar(40),
  virksomhed_cvr varchar(8),
  jobstart date not null,
  tidligere_maaneder integer not null,
  status varchar(20) not null,
  samtykke boolean not null,
  optag_vejledt boolean not null,
  naeste_dato date not null,
  forsoeg integer not null,
  lukket_den date,
  lukket_fordi varchar(30),
  registreret_af varchar(64) not null,
  organisation varchar(64),
  paa_vegne_af varchar(200),
  registreret timestamp with time zone not null,
  constraint pk_opfoelgning_18 primary key (forloeb_id, deltager_id),
  constraint fk_opfoelgning_18_deltager foreign key (forloeb_id, deltager_id)
    references deltager (forloeb_id, deltager_id),
  constraint fk_opfoelgning_18_jobcenter foreign key (jobcenter) references aktoer (id),
  constraint fk_opfoelgning_18_uddannelsesinstitution foreign key (uddannelsesinstitution)
    references aktoer (id),
  constraint fk_opfoelgning_18_virksomhed_id foreign key (virksomhed_id)
    references virksomhed (virksomhed_id),
  constraint fk_opfoelgning_18_organisation foreign key (organisation) references aktoer (id),
  constraint ck_opfoelgning_18_model check (model in ('OPTAG', '18_MDR', 'BEGGE')),
  constraint ck_opfoelgning_18_status check (status in ('ANSAT_UFAGLAERT', 'ANDET_JOB', 'LEDIG',
    'UDDANNELSE', 'VOKSENLAERLING', 'UKENDT')),
  constraint ck_opfoelgning_18_tidligere_maaneder check (tidligere_maaneder >= 0),
  constraint ck_opfoelgning_18_forsoeg check (forsoeg >= 0)
);
comment on table opfoelgning_18 is
  'Opfølgning på deltagere i ufaglært job frem mod voksenlærling';
comment on column opfoelgning_18.tidligere_maaneder is
  'Måneder i ufaglært job før en periode uden (A-10)';
comment on column opfoelgning_18.forsoeg is
  'Hvor mange gange i træk borgeren ikke kunne findes';

create table opfoelgning_18_kontakt (
  forloeb_id varchar(40) not null,
  deltager_id varchar(40) not null,
  nr integer not null,
  anledning varchar(20) not null,
  forfalden date not null,
  dato date not null,
  afholdt boolean not null,
  informeret_borger boolean not null,
  informeret_virksomhed boolean not null,
  voksenlaerling_omtalt boolean not null,
  resultat varchar(30) not null,
  registreret_af varchar(64) not null,
  organisation varchar(64),
  paa_vegne_af varchar(200),
  registreret timestamp with time zone not null,
  constraint pk_opfoelgning_18_kontakt primary key (forloeb_id, deltager_id, nr),
  constraint fk_opfoelgning_18_kontakt_deltager foreign key (forloeb_id, deltager_id)
    references deltager (forloeb_id, deltager_id),
  constraint fk_opfoelgning_18_kontakt_organisation foreign key (organisation)
    references aktoer (id)
);
comment on table opfoelgning_18_kontakt is 'Hver kontakt i en opfølgning';
