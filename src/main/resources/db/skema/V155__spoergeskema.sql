-- Who may be asked how a forløb went, and what was answered (R-11.9, R-19.6, docs/adr/0052).

create table spoergeskema (
  id varchar(36) not null,
  forloeb_id varchar(40) not null,
  aktoer_id varchar(64),
  virksomhed_id varchar(40),
  aktoertype varchar(40) not null,
  epost varchar(200),
  trukket timestamp with time zone,
  sendt date,
  sidste_dag date,
  besvaret boolean not null,
  aftryk varchar(64),
  aftryk_rykket varchar(64),
  registreret_af varchar(64) not null,
  organisation varchar(64),
  paa_vegne_af varchar(200),
  registreret timestamp with time zone not null,
  constraint pk_spoergeskema primary key (id),
  constraint uq_spoergeskema_aftryk unique (aftryk),
  constraint uq_spoergeskema_aftryk_rykket unique (aftryk_rykket),
  constraint uq_spoergeskema_forloeb_id_aktoer_id unique (forloeb_id, aktoer_id),
  constraint uq_spoergeskema_forloeb_id_virksomhed_id unique (forloeb_id, virksomhed_id),
  constraint fk_spoergeskema_forloeb_id foreign key (forloeb_id) references forloeb (id),
  constraint fk_spoergeskema_aktoer_id foreign key (aktoer_id) references aktoer (id),
  constraint fk_spoergeskema_virksomhed_id foreign key (virksomhed_id)
    references virksomhed (virksomhed_id),
  constraint fk_spoergeskema_organisation foreign key (organisation) references aktoer (id)
);
comment on table spoergeskema is
  'Hvem der har sagt ja til et spørgeskema, og om det er sendt; aldrig hvad der er svaret';
comment on column spoergeskema.aktoer_id is 'Den organisation, der bliver spurgt, når det ikke er en virksomhed';
comment on column spoergeskema.aktoertype is 'Rollen, svarene tælles under';
comment on column spoergeskema.epost is 'Tom, når det er den, der sagde ja, der spørges, samtykket er trukket, eller adressen er slettet';
comment on column spoergeskema.trukket is 'Hvornår samtykket blev trukket tilbage';
comment on column spoergeskema.sidste_dag is 'Den sidste dag, linkene kan bruges';
comment on column spoergeskema.besvaret is 'Så linkene ikke kan bruges igen; hvornår står ingen steder';
comment on column spoergeskema.aftryk is 'SHA-256 af linkets hemmelighed; tom, når det ikke kan bruges';
comment on column spoergeskema.aftryk_rykket is 'Det samme for linket i påmindelsen; begge virker, til et er brugt';

create table spoergeskema_svar (
  besvarelse varchar(36) not null,
  spoergsmaal varchar(30) not null,
  aar integer not null,
  aktoertype varchar(30) not null,
  vaerdi integer not null,
  dag date not null,
  constraint pk_spoergeskema_svar primary key (besvarelse, spoergsmaal)
);
create index ix_spoergeskema_svar_dag on spoergeskema_svar (dag);
comment on table spoergeskema_svar is
  'Svar på spørgeskemaer, uden hvem der svarede og i hvilket forløb';
comment on column spoergeskema_svar.besvarelse is 'Et tilfældigt tal, der kun holder ét skemas svar sammen';
comment on column spoergeskema_svar.aar is 'Det år, forløbet startede';
comment on column spoergeskema_svar.vaerdi is
  'Fra 1 til 10, eller fra 1, i meget lav grad, til 5, i meget høj grad; 0 er ved ikke';

alter table post drop constraint ck_post_art;
alter table post add constraint ck_post_art
  check (art in ('BESKED', 'OPGAVE', 'PAAMINDELSE', 'FRIST', 'FORSINKET', 'AFSLAG', 'UDFALD',
    'KALENDER', 'SAMTALE', 'SVARLINK', 'KVITTERING', 'UGEPOST', 'POSTKASSE', 'SPOERGESKEMA'));
