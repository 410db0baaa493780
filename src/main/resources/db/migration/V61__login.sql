-- The log-in's guard (issue 3, row 9): wrong passwords, locks, and the addresses a user is known from.
-- A key is a digest, since what was typed as a user name may be a password. Rows live for minutes;
-- known addresses for weeks, as digests only.

create table login_fejl (
  noegle varchar(64) not null,
  tidspunkt timestamp with time zone not null
);
create index login_fejl_noegle on login_fejl (noegle, tidspunkt);
create index login_fejl_tidspunkt on login_fejl (tidspunkt);

create table login_laas (
  noegle varchar(64) not null,
  navn varchar(64),
  adresse boolean not null,
  laast timestamp with time zone not null,
  laast_til timestamp with time zone,
  laast_af varchar(64) not null
);
create index login_laas_noegle on login_laas (noegle);

create table login_kendt (
  noegle varchar(64) not null,
  seneste timestamp with time zone not null
);
create index login_kendt_noegle on login_kendt (noegle);
