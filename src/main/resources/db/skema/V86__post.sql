-- What leaves the house by mail (R-11.1, R-19.3, docs/adr/0048): letters, where each goes, and people's addresses.

create table postadresse (
  bruger varchar(64) not null,
  adresse varchar(254) not null,
  samlet boolean not null,
  constraint pk_postadresse primary key (bruger)
);
comment on table postadresse is
  'Hvor hver bruger vil have mail; den, der ikke står her, får ingen. Slettes, når brugeren er ude';
comment on column postadresse.bruger is 'Brugerens id i motoren';
comment on column postadresse.samlet is 'Om det, der kan vente, kommer samlet en gang om ugen';

create table post (
  noegle varchar(200) not null,
  art varchar(20) not null,
  forloeb_id varchar(40),
  organisation varchar(64),
  bruger varchar(64),
  adresse varchar(254),
  emne varchar(200) not null,
  tekst varchar(2000),
  sti varchar(500),
  kalender varchar(20000),
  oprettet timestamp with time zone not null,
  fordelt timestamp with time zone,
  constraint pk_post primary key (noegle),
  constraint fk_post_forloeb_id foreign key (forloeb_id) references forloeb (id),
  constraint fk_post_organisation foreign key (organisation) references aktoer (id),
  constraint ck_post_art check (art in ('BESKED', 'OPGAVE', 'PAAMINDELSE', 'FRIST', 'FORSINKET',
    'AFSLAG', 'UDFALD', 'KALENDER', 'SAMTALE', 'SVARLINK', 'KVITTERING', 'UGEPOST'))
);
create index ix_post_forloeb_id on post (forloeb_id);
create index ix_post_organisation on post (organisation);
create index ix_post_bruger on post (bruger);
create index ix_post_fordelt_oprettet on post (fordelt, oprettet);
create index ix_post_oprettet on post (oprettet);
comment on table post is
  'Breve, skrevet sammen med det, de fortæller om; aldrig hvem en borger er. Præcis én af organisation, bruger og adresse er modtageren';
comment on column post.noegle is 'Dannes af det, brevet handler om, så det samme brev kun ligger her én gang';
comment on column post.sti is 'Hvor man læser videre; tom, når det er et hemmeligt link, der er sendt';
comment on column post.kalender is 'En kalenderfil, der følger med';
comment on column post.fordelt is 'Hvornår brevet fik sine adresser; tom, så længe det ikke er fordelt';

create table forsendelse (
  id varchar(36) not null,
  post varchar(200) not null,
  bruger varchar(64),
  adresse varchar(254) not null,
  tilstand varchar(20) not null,
  forsoeg integer not null,
  naeste timestamp with time zone,
  afsluttet timestamp with time zone,
  constraint pk_forsendelse primary key (id),
  constraint uq_forsendelse_post_adresse unique (post, adresse),
  constraint fk_forsendelse_post foreign key (post) references post (noegle),
  constraint ck_forsendelse_tilstand check (tilstand in ('KOE', 'SENDT', 'OPGIVET', 'VENTER',
    'SAMLET'))
);
create index ix_forsendelse_tilstand_naeste on forsendelse (tilstand, naeste);
create index ix_forsendelse_bruger on forsendelse (bruger);
comment on table forsendelse is 'Et brev på vej til én adresse';
comment on column forsendelse.id is
  'Mailens Message-ID, som er den samme, når den sendes igen, så en gentagelse kan ses';
comment on column forsendelse.bruger is 'Hvis adresse det er; tom for en adresse udenfor';
comment on column forsendelse.naeste is 'Hvornår den tages næste gang; tom, når der ikke sker mere';

create table postrunde (
  nr integer not null,
  constraint pk_postrunde primary key (nr)
);
insert into postrunde (nr) values (1);
comment on table postrunde is 'Én række, som den maskine låser, der har tur til at skrive breve';

create index ix_underretning_sendt_oprettet on underretning (sendt, oprettet);
comment on column underretning.sendt is 'Hvornår den blev lagt i posten; tom, så længe den ikke er';
