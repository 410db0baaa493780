-- People whom others may ask, kept by their own organisation and reused in every forløb (R-13.5,
-- R-13.4, R-11.1, R-11.2, docs/adr/0062).

create table kontaktperson (
  id varchar(40) not null,
  aktoer_id varchar(64) not null,
  funktion varchar(100) not null,
  navn varchar(100) not null,
  virksomhed varchar(200),
  epost varchar(254),
  telefon varchar(60),
  i_alle_forloeb boolean not null,
  samtykke date,
  samtykke_noteret_af varchar(64),
  fortaeller_om varchar(300),
  registreret_af varchar(64) not null,
  bekraeftet timestamp with time zone not null,
  constraint pk_kontaktperson primary key (id),
  constraint fk_kontaktperson_aktoer_id foreign key (aktoer_id) references aktoer (id),
  constraint ck_kontaktperson_ambassadoer check (
    (samtykke is null and samtykke_noteret_af is null and fortaeller_om is null)
    or (samtykke is not null and samtykke_noteret_af is not null)),
  constraint ck_kontaktperson_i_forloeb check (virksomhed is null or i_alle_forloeb = false)
);
create index ix_kontaktperson_aktoer_id on kontaktperson (aktoer_id);
comment on table kontaktperson is
  'Medarbejdere, som andre kan spørge; føres af deres egen organisation og slettes, når ingen bekræfter dem';
comment on column kontaktperson.aktoer_id is 'Den organisation, der fører personen';
comment on column kontaktperson.virksomhed is
  'Hvor personen arbejder, når det er i en virksomhed, organisationen kender; så ses personen kun af organisationen selv';
comment on column kontaktperson.i_alle_forloeb is
  'Om personen vises i hvert forløb, organisationen er med i';
comment on column kontaktperson.samtykke is
  'Hvornår personen sagde ja til at stå på listen over ambassadører; tom, når personen ikke står der';
comment on column kontaktperson.samtykke_noteret_af is 'Hvem der noterede personens ja';
comment on column kontaktperson.fortaeller_om is 'Hvad en ambassadør gerne fortæller om';
comment on column kontaktperson.bekraeftet is
  'Hvornår nogen sidst skrev eller bekræftede oplysningerne; derfra tælles, hvornår de slettes';

create table forloebskontakt (
  forloeb_id varchar(40) not null,
  kontaktperson_id varchar(40) not null,
  opgave varchar(20) not null,
  registreret_af varchar(64) not null,
  organisation varchar(64),
  paa_vegne_af varchar(200),
  registreret timestamp with time zone not null,
  constraint pk_forloebskontakt primary key (forloeb_id, kontaktperson_id, opgave),
  constraint fk_forloebskontakt_forloeb_id foreign key (forloeb_id) references forloeb (id),
  constraint fk_forloebskontakt_kontaktperson_id foreign key (kontaktperson_id)
    references kontaktperson (id),
  constraint fk_forloebskontakt_organisation foreign key (organisation) references aktoer (id),
  constraint ck_forloebskontakt_opgave check (opgave in ('SPOERGES', 'LEDELSE', 'KOORDINERER'))
);
create index ix_forloebskontakt_kontaktperson_id on forloebskontakt (kontaktperson_id);
comment on table forloebskontakt is
  'Hvilke kontaktpersoner der spørges i et forløb, hvem i ledelsen der står bag, og hvem der koordinerer';
comment on column forloebskontakt.opgave is
  'SPOERGES, LEDELSE, når personen står bag på ledelsens vegne, eller KOORDINERER, den ene, der samler parterne';
