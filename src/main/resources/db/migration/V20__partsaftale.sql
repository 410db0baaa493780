-- Fase 2: the agreement between the parties (D5), how each side backs it, and the companies' wishes (D6).

create table partsaftale (
  forloeb_id varchar(40) not null references forloeb(id),
  version integer not null,
  aftaleform varchar(20) not null,
  niveau varchar(20) not null,
  formaal varchar(2000),
  stillingsbetegnelser varchar(400),
  faglige_kompetencer varchar(2000),
  alle_ledige boolean not null,
  maalgruppe varchar(2000),
  indsnaevring varchar(2000),
  beskaeftigede varchar(2000),
  loeftemaal varchar(2000),
  ikke_merit_tilladt boolean not null,
  svarfrist date not null,
  status varchar(30) not null,
  mangler varchar(100),
  registreret_af varchar(64) not null,
  organisation varchar(64),
  paa_vegne_af varchar(200),
  registreret timestamp with time zone not null,
  primary key (forloeb_id, version)
);

create table partsaftale_tiltraedelse (
  forloeb_id varchar(40) not null,
  version integer not null,
  side varchar(20) not null,
  svar varchar(20) not null,
  afgivet_af varchar(20) not null,
  navn varchar(200),
  dato date not null,
  naevner_finansiering boolean not null,
  fastlaegger_indhold boolean not null,
  begrundelse varchar(2000),
  registreret_af varchar(64) not null,
  organisation varchar(64),
  paa_vegne_af varchar(200),
  registreret timestamp with time zone not null,
  primary key (forloeb_id, version, side),
  foreign key (forloeb_id, version) references partsaftale (forloeb_id, version)
);

create table blaastempling (
  forloeb_id varchar(40) not null,
  version integer not null,
  side varchar(20) not null,
  nr integer not null,
  form varchar(30) not null,
  dokumentation varchar(2000),
  dato date,
  registreret_af varchar(64) not null,
  organisation varchar(64),
  paa_vegne_af varchar(200),
  registreret timestamp with time zone not null,
  primary key (forloeb_id, version, side, nr),
  foreign key (forloeb_id, version, side)
    references partsaftale_tiltraedelse (forloeb_id, version, side)
);

create table partsmaegling (
  forloeb_id varchar(40) not null,
  version integer not null,
  udfald varchar(20) not null,
  uenighed varchar(2000) not null,
  begrundelse varchar(2000),
  registreret_af varchar(64) not null,
  organisation varchar(64),
  paa_vegne_af varchar(200),
  registreret timestamp with time zone not null,
  primary key (forloeb_id, version),
  foreign key (forloeb_id, version) references partsaftale (forloeb_id, version)
);

create table virksomhedsoenske (
  forloeb_id varchar(40) not null references forloeb(id),
  nr integer not null,
  virksomhed varchar(200) not null,
  indhold varchar(2000) not null,
  formaal varchar(2000) not null,
  afvikling varchar(2000) not null,
  registreret_af varchar(64) not null,
  organisation varchar(64),
  paa_vegne_af varchar(200),
  registreret timestamp with time zone not null,
  primary key (forloeb_id, nr)
);
