-- Fase 4, holdet: oprettelse, afgørelser om levedygtighed, tilmelding og kursets forløb.

create table hold (
  forloeb_id varchar(40) primary key references forloeb(id),
  titel varchar(200) not null,
  afvikling varchar(20) not null,
  sted varchar(200) not null,
  minimum integer not null,
  maksimum integer not null,
  garantikursus boolean not null,
  start_dato date not null,
  slut_dato date not null,
  beslutningsdato date not null,
  beskaeftigede integer not null,
  andre_tilmeldte integer not null,
  venteliste_andre integer not null,
  betalingsgaranti_pladser integer not null,
  kan_flytte_skole boolean not null,
  kan_omlaegges boolean not null,
  tomplads_koeber boolean not null,
  minimum_kan_forhandles boolean not null,
  status varchar(20) not null,
  aflyst_den date,
  aflyst_stadie varchar(20),
  aflyst_grund varchar(2000),
  registreret_af varchar(64) not null,
  organisation varchar(64),
  paa_vegne_af varchar(200),
  registreret timestamp with time zone not null
);

create table hold_afgoerelse (
  forloeb_id varchar(40) not null references hold(forloeb_id),
  nr integer not null,
  truffet_den date not null,
  stadie varchar(20) not null,
  tilmeldte integer not null,
  minimum integer not null,
  raad varchar(30) not null,
  beslutning varchar(30),
  begrundelse varchar(2000),
  registreret_af varchar(64) not null,
  organisation varchar(64),
  paa_vegne_af varchar(200),
  registreret timestamp with time zone not null,
  primary key (forloeb_id, nr)
);

create table tilmelding (
  forloeb_id varchar(40) not null references forloeb(id),
  deltager_id varchar(40) not null,
  jobcenter varchar(64) not null,
  beskaeftiget boolean not null,
  ordning varchar(40) not null,
  tilmeldt_den date not null,
  praktisk_info boolean not null,
  befordring boolean not null,
  registreret_af varchar(64) not null,
  organisation varchar(64),
  paa_vegne_af varchar(200),
  registreret timestamp with time zone not null,
  primary key (forloeb_id, deltager_id)
);
create index ix_tilmelding_jobcenter on tilmelding (forloeb_id, jobcenter);

create table tilmelding_jobcenter (
  forloeb_id varchar(40) not null references forloeb(id),
  jobcenter varchar(64) not null,
  tilmeldte integer not null,
  kontakt_funktion varchar(200),
  bemaerkning varchar(2000),
  registreret_af varchar(64) not null,
  organisation varchar(64),
  paa_vegne_af varchar(200),
  registreret timestamp with time zone not null,
  primary key (forloeb_id, jobcenter)
);

create table tidsafstemning (
  forloeb_id varchar(40) primary key references forloeb(id),
  beskaeftigede integer not null,
  afstemt_med_virksomheder boolean not null,
  afstemt_med_skole boolean not null,
  afvikling varchar(2000) not null,
  finansiering varchar(40) not null,
  registreret_af varchar(64) not null,
  organisation varchar(64),
  paa_vegne_af varchar(200),
  registreret timestamp with time zone not null
);

create table kursusforloeb (
  forloeb_id varchar(40) primary key references forloeb(id),
  startet_den date not null,
  fremmoedte integer not null,
  ugentlige_timer numeric(5,1) not null,
  timer_begrundelse varchar(2000),
  virksomhedsforlagt boolean not null,
  registreret_af varchar(64) not null,
  organisation varchar(64),
  paa_vegne_af varchar(200),
  registreret timestamp with time zone not null
);

create table kursusafslutning (
  forloeb_id varchar(40) primary key references forloeb(id),
  afsluttet_den date not null,
  gennemfoert integer not null,
  beviser integer not null,
  virksomhedsbesoeg integer,
  progression varchar(2000),
  registreret_af varchar(64) not null,
  organisation varchar(64),
  paa_vegne_af varchar(200),
  registreret timestamp with time zone not null
);

create table matchmoede (
  forloeb_id varchar(40) not null references forloeb(id),
  jobcenter varchar(64) not null,
  form varchar(20) not null,
  afholdt_den date,
  virksomheder integer,
  begrundelse varchar(2000),
  registreret_af varchar(64) not null,
  organisation varchar(64),
  paa_vegne_af varchar(200),
  registreret timestamp with time zone not null,
  primary key (forloeb_id, jobcenter)
);

create table fravaersrykker (
  forloeb_id varchar(40) not null references forloeb(id),
  dato date not null,
  skole varchar(64) not null,
  rykket timestamp with time zone not null,
  primary key (forloeb_id, dato)
);
