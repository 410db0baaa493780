-- Answers and signatures of those without an account, by a personal link (R-19.7, docs/adr/0049).

create table svarlink (
  id varchar(40) not null,
  forloeb_id varchar(40) not null,
  aftryk varchar(64) not null,
  formaal varchar(40) not null,
  opgave_id varchar(64),
  virksomhed_id varchar(40),
  epost varchar(200) not null,
  udloeber timestamp with time zone not null,
  brugt timestamp with time zone,
  trukket timestamp with time zone,
  registreret_af varchar(64) not null,
  organisation varchar(64),
  paa_vegne_af varchar(200),
  registreret timestamp with time zone not null,
  constraint pk_svarlink primary key (id),
  constraint uq_svarlink_aftryk unique (aftryk),
  constraint fk_svarlink_forloeb_id foreign key (forloeb_id) references forloeb (id),
  constraint fk_svarlink_virksomhed_id foreign key (virksomhed_id)
    references virksomhed (virksomhed_id),
  constraint fk_svarlink_organisation foreign key (organisation) references aktoer (id),
  constraint ck_svarlink_formaal check (formaal in ('HENSIGTSERKLAERING'))
);
create index ix_svarlink_forloeb_id on svarlink (forloeb_id);
comment on table svarlink is
  'Personlige links, hvor en uden konto svarer på én ting; hemmeligheden er ikke gemt';
comment on column svarlink.aftryk is 'SHA-256 af linkets hemmelighed';
comment on column svarlink.opgave_id is 'Den opgave i motoren, som svaret løser';
comment on column svarlink.epost is 'Hvem linket er sendt til';
comment on column svarlink.brugt is 'Hvornår der blev svaret; et link bruges én gang';
comment on column svarlink.trukket is 'Hvornår den, der sendte linket, trak det tilbage';

create table underskrift (
  forloeb_id varchar(40) not null,
  noegle varchar(100) not null,
  version integer not null,
  navn varchar(100) not null,
  funktion varchar(100) not null,
  epost varchar(200) not null,
  adresse varchar(60) not null,
  kontrolsum varchar(80) not null,
  indhold varchar(1000000) not null,
  registreret_af varchar(64) not null,
  organisation varchar(64),
  paa_vegne_af varchar(200),
  registreret timestamp with time zone not null,
  constraint pk_underskrift primary key (forloeb_id, noegle, version),
  constraint fk_underskrift_forloeb_id foreign key (forloeb_id) references forloeb (id),
  constraint fk_underskrift_organisation foreign key (organisation) references aktoer (id)
);
comment on table underskrift is 'Hvem der skrev under gennem et personligt link, og på hvad';
comment on column underskrift.noegle is 'Hvilket dokument, som i dets adresse';
comment on column underskrift.version is 'Den version af dokumentet, der er skrevet under';
comment on column underskrift.epost is 'Hvem linket var sendt til';
comment on column underskrift.adresse is 'IP-adressen, der blev skrevet under fra';
comment on column underskrift.kontrolsum is 'SHA-256 af det, der er skrevet under';
comment on column underskrift.indhold is 'Det, der er skrevet under, som JSON';
