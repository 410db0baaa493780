-- A candidate who has to be clarified or prepared, or who waits for a place that did not come, is
-- followed until there is an answer (R-12.8, docs/adr/0046).

create table afklaring (
  forloeb_id varchar(40) not null,
  deltager_id varchar(40) not null,
  nr integer not null,
  art varchar(20) not null,
  begyndt date not null,
  frist date not null,
  udfoert varchar(1000),
  udfald varchar(20),
  begrundelse varchar(500),
  henvist_til varchar(200),
  afsluttet date,
  registreret_af varchar(64) not null,
  organisation varchar(64),
  paa_vegne_af varchar(200),
  registreret timestamp with time zone not null,
  constraint pk_afklaring primary key (forloeb_id, deltager_id, nr),
  constraint fk_afklaring_deltager foreign key (forloeb_id, deltager_id)
    references deltager (forloeb_id, deltager_id),
  constraint fk_afklaring_organisation foreign key (organisation) references aktoer (id),
  constraint ck_afklaring_nr check (nr >= 1),
  constraint ck_afklaring_art
    check (art in ('AFKLARING', 'FORFORLOEB', 'INFORMATIONSMOEDE', 'MANGLER_DATA', 'VENTELISTE')),
  constraint ck_afklaring_udfald
    check (udfald in ('KLAR', 'ANDET_HOLD', 'FORLAENGET', 'IKKE_KLAR', 'ANDET_FORLOEB',
      'ANDET_TILBUD', 'TRUKKET_SIG', 'AFGJORT', 'STOPPET')),
  constraint ck_afklaring_afsluttet check ((udfald is null) = (afsluttet is null))
);
comment on table afklaring is
  'Kandidater, der skal afklares eller forberedes, eller som venter uden plads: en række for hver frist';
comment on column afklaring.nr is 'Rækkefølgen for kandidaten, fra 1';
comment on column afklaring.art is 'Hvad kandidaten mangler, før det er afgjort';
comment on column afklaring.frist is 'Sidste dag, jobcentret skal svare';
comment on column afklaring.udfoert is 'Hvad der er gjort, skrevet af den, der følger op';
comment on column afklaring.udfald is 'Svaret; tom, så længe kandidaten følges';
comment on column afklaring.henvist_til is 'Hvor kandidaten er henvist til, når det ikke blev forløbet';
comment on column afklaring.afsluttet is 'Dagen for svaret';
