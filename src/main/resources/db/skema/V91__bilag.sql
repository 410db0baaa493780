-- Signed copies and evidence that people add to a forløb (R-3.9, R-8.17, docs/adr/0050).

create table bilag (
  id varchar(40) not null,
  forloeb_id varchar(40) not null,
  sted varchar(20) not null,
  punkt varchar(20),
  navn varchar(150) not null,
  type varchar(20) not null,
  stoerrelse integer not null,
  kontrolsum varchar(80) not null,
  skannet boolean not null,
  registreret_af varchar(64) not null,
  organisation varchar(64),
  paa_vegne_af varchar(200),
  registreret timestamp with time zone not null,
  constraint pk_bilag primary key (id),
  constraint fk_bilag_forloeb_id foreign key (forloeb_id) references forloeb (id),
  constraint fk_bilag_organisation foreign key (organisation) references aktoer (id),
  constraint ck_bilag_sted check (sted in ('FORLOEB', 'RAEKKE', 'BLAASTEMPLING')),
  constraint ck_bilag_type check (type in ('PDF', 'PNG', 'JPEG', 'DOCX', 'ODT')),
  constraint ck_bilag_stoerrelse check (stoerrelse > 0)
);
create index ix_bilag_forloeb_id on bilag (forloeb_id);
comment on table bilag is 'Filer, som folk har lagt på et forløb; aldrig om en borger';
comment on column bilag.sted is 'Hvad filen hører til';
comment on column bilag.punkt is 'Rækken i tjeklisten eller den side, der bakker op';
comment on column bilag.type is 'Hvad indholdet er, og ikke hvad navnet siger';
comment on column bilag.stoerrelse is 'Antal byte';
comment on column bilag.kontrolsum is 'SHA-256 af filen';
comment on column bilag.skannet is 'Om en virusscanner har set filen og intet fundet';

create table bilag_indhold (
  bilag varchar(40) not null,
  nr integer not null,
  indhold varchar(1000000) not null,
  constraint pk_bilag_indhold primary key (bilag, nr),
  constraint fk_bilag_indhold_bilag foreign key (bilag) references bilag (id)
);
comment on table bilag_indhold is 'Filens indhold i stykker, da en kolonne ikke rummer det hele i begge databaser';
comment on column bilag_indhold.indhold is 'Et stykke af filen i base 64';
