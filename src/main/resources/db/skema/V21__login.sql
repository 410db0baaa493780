-- The log-in's guard: wrong passwords, locks, and the addresses a user is known from. A key is
-- a digest, since what was typed as a user name may be a password. Rows live for minutes; known
-- addresses for weeks.

create table login_fejl (
  noegle varchar(64) not null,
  tidspunkt timestamp with time zone not null
);
create index ix_login_fejl_noegle_tidspunkt on login_fejl (noegle, tidspunkt);
create index ix_login_fejl_tidspunkt on login_fejl (tidspunkt);
comment on table login_fejl is 'Forkerte adgangskoder for nylig';

create table login_laas (
  noegle varchar(64) not null,
  navn varchar(64),
  adresse boolean not null,
  laast timestamp with time zone not null,
  laast_til timestamp with time zone,
  laast_af varchar(64) not null
);
create index ix_login_laas_noegle on login_laas (noegle);
comment on table login_laas is 'Låste brugernavne og adresser';
comment on column login_laas.adresse is
  'Sandt, når det er en adresse og ikke en bruger, der er låst';

create table login_kendt (
  noegle varchar(64) not null,
  seneste timestamp with time zone not null
);
create index ix_login_kendt_noegle on login_kendt (noegle);
comment on table login_kendt is 'Adresser, en bruger kendes fra';
