-- Phase 3: the kick-off is called: day, place, agenda, answers and who is missing (R-4.3, R-4.4,
-- R-14.7, docs/adr/0042).

create table opstartsmoede_indkaldelse (
  forloeb_id varchar(40) not null,
  nr integer not null,
  moededag date not null,
  klokken varchar(40) not null,
  sted varchar(200) not null,
  dagsorden varchar(2000) not null,
  registreret_af varchar(64) not null,
  organisation varchar(64),
  paa_vegne_af varchar(200),
  registreret timestamp with time zone not null,
  constraint pk_opstartsmoede_indkaldelse primary key (forloeb_id, nr),
  constraint fk_opstartsmoede_indkaldelse_forloeb_id foreign key (forloeb_id)
    references forloeb (id),
  constraint fk_opstartsmoede_indkaldelse_organisation foreign key (organisation)
    references aktoer (id)
);
comment on table opstartsmoede_indkaldelse is
  'Indkaldelserne til opstartsmødet; et nyt nummer, når mødet får en ny dag';

create table opstartsmoede_indbudt (
  forloeb_id varchar(40) not null,
  nr integer not null,
  deltager varchar(64) not null,
  kommer boolean,
  kan_beslutte boolean,
  bemaerkning varchar(2000),
  registreret_af varchar(64) not null,
  organisation varchar(64),
  paa_vegne_af varchar(200),
  registreret timestamp with time zone not null,
  constraint pk_opstartsmoede_indbudt primary key (forloeb_id, nr, deltager),
  constraint fk_opstartsmoede_indbudt_opstartsmoede_indkaldelse foreign key (forloeb_id, nr)
    references opstartsmoede_indkaldelse (forloeb_id, nr),
  constraint fk_opstartsmoede_indbudt_deltager foreign key (deltager) references aktoer (id),
  constraint fk_opstartsmoede_indbudt_organisation foreign key (organisation)
    references aktoer (id)
);
comment on table opstartsmoede_indbudt is
  'Hvem der er indkaldt til opstartsmødet, og hvad hver har svaret';
comment on column opstartsmoede_indbudt.kommer is 'Tom, indtil der er svaret';
comment on column opstartsmoede_indbudt.kan_beslutte is
  'Om repræsentanten kan beslutte for sin organisation';
