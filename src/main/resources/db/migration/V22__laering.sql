-- Fase 5: evaluation (D24), handover (D23), what happens next, and the case for the casebank.

create table evaluering (
  forloeb_id varchar(40) primary key references forloeb(id),
  hvad_virkede varchar(2000) not null,
  hvad_kan_forbedres varchar(2000),
  fortaelling varchar(2000),
  skabeloner varchar(200),
  antal_afvigelser integer not null,
  antal_kursister integer,
  antal_gennemfoert integer,
  antal_job integer,
  antal_uddannelse integer,
  antal_paa_vej integer,
  registreret_af varchar(64) not null,
  organisation varchar(64),
  paa_vegne_af varchar(200),
  registreret timestamp with time zone not null
);

create table evaluering_tilfredshed (
  forloeb_id varchar(40) not null references evaluering(forloeb_id),
  aktoertype varchar(40) not null,
  score integer not null,
  primary key (forloeb_id, aktoertype)
);

create table overdragelse (
  forloeb_id varchar(40) primary key references forloeb(id),
  status varchar(20) not null,
  fra_organisation varchar(64) not null,
  til_organisation varchar(64),
  dato date,
  aabne_opgaver varchar(2000),
  netvaerk varchar(2000),
  dokumenter varchar(2000),
  begrundelse varchar(2000),
  runde integer not null,
  registreret_af varchar(64) not null,
  organisation varchar(64),
  paa_vegne_af varchar(200),
  registreret timestamp with time zone not null
);

create table overdragelsessvar (
  forloeb_id varchar(40) primary key references overdragelse(forloeb_id),
  svar varchar(20) not null,
  begrundelse varchar(2000),
  registreret_af varchar(64) not null,
  organisation varchar(64),
  paa_vegne_af varchar(200),
  registreret timestamp with time zone not null
);

create table genbrug (
  forloeb_id varchar(40) primary key references forloeb(id),
  beslutning varchar(20) not null,
  lokal_ejer varchar(64),
  skabeloner_gemt boolean not null,
  begrundelse varchar(2000),
  registreret_af varchar(64) not null,
  organisation varchar(64),
  paa_vegne_af varchar(200),
  registreret timestamp with time zone not null
);

create table case_beskrivelse (
  forloeb_id varchar(40) primary key references forloeb(id),
  titel varchar(200) not null,
  parter varchar(2000) not null,
  formaal varchar(2000) not null,
  indhold varchar(4000) not null,
  resultater varchar(2000) not null,
  laering varchar(4000),
  kontakt varchar(200) not null,
  status varchar(20) not null,
  registreret_af varchar(64) not null,
  organisation varchar(64),
  paa_vegne_af varchar(200),
  registreret timestamp with time zone not null
);
