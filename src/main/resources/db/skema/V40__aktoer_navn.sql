-- What an organisation has been called, and what it will be called after a reform.

create table aktoer_navn (
  aktoer varchar(64) not null,
  gyldig_fra date not null,
  navn varchar(200) not null,
  constraint pk_aktoer_navn primary key (aktoer, gyldig_fra),
  constraint fk_aktoer_navn_aktoer foreign key (aktoer) references aktoer (id)
);
comment on table aktoer_navn is
  'Organisationers navne efter dato; navnet i dag står også i tabellen aktoer';
comment on column aktoer_navn.gyldig_fra is 'Første dag med navnet; et navn uden kendt begyndelse har den første dag, systemet kender';
