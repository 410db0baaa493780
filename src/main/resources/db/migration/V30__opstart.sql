-- Phase 3, first half: the jobcentre, their terms, the kick-off meeting and the schemes (R-4.1 to R-4.5).

create table jobcenter_tilknytning (
  forloeb_id varchar(40) not null references forloeb(id),
  jobcenter varchar(64) not null references aktoer(id),
  svar varchar(20) not null,
  grund varchar(2000),
  forventningsafstemt boolean not null,
  kandidatoverblik integer,
  mandat boolean,
  registreret_af varchar(64) not null,
  organisation varchar(64),
  paa_vegne_af varchar(200),
  registreret timestamp with time zone not null,
  primary key (forloeb_id, jobcenter)
);

create table vilkaar (
  forloeb_id varchar(40) not null references forloeb(id),
  jobcenter varchar(64) not null references aktoer(id),
  jobsoegningspligt varchar(20),
  befordring varchar(20),
  loefter varchar(2000),
  pladser integer,
  betalingsgaranti integer,
  registreret_af varchar(64) not null,
  organisation varchar(64),
  paa_vegne_af varchar(200),
  registreret timestamp with time zone not null,
  primary key (forloeb_id, jobcenter)
);

create table vilkaarsdroeftelse (
  forloeb_id varchar(40) not null references forloeb(id),
  dato date not null,
  forskelle varchar(2000),
  alle_droeftet boolean not null,
  faelles_vilkaar varchar(2000),
  registreret_af varchar(64) not null,
  organisation varchar(64),
  paa_vegne_af varchar(200),
  registreret timestamp with time zone not null,
  primary key (forloeb_id)
);

create table opstartsmoede (
  forloeb_id varchar(40) not null references forloeb(id),
  dato date not null,
  ordninger_droeftet varchar(2000),
  tovholder varchar(64) not null references aktoer(id),
  naeste_skridt varchar(2000),
  registreret_af varchar(64) not null,
  organisation varchar(64),
  paa_vegne_af varchar(200),
  registreret timestamp with time zone not null,
  primary key (forloeb_id)
);

create table opstartsmoede_deltager (
  forloeb_id varchar(40) not null references opstartsmoede(forloeb_id),
  deltager varchar(64) not null references aktoer(id),
  mandat varchar(20) not null,
  begrundelse varchar(2000),
  registreret_af varchar(64) not null,
  organisation varchar(64),
  paa_vegne_af varchar(200),
  registreret timestamp with time zone not null,
  primary key (forloeb_id, deltager)
);

create table ordning_forslag (
  forloeb_id varchar(40) not null references forloeb(id),
  maalgruppe_nr integer not null,
  ordning varchar(40) not null,
  situation varchar(20) not null,
  refusion numeric(5,4),
  betingelse varchar(2000),
  fundet timestamp with time zone not null,
  primary key (forloeb_id, maalgruppe_nr, ordning, situation)
);

create table ordning (
  forloeb_id varchar(40) not null references forloeb(id),
  ordning varchar(40) not null,
  maalgruppe varchar(200) not null,
  betingelse varchar(2000),
  registreret_af varchar(64) not null,
  organisation varchar(64),
  paa_vegne_af varchar(200),
  registreret timestamp with time zone not null,
  primary key (forloeb_id, ordning, maalgruppe)
);
