-- Phase 2: the agreement between the parties (D5), how each side backs it, and the
-- companies' wishes (D6).

create table partsaftale (
  forloeb_id varchar(40) not null,
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
  registreret_af varchar(64) not null,
  organisation varchar(64),
  paa_vegne_af varchar(200),
  registreret timestamp with time zone not null,
  constraint pk_partsaftale primary key (forloeb_id, version),
  constraint fk_partsaftale_forloeb_id foreign key (forloeb_id) references forloeb (id),
  constraint fk_partsaftale_organisation foreign key (organisation) references aktoer (id),
  constraint ck_partsaftale_aftaleform check (aftaleform in ('SKRIFTLIG', 'ANDEN_VIS')),
  constraint ck_partsaftale_status check (status in ('UDKAST', 'INDGAAET', 'PAA_ANDEN_VIS',
    'FORKASTET'))
);
comment on table partsaftale is
  'Aftalen mellem arbejdsgiver- og lønmodtagersiden; én række pr. version';
comment on column partsaftale.ikke_merit_tilladt is 'Parterne accepterer kurser uden merit';

create table partsaftale_mangel (
  forloeb_id varchar(40) not null,
  version integer not null,
  nr integer not null,
  mangel varchar(10) not null,
  constraint pk_partsaftale_mangel primary key (forloeb_id, version, nr),
  constraint uq_partsaftale_mangel_forloeb_id_version_mangel unique (forloeb_id, version, mangel),
  constraint fk_partsaftale_mangel_partsaftale foreign key (forloeb_id, version) references
    partsaftale (forloeb_id, version)
);
comment on table partsaftale_mangel is
  'Hvad aftalen manglede ved den seneste kontrol';

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
  constraint pk_partsaftale_tiltraedelse primary key (forloeb_id, version, side),
  constraint fk_partsaftale_tiltraedelse_partsaftale foreign key (forloeb_id, version)
    references partsaftale (forloeb_id, version),
  constraint fk_partsaftale_tiltraedelse_organisation foreign key (organisation)
    references aktoer (id),
  constraint ck_partsaftale_tiltraedelse_side check (side in ('ARBEJDSGIVER', 'LOENMODTAGER')),
  constraint ck_partsaftale_tiltraedelse_svar check (svar in ('UNDERSKREVET', 'OPBAKNING',
    'AFSLAAET')),
  constraint ck_partsaftale_tiltraedelse_afgivet_af check (afgivet_af in ('ORGANISATION',
    'VIRKSOMHED'))
);
comment on table partsaftale_tiltraedelse is 'Hver sides svar på en version af partsaftalen';

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
  constraint pk_blaastempling primary key (forloeb_id, version, side, nr),
  constraint fk_blaastempling_partsaftale_tiltraedelse foreign key (forloeb_id, version, side)
    references partsaftale_tiltraedelse (forloeb_id, version, side),
  constraint fk_blaastempling_organisation foreign key (organisation) references aktoer (id),
  constraint ck_blaastempling_side check (side in ('ARBEJDSGIVER', 'LOENMODTAGER')),
  constraint ck_blaastempling_form check (form in ('STYREGRUPPE', 'MEDUNDERSKRIFT', 'LOGO',
    'FAELLES_MARKEDSFOERING', 'ANDET'))
);
comment on table blaastempling is 'Hvordan en side bakker op om aftalen uden at skrive under';
comment on column blaastempling.nr is 'Rækkefølgen i blanketten';

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
  constraint pk_partsmaegling primary key (forloeb_id, version),
  constraint fk_partsmaegling_partsaftale foreign key (forloeb_id, version)
    references partsaftale (forloeb_id, version),
  constraint fk_partsmaegling_organisation foreign key (organisation) references aktoer (id),
  constraint ck_partsmaegling_udfald check (udfald in ('NYT_UDKAST', 'TILBAGE', 'STOPPET'))
);
comment on table partsmaegling is 'Hvad der kom ud af at tale med parterne, da de var uenige';

create table virksomhedsoenske (
  forloeb_id varchar(40) not null,
  nr integer not null,
  virksomhed varchar(200) not null,
  indhold varchar(2000) not null,
  formaal varchar(2000) not null,
  afvikling varchar(2000) not null,
  registreret_af varchar(64) not null,
  organisation varchar(64),
  paa_vegne_af varchar(200),
  registreret timestamp with time zone not null,
  constraint pk_virksomhedsoenske primary key (forloeb_id, nr),
  constraint fk_virksomhedsoenske_forloeb_id foreign key (forloeb_id) references forloeb (id),
  constraint fk_virksomhedsoenske_organisation foreign key (organisation) references aktoer (id)
);
comment on table virksomhedsoenske is 'Hvad hver virksomhed ønsker af kurserne';
comment on column virksomhedsoenske.virksomhed is 'Navn, som det blev skrevet';
