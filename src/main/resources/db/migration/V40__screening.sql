-- Fase 4, trin 1-3: screeningsprofil, fordeling af pladser, screening i hvert jobcenter, informationsmøde.

create table screeningsprofil (
  forloeb_id varchar(40) primary key references forloeb(id),
  ledighed_maaneder integer,
  sprogkrav varchar(200),
  andre_krav varchar(2000),
  registreret_af varchar(64) not null,
  organisation varchar(64),
  paa_vegne_af varchar(200),
  registreret timestamp with time zone not null
);

create table screeningsprofil_kompetence (
  forloeb_id varchar(40) not null references screeningsprofil(forloeb_id),
  nr integer not null,
  navn varchar(200) not null,
  type varchar(20) not null,
  skal boolean not null,
  virksomhed varchar(200),
  primary key (forloeb_id, nr)
);

create table screeningsplan (
  forloeb_id varchar(40) primary key references forloeb(id),
  pladser integer not null,
  minimum integer not null,
  frist date not null,
  ordninger varchar(2000),
  registreret_af varchar(64) not null,
  organisation varchar(64),
  paa_vegne_af varchar(200),
  registreret timestamp with time zone not null
);

create table screening_i_jobcenter (
  forloeb_id varchar(40) not null references forloeb(id),
  jobcenter varchar(64) not null,
  maal integer not null,
  minimum integer not null,
  svar varchar(20) not null,
  svar_grund varchar(2000),
  informeret_den date,
  informeret_ved varchar(20),
  informerede_medarbejdere integer,
  alle_maalgrupper boolean,
  metode varchar(2000),
  afsluttet varchar(20),
  afsluttet_den date,
  antal_screenet integer not null,
  antal_udvalgt integer not null,
  antal_venteliste integer not null,
  antal_afklaring integer not null,
  antal_udsat_udvalgt integer not null,
  registreret_af varchar(64) not null,
  organisation varchar(64),
  paa_vegne_af varchar(200),
  registreret timestamp with time zone not null,
  primary key (forloeb_id, jobcenter)
);

create table screeningsresultat (
  forloeb_id varchar(40) not null references forloeb(id),
  deltager_id varchar(40) not null,
  jobcenter varchar(64) not null,
  maalgruppe varchar(10) not null,
  skalkrav varchar(10) not null,
  kompetence_pct integer,
  motivation varchar(10) not null,
  sprog_ok boolean,
  personlig_social_ok boolean,
  jobmaal_passer boolean,
  virksomhedssamtale varchar(10) not null,
  forslag varchar(30) not null,
  resultat varchar(30) not null,
  taet_opfoelgning boolean not null,
  tilsidesat boolean not null,
  begrundelse varchar(500),
  registreret_af varchar(64) not null,
  organisation varchar(64),
  paa_vegne_af varchar(200),
  registreret timestamp with time zone not null,
  primary key (forloeb_id, deltager_id)
);
create index ix_screeningsresultat_jobcenter on screeningsresultat (forloeb_id, jobcenter);

create table screeningsresultat_kompetence (
  forloeb_id varchar(40) not null,
  deltager_id varchar(40) not null,
  nr integer not null,
  primary key (forloeb_id, deltager_id, nr),
  foreign key (forloeb_id, deltager_id) references screeningsresultat(forloeb_id, deltager_id)
);

create table informationsmoede (
  forloeb_id varchar(40) primary key references forloeb(id),
  form varchar(30) not null,
  afholdt_den date,
  sted varchar(200),
  inviterede integer,
  fremmoedte integer,
  virksomheder integer,
  virksomhedsnavne varchar(2000),
  dagsorden varchar(2000),
  begrundelse varchar(2000),
  registreret_af varchar(64) not null,
  organisation varchar(64),
  paa_vegne_af varchar(200),
  registreret timestamp with time zone not null
);
